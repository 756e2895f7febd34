// Says what work is worth at an agreement's rate where the rules give no price. Pure.
import type { Agreement } from './agreement.ts'
import { priceOf, priceOfJob } from './price.ts'
import { namingService } from './rules/matching.ts'

/**
 * Minor units of the agreement's currency: the lowest price of what names the service, else the lowest hourly rate in it. Null
 * where neither gives one: nothing is agreed, or the minutes are not known.
 */
export function valueAtRate(agreement: Agreement, service: string, minutes: number | null): number | null {
  const named = namingService(agreement, service).flatMap((each) => priceOfJob(each, minutes) ?? [])
  if (named.length > 0) return Math.min(...named)
  const byTheHour = agreement.entitlements.flatMap(({ overage }) =>
    overage !== null && 'perHour' in overage ? (priceOf(overage, minutes) ?? []) : [],
  )
  return byTheHour.length > 0 ? Math.min(...byTheHour) : null
}
