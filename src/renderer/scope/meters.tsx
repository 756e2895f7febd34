// One meter per entitlement: how much of it is used, for which period, and when it starts anew.
import type { MeterView } from '../../contract/case.ts'
import { shortDateText } from '../i18n/dates.ts'
import { isKey, t } from '../i18n/t.ts'
import { amountOf } from './verdict-sentence.ts'

// Up to this many units each gets a mark of its own; more would be a comb.
const mostSteps = 12

export function Meter({ meter }: { meter: MeterView }) {
  const { label, unit, used, open } = meter
  const isOpenEnded = unit === 'unlimited' || open === null
  const amount = isOpenEnded
    ? t('common.unlimited')
    : t('common.usedOf', { used: amountOf(meter, used), open: amountOf(meter, open) })
  return (
    <div className="meter" data-testid="meter">
      <span>{label}</span>
      <span className="num">{amount}</span>
      <Bar meter={meter} />
      <small>{note(meter)}</small>
    </div>
  )
}

function Bar({ meter: { unit, used, open } }: { meter: MeterView }) {
  if (unit === 'request' && open !== null && open > 0 && open <= mostSteps) {
    return (
      <span className="steps" aria-hidden="true">
        {Array.from({ length: open }, (_, index) => index).map((step) => (
          <i key={step} className={step < used ? 'used' : ''} />
        ))}
      </span>
    )
  }
  const share = open === null || open <= 0 ? (used > 0 && open !== null ? 1 : 0) : Math.min(1, used / open)
  return (
    <span className="track" aria-hidden="true">
      <i style={{ width: `${share * 100}%` }} />
    </span>
  )
}

function note(meter: MeterView): string {
  if (meter.unit === 'unlimited' || meter.open === null) {
    return meter.used > 0 ? t('scope.usedSoFar', { used: amountOf(meter, meter.used) }) : ''
  }
  const key = `scope.period.${meter.period}`
  const period = isKey(key) ? t(key) : meter.period
  return meter.resetsOn === null
    ? period
    : `${period}, ${t('scope.resets', { date: shortDateText(meter.resetsOn) })}`
}
