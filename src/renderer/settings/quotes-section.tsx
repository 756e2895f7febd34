// How quotes are numbered and counted, how long they hold, what paper they are printed on, and their templates.
import type { SettingsForm } from '../../contract/app.ts'
import { t } from '../i18n/t.ts'
import { roundingChoices, roundingModeChoices } from '../quotes/rounding-choices.ts'
import { ChoiceField } from '../ui/inputs.tsx'
import { NumberSetting, OpenNumberSetting } from './number-setting.tsx'
import { NumbersPart } from './numbers-part.tsx'
import { saveSettings } from './save-settings.ts'
import { TemplatesPart } from './templates-part.tsx'

export function QuotesSection({ settings }: { settings: SettingsForm }) {
  return (
    <>
      <NumbersPart settings={settings} />
      <div className="section form-grid">
        <NumberSetting
          label={t('settings.validDays')}
          field="quoteValidDays"
          value={settings.quoteValidDays}
          onSave={(quoteValidDays) => saveSettings({ quoteValidDays })}
        />
        <OpenNumberSetting
          label={t('settings.quoteEnding')}
          hint={t('settings.remindNever')}
          field="quoteEndingDays"
          value={settings.quoteEndingDays}
          onSave={(quoteEndingDays) => saveSettings({ quoteEndingDays })}
        />
        <OpenNumberSetting
          label={t('settings.quoteSilent')}
          hint={t('settings.remindNever')}
          field="quoteSilentDays"
          value={settings.quoteSilentDays}
          onSave={(quoteSilentDays) => saveSettings({ quoteSilentDays })}
        />
        <ChoiceField
          label={t('settings.paper')}
          value={settings.paper}
          options={[
            { value: 'A4', text: 'A4' },
            { value: 'Letter', text: 'Letter' },
          ]}
          onChange={(paper) => saveSettings({ paper })}
        />
        <ChoiceField
          label={t('quote.prices')}
          value={settings.quotePrices}
          options={[
            { value: 'before_tax', text: t('quote.pricesBefore') },
            { value: 'with_tax', text: t('quote.pricesWith') },
            { value: 'with_tax_for_people', text: t('quote.pricesPeople') },
          ]}
          onChange={(quotePrices) => saveSettings({ quotePrices })}
        />
        <ChoiceField
          label={t('quote.roundingMode')}
          hint={t('settings.roundingHint')}
          value={settings.quoteRoundingMode}
          options={roundingModeChoices()}
          onChange={(quoteRoundingMode) => saveSettings({ quoteRoundingMode })}
        />
        <ChoiceField
          label={t('quote.rounding')}
          value={settings.quoteRounding}
          options={roundingChoices()}
          onChange={(quoteRounding) => saveSettings({ quoteRounding })}
        />
      </div>
      <TemplatesPart />
    </>
  )
}
