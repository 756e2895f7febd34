// The backups there are, making one now, and going back to one.
import { useState } from 'react'
import { backUp } from '../frame/actions.ts'
import { fullMomentOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

const bytesPerMb = 1_000_000

export function BackupSection() {
  const { data: kept } = useAnswer('data.backups', {})
  const [isBusy, setIsBusy] = useState(false)
  const [chosen, setChosen] = useState<{ name: string; atMs: number } | null>(null)
  const back = async (): Promise<void> => {
    setIsBusy(true)
    await backUp()
    setIsBusy(false)
  }
  return (
    <>
      <div className="section">
        <div className="row-of-buttons">
          <Button disabled={isBusy} onClick={() => void back()}>
            {t('data.backUp')}
          </Button>
        </div>
      </div>
      <section className="section">
        <h2>{t('data.backups')}</h2>
        {kept && kept.backups.length === 0 ? <p className="muted">{t('data.backupsNone')}</p> : null}
        {kept && kept.backups.length > 0 ? (
          <table className="backups num">
            <tbody>
              {kept.backups.map(({ name, atMs, bytes }) => (
                <tr key={name}>
                  <td title={name}>{fullMomentOf(atMs)}</td>
                  <td>{t('data.size', { mb: megabytes(bytes) })}</td>
                  <td>
                    <Button
                      isSmall
                      look="quiet"
                      aria-label={`${t('data.restore')} ${fullMomentOf(atMs)}`}
                      onClick={() => setChosen({ name, atMs })}
                    >
                      {t('data.restore')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </section>
      {chosen ? (
        <Dialog title={t('data.restoreTitle')} onClose={() => setChosen(null)}>
          <p>{t('data.restoreText', { when: fullMomentOf(chosen.atMs) })}</p>
          <div className="foot">
            <Button onClick={() => setChosen(null)}>{t('common.cancel')}</Button>
            <Button
              look="primary"
              data-first
              onClick={() => void write('data.restore', { name: chosen.name }, { isQuiet: true })}
            >
              {t('data.restoreDo')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}

const megabytes = (bytes: number): number => Math.round((bytes / bytesPerMb) * 10) / 10
