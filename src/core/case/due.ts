// Says when an answer to a case is owed: agreed targets, a day for what complains in public, three days for the rest. Pure.
import { type ClockFacts, clockDue, type ResponseTarget } from './case-clock.ts'

const roundTheClock = { zone: 'UTC', hours: null, isAgreed: false } as const

/** A complaint others can read is answered within a day of publication, whatever the contract says. */
const publicComplaint: ResponseTarget = { ...roundTheClock, minutes: 24 * 60, forComplaints: true }

/** Everything else without an agreed response time: three days from receipt. */
const usual: ResponseTarget = { ...roundTheClock, minutes: 72 * 60, forComplaints: false }

/** How long after publication silence is noticed by others. */
export const publicSilenceMs = publicComplaint.minutes * 60_000

export type DueTerms = {
  /** Whether others can read what was written. */
  readonly isPublic: boolean
  /** The response times of the agreements in force when it came. */
  readonly agreed: readonly ResponseTarget[]
}

/**
 * The instant an answer is due, in UTC milliseconds: within the soonest agreed response time, else within three days; a
 * public complaint also within a day. An agreement whose hours never open promises nothing.
 */
export function dueOf(facts: ClockFacts, { isPublic, agreed }: DueTerms): number {
  const agreedMs = clockDue(facts, agreed)
  const ownMs = clockDue(facts, [
    ...(isPublic ? [publicComplaint] : []),
    ...(agreedMs === null ? [usual] : []),
  ])
  return Math.min(agreedMs ?? Number.POSITIVE_INFINITY, ownMs ?? Number.POSITIVE_INFINITY)
}
