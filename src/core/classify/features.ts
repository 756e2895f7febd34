// Numbers everything a judgement is added up from, so that weights can be learned for it: signals first, then wording.
import { amountsOf, type Passage, wordShareOf } from './passage.ts'
import { signalNames, signalPlaceOf } from './signal-places.ts'
import { eachWordingPlace, wordingPlaces } from './wording.ts'

const wordingFrom = signalNames.length

/** Features are numbered from 0 to this, exclusive. */
export const featureCount = wordingFrom + wordingPlaces

/** The feature of a wording place. */
export const wordingFeature = (place: number): number => wordingFrom + place

/** The features a text has, each once, with how much of it there is. */
export type Features = { readonly places: Int32Array; readonly values: Float64Array }

/** What the sums of a passage are made of: its logits are the bias plus, for each feature, value times weight. */
export function featuresOf(passage: Passage): Features {
  const values = new Map<number, number>()
  const add = (place: number, value: number): void => {
    values.set(place, (values.get(place) ?? 0) + value)
  }
  const { signals, amounts } = amountsOf(passage)
  for (const signal of signals) {
    const place = signalPlaceOf(signal)
    add(place, amounts[place] ?? 0)
  }
  const share = wordShareOf(passage)
  for (const { items, strength } of passage.parts) {
    eachWordingPlace(items, (place, value) => add(wordingFeature(place), value * share * strength))
  }
  return { places: Int32Array.from(values.keys()), values: Float64Array.from(values.values()) }
}

/** What is learned beside the shipped weights. Rows stand in the order of the kinds. */
export type Learned = {
  /** What each kind has before any word is read, beside the shipped bias. */
  readonly bias: readonly number[]
  /** What is learned of a feature, null when nothing is. */
  readonly rowOf: (place: number) => readonly number[] | Float32Array | Float64Array | null
  /** From how many corrections what is known of a feature was learned. */
  readonly toldOf: (place: number) => number
}
