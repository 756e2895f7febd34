// How often sources are read, and pausing all of it.
import type { SettingsForm } from '../../contract/app.ts'
import { checkSources, pauseReading } from '../frame/actions.ts'
import { timeOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { CheckField } from '../ui/inputs.tsx'
import { NumberSetting } from './number-setting.tsx'
import { saveSettings } from './save-settings.ts'

export function ReadingSection({ settings }: { settings: SettingsForm }) {
  const { data: shell } = useAnswer('shell.state', {})
  const pausedUntilMs = shell?.poll.pausedUntilMs ?? null
  return (
    <div className="section">
      <div className="form-grid">
        <NumberSetting
          label={t('settings.interval')}
          field="intervalMinutes"
          value={settings.intervalMinutes}
          onSave={(intervalMinutes) => saveSettings({ intervalMinutes })}
        />
      </div>
      <CheckField
        label={t('settings.startAtLogin')}
        hint={t('settings.startAtLoginHint')}
        isOn={settings.startAtLogin}
        onChange={(startAtLogin) => saveSettings({ startAtLogin })}
      />
      {shell?.hasTray === false ? <p className="muted">{t('settings.noTray')}</p> : null}
      {pausedUntilMs === null ? null : (
        <p className="muted">{t('settings.pausedUntil', { time: timeOf(pausedUntilMs) })}</p>
      )}
      <div className="row-of-buttons">
        <Button onClick={() => void checkSources(null)}>{t('sources.checkAll')}</Button>
        {pausedUntilMs === null ? (
          <Button onClick={() => void pauseReading()}>{t('settings.pause')}</Button>
        ) : (
          <Button onClick={() => void pauseReading(0)}>{t('settings.resume')}</Button>
        )}
      </div>
    </div>
  )
}
