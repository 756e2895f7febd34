// Saves several quotes in one go: which, in which form, into a folder the owner chooses; with progress, and a way to stop.
import { useEffect, useRef, useState } from 'react'
import type { QuoteRow } from '../../contract/quote-life.ts'
import { quoteFormats } from '../../core/quote/file-format.ts'
import { problemText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { Progress } from '../mentions/progress.tsx'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { CheckField, ChoiceField } from '../ui/inputs.tsx'
import type { Format } from './file-actions.ts'
import { type SavedMany, saveMany } from './save-many.ts'

type Props = { rows: readonly QuoteRow[]; onClose: () => void }

const nameOf = ({ number, title, clientName }: QuoteRow): string =>
  [number ?? t('quote.draft'), clientName, title].filter(Boolean).join(' · ')

export function SaveManyDialog({ rows, onClose }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(rows.flatMap(({ quoteId, state }) => (state === 'draft' ? [] : [quoteId]))),
  )
  const [format, setFormat] = useState<Format>('pdf')
  const [done, setDone] = useState<number | null>(null)
  const [result, setResult] = useState<(SavedMany & { folder: string }) | null>(null)
  const isStopped = useRef(false)
  useEffect(
    () => () => {
      isStopped.current = true
    },
    [],
  )
  const ids = rows.map(({ quoteId }) => quoteId).filter((quoteId) => chosen.has(quoteId))

  const save = async (): Promise<void> => {
    const answer = await write('quote.chooseFolder', {}, { isQuiet: true })
    if (!answer.ok || answer.value.folder === null) return
    const { folder } = answer.value
    isStopped.current = false
    setDone(0)
    const saved = await saveMany(ids, format, { isStopped: () => isStopped.current, onProgress: setDone })
    setDone(null)
    setResult({ ...saved, folder })
  }
  const set = (quoteId: number, isOn: boolean): void => {
    const next = new Set(chosen)
    if (isOn) next.add(quoteId)
    else next.delete(quoteId)
    setChosen(next)
  }
  return (
    <Dialog title={t('many.title')} className="broad" onClose={onClose}>
      {result ? <Report rows={rows} result={result} /> : null}
      {result === null && done === null ? (
        <>
          <div className="form-grid">
            <ChoiceField
              label={t('many.form')}
              value={format}
              options={quoteFormats.map((value) => ({ value, text: t(`quote.export.${value}`) }))}
              onChange={setFormat}
            />
          </div>
          <div className="choice-head">
            <span className="label">{t('quotes.title')}</span>
            <Button
              isSmall
              look="quiet"
              onClick={() => setChosen(new Set(rows.map(({ quoteId }) => quoteId)))}
            >
              {t('many.all')}
            </Button>
            <Button isSmall look="quiet" onClick={() => setChosen(new Set())}>
              {t('many.none')}
            </Button>
          </div>
          <ul className="quote-choice" aria-label={t('quotes.title')}>
            {rows.map((row) => (
              <li key={row.quoteId}>
                <CheckField
                  label={nameOf(row)}
                  isOn={chosen.has(row.quoteId)}
                  onChange={(isOn) => set(row.quoteId, isOn)}
                />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {done === null ? null : (
        <Progress
          done={done}
          all={ids.length}
          stopHint={t('many.stopHint')}
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
            <Button look="primary" disabled={ids.length === 0 || done !== null} onClick={() => void save()}>
              {t('many.save', { n: ids.length })}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  )
}

function Report({ rows, result }: { rows: Props['rows']; result: SavedMany & { folder: string } }) {
  const { done: saved, failed, folder } = result
  return (
    <div role="status" data-testid="many-report">
      <p>
        {result.isStopped ? `${t('import.stopped')} ` : ''}
        {t('many.saved', { n: saved, folder })}
      </p>
      {failed.length > 0 ? (
        <>
          <p>{t('many.failed', { n: failed.length })}</p>
          <ul className="quote-choice">
            {failed.map(({ of: quoteId, problem }) => {
              const row = rows.find((each) => each.quoteId === quoteId)
              return (
                <li key={quoteId}>
                  <b>{row ? nameOf(row) : quoteId}</b> {problemText(problem)}
                </li>
              )
            })}
          </ul>
        </>
      ) : null}
    </div>
  )
}
