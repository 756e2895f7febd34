// The month's statements in one go: which clients, in which form, into a folder the owner chooses; with progress, and a way to stop.
import { useEffect, useRef, useState } from 'react'
import type { StatementMonthRow } from '../../contract/statement.ts'
import { didText, problemText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { Progress } from '../mentions/progress.tsx'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { CheckField, ChoiceField } from '../ui/inputs.tsx'
import { addToast } from '../ui/toasts.ts'
import { type Batch, issueAndSave } from './batch.ts'
import { type Format, formats } from './file-actions.ts'
import { monthText } from './month-text.ts'

type Props = { month: string; rows: readonly StatementMonthRow[]; onClose: () => void }

const nameOf = ({ clientName, statement }: StatementMonthRow): string =>
  [clientName, statement?.number ?? t('statement.notIssued')].join(' · ')

export function BatchDialog({ month, rows: given, onClose }: Props) {
  // What is shown while it runs is what was chosen from, although the list behind it changes.
  const [rows] = useState(() => given.filter(({ isOver, statement }) => isOver || statement !== null))
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(rows.filter(({ statement }) => statement === null).map(({ clientId }) => clientId)),
  )
  const [format, setFormat] = useState<Format>('pdf')
  const [done, setDone] = useState<number | null>(null)
  const [result, setResult] = useState<(Batch & { folder: string }) | null>(null)
  const isStopped = useRef(false)
  useEffect(
    () => () => {
      isStopped.current = true
    },
    [],
  )
  const wanted = rows.filter(({ clientId }) => chosen.has(clientId))

  const run = async (): Promise<void> => {
    const answer = await write('statement.chooseFolder', {}, { isQuiet: true })
    if (!answer.ok || answer.value.folder === null) return
    const { folder } = answer.value
    isStopped.current = false
    setDone(0)
    const batch = await issueAndSave(wanted, month, format, {
      isStopped: () => isStopped.current,
      onProgress: setDone,
    })
    setDone(null)
    setResult({ ...batch, folder })
    if (batch.undoId !== null) addToast({ text: didText('statement.issue'), undoId: batch.undoId })
  }
  const set = (clientId: number, isOn: boolean): void => {
    const next = new Set(chosen)
    if (isOn) next.add(clientId)
    else next.delete(clientId)
    setChosen(next)
  }
  return (
    <Dialog
      title={t('statement.batchTitle', { month: monthText(month) })}
      className="broad"
      onClose={onClose}
    >
      {result ? <Report result={result} /> : null}
      {result === null && done === null ? (
        <>
          <div className="form-grid">
            <ChoiceField
              label={t('many.form')}
              value={format}
              options={formats.map((value) => ({ value, text: t(`statement.format.${value}`) }))}
              onChange={setFormat}
            />
          </div>
          <p className="muted small">{t('statement.batchHint')}</p>
          <div className="choice-head">
            <span className="label">{t('statement.chosen')}</span>
            <Button
              isSmall
              look="quiet"
              onClick={() => setChosen(new Set(rows.map(({ clientId }) => clientId)))}
            >
              {t('many.all')}
            </Button>
            <Button isSmall look="quiet" onClick={() => setChosen(new Set())}>
              {t('many.none')}
            </Button>
          </div>
          <ul className="quote-choice" aria-label={t('statement.chosen')}>
            {rows.map((row) => (
              <li key={row.clientId}>
                <CheckField
                  label={nameOf(row)}
                  isOn={chosen.has(row.clientId)}
                  onChange={(isOn) => set(row.clientId, isOn)}
                />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {done === null ? null : (
        <Progress
          done={done}
          all={wanted.length}
          stopHint={t('statement.batchStopHint')}
          onStop={() => {
            isStopped.current = true
          }}
        />
      )}
      <div className="foot">
        {result ? (
          <Button look="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button look="primary" disabled={wanted.length === 0 || done !== null} onClick={() => void run()}>
              {t('statement.batchSave', { n: wanted.length })}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  )
}

function Report({ result }: { result: Batch & { folder: string } }) {
  const { done, failed, issued, folder, isStopped } = result
  return (
    <div role="status" data-testid="batch-report">
      <p>
        {isStopped ? `${t('statement.stopped')} ` : ''}
        {t('statement.batchDone', { issued, saved: done, folder })}
      </p>
      {failed.length > 0 ? (
        <>
          <p>{t('statement.batchFailed')}</p>
          <ul className="quote-choice">
            {failed.map(({ of, problem }) => (
              <li key={of.clientId}>
                <b>{of.clientName}</b> {problemText(problem)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
