// Says what the scope panel shows for an agreement: how much of each include is used, left, and when it starts anew.
import { ordinalOf, type PeriodKind, periodOf } from '../period/period-of.ts'
import { addDays } from '../temporal.ts'
import type { Agreement, Entitlement, Lot, Usage } from './agreement.ts'
import { openingOf } from './balance/opening.ts'
import { periodRuleOf } from './balance/quota.ts'
import { standingOf } from './balance/standing.ts'
import { postedByEntitlement } from './standings.ts'
import { timelineOf } from './version-at.ts'

export type Meter = {
  readonly entitlement: string
  readonly label: string
  readonly unit: Entitlement['unit']
  /** Debits less reversals booked in the period, in requests or minutes. */
  readonly used: number
  /** What there is to draw from: the balance at the start of the period and what was granted since; null = unlimited. */
  readonly open: number | null
  /** What is left on the day; negative only where deficits are carried, null = unlimited. */
  readonly left: number | null
  readonly period: PeriodKind
  /** First day of the next period; null when none follows. */
  readonly resetsOn: string | null
  /** First and last day of the period (null = open), both inclusive. */
  readonly from: string
  readonly to: string | null
}

/**
 * One meter for each include of the agreement in its version of `onDate` (a civil date in the agreement's zone). A day
 * after the end shows the last period. Lots and usage of other agreements may be among those given.
 */
export function metersFor(
  agreement: Agreement,
  lots: readonly Lot[],
  usage: readonly Usage[],
  onDate: string,
): readonly Meter[] {
  const timeline = timelineOf(agreement)
  const version = timeline(onDate)
  const postedOf = postedByEntitlement(lots, usage)
  return version.entitlements
    .filter(({ effect }) => effect === 'include')
    .map((entitlement) => {
      const rule = periodRuleOf(version, entitlement)
      const period = periodOf(rule, onDate)
      const posted = postedOf(entitlement.id)
      const question = { agreement: version, timeline, entitlement, ...posted, on: onDate }
      const used = posted.usage
        .filter(({ on }) => ordinalOf(rule, on) === period.ordinal)
        .reduce((sum, { quantity }) => sum + quantity, 0)
      const opened = openingOf(question)
      const { left } = standingOf(question)
      return {
        entitlement: entitlement.id,
        label: entitlement.label ?? entitlement.id,
        unit: entitlement.unit,
        used,
        open: opened === null || left === null ? null : Math.max(opened, used + left),
        left,
        period: entitlement.period,
        resetsOn: period.to === null || period.to === version.end ? null : addDays(period.to, 1),
        from: period.from,
        to: period.to,
      }
    })
}
