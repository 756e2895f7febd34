// Decides when a feed is asked again. Pure: history in, instant out.
import type { ProblemCode } from '../problem.ts'
import { freshMsOf } from './http-date.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** No feed is asked more often than this, whatever anybody wishes. */
const minIntervalMs = 10 * minuteMs
/** What history, feeds and headers may ask for at most; servers send absurd values, and the owner's own interval is not capped. */
const maxAskedMs = 6 * hourMs
const firstBackoffMs = 5 * minuteMs
const maxBackoffMs = 24 * hourMs
/** From the second refusal on, a shorter Retry-After would only be the next burst. */
const minRetryMs = minuteMs
/** How long a domain is left alone that says "too many requests" but not for how long. */
const defaultHoldMs = 10 * minuteMs
/** A site that challenges robots is left alone for long; asking sooner makes it worse. */
const challengeMs = 6 * hourMs
/** What says that it is gone is asked once more a day later, and believed then. */
const goneMs = 24 * hourMs
/** When the machine has no network, this is how soon it is worth looking again; the network's return comes first. */
const offlineMs = minuteMs
/** A feed that brings something every four hours is still asked every half hour, a daily one every three hours. */
const checksPerGap = 8

export type ScheduleInput = {
  readonly nowMs: number
  /** 0 to 1, from the caller. */
  readonly random: number
  readonly ownerFloorMinutes: number
  /** How often the interval was halved because more had come than the feed shows at a time. */
  readonly halvings: number
  /** How far apart the feed's items usually are, and when something new was last read; null where that is not known. */
  readonly medianGapMinutes: number | null
  readonly newestItemAtMs: number | null
  readonly ttlMinutes: number | null
  readonly updateMinutes: number | null
  /** Hours of the day and days of the week (0 is Sunday), in UTC, in which the feed asks to be left alone. */
  readonly skipHours: readonly number[]
  readonly skipDays: readonly number[]
  /** What went wrong this time. */
  readonly problem: ProblemCode | null
  /** Failed checks in a row, this one included; 0 after a success. */
  readonly failures: number
  readonly retryAfterMs: number | null
  /** Of the last answer, null where there was none. */
  readonly headers: { readonly cacheControl: string | null; readonly expires: string | null } | null
}

export type ScheduleRule =
  | 'offline'
  | 'retry_after'
  | 'challenge'
  | 'gone'
  | 'backoff'
  | 'owner'
  | 'minimum'
  | 'quiet'
  | 'full_window'
  | 'ttl'
  | 'period'
  | 'cache'
  | 'skip'

export type NextCheck = {
  readonly atMs: number
  readonly rule: ScheduleRule
  /** Until when the server wants to be left alone; after "too many requests" this holds for its whole domain. */
  readonly retryAtMs: number | null
}

/**
 * When the source is due next, and by which rule. After a success: the longest of the owner's interval, what its history
 * suggests, the feed's ttl and period and the cache headers (all but the first at most 6 h), at least 10 minutes, out of the
 * hours it asks to skip, plus up to a tenth so that sources added together drift apart; never less, so that no request
 * falls inside an interval. After a failure: 5 minutes, doubled each time, a fifth more or less, at most 24 h, and never the
 * end. Retry-After goes before that.
 */
export function nextCheck(input: ScheduleInput): NextCheck {
  const { nowMs, random, problem } = input
  if (problem === 'offline') return { atMs: nowMs + offlineMs, rule: 'offline', retryAtMs: null }
  if (input.failures > 0) return afterFailure(input)
  const { waitMs, rule } = interval(input)
  const driftMs = Math.round((random * waitMs) / 10)
  const atMs = nowMs + (waitMs > maxAskedMs ? waitMs + driftMs : Math.min(waitMs + driftMs, maxAskedMs))
  const allowedMs = Math.min(allowedFrom(atMs, input), Math.max(atMs, nowMs + maxAskedMs))
  return allowedMs > atMs
    ? { atMs: allowedMs, rule: 'skip', retryAtMs: null }
    : { atMs, rule, retryAtMs: null }
}

