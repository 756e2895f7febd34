// When Remit may speak up, and how much it says.
import type { SettingsForm } from '../../contract/app.ts'
import { t } from '../i18n/t.ts'
import { CheckField } from '../ui/inputs.tsx'
import { AlertPrecision } from './alert-precision.tsx'
import { NumberSetting } from './number-setting.tsx'
import { saveSettings } from './save-settings.ts'
import { TimeSetting } from './time-setting.tsx'

const usualQuiet = { quietFrom: '20:00', quietTo: '07:00' }

export function NotificationsSection({ settings }: { settings: SettingsForm }) {
  const { notifyComplaints, notifyShowsText, quietFrom, quietTo } = settings
  const save = (patch: Partial<SettingsForm>) => saveSettings(patch)
  const isQuietOn = quietFrom !== null && quietTo !== null
  return (
    <div className="section">
      <CheckField
        label={t('settings.notifyComplaints')}
        hint={t('settings.notifyComplaintsHint')}
        isOn={notifyComplaints}
        onChange={(isOn) => save({ notifyComplaints: isOn })}
      />
      <CheckField
        label={t('settings.notifyShowsText')}
        hint={t('settings.notifyShowsTextHint')}
        isOn={notifyShowsText}
        onChange={(isOn) => save({ notifyShowsText: isOn })}
      />
      {notifyComplaints ? <AlertPrecision settings={settings} /> : null}
      <CheckField
        label={t('settings.quietOn')}
        isOn={isQuietOn}
        onChange={(isOn) => save(isOn ? usualQuiet : { quietFrom: null, quietTo: null })}
      />
      {isQuietOn ? (
        <fieldset className="form-grid">
          <legend className="hidden">{t('settings.quiet')}</legend>
          <TimeSetting
            label={t('settings.quietFrom')}
            value={quietFrom}
            onSave={(from) => save({ quietFrom: from })}
          />
          <TimeSetting
            label={t('settings.quietTo')}
            value={quietTo}
            wrong={quietFrom === quietTo ? 'quiet_same' : undefined}
            onSave={(to) => save({ quietTo: to })}
          />
        </fieldset>
      ) : null}
      <div className="form-grid apart">
        <NumberSetting
          label={t('settings.alarmComments')}
          field="alarmComments"
          value={settings.alarmComments}
          onSave={(alarmComments) => saveSettings({ alarmComments })}
        />
        <NumberSetting
          label={t('settings.alarmHours')}
          field="alarmHours"
          value={settings.alarmHours}
          onSave={(alarmHours) => saveSettings({ alarmHours })}
        />
      </div>
    </div>
  )
}
