// Says what a signal found in a text is: which, how strong, and where it stands.
import type { Signal } from './concepts.ts'
import type { Item } from './items.ts'

/** One place in the text that gives a signal. */
export type Hit = {
  readonly signal: Signal
  readonly strength: number
  readonly start: number
  readonly end: number
  /** Number of the sentence, counted from 0; `wholeText` for what is said by no sentence alone. */
  readonly sentence: number
}

/** The sentence of what the manner of the whole text says. */
export const wholeText = -1

/** A hit on the items `from` (inclusive) to `to` (exclusive). */
export function hitAt(
  signal: Signal,
  items: readonly Item[],
  from: number,
  to: number,
  strength: number,
): Hit {
  const first = items[from]
  const last = items[to - 1]
  return {
    signal,
    strength,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    sentence: first?.sentence ?? 0,
  }
}
