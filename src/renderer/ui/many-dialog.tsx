// Saves several documents in one go: which, in which form, into a folder the owner chooses; with progress, and a way to stop.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Problem } from '../../core/problem.ts'
import { problemText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { Progress } from '../mentions/progress.tsx'
import type { Watch } from '../program/do-many.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { CheckField, ChoiceField } from './inputs.tsx'
import { LongList } from './long-list.tsx'
import { SaidOnce } from './said-once.tsx'
import './many.css'

type Props<Row, Format extends string> = {
  title: string
  /** Names the list of what can be chosen. */
  label: string
  hint?: string
  rows: readonly Row[]
  keyOf: (row: Row) => number
  nameOf: (row: Row) => string
  isChosenAtFirst: (row: Row) => boolean
  formats: readonly { readonly value: Format; readonly text: string }[]
  stopHint: string
  saveText: (n: number) => string
  /** Null where the owner chose none. */
  chooseFolder: () => Promise<string | null>
  /** Gives what is said of it afterwards. */
  save: (rows: readonly Row[], format: Format, folder: string, watch: Watch) => Promise<ReactNode>
  onClose: () => void
}

const rowPx = 28

export function ManyDialog<Row, Format extends string>(props: Props<Row, Format>) {
  const { title, rows, keyOf, formats, stopHint, saveText, onClose } = props
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(rows.filter(props.isChosenAtFirst).map(keyOf)),
  )
  const [format, setFormat] = useState<Format | undefined>(formats[0]?.value)
  const [done, setDone] = useState<number | null>(null)
  const [report, setReport] = useState<ReactNode>(null)
  const isStopped = useRef(false)
  const isUnderWay = useRef(false)
  useEffect(
    () => () => {
      isStopped.current = true
    },
    [],
  )
  const wanted = rows.filter((row) => chosen.has(keyOf(row)))
  /** A second click while the folder is chosen must not begin all of it once more. */
  const saveOnce = async (): Promise<void> => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    try {
      await save()
    } finally {
      isUnderWay.current = false
    }
  }
  const save = async (): Promise<void> => {
    const folder = await props.chooseFolder()
    if (folder === null || format === undefined) return
    isStopped.current = false
    setDone(0)
    const said = await props.save(wanted, format, folder, {
      isStopped: () => isStopped.current,
      onProgress: setDone,
    })
    setDone(null)
    setReport(said)
  }
  return (
    <Dialog title={title} className="broad" onClose={onClose}>
      {report}
      {report === null && done === null && format !== undefined ? (
        <>
          <div className="form-grid">
            <ChoiceField label={t('many.form')} value={format} options={formats} onChange={setFormat} />
          </div>
          {props.hint === undefined ? null : <p className="muted small">{props.hint}</p>}
          <Choice {...props} chosen={chosen} onChoose={setChosen} />
        </>
      ) : null}
      {done === null ? null : (
        <Progress
          done={done}
          all={wanted.length}
          stopHint={stopHint}
          onStop={() => {
            isStopped.current = true
          }}
        />
      )}
      <div className="foot">
        {report === null ? (
          <>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button
              look="primary"
              disabled={wanted.length === 0 || done !== null}
              onClick={() => void saveOnce()}
            >
              {saveText(wanted.length)}
            </Button>
          </>
        ) : (
          <Button look="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

type ChoiceProps<Row> = Pick<Props<Row, string>, 'label' | 'rows' | 'keyOf' | 'nameOf'> & {
  chosen: ReadonlySet<number>
  onChoose: (chosen: ReadonlySet<number>) => void
}

function Choice<Row>({ label, rows, keyOf, nameOf, chosen, onChoose }: ChoiceProps<Row>) {
  // In a dialog that is not open yet rows have no height, and all of them would be drawn.
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => setIsOpen(true), [])
  const set = (key: number, isOn: boolean): void => {
    const next = new Set(chosen)
    if (isOn) next.add(key)
    else next.delete(key)
    onChoose(next)
  }
  return (
    <>
      <div className="choice-head">
        <span className="label">{label}</span>
        <Button isSmall look="quiet" onClick={() => onChoose(new Set(rows.map(keyOf)))}>
          {t('many.all')}
        </Button>
        <Button isSmall look="quiet" onClick={() => onChoose(new Set())}>
          {t('many.none')}
        </Button>
      </div>
      <div className="many-choice" style={{ height: rows.length * rowPx }}>
        {isOpen ? (
          <LongList name={label} label={label} rows={rows} keyOf={keyOf} rowPx={rowPx} openKey={null}>
            {(row) => (
              <CheckField
                label={nameOf(row)}
                isOn={chosen.has(keyOf(row))}
                onChange={(isOn) => set(keyOf(row), isOn)}
              />
            )}
          </LongList>
        ) : null}
      </div>
    </>
  )
}

type Failed = { readonly key: number; readonly name: string; readonly problem: Problem }

/** What was saved, and what could not be, each with why. */
export function ManyReport({
  id,
  said,
  failedText,
  failed,
}: {
  id: string
  said: string
  failedText: string
  failed: readonly Failed[]
}) {
  return (
    <SaidOnce testId={id}>
      <p>{said}</p>
      {failed.length > 0 ? (
        <>
          <p>{failedText}</p>
          <ul className="many-failed">
            {failed.map(({ key, name, problem }) => (
              <li key={key}>
                <b>{name}</b> {problemText(problem)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </SaidOnce>
  )
}
