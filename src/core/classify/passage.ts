// Holds what of a text is judged together: its signals and its words, and how much each of them counts.
import type { Language } from '../language/language.ts'
import type { Signal } from './concepts.ts'
import type { Item } from './items.ts'
import type { Hit } from './signals.ts'

/** One piece of the text: its words in order, and its signals; of a title both count half, which its hits have in their strength. */
export type PassagePart = {
  readonly items: readonly Item[]
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

/** The amount of each signal in all parts together. */
export function amountsOf({
  parts,
}: Pick<Passage, 'parts'>): ReadonlyMap<Signal, { readonly strength: number; readonly amount: number }> {
  const strengths = new Map<Signal, number>()
  for (const { hits } of parts)
    for (const hit of hits) strengths.set(hit.signal, (strengths.get(hit.signal) ?? 0) + hit.strength)
  const amounts = new Map<Signal, { readonly strength: number; readonly amount: number }>()
  for (const [signal, strength] of strengths) amounts.set(signal, { strength, amount: amountOf(strength) })
  return amounts
}

/** How much each word counts: long texts are not judged by their length, but a word more among few says more. */
export function wordShareOf({ parts }: Pick<Passage, 'parts'>): number {
  const words = parts.reduce((sum, { items, strength }) => sum + items.length * strength, 0)
  return 1 / Math.sqrt(Math.max(1, words))
}
