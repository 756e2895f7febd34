// Where everything is kept, what can still be taken back, and the way out of the sample.
import { LeaveSample } from '../help/leave-sample.tsx'
import { t } from '../i18n/t.ts'
import { runCommand } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'

export function DataSection() {
  const { data: shell } = useAnswer('shell.state', {})
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
        <div className="row-of-buttons">
          <Button onClick={() => runCommand('data.export')}>{t('data.export')}</Button>
        </div>
        <p className="muted small">{t('data.exportHint')}</p>
      </section>
      <section className="section">
        <h2>{t('data.undo')}</h2>
        <div className="row-of-buttons">
          <Button onClick={() => runCommand('undo.history')} command="undo.history">
            {t('history.show')}
          </Button>
        </div>
      </section>
      {shell?.canLeaveSample ? <LeaveSample /> : null}
    </>
  )
}
