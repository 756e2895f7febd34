// Says which features a text's own words give, beside what they are known to mean: words, letter groups, pairs of words.
import type { Language } from '../language/language.ts'
import type { Item } from './items.ts'
import { meaningsOf } from './lexicon/meanings.ts'

/** Words, letter groups and pairs are numbered by a hash into this many places; few collide that weigh anything. */
export const wordingPlaces = 1 << 16

/** What one word gives by itself in a language. */
export type WordForm = {
  readonly hash: number
  /** The word and its letter groups, without repetition. */
  readonly places: Int32Array
  /** What it means, whatever the language. */
  readonly meanings: readonly number[]
  /** What the shipped weights say of it, in the order of the kinds; added up on first use. */
  adds: Float64Array | null
}

/** A meaning is written in four languages and says more surely what is meant than any spelling of it. */
export const meaningValue = 3

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
const meaningMark = 0x85ebca6b
const meaningPairMark = 0xc2b2ae35

/** Features of a folded word. Numbers are all the same to it. */
export function wordFormOf(word: string, language: Language): WordForm {
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
  return { hash, places: Int32Array.from(places), meanings: meaningsOf(form, language), adds: null }
}

/** The feature of a meaning. */
export const meaningPlaceOf = (meaning: number): number =>
  placeOf(Math.imul(Math.imul(meaningMark ^ meaning, hashStep), hashStep))

/** The feature of two meanings that follow one another in a sentence, whatever other words stand between. */
export const meaningPairPlaceOf = (before: number, after: number): number =>
  placeOf(Math.imul(Math.imul(meaningPairMark ^ before, hashStep) ^ after, hashStep))

/** The feature of two words that follow one another in a sentence; 0 stands for the edge of the sentence. */
export const pairPlaceOf = (before: number, after: number): number =>
  placeOf(Math.imul(Math.imul(before ^ pairMark, hashStep) ^ after, hashStep))

/** What stands before the first word of a sentence in place of a meaning. */
export const noMeaning: readonly number[] = [-1]

type FormedItem = Item<{ readonly form: WordForm }>

/** What stands before the word behind this one: its hash, 0 where a sentence ends. */
export const hashBehind = ({ closesSentence, known }: FormedItem): number =>
  closesSentence ? 0 : known.form.hash

/** The meanings before the word behind this one; a word that means nothing leaves those before it. */
export function meaningsBehind(
  { closesSentence, known }: FormedItem,
  before: readonly number[],
): readonly number[] {
  if (closesSentence) return noMeaning
  return known.form.meanings.length > 0 ? known.form.meanings : before
}

/** Every feature of the words with its value and the word it belongs to; a pair belongs to its later word. */
export function eachWordingPlace(
  items: readonly FormedItem[],
  visit: (place: number, value: number, index: number) => void,
): void {
  let before = 0
  let meaningsBefore = noMeaning
  for (const [index, item] of items.entries()) {
    const { hash, places, meanings } = item.known.form
    for (const place of places) visit(place, 1, index)
    visit(pairPlaceOf(before, hash), 1, index)
    for (const meaning of meanings) {
      visit(meaningPlaceOf(meaning), meaningValue, index)
      for (const earlier of meaningsBefore) visit(meaningPairPlaceOf(earlier, meaning), meaningValue, index)
    }
    before = hashBehind(item)
    meaningsBefore = meaningsBehind(item, meaningsBefore)
  }
}
