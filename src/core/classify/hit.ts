// Says what a signal found in a text is: which, how strong, and where it stands.
import { breachConcepts, praiseConcepts } from './concepts.ts'
import type { Item } from './items.ts'
import { type PlacedSignal, placesAmong } from './signal-places.ts'

/** One place in the text that gives a signal. */
export type Hit = PlacedSignal & {
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
  { signal, place }: PlacedSignal,
  items: readonly Item[],
  from: number,
  to: number,
  strength: number,
): Hit {
  const first = items[from]
  const last = items[to - 1]
  return {
    signal,
    place,
    strength,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    sentence: first?.sentence ?? 0,
  }
}

/** The same hit as one of another signal, or of another strength. */
export const hitAs = (
  { strength: own, start, end, sentence }: Hit,
  { signal, place }: PlacedSignal,
  strength: number = own,
): Hit => ({ signal, place, strength, start, end, sentence })

const breaches = placesAmong(breachConcepts)
const praises = placesAmong(praiseConcepts)

/** Whether a hit says outright that something owed was not delivered. */
export const isBreach = ({ place }: Hit): boolean => breaches[place] === true

/** Whether a hit says outright that something went well. */
export const isPraise = ({ place }: Hit): boolean => praises[place] === true
