// Says when a source may be asked: what the desk planned, stretched on battery, whatever happened to the clock.

export type Planned = {
  readonly lastCheckedAtMs: number | null
  readonly nextCheckAtMs: number
  /** Until when the server asked to be left alone. */
  readonly retryAtMs: number | null
}

/** On battery nothing has to wait longer than this because of it. */
const maxStretchedMs = 6 * 3600_000
/** A check so far in the future was written by a clock that has been put right since. */
const clockErrorMs = 3600_000

/** On battery intervals are twice as long, up to six hours; an instant the server named stays as it is. */
export function dueAtMs(
  { lastCheckedAtMs, nextCheckAtMs, retryAtMs }: Planned,
  nowMs: number,
  isOnBattery: boolean,
): number {
  if (lastCheckedAtMs === null) return nextCheckAtMs
  if (lastCheckedAtMs > nowMs + clockErrorMs) return nowMs
  const waitMs = nextCheckAtMs - lastCheckedAtMs
  if (!isOnBattery || retryAtMs !== null || waitMs <= 0) return nextCheckAtMs
  return lastCheckedAtMs + Math.max(waitMs, Math.min(2 * waitMs, maxStretchedMs))
}
