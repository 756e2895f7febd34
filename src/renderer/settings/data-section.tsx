// Where everything is kept, what can still be taken back, and the way out of the sample.
import { useNow } from '../frame/now.ts'
import { LeaveSample } from '../help/leave-sample.tsx'
import { momentWords } from '../i18n/dates.ts'
import { didText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { undo, write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'

// The newest commands; older ones are reached by undoing these first.
const mostUndo = 10

export function DataSection() {
  const { data: shell } = useAnswer('shell.state', {})
  const { data: undos } = useAnswer('undo.list', {})
  const nowMs = useNow()
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
        </div>
      </div>
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
      {shell?.canLeaveSample ? <LeaveSample /> : null}
    </>
  )
}