/** How long a whole domain is left alone after "too many requests". */
export const holdMs = (retryAfterMs: number | null): number =>
  Math.min(retryAfterMs ?? defaultHoldMs, maxBackoffMs)

function afterFailure(input: ScheduleInput): NextCheck {
  const { nowMs, random, problem, failures } = input
  const leastMs = failures > 1 ? minRetryMs : 0
  const askedMs =
    input.retryAfterMs === null ? null : Math.min(Math.max(input.retryAfterMs, leastMs), maxBackoffMs)
  const retryAtMs = askedMs === null ? null : nowMs + askedMs
  if (problem === 'http_410')
    return { atMs: nowMs + goneMs + Math.round(random * minIntervalMs), rule: 'gone', retryAtMs }
  if (problem === 'challenge') {
    const waitMs = Math.min(Math.max(backoffMs(input), challengeMs * (1 + 0.2 * random)), maxBackoffMs)
    return { atMs: Math.max(nowMs + Math.round(waitMs), retryAtMs ?? 0), rule: 'challenge', retryAtMs }
  }
  if (retryAtMs !== null)
    return { atMs: retryAtMs + Math.round(random * 1000), rule: 'retry_after', retryAtMs }
  const atMs = nowMs + backoffMs(input)
  if (problem !== 'http_429') return { atMs, rule: 'backoff', retryAtMs }
  const heldUntilMs = nowMs + holdMs(null)
  return { atMs: Math.max(atMs, heldUntilMs), rule: 'backoff', retryAtMs: heldUntilMs }
}

function backoffMs({ failures, random }: ScheduleInput): number {
  // Beyond 2^9 the ceiling has been passed, and doubling on would only lose precision.
  const doubled = firstBackoffMs * 2 ** Math.min(failures - 1, 9)
  return Math.round(Math.min(doubled * (0.8 + 0.4 * random), maxBackoffMs))
}

function interval(input: ScheduleInput): { waitMs: number; rule: ScheduleRule } {
  const freshMs = input.headers === null ? null : freshMsOf(input.headers, input.nowMs)
  const halved = 2 ** input.halvings
  const own = input.halvings > 0 ? 'full_window' : null
  const asked: readonly (readonly [ScheduleRule, number])[] = [
    [own ?? 'minimum', minIntervalMs],
    [own ?? 'owner', (input.ownerFloorMinutes * minuteMs) / halved],
    [own ?? 'quiet', capped(quietMs(input)) / halved],
    ['ttl', capped((input.ttlMinutes ?? 0) * minuteMs)],
    ['period', capped((input.updateMinutes ?? 0) * minuteMs)],
    ['cache', capped(freshMs ?? 0)],
  ]
  const [rule, waitMs] = asked.reduce((longest, next) => (next[1] > longest[1] ? next : longest))
  return { waitMs: Math.round(waitMs), rule }
}

/** A feed is as quiet as its items are far apart, or as it has lately been silent. */
function quietMs({ nowMs, medianGapMinutes, newestItemAtMs }: ScheduleInput): number {
  const silentMs = newestItemAtMs === null ? 0 : nowMs - newestItemAtMs
  return Math.max((medianGapMinutes ?? 0) * minuteMs, silentMs) / checksPerGap
}

/** The instant itself, or the beginning of the next hour that the feed does not ask to skip. */
function allowedFrom(atMs: number, { skipHours, skipDays }: ScheduleInput): number {
  // One that asks never to be read is not understood.
  if (new Set(skipHours).size > 23 || new Set(skipDays).size > 6) return atMs
  let allowedMs = atMs
  for (let looked = 0; looked < 7 * 24; looked++) {
    const at = new Date(allowedMs)
    if (!skipHours.includes(at.getUTCHours()) && !skipDays.includes(at.getUTCDay())) break
    allowedMs = (Math.floor(allowedMs / hourMs) + 1) * hourMs
  }
  return allowedMs
}

const capped = (waitMs: number) => Math.min(waitMs, maxAskedMs)
