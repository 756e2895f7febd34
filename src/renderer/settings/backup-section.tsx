// The backups there are, and making one now.
import { useState } from 'react'
import { backUp } from '../frame/actions.ts'
import { fullMomentOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { queryClient, useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'

const bytesPerMb = 1_000_000

export function BackupSection() {
  const { data: kept } = useAnswer('data.backups', {})
  const [isBusy, setIsBusy] = useState(false)
  const back = async (): Promise<void> => {
    setIsBusy(true)
    await backUp()
    setIsBusy(false)
    void queryClient.invalidateQueries({ queryKey: ['data.backups'] })
  }
  return (
    <div className="section">
      <div>
        <Button disabled={isBusy} onClick={() => void back()}>
          {t('data.backUp')}
        </Button>
      </div>
      <h2>{t('data.backups')}</h2>
      {kept && kept.backups.length === 0 ? <p className="muted">{t('data.backupsNone')}</p> : null}
      {kept && kept.backups.length > 0 ? (
        <table className="backups num">
          <tbody>
            {kept.backups.map(({ name, atMs, bytes }) => (
              <tr key={name}>
                <td>{fullMomentOf(atMs)}</td>
                <td className="muted">{name}</td>
                <td>{t('data.size', { mb: megabytes(bytes) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  )
}

const megabytes = (bytes: number): number => Math.round((bytes / bytesPerMb) * 10) / 10
