// Theme, spacing and language of the interface.
import type { SettingsForm } from '../../contract/app.ts'
import { languages } from '../../core/language/language.ts'
import { atLineStart } from '../i18n/line-start.ts'
import { t } from '../i18n/t.ts'
import { ChoiceField } from '../ui/inputs.tsx'
import { saveSettings } from './save-settings.ts'

const densities = ['comfortable', 'compact'] as const
const themes = ['system', 'light', 'dark'] as const

export const LookSection = ({ settings }: { settings: SettingsForm }) => (
  <div className="section form-grid">
    <ChoiceField
      label={t('settings.theme')}
      value={settings.theme}
      options={themes.map((value) => ({ value, text: t(`settings.theme.${value}`) }))}
      onChange={(theme) => saveSettings({ theme })}
    />
    <ChoiceField
      label={t('settings.density')}
      hint={t('settings.densityHint')}
      value={settings.density}
      options={densities.map((value) => ({ value, text: t(`settings.density.${value}`) }))}
      onChange={(density) => saveSettings({ density })}
    />
    <ChoiceField
      label={t('settings.language')}
      hint={t('settings.languageHint')}
      value={settings.language}
      options={[
        { value: 'system' as const, text: t('settings.language.system') },
        ...languages.map((value) => ({ value, text: nativeName(value) })),
      ]}
      onChange={(language) => saveSettings({ language })}
    />
  </div>
)

/** A language is listed under its own name, so that it is found from any other. */
function nativeName(language: (typeof languages)[number]): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return atLineStart(name, language)
}
