// Says how many units an entitlement grants in one period, with a partial first or last period prorated.
import type { Period, PeriodRule } from '../../period/period-of.ts'
import { daysBetween } from '../../temporal.ts'
import type { Agreement, Entitlement } from '../agreement.ts'

/** How an agreement divides the term for one of its entitlements. */
export function periodRuleOf(agreement: Agreement, entitlement: Entitlement): PeriodRule {
  return {
    kind: entitlement.period,
    anchorDay: entitlement.anchorDay,
    start: agreement.start,
    end: agreement.end,
  }
}

/**
 * Base quota of a period: `quantity`, or half-up(quantity x days / days of the whole period) when prorated; a term is always
 * whole. The period is one of the version in force, also where an earlier text that says the quantity divided otherwise. An entitlement that did not exist or was excluded then grants nothing, an unlimited one Infinity.
 */
export function quotaOf(entitlement: Entitlement | undefined, period: Period): number {
  if (entitlement === undefined || entitlement.effect === 'exclude') return 0
  if (entitlement.unit === 'unlimited') return Number.POSITIVE_INFINITY
  const quantity = entitlement.quantity ?? 0
  const { from, to, wholeFrom, wholeTo } = period
  if (entitlement.prorate === 'full' || to === null || wholeTo === null) return quantity
  const days = Math.max(0, daysBetween(from, to) + 1)
  const wholeDays = daysBetween(wholeFrom, wholeTo) + 1
  return Math.floor((2 * quantity * days + wholeDays) / (2 * wholeDays))
}
