// Says how often a source speaks, and when it has been silent for longer than is like it. Pure: instants in, figures out.

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const weekMs = 7 * dayMs

/** Silent for so many times its usual gap, and for so many days, a source is worth a look. */
const silentTimes = 8
const leastSilentMs = 3 * dayMs

/** When something new was last read, and how far apart texts usually are. */
export type Pace = { readonly newestItemAtMs: number | null; readonly medianGapMinutes: number | null }

/** Whether a source has been silent for many times its usual gap. Asks for nothing that is not at hand at every check. */
export function seemsSilent({ newestItemAtMs, medianGapMinutes: usual }: Pace, nowMs: number): boolean {
  if (newestItemAtMs === null || usual === null) return false
  return nowMs - newestItemAtMs >= Math.max(leastSilentMs, silentTimes * usual * minuteMs)
}

/** Whether the silence since the newest of these instants is longer than every earlier one: comments come in bursts. */
export function isLongestSilence(instantsMs: readonly number[], nowMs: number): boolean {
  const sorted = [...instantsMs].sort((a, b) => a - b)
  const gaps = sorted.slice(1).map((atMs, index) => atMs - (sorted[index] ?? atMs))
  return nowMs - (sorted.at(-1) ?? nowMs) > Math.max(0, ...gaps)
}

/** Weeks that are counted: long enough to even out holidays, short enough to notice that a place has woken up. */
export const countedWeeks = 8

/**
 * Items a week: those of the last eight weeks over the time they span. A window of ten items that came within a
 * fortnight tells of that fortnight, whatever was before; less than a week is taken for one.
 */
export function itemsAWeek(recent: number, oldestAtMs: number | null, nowMs: number): number {
  if (oldestAtMs === null) return 0
  const spanMs = Math.min(nowMs - oldestAtMs, countedWeeks * weekMs)
  return recent / (Math.max(spanMs, weekMs) / weekMs)
}
