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
  /** They may still change before it begins: what was done a moment ago is on its way. */
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
  /** What the owner said of a row; of the others counts what is so at first. */
  const [picked, setPicked] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [format, setFormat] = useState<Format | undefined>(formats[0]?.value)
  /** What is being saved, and how much of it is. */
  const [saving, setSaving] = useState<{ all: readonly Row[]; done: number } | null>(null)
  const [report, setReport] = useState<ReactNode>(null)
  const isStopped = useRef(false)
  const isUnderWay = useRef(false)
  useEffect(
    () => () => {
      isStopped.current = true
    },
    [],
  )
  const isChosen = (row: Row): boolean => picked.get(keyOf(row)) ?? props.isChosenAtFirst(row)
  const wanted = saving?.all ?? rows.filter(isChosen)
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
    const onProgress = (done: number): void => setSaving({ all: wanted, done })
    onProgress(0)
    const said = await props.save(wanted, format, folder, {
      isStopped: () => isStopped.current,
      onProgress,
    })
    setSaving(null)
    setReport(said)
  }
  return (
    <Dialog title={title} className="broad" onClose={onClose}>
      {report}
      {report === null && saving === null && format !== undefined ? (
        <>
          <div className="form-grid">
            <ChoiceField label={t('many.form')} value={format} options={formats} onChange={setFormat} />
          </div>
          {props.hint === undefined ? null : <p className="muted small">{props.hint}</p>}
          <Choice {...props} picked={picked} isChosen={isChosen} onPick={setPicked} />
        </>
      ) : null}
      {saving === null ? null : (
        <Progress
          done={saving.done}
          all={saving.all.length}
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
              disabled={wanted.length === 0 || saving !== null}
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
  picked: ReadonlyMap<number, boolean>
  isChosen: (row: Row) => boolean
  onPick: (picked: ReadonlyMap<number, boolean>) => void
}

function Choice<Row>({ label, rows, keyOf, nameOf, picked, isChosen, onPick }: ChoiceProps<Row>) {
  // In a dialog that is not open yet rows have no height, and all of them would be drawn.
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => setIsOpen(true), [])
  const pickAll = (isOn: boolean): void => onPick(new Map(rows.map((row) => [keyOf(row), isOn])))
  return (
    <>
      <div className="choice-head">
        <span className="label">{label}</span>
        <Button isSmall look="quiet" onClick={() => pickAll(true)}>
          {t('many.all')}
        </Button>
        <Button isSmall look="quiet" onClick={() => pickAll(false)}>
          {t('many.none')}
        </Button>
      </div>
      <div className="many-choice" style={{ height: rows.length * rowPx }}>
        {isOpen ? (
          <LongList name={label} label={label} rows={rows} keyOf={keyOf} rowPx={rowPx} openKey={null}>
            {(row) => (
              <CheckField
                label={nameOf(row)}
                isOn={isChosen(row)}
                onChange={(isOn) => onPick(new Map(picked).set(keyOf(row), isOn))}
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
