// Says when a source may be asked by all that is known of it: when it is due, for how long its domain and it are held back.
import { dueAtMs } from './due-time.ts'
import type { KnownSources } from './known-sources.ts'
import type { Lanes } from './lanes.ts'
import type { DueSource } from './scheduler-parts.ts'

export type Readiness<S> = {
  readonly readyAtMs: (source: S) => number
  /** Whether it is to be asked at that very instant and not with the next others. */
  readonly isExact: (source: S) => boolean
  /** It waits beyond its due time: spread after a wake, or kept back after a fault. */
  readonly hold: (id: number, untilMs: number) => void
  readonly free: (id: number) => void
  /** Nothing is held back any more. */
  readonly clear: () => void
}

export function createReadiness<S extends DueSource>(
  known: KnownSources<S>,
  lanes: Lanes,
  now: () => number,
  isOnBattery: () => boolean,
): Readiness<S> {
  const heldUntilMs = new Map<number, number>()
  return {
    readyAtMs: (source) =>
      Math.max(
        dueAtMs(source, now(), isOnBattery()),
        heldUntilMs.get(source.id) ?? 0,
        lanes.heldUntilMs(known.paceOf(source.id)),
      ),
    isExact: (source) => source.retryAtMs !== null || heldUntilMs.has(source.id),
    hold: (id, untilMs) => void heldUntilMs.set(id, untilMs),
    free: (id) => void heldUntilMs.delete(id),
    clear: () => heldUntilMs.clear(),
  }
}
