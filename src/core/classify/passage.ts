// Holds what of a text is judged together: its signals and its words, and how much each of them counts.

import type { Language } from '../language/language.ts'
import type { Signal } from './concepts.ts'
import type { Hit } from './hit.ts'
import type { KnownItem } from './known-word.ts'
import { signalNames } from './signal-places.ts'

/** One piece of the text: its words in order, and its signals; of a title both count half, which its hits have in their strength. */
export type PassagePart = {
  readonly items: readonly KnownItem[]
  readonly hits: readonly Hit[]
  /** How much a word of it counts. */
  readonly strength: number
}

export type Passage = {
  /** The language whose words are looked for. */
  readonly language: Language
  /** The text itself, then its title where that was read. */
  readonly parts: readonly PassagePart[]
}

/**
 * How much a signal counts when its hits have this much strength together: the second finding of the same meaning
 * says less than the first, and beyond three nothing is added.
 */
function amountOf(strength: number): number {
  return Math.min(2, strength ** 0.6)
}

/** How much of each signal there is in all parts together, by the signals' places. */
export type Amounts = {
  /** Those there are, as they come. */
  readonly signals: readonly Signal[]
  /** What their hits have together. */
  readonly strengths: Float64Array
  readonly amounts: Float64Array
}

// One row each serves all passages: new ones for each would cost more than what is added up in them.
const strengths = new Float64Array(signalNames.length)
const amounts = new Float64Array(signalNames.length)

/** They hold until the next passage. */
export function amountsOf({ parts }: Pick<Passage, 'parts'>): Amounts {
  const signals: Signal[] = []
  strengths.fill(0)
  for (const { hits } of parts) {
    for (let index = 0; index < hits.length; index += 1) {
      const hit = hits[index]
      if (hit === undefined) break
      const { place } = hit
      const before = strengths[place] ?? 0
      if (before === 0) signals.push(hit.signal)
      strengths[place] = before + hit.strength
    }
  }
  for (let place = 0; place < amounts.length; place += 1) {
    const strength = strengths[place] ?? 0
    amounts[place] = strength > 0 ? amountOf(strength) : 0
  }
  return { signals, strengths, amounts }
}

/** How much each word counts: long texts are not judged by their length, but a word more among few says more. */
export function wordShareOf({ parts }: Pick<Passage, 'parts'>): number {
  let words = 0
  for (const { items, strength } of parts) words += items.length * strength
  return 1 / Math.sqrt(Math.max(1, words))
}
