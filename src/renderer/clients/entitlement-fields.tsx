// One thing an agreement includes or excludes: for which services, how much of it, and what an extra costs.
import type { EntitlementForm } from '../../contract/client.ts'
import { minutesText } from '../i18n/money.ts'
import { fieldText, serviceText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { useOwnServices } from '../program/own-services.ts'
import { namedServices } from '../ui/choices.ts'
import { ChoiceField, TextField } from '../ui/inputs.tsx'
import { MoneyField, NumberField } from '../ui/number-inputs.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { EntitlementMore } from './entitlement-more.tsx'
import type { EntitlementProps } from './entitlement-props.ts'

const units = ['request', 'minute', 'unlimited'] as const
const periods = ['term', 'calendar_month', 'anchored_month', 'quarter', 'year'] as const
const pricings = ['none', 'fixed', 'perHour'] as const
type Pricing = (typeof pricings)[number]

function quantityHint(unit: EntitlementForm['unit'], quantity: number | null): string | undefined {
  if (quantity === 0) return t('entitlement.zeroHint')
  return unit === 'minute' && quantity !== null ? minutesText(quantity) : undefined
}

export function EntitlementFields(props: EntitlementProps & { onRemove: () => void }) {
  const { value, wrongAt, onChange, onRemove } = props
  const { label, effect, unit, quantity, period } = value
  const isCounted = effect === 'include' && unit !== 'unlimited'
  return (
    <div className="card" data-testid="entitlement">
      <div className="head">
        <h2>{effect === 'include' ? t('entitlement.include') : t('entitlement.exclude')}</h2>
        <RemoveRow name={t('entitlement.remove', { label })} onRemove={onRemove} />
      </div>
      <div className="form-grid">
        <TextField
          className="wide"
          label={t('entitlement.label')}
          value={label}
          wrong={wrongAt('label')}
          onChange={(next) => onChange({ label: next })}
        />
        {effect === 'include' ? (
          <ChoiceField
            label={t('entitlement.unit')}
            value={unit}
            wrong={wrongAt('unit')}
            options={units.map((each) => ({ value: each, text: t(`entitlement.unit.${each}`) }))}
            onChange={(next) =>
              onChange({ unit: next, quantity: next === 'unlimited' ? null : (quantity ?? 1) })
            }
          />
        ) : null}
        {isCounted ? (
          <>
            <NumberField
              label={unit === 'minute' ? t('entitlement.quantityMinutes') : t('entitlement.quantity')}
              hint={quantityHint(unit, quantity)}
              value={quantity}
              wrong={wrongAt('quantity')}
              onChange={(next) => onChange({ quantity: next })}
            />
            <ChoiceField
              label={t('entitlement.period')}
              value={period}
              options={periods.map((each) => ({ value: each, text: t(`entitlement.period.${each}`) }))}
              onChange={(next) => onChange({ period: next, anchorDay: next === 'anchored_month' ? 1 : null })}
            />
          </>
        ) : null}
        {isCounted && period === 'anchored_month' ? (
          <NumberField
            label={t('entitlement.anchorDay')}
            value={value.anchorDay}
            wrong={wrongAt('anchorDay')}
            onChange={(next) => onChange({ anchorDay: next })}
          />
        ) : null}
        <PriceFields {...props} />
        <TextField
          label={t('entitlement.clause')}
          isOptional
          value={value.clauseNo ?? ''}
          wrong={wrongAt('clauseNo')}
          onChange={(next) => onChange({ clauseNo: next.trim() === '' ? null : next })}
        />
      </div>
      <Services {...props} />
      <EntitlementMore {...props} />
    </div>
  )
}

function PriceFields({
  value: { overage, leadDays, unit, effect },
  currency,
  wrongAt,
  onChange,
}: EntitlementProps) {
  if (effect === 'include' && unit === 'unlimited') return null
  const pricing: Pricing = overage === null ? 'none' : 'fixed' in overage ? 'fixed' : 'perHour'
  const price = overage === null ? null : 'fixed' in overage ? overage.fixed : overage.perHour
  // A price of nothing is no price; the smallest stands in until one is typed.
  const overageOf = (kind: Pricing, amount: number): EntitlementForm['overage'] =>
    kind === 'none' ? null : kind === 'fixed' ? { fixed: amount } : { perHour: amount }
  return (
    <>
      <ChoiceField
        label={t('entitlement.overageKind')}
        value={pricing}
        options={pricings.map((each) => ({ value: each, text: t(`entitlement.overage.${each}`) }))}
        onChange={(next) => onChange({ overage: overageOf(next, price ?? 0) })}
      />
      {pricing === 'none' ? null : (
        <MoneyField
          label={pricing === 'fixed' ? t('entitlement.overage') : t('entitlement.overageHour')}
          currency={currency}
          value={price}
          wrong={wrongAt('overage') ?? wrongAt(`overage.${pricing}`)}
          onChange={(next) => onChange({ overage: overageOf(pricing, next ?? 0) })}
        />
      )}
      <NumberField
        label={t('entitlement.leadDays')}
        isOptional
        allowsEmpty
        value={leadDays}
        wrong={wrongAt('leadDays')}
        onChange={(next) => onChange({ leadDays: next })}
      />
    </>
  )
}

function Services({ value: { services, effect }, wrongAt, onChange }: EntitlementProps) {
  const known: readonly string[] = [...namedServices, ...useOwnServices().map(({ key }) => key)]
  // What is no longer offered, or came from elsewhere, stays choosable where it is chosen.
  const other = services.filter((service) => service !== '*' && !known.includes(service))
  const offered = [...known, ...other, ...(effect === 'include' ? ['*'] : [])]
  const chosen = services.map(serviceText).join(', ') || t('entitlement.servicesNone')
  const wrong = wrongAt('services')
  return (
    <details open={services.length === 0 || wrong !== undefined}>
      <summary>
        {t('entitlement.services')}: {chosen}
      </summary>
      <fieldset className="pills" aria-label={t('entitlement.services')}>
        {offered.map((service) => (
          <label key={service} className="pill">
            <input
              type="checkbox"
              aria-invalid={wrong !== undefined}
              checked={services.includes(service)}
              onChange={(event) =>
                onChange({
                  services: event.target.checked
                    ? [...services, service]
                    : services.filter((each) => each !== service),
                })
              }
            />
            {serviceText(service)}
          </label>
        ))}
      </fieldset>
      {wrong ? <ServicesWrong code={wrong} /> : null}
    </details>
  )
}

const ServicesWrong = ({ code }: { code: string }) => (
  <div className="field">
    <span className="wrong" role="alert">
      <span aria-hidden="true">▲</span> {fieldText(code)}
    </span>
  </div>
)
