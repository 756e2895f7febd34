// When a line reminds of the month's statements, and the words that end them.
import type { SettingsForm } from '../../contract/app.ts'
import { type Language, languages } from '../../core/language/language.ts'
import { t } from '../i18n/t.ts'
import { CheckField, TextArea } from '../ui/inputs.tsx'
import { NumberSetting } from './number-setting.tsx'
import { saveSettings } from './save-settings.ts'
import { useSavedAtRest, useTyped } from './saved-at-rest.ts'

export function StatementsSection({ settings }: { settings: SettingsForm }) {
  return (
    <>
      <div className="section">
        <CheckField
          label={t('settings.statementReminder')}
          hint={t('settings.statementReminderHint')}
          isOn={settings.statementReminder}
          onChange={(statementReminder) => saveSettings({ statementReminder })}
        />
      </div>
      {settings.statementReminder ? (
        <div className="section form-grid">
          <NumberSetting
            label={t('settings.statementDay')}
            field="statementDay"
            value={settings.statementDay}
            onSave={(statementDay) => saveSettings({ statementDay })}
          />
        </div>
      ) : null}
      <section className="section">
        <h2>{t('settings.statementClosing')}</h2>
        <p className="muted small">{t('settings.statementClosingHint')}</p>
        <div className="form-grid">
          {languages.map((language) => (
            <ClosingField key={language} language={language} settings={settings} />
          ))}
        </div>
      </section>
    </>
  )
}

function ClosingField({ language, settings }: { language: Language; settings: SettingsForm }) {
  const saved = settings.statementClosing[language]
  const [text, setText] = useTyped(saved)
  useSavedAtRest(text, text !== saved, (next) =>
    saveSettings(({ statementClosing }) => ({
      statementClosing: { ...statementClosing, [language]: next },
    })),
  )
  return (
    <TextArea
      className="wide"
      label={t(`language.${language}`)}
      isOptional
      rows={2}
      value={text}
      onChange={setText}
    />
  )
}
