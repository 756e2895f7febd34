// Takes mail files in: single mails at once, mailboxes step by step with a way to stop, and says what came of it.
import { useEffect, useRef, useState } from 'react'
import { openCase } from '../frame/view.ts'
import { didText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { usualFirstDay } from '../sources/first-day.ts'
import { FirstDayField } from '../sources/first-day-field.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SaidOnce } from '../ui/said-once.tsx'
import { addToast } from '../ui/toasts.ts'
import { fileName } from './file-name.ts'
import { Progress } from './progress.tsx'
import { RefusedList } from './refused-list.tsx'
import { type MailSum, takeMails } from './take-in.ts'

type Props = { paths: readonly string[]; asksFirst: boolean; onClose: () => void }

const isSingle = (path: string): boolean => /\.eml$/i.test(path)

export function MailDialog({ paths, asksFirst, onClose }: Props) {
  const [opensFrom, setOpensFrom] = useState(usualFirstDay)
  const [progress, setProgress] = useState<{ name: string; share: number } | null>(null)
  const [sum, setSum] = useState<MailSum | null>(null)
  const isStopped = useRef(false)
  const areSingle = paths.every(isSingle)
  const startsAtOnce = areSingle && !asksFirst

  const take = async (): Promise<void> => {
    isStopped.current = false
    setProgress({ name: fileName(paths[0] ?? ''), share: 0 })
    const result = await takeMails(paths, opensFrom || null, {
      isStopped: () => isStopped.current,
      onProgress: (done, all, name) => setProgress({ name, share: done / Math.max(1, all) }),
    })
    setProgress(null)
    if (result.undoId !== null) addToast({ text: didText('mail.take'), undoId: result.undoId })
    // One mail that became one case is looked at there and then.
    if (areSingle && paths.length === 1 && result.caseId !== null) {
      onClose()
      openCase(result.caseId)
    } else setSum(result)
  }
  const start = useRef(take)
  start.current = take
  useEffect(() => {
    // Single mails have nothing to choose.
    if (startsAtOnce) void start.current()
    return () => {
      isStopped.current = true
    }
  }, [startsAtOnce])

  return (
    <Dialog title={t('mail.title')} className="broad" onClose={onClose}>
      <p>{t('mail.about', { n: paths.length, names: paths.map(fileName).join(', ') })}</p>
      {sum === null && !areSingle ? (
        <FirstDayField label={t('mail.opensFrom')} value={opensFrom} onChange={setOpensFrom} />
      ) : null}
      {progress ? (
        <Progress
          done={Math.round(progress.share * 1000)}
          all={1000}
          text={t('opml.reading', { name: progress.name })}
          onStop={() => {
            isStopped.current = true
          }}
        />
      ) : null}
      {sum ? (
        <SaidOnce testId="mail-report">
          {sum.isStopped ? `${t('import.stopped')} ` : ''}
          {t('mail.done', { mails: sum.taken, cases: sum.newCases, known: sum.known })}
        </SaidOnce>
      ) : null}
      {sum ? (
        <RefusedList
          title={t('mail.refused', { n: sum.refused.length })}
          rows={sum.refused.map(({ no, subject, why }) => ({
            id: no,
            place: t('mail.no', { no }),
            text: subject,
            why: t(`mail.why.${why}`),
          }))}
        />
      ) : null}
      <div className="foot">
        {sum ? (
          <Button look="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            {startsAtOnce ? null : (
              <Button
                data-first={areSingle || undefined}
                look="primary"
                disabled={progress !== null}
                onClick={() => void take()}
              >
                {t('mail.start')}
              </Button>
            )}
          </>
        )}
      </div>
    </Dialog>
  )
}
