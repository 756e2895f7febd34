// The terms of an entitlement that few agreements need: rounding, carrying over, hours, causes.
import { causes } from '../../core/classify/kinds.ts'
import { t } from '../i18n/t.ts'
import { CheckField, ChoiceField } from '../ui/inputs.tsx'
import { NumberField } from '../ui/number-inputs.tsx'
import type { EntitlementProps } from './entitlement-props.ts'

const prorates = ['full', 'prorate'] as const
const deficits = ['bill', 'carry', 'forgive'] as const
const outOfHoursModes = ['none', 'multiply', 'surcharge', 'exclude'] as const

/** A share is kept in hundredths of a per cent and typed in per cent. */
const bpsPerPercent = 100

export const EntitlementMore = (props: EntitlementProps) => (
  <details>
    <summary>{t('entitlement.more')}</summary>
    <div className="form-grid">
      {props.value.effect === 'include' ? <IncludeTerms {...props} /> : null}
      <CountingTerms {...props} />
      <CauseTerms {...props} />
    </div>
  </details>
)

function IncludeTerms({ value, wrongAt, onChange }: EntitlementProps) {
  const { outOfHours } = value
  return (
    <>
      <ChoiceField
        label={t('entitlement.prorate')}
        value={value.prorate}
        options={prorates.map((each) => ({ value: each, text: t(`entitlement.prorate.${each}`) }))}
        onChange={(prorate) => onChange({ prorate })}
      />
      <ChoiceField
        label={t('entitlement.deficit')}
        value={value.deficit}
        options={deficits.map((each) => ({ value: each, text: t(`entitlement.deficit.${each}`) }))}
        onChange={(deficit) => onChange({ deficit })}
      />
      <NumberField
        label={t('entitlement.rolloverCap')}
        hint={t('entitlement.rolloverCapHint')}
        allowsEmpty
        value={value.rolloverCap}
        wrong={wrongAt('rolloverCap')}
        onChange={(rolloverCap) => onChange({ rolloverCap })}
      />
      <NumberField
        label={t('entitlement.rolloverLife')}
        hint={t('entitlement.rolloverLifeHint')}
        allowsEmpty
        value={value.rolloverLife}
        wrong={wrongAt('rolloverLife')}
        onChange={(rolloverLife) => onChange({ rolloverLife })}
      />
      <ChoiceField
        label={t('entitlement.outOfHours')}
        value={outOfHours.mode}
        options={outOfHoursModes.map((each) => ({ value: each, text: t(`entitlement.outOfHours.${each}`) }))}
        onChange={(mode) => onChange({ outOfHours: { ...outOfHours, mode } })}
      />
      {outOfHours.mode === 'multiply' || outOfHours.mode === 'surcharge' ? (
        <NumberField
          label={t('entitlement.bps')}
          value={Math.round(outOfHours.bps / bpsPerPercent)}
          wrong={wrongAt('outOfHours.bps')}
          onChange={(percent) =>
            onChange({ outOfHours: { ...outOfHours, bps: (percent ?? 0) * bpsPerPercent } })
          }
        />
      ) : null}
      <NumberField
        label={t('entitlement.priority')}
        value={value.priority}
        wrong={wrongAt('priority')}
        onChange={(priority) => onChange({ priority: priority ?? 0 })}
      />
      <CheckField
        label={t('entitlement.requiresPayment')}
        isOn={value.requiresPayment}
        onChange={(requiresPayment) => onChange({ requiresPayment })}
      />
    </>
  )
}

function CountingTerms({ value, wrongAt, onChange }: EntitlementProps) {
  const { effect, unit } = value
  const isMinutes = effect === 'include' && unit === 'minute'
  return (
    <>
      {isMinutes || effect === 'exclude' ? (
        <NumberField
          label={t('entitlement.increment')}
          value={value.incrementMinutes}
          wrong={wrongAt('incrementMinutes')}
          onChange={(incrementMinutes) => onChange({ incrementMinutes: incrementMinutes ?? 1 })}
        />
      ) : null}
      {isMinutes ? (
        <>
          <NumberField
            label={t('entitlement.freeUpTo')}
            value={value.freeUpToMinutes}
            wrong={wrongAt('freeUpToMinutes')}
            onChange={(freeUpToMinutes) => onChange({ freeUpToMinutes: freeUpToMinutes ?? 0 })}
          />
          <CheckField
            label={t('entitlement.split')}
            isOn={value.split}
            onChange={(split) => onChange({ split })}
          />
        </>
      ) : null}
      {effect === 'exclude' ? (
        <CheckField
          label={t('entitlement.selfService')}
          isOn={value.selfService}
          onChange={(selfService) => onChange({ selfService })}
        />
      ) : null}
    </>
  )
}

function CauseTerms({ value: { causes: chosen }, onChange }: EntitlementProps) {
  const known = causes.filter((cause) => cause !== 'unknown')
  return (
    <fieldset className="wide">
      <legend className="label">
        {t('entitlement.causes')}
        {chosen === null ? ` · ${t('entitlement.causesAny')}` : ''}
      </legend>
      <div className="pills">
        {known.map((cause) => (
          <label key={cause} className="pill">
            <input
              type="checkbox"
              checked={chosen?.includes(cause) ?? false}
              onChange={(event) => {
                const others = (chosen ?? []).filter((each) => each !== cause)
                const next = event.target.checked ? [...others, cause] : others
                onChange({ causes: next.length === 0 ? null : next })
              }}
            />
            {t(`cause.${cause}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
