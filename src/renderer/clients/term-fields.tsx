// The terms around what an agreement contains: grace, warranty, contacts, response, working hours.
import type { AgreementForm } from '../../contract/client.ts'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/t.ts'
import { currencyChoices, zoneChoices } from '../ui/choices.ts'
import type { Wrongs } from '../ui/form.ts'
import { CheckField, ChoiceField, TextField } from '../ui/inputs.tsx'
import { NumberField } from '../ui/number-inputs.tsx'
import { FeeFields } from './fee-fields.tsx'

type Props = {
  value: AgreementForm
  wrongs: Wrongs
  /** Zone and currency are the agreement's for good. */
  isVersion?: boolean
  onChange: (patch: Partial<AgreementForm>) => void
}

const usualHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }

export const TermFields = ({ value, wrongs, isVersion = false, onChange }: Props) => (
  <details className="section terms">
    <summary className="label">{t('agreementForm.terms')}</summary>
    <div className="form-grid">
      <FeeFields
        value={value.fee}
        currency={value.currency}
        wrongs={wrongs}
        onChange={(fee) => onChange({ fee })}
      />
      <NumberField
        label={t('agreementForm.response')}
        hint={t('agreementForm.responseHint')}
        allowsEmpty
        value={value.responseTargetMinutes}
        wrong={wrongs['responseTargetMinutes']}
        onChange={(responseTargetMinutes) => onChange({ responseTargetMinutes })}
      />
      <NumberField
        label={t('agreementForm.graceDays')}
        value={value.graceDays}
        wrong={wrongs['graceDays']}
        onChange={(graceDays) => onChange({ graceDays: graceDays ?? 0 })}
      />
      <ChoiceField
        label={t('agreementForm.graceMode')}
        value={value.graceMode}
        options={(['honour', 'owner'] as const).map((each) => ({
          value: each,
          text: t(`agreementForm.grace.${each}`),
        }))}
        onChange={(graceMode) => onChange({ graceMode })}
      />
      <NumberField
        label={t('agreementForm.warrantyDays')}
        value={value.warrantyDays}
        wrong={wrongs['warrantyDays']}
        onChange={(warrantyDays) => onChange({ warrantyDays: warrantyDays ?? 0 })}
      />
      <ChoiceField
        label={t('agreementForm.unlisted')}
        value={value.unlistedPolicy}
        options={(['owner', 'extra'] as const).map((each) => ({
          value: each,
          text: t(`agreementForm.unlisted.${each}`),
        }))}
        onChange={(unlistedPolicy) => onChange({ unlistedPolicy })}
      />
      <ChoiceField
        className="wide"
        label={t('agreementForm.contactPolicy')}
        value={value.contactPolicy}
        options={(['warn', 'hold'] as const).map((each) => ({
          value: each,
          text: t(`agreementForm.contact.${each}`),
        }))}
        onChange={(contactPolicy) => onChange({ contactPolicy })}
      />
      {isVersion ? null : (
        <>
          <ChoiceField
            label={t('client.zone')}
            hint={value.agreementId === null ? undefined : t('agreementForm.zoneHint')}
            value={value.zone}
            wrong={wrongs['zone']}
            options={zoneChoices(value.zone)}
            onChange={(zone) => onChange({ zone })}
          />
          <ChoiceField
            label={t('client.currency')}
            value={value.currency}
            wrong={wrongs['currency']}
            options={currencyChoices()}
            onChange={(currency) => onChange({ currency })}
          />
        </>
      )}
      <TextField
        label={t('agreementForm.termClause')}
        isOptional
        value={value.termClauseNo ?? ''}
        wrong={wrongs['termClauseNo']}
        onChange={(no) => onChange({ termClauseNo: no.trim() === '' ? null : no })}
      />
      <HourFields value={value} wrongs={wrongs} onChange={onChange} />
    </div>
  </details>
)

function HourFields({ value: { hours }, wrongs, onChange }: Props) {
  return (
    <fieldset className="wide fieldset">
      <legend className="hidden">{t('agreementForm.hours')}</legend>
      <CheckField
        label={t('agreementForm.hoursOn')}
        isOn={hours !== null}
        onChange={(isOn) => onChange({ hours: isOn ? usualHours : null })}
      />
      {hours === null ? null : (
        <>
          <div className="pills">
            {[1, 2, 3, 4, 5, 6, 7].map((day) => (
              <label key={day} className="pill">
                <input
                  type="checkbox"
                  aria-invalid={wrongs['hours.days'] !== undefined}
                  checked={hours.days.includes(day)}
                  onChange={(event) =>
                    onChange({
                      hours: {
                        ...hours,
                        days: event.target.checked
                          ? [...hours.days, day].sort((a, b) => a - b)
                          : hours.days.filter((each) => each !== day),
                      },
                    })
                  }
                />
                {dayName(day)}
              </label>
            ))}
          </div>
          <div className="form-grid">
            <TextField
              label={t('agreementForm.from')}
              type="time"
              value={hours.from}
              wrong={wrongs['hours.from']}
              onChange={(from) => onChange({ hours: { ...hours, from } })}
            />
            <TextField
              label={t('agreementForm.to')}
              type="time"
              value={hours.to}
              wrong={wrongs['hours.to']}
              onChange={(to) => onChange({ hours: { ...hours, to } })}
            />
          </div>
        </>
      )}
    </fieldset>
  )
}

// 1 January 2024 was a Monday, which is day 1.
const dayName = (day: number): string =>
  new Intl.DateTimeFormat(locale().tag, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))
