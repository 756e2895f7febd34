// Says what became of a promise: derived from the day it was due and the instant it was seen to be kept.
import { civilDateAt } from '../temporal.ts'

export const promiseKinds = ['fix', 'answer', 'procedure', 'price'] as const
export type PromiseKind = (typeof promiseKinds)[number]

/** `late`: kept, but after its day. `broken`: its day has passed and nothing shows that it was kept. */
export const promiseStates = ['open', 'kept', 'late', 'broken', 'released'] as const
export type PromiseState = (typeof promiseStates)[number]

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
