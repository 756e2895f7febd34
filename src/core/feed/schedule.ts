// Decides when a feed is asked again. Pure: history in, instant out.
import { freshMsOf } from './http-date.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** No feed is asked more often than this, whatever anybody wishes. */
const minIntervalMs = 10 * minuteMs
/** What feeds and headers may ask for at most; servers send absurd values, and the owner's own interval is not capped. */
const maxAskedMs = 6 * hourMs
const firstBackoffMs = 5 * minuteMs
const maxBackoffMs = 24 * hourMs
/** Retry-After shorter than this would only be the next burst. */
const minRetryMs = minuteMs
/** A site that challenges robots is left alone for long; asking sooner makes it worse. */
const challengeMs = 6 * hourMs
/** When the machine has no network, this is how soon it is worth looking again; the network's return comes first. */
const offlineMs = minuteMs

export type ScheduleInput = {
  readonly nowMs: number
  /** 0 to 1, from the caller. */
  readonly random: number
  readonly ownerFloorMinutes: number
  readonly ttlMinutes: number | null
  readonly updateMinutes: number | null
  /** Failed checks in a row, this one included; 0 after a success. */
  readonly failures: number
  readonly retryAfterMs: number | null
  /** Of the last answer, null where there was none. */
  readonly headers: { readonly cacheControl: string | null; readonly expires: string | null } | null
  readonly offline: boolean
  readonly challenged?: boolean
}

export type ScheduleRule =
  | 'offline'
  | 'retry_after'
  | 'challenge'
  | 'backoff'
  | 'owner'
  | 'minimum'
  | 'ttl'
  | 'period'
  | 'cache'

export type NextCheck = { readonly atMs: number; readonly rule: ScheduleRule }

/**
 * When the source is due next, and by which rule. After a success: the longest of the owner's interval, the feed's ttl and
 * period and the cache headers (these together at most 6 h), at least 10 minutes, plus up to a tenth so that sources added
 * together drift apart; never less, so that no request falls inside an interval. After a failure: 5 minutes, doubled each
 * time, a fifth more or less, at most 24 h, and never the end. Retry-After goes before both.
 */
export function nextCheck(input: ScheduleInput): NextCheck {
  const { nowMs, random } = input
  if (input.offline) return { atMs: nowMs + offlineMs, rule: 'offline' }
  if (input.retryAfterMs !== null) {
    const waitMs = Math.min(Math.max(input.retryAfterMs, minRetryMs), maxBackoffMs)
    return { atMs: nowMs + waitMs + Math.round(random * 1000), rule: 'retry_after' }
  }
  if (input.failures > 0)
    return { atMs: nowMs + backoffMs(input), rule: input.challenged ? 'challenge' : 'backoff' }
  const { waitMs, rule } = interval(input)
  return { atMs: nowMs + waitMs + Math.round((random * waitMs) / 10), rule }
}

/** The instant alone. */
export const nextCheckAt = (input: ScheduleInput): number => nextCheck(input).atMs

function backoffMs({ failures, random, challenged }: ScheduleInput): number {
  // Beyond 2^9 the ceiling has been passed, and doubling on would only lose precision.
  const doubled = firstBackoffMs * 2 ** Math.min(failures - 1, 9)
  const waitMs = Math.max(doubled, challenged ? challengeMs : 0) * (0.8 + 0.4 * random)
  return Math.round(Math.min(waitMs, maxBackoffMs))
}

function interval(input: ScheduleInput): { waitMs: number; rule: ScheduleRule } {
  const freshMs = input.headers === null ? null : freshMsOf(input.headers, input.nowMs)
  const asked: readonly (readonly [ScheduleRule, number])[] = [
    ['minimum', minIntervalMs],
    ['owner', input.ownerFloorMinutes * minuteMs],
    ['ttl', capped((input.ttlMinutes ?? 0) * minuteMs)],
    ['period', capped((input.updateMinutes ?? 0) * minuteMs)],
    ['cache', capped(freshMs ?? 0)],
  ]
  const [rule, waitMs] = asked.reduce((longest, next) => (next[1] > longest[1] ? next : longest))
  return { waitMs, rule }
}

const capped = (waitMs: number) => Math.min(waitMs, maxAskedMs)
