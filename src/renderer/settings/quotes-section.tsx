// How quotes are numbered, how long they hold, and how the page looks they are printed on.
import { useEffect, useState } from 'react'
import type { OwnerForm, SettingsForm } from '../../contract/app.ts'
import { t } from '../i18n/t.ts'
import { ChoiceField, TextField } from '../ui/inputs.tsx'
import { LetterheadPart } from './letterhead-part.tsx'
import { NumberSetting, OpenNumberSetting } from './number-setting.tsx'
import { saveSettings } from './save-settings.ts'

type Props = { settings: SettingsForm; owner: OwnerForm | null }

export function QuotesSection({ settings, owner }: Props) {
  return (
    <>
      <div className="section form-grid">
        <PatternField settings={settings} />
        <NumberSetting
          label={t('settings.validDays')}
          field="quoteValidDays"
          value={settings.quoteValidDays}
          onSave={(quoteValidDays) => saveSettings(settings, { quoteValidDays })}
        />
        <OpenNumberSetting
          label={t('settings.quoteEnding')}
          hint={t('settings.remindNever')}
          field="quoteEndingDays"
          value={settings.quoteEndingDays}
          onSave={(quoteEndingDays) => saveSettings(settings, { quoteEndingDays })}
        />
        <OpenNumberSetting
          label={t('settings.quoteSilent')}
          hint={t('settings.remindNever')}
          field="quoteSilentDays"
          value={settings.quoteSilentDays}
          onSave={(quoteSilentDays) => saveSettings(settings, { quoteSilentDays })}
        />
        <ChoiceField
          label={t('settings.paper')}
          value={settings.paper}
          options={[
            { value: 'A4', text: 'A4' },
            { value: 'Letter', text: 'Letter' },
          ]}
          onChange={(paper) => void saveSettings(settings, { paper })}
        />
      </div>
      <LetterheadPart paper={settings.paper} state={JSON.stringify(owner)} />
    </>
  )
}

// A pattern is typed, not chosen: it is saved when the typing rests.
const restMs = 700

function PatternField({ settings }: { settings: SettingsForm }) {
  const [text, setText] = useState(settings.quotePattern)
  const isEmpty = text.trim() === ''
  useEffect(() => {
    if (isEmpty || text === settings.quotePattern) return
    const timer = setTimeout(() => void saveSettings(settings, { quotePattern: text }), restMs)
    return () => clearTimeout(timer)
  }, [text, isEmpty, settings])
  return (
    <TextField
      className="wide"
      label={t('settings.pattern')}
      hint={t('settings.patternHint', { example: '2026-0042' })}
      value={text}
      wrong={isEmpty ? 'required' : undefined}
      onChange={setText}
    />
  )
}
