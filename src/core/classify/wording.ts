// Says which features a text's own words give, beside what they are known to mean: words, letter groups, pairs of words.
import type { Item } from './items.ts'

/** Words, letter groups and pairs are numbered by a hash into this many places; few collide that weigh anything. */
export const wordingPlaces = 1 << 16

/** What one word gives by itself. */
export type WordForm = {
  readonly hash: number
  /** The word and its letter groups, without repetition. */
  readonly places: Int32Array
  /** What the shipped weights say of it, in the order of the kinds; added up on first use. */
  adds: Float64Array | null
}

// FNV-1a: short, even enough, and the same on every machine.
const hashStart = 0x811c9dc5
const hashStep = 0x01000193

function hashOf(word: string, from: number, to: number, start: number): number {
  let hash = start
  for (let index = from; index < to; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), hashStep)
  return hash
}

/** A hash has its best bits in the upper half. */
const placeOf = (hash: number): number => ((hash >>> 16) ^ hash) & (wordingPlaces - 1)

const groupSizes = [3, 4, 5] as const
// Keeps a letter group apart from the whole word of the same letters.
const groupMark = Math.imul(hashStart ^ 0x100, hashStep)
const pairMark = 0x9e3779b1

/** Features of a folded word. Numbers are all the same to it. */
export function wordFormOf(word: string): WordForm {
  const first = word.charCodeAt(0)
  const isNumber = first >= 48 && first <= 57
  const form = isNumber ? '0' : word
  const hash = hashOf(form, 0, form.length, hashStart)
  const places = new Set([placeOf(hash)])
  if (!isNumber) {
    const edged = `_${form}_`
    for (const size of groupSizes) {
      for (let start = 0; start + size <= edged.length; start += 1)
        places.add(placeOf(hashOf(edged, start, start + size, groupMark)))
    }
  }
  return { hash, places: Int32Array.from(places), adds: null }
}

/** The feature of two words that follow one another in a sentence; 0 stands for the edge of the sentence. */
export const pairPlaceOf = (before: number, after: number): number =>
  placeOf(Math.imul(Math.imul(before ^ pairMark, hashStep) ^ after, hashStep))

// The words of a language repeat; what one gives is worked out once. Longer words seldom come again. Emptied when full.
const remembered = new Map<string, WordForm>()
const rememberedWords = 20_000
const longestRemembered = 40

export function rememberedForm(word: string): WordForm {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const form = wordFormOf(word)
  if (word.length > longestRemembered) return form
  if (remembered.size >= rememberedWords) remembered.clear()
  remembered.set(word, form)
  return form
}

/** Every feature of the words, with the word it belongs to; a pair belongs to its later word. */
export function eachWordingPlace(
  items: readonly Item[],
  visit: (place: number, index: number) => void,
): void {
  let before = 0
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (item === undefined) break
    const { hash, places } = rememberedForm(item.word)
    for (let at = 0; at < places.length; at += 1) visit(places[at] ?? 0, index)
    visit(pairPlaceOf(before, hash), index)
    before = item.closesSentence ? 0 : hash
  }
}
