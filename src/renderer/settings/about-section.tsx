// What Remit is, in which version, and where to learn more of it.
import { t } from '../i18n/t.ts'
import { runCommand } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'

export function AboutSection() {
  const { data: shell } = useAnswer('shell.state', {})
  return (
    <div className="section">
      <p>{t('welcome.text')}</p>
      <p>{t('about.private')}</p>
      <div className="row-of-buttons">
        <Button onClick={() => runCommand('help.tour')}>{t('about.tour')}</Button>
        <Button command="keys" onClick={() => runCommand('keys')}>
          {t('settings.showKeys')}
        </Button>
      </div>
      {shell ? <p className="muted">{t('data.version', { version: shell.version })}</p> : null}
    </div>
  )
}
