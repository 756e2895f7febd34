// Rule 4: which day a request is judged by under an agreement, which version that picks, and which day is debited.
import { civilDateAt } from '../temporal.ts'
import type { Agreement, Entitlement } from './agreement.ts'
import type { ScopeRequest } from './request.ts'
import { type Timeline, timelineOf } from './version-at.ts'

export type Context = {
  /** The agreement in the version of the reference date. */
  readonly agreement: Agreement
  readonly timeline: Timeline
  /** The day of receipt in the agreement's zone. */
  readonly referenceDate: string
}

export type DebitDay = {
  readonly on: string
  /** Whether the work fell into a closed period and is booked when it was entered instead. */
  readonly backdated: boolean
}

/** The zone of the original text gives the reference date, because the date is what picks a version. */
export function contextOf(agreement: Agreement, receivedAtMs: number): Context {
  const timeline = timelineOf(agreement)
  const referenceDate = civilDateAt(receivedAtMs, agreement.zone)
  return { agreement: timeline(referenceDate), timeline, referenceDate }
}

/**
 * Day of the booking: the reference date for counts, the local day of the work for minutes; on or before the last
 * closed day, the day it was entered. Source: decision D2.
 */
export function debitDayOf(
  { agreement, referenceDate }: Context,
  entitlement: Entitlement,
  request: ScopeRequest,
  closedThrough: string | undefined,
): DebitDay {
  const on =
    entitlement.unit === 'minute'
      ? (request.occurredOn ?? civilDateAt(request.occurredAtMs ?? request.receivedAtMs, agreement.zone))
      : referenceDate
  const closed = agreement.closedThrough ?? closedThrough
  if (closed === undefined || on > closed) return { on, backdated: false }
  return { on: civilDateAt(request.postedAtMs ?? request.receivedAtMs, agreement.zone), backdated: true }
}
