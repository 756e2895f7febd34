// Says when an answer is owed, from what happened to a case: asked, paused, resumed, stopped. Pure: events in, instant out.
import type { CaseKind } from '../classify/kinds.ts'
import type { BusinessHours, IsDayOff } from '../period/business-hours.ts'
import { dueAt, type Pause } from './response-clock.ts'

/**
 * `asked`: more was asked while the clock ran. `paused`: the client is awaited. `resumed`: it is our turn again, also after
 * a stop. `stopped`: the case was closed or put away. Snoozing is no event, since it does not pause.
 */
export const clockEventNames = ['asked', 'paused', 'resumed', 'stopped'] as const

export type ClockEvent = {
  readonly name: (typeof clockEventNames)[number]
  readonly atMs: number
  /** The kind the case had once these words came; null where nobody asked anything (the owner reopened it, say). */
  readonly kind: CaseKind | null
  /** What the case was until these words made it graver; what was asked before them is counted by it. */
  readonly raisedFrom: CaseKind | null
}

/** How long an answer may take. */
export type ResponseTarget = {
  readonly minutes: number
  readonly zone: string
  /** Null = round the clock. */
  readonly hours: BusinessHours | null
  readonly isDayOff?: IsDayOff
  /** Whether only what complains is owed an answer within it. */
  readonly forComplaints: boolean
  /**
   * Agreed with the client: it goes on where it was paused. The owner's own targets begin anew with what is asked after an
   * answer, since each publication has its own day.
   */
  readonly isAgreed: boolean
}

export type ClockFacts = {
  /** When the first words came: the clock's start, which the case itself tells. UTC milliseconds. */
  readonly startedAtMs: number
  readonly kind: CaseKind
  /** The owner said what the case is; all that was asked is counted by that. */
  readonly isKindByOwner: boolean
  /** In the order in which they were noted. */
  readonly events: readonly ClockEvent[]
}

export type ClockState = 'running' | 'paused' | 'stopped'

/** Whether the clock runs, after all its events. */
export function clockStateAfter(events: readonly Pick<ClockEvent, 'name'>[]): ClockState {
  const last = events.findLast(({ name }) => name !== 'asked')
  return last === undefined || last.name === 'resumed'
    ? 'running'
    : last.name === 'paused'
      ? 'paused'
      : 'stopped'
}

/**
 * The instant at which the soonest of the targets is missed. While the clock stands still, the instant that holds if it went
 * on at once. Null when no target applies to what was asked, or none can ever be met. A clock that had run out before it
 * was paused begins anew with what brings the case back: what was owed then has been dealt with, late or not.
 */
export function clockDue(facts: ClockFacts, targets: readonly ResponseTarget[]): number | null {
  const dues = targets.map((target) => dueWithin(facts, target)).filter((due) => due !== null)
  return dues.length === 0 ? null : Math.min(...dues)
}

function dueWithin(facts: ClockFacts, target: ResponseTarget): number | null {
  const isCounted = (kind: CaseKind): boolean => !target.forComplaints || kind === 'complaint'
  const kindOf = (kind: CaseKind | null): CaseKind =>
    facts.isKindByOwner ? facts.kind : (kind ?? facts.kind)
  const firstKind = facts.events.find(({ raisedFrom }) => raisedFrom !== null)?.raisedFrom ?? null

  // With the same pauses the earliest question is due first, so the earliest is all that is kept.
  let askedAtMs: number | null = isCounted(kindOf(firstKind)) ? facts.startedAtMs : null
  let pauses: Pause[] = []
  let heldAtMs: number | null = null
  const due = (): number | null => (askedAtMs === null ? null : dueFrom(target, askedAtMs, pauses))

  for (const { name, atMs, kind } of facts.events) {
    const isAsking = kind !== null && isCounted(kindOf(kind))
    if (name === 'paused' || name === 'stopped') {
      heldAtMs ??= atMs
      continue
    }
    if (name === 'resumed' && heldAtMs !== null) {
      const owed = due()
      const isOver = owed !== null && owed <= heldAtMs
      if (isOver || (kind !== null && !target.isAgreed)) {
        askedAtMs = isAsking || (kind === null && askedAtMs !== null) ? atMs : null
        pauses = []
      } else if (atMs > heldAtMs) pauses = [...pauses, { fromMs: heldAtMs, toMs: atMs }]
      heldAtMs = null
    }
    if (isAsking) askedAtMs = Math.min(askedAtMs ?? atMs, atMs)
  }
  return due()
}

const dueFrom = (target: ResponseTarget, receivedAtMs: number, pauses: readonly Pause[]): number | null =>
  dueAt({
    zone: target.zone,
    hours: target.hours,
    receivedAtMs,
    targetMinutes: target.minutes,
    pauses,
    ...(target.isDayOff ? { isDayOff: target.isDayOff } : {}),
  })
