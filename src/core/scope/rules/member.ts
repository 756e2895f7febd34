// One entitlement as it takes part in the pool that may cover a request: where it stands, and whether the work is outside its hours.
import { isInsideHours, openStretches } from '../../period/business-hours.ts'
import type { Entitlement } from '../agreement.ts'
import type { Standing } from '../balance/standing.ts'
import type { Context, DebitDay } from '../context.ts'
import { weighed } from '../price.ts'
import type { ScopeRequest } from '../request.ts'

export type Member = {
  readonly context: Context
  readonly entitlement: Entitlement
  readonly standing: Standing
  readonly debitDay: DebitDay
  /** Whether the work (minutes) or the receipt (others) lies outside the agreement's business hours. */
  readonly isOutside: boolean
}

/**
 * Whether the time of the work counts as outside hours for an entitlement. Work of which only the day is known is outside
 * where the agreement has no hours on that day; on the day of receipt, receipt tells more. Source: decision D15.
 */
export function isOutsideHours(
  { agreement: { hours, zone }, referenceDate }: Context,
  { unit }: Entitlement,
  { occurredAtMs, occurredOn, receivedAtMs }: ScopeRequest,
): boolean {
  if (unit !== 'minute') return !isInsideHours(hours, zone, receivedAtMs)
  if (occurredOn !== undefined && occurredOn !== referenceDate)
    return hours !== null && openStretches(hours, zone, occurredOn).length === 0
  return !isInsideHours(hours, zone, occurredAtMs ?? receivedAtMs)
}

/** Whether work outside hours is not covered at all, whatever the unit. */
export function isBarred({ entitlement, isOutside }: Member): boolean {
  return isOutside && entitlement.outOfHours.mode === 'exclude'
}

/** Whether work outside hours costs an extra money line; minutes only. */
export function isSurcharged({ entitlement, isOutside }: Member): boolean {
  const { mode, bps } = entitlement.outOfHours
  return isOutside && entitlement.unit === 'minute' && mode === 'surcharge' && bps !== 0
}

/** What one minute of need weighs, in bps of 1; more or less than 1 outside hours, where it was agreed. */
export function weightOf({ entitlement, isOutside }: Member): number {
  const { mode, bps } = entitlement.outOfHours
  return isOutside && mode === 'multiply' ? bps : weightOfOne
}

/** Rounded minutes as they count for an entitlement. */
export function weighedFor(member: Member, roundedMinutes: number): number {
  return weighed(roundedMinutes, weightOf(member))
}

/** Whether a job is so small that nothing is debited. For counts only where a threshold was agreed. */
export function isFree({ entitlement }: Member, minutes: number | null): boolean {
  if (minutes === null || minutes > entitlement.freeUpToMinutes || entitlement.unit === 'unlimited')
    return false
  return entitlement.unit === 'minute' || entitlement.freeUpToMinutes > 0
}

/** Units that may be drawn: an overdraft elsewhere takes nothing from this one. */
export function availableIn({ standing }: Member): number {
  return Math.max(0, standing.left ?? 0)
}

const weightOfOne = 10_000
