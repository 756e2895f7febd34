// Decides when a page is looked at again after its complaint was handled. Pure: history in, instant out.

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** A handled complaint's page is looked at for so long. */
export const watchMs = 30 * dayMs

/** The first look comes soon: what the page says then is what later looks compare with. */
export const firstLookMs = 10 * 60_000

/** Authors answer an answer within the first days, if at all. */
const soonMs = 3 * dayMs
const soonEveryMs = 8 * hourMs
const everyMs = dayMs
const firstBackoffMs = hourMs
const maxBackoffMs = 3 * dayMs

export type LookHistory = {
  readonly nowMs: number
  /** 0 to 1, from the caller. */
  readonly random: number
  /** When the watch ends. */
  readonly untilMs: number
  /** Looks that failed in a row, this one included. */
  readonly failures: number
  readonly retryAfterMs: number | null
}

/**
 * When the page is looked at next, or null when that was the last time. Every 8 hours in the first three days, then daily,
 * a sixth more or less; after failures an hour, doubled each time, at most three days, or as long as the server asks.
 */
export function nextLookAt({ nowMs, random, untilMs, failures, retryAfterMs }: LookHistory): number | null {
  if (nowMs >= untilMs) return null
  const isSoon = nowMs < untilMs - watchMs + soonMs
  const usualMs = isSoon ? soonEveryMs : everyMs
  const waitMs =
    failures > 0 ? Math.min(firstBackoffMs * 2 ** Math.min(failures - 1, 7), maxBackoffMs) : usualMs
  const jitteredMs = waitMs * (5 / 6 + random / 3)
  // The last look is at the very end, so that a late change is not missed by hours.
  return Math.min(Math.round(nowMs + Math.max(jitteredMs, retryAfterMs ?? 0)), untilMs)
}
