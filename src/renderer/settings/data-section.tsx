// Where everything is kept, its backups, and what can still be taken back.
import { useState } from 'react'
import { backUp } from '../frame/actions.ts'
import { useNow } from '../frame/now.ts'
import { fullMomentOf, momentWords } from '../i18n/dates.ts'
import { didText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { queryClient, useAnswer } from '../program/queries.ts'
import { undo, write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'

const bytesPerMb = 1_000_000
// The newest commands; older ones are reached by undoing these first.
const mostUndo = 10

export function DataSection() {
  const { data: shell } = useAnswer('shell.state', {})
  const { data: kept } = useAnswer('data.backups', {})
  const { data: undos } = useAnswer('undo.list', {})
  const [isBusy, setIsBusy] = useState(false)
  const nowMs = useNow()
  const back = async (): Promise<void> => {
    setIsBusy(true)
    await backUp()
    setIsBusy(false)
    void queryClient.invalidateQueries({ queryKey: ['data.backups'] })
  }
  return (
    <>
      <div className="section">
        <p>{t('data.where')}</p>
        {shell ? (
          <p>
            <code>{shell.dataDir}</code>
          </p>
        ) : null}
        <div className="row-of-buttons">
          <Button onClick={() => void write('data.showFolder', {}, { isQuiet: true })}>
            {t('data.show')}
          </Button>
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
                  <td>{fullMomentOf(atMs)}</td>
                  <td className="muted">{name}</td>
                  <td>{t('data.size', { mb: megabytes(bytes) })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </section>
      <section className="section">
        <h2>{t('data.undo')}</h2>
        {undos && undos.entries.length === 0 ? <p className="muted">{t('data.undoNone')}</p> : null}
        <table className="backups">
          <tbody>
            {(undos?.entries ?? [])
              .toSorted((a, b) => b.undoId - a.undoId)
              .slice(0, mostUndo)
              .map(({ undoId, label, atMs }) => (
                <tr key={undoId}>
                  <td>{didText(label)}</td>
                  <td className="muted num">{momentWords(atMs, nowMs)}</td>
                  <td>
                    <Button isSmall look="quiet" onClick={() => void undo(undoId)}>
                      {t('toast.undo')}
                    </Button>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      {shell ? <p className="section muted">{t('data.version', { version: shell.version })}</p> : null}
    </>
  )
}

const megabytes = (bytes: number): number => Math.round((bytes / bytesPerMb) * 10) / 10
