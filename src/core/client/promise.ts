// Says what became of a promise: derived from the day it was due and the instant it was seen to be kept.
import { civilDateAt } from '../temporal.ts'
import type { PromiseState } from './promise-words.ts'

export type PromiseFacts = {
  /** The last day on which it is kept in time. */
  readonly dueOn: string
  readonly keptAtMs: number | null
  readonly releasedAtMs: number | null
}

/** `zone` is the owner's: a promise is kept until midnight where the owner is. */
export function promiseState(
  { dueOn, keptAtMs, releasedAtMs }: PromiseFacts,
  nowMs: number,
  zone: string,
): PromiseState {
  if (keptAtMs !== null) return civilDateAt(keptAtMs, zone) <= dueOn ? 'kept' : 'late'
  if (releasedAtMs !== null) return 'released'
  return civilDateAt(nowMs, zone) <= dueOn ? 'open' : 'broken'
}
