// Single keys on or off, and the way to the sheet of all keys.
import type { SettingsForm } from '../../contract/app.ts'
import { t } from '../i18n/t.ts'
import { runCommand } from '../keys/run.ts'
import { Button } from '../ui/button.tsx'
import { CheckField } from '../ui/inputs.tsx'
import { saveSettings } from './save-settings.ts'

export const KeysSection = ({ settings }: { settings: SettingsForm }) => (
  <div className="section">
    <CheckField
      label={t('settings.singleKeys')}
      hint={t('settings.singleKeysHint')}
      isOn={settings.singleKeys}
      onChange={(singleKeys) => saveSettings({ singleKeys })}
    />
    <div>
      <Button command="keys" onClick={() => runCommand('keys')}>
        {t('settings.showKeys')}
      </Button>
    </div>
  </div>
)
