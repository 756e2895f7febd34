// Reads what was learned of words, letter groups and pairs of words, and adds it up for the words of a text.
import { caseKinds } from './kinds.ts'
import type { KnownItem } from './known-word.ts'
import {
  meaningPairPlaceOf,
  meaningPlaceOf,
  meaningValue,
  visitWords,
  type WordForm,
  wordingPlaces,
} from './wording.ts'
import { packedWording, wordingScale } from './wording-packed.ts'

// A weight is one character: its place in this alphabet, with the middle one for nothing. A number between two
// brackets stands for that many places of which nothing was learned.
export const weightLetters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
const middle = (weightLetters.length - 1) / 2

const kinds = caseKinds.length

let decoded: Int8Array | null = null

function weights(): Int8Array {
  if (decoded !== null) return decoded
  const values = new Int8Array(wordingPlaces * kinds)
  let at = 0
  for (const [, gap, row] of packedWording.matchAll(/\[(\d+)\]|([^[\]]+)/g)) {
    if (gap !== undefined) at += Number(gap) * kinds
    for (const letter of row ?? '') {
      values[at] = weightLetters.indexOf(letter) - middle
      at += 1
    }
  }
  decoded = values
  return values
}

/** Adds what is known of a place to the five numbers that begin at `at`. */
function addPlace(place: number, value: number, into: Float64Array, at: number): void {
  const all = weights()
  const from = place * kinds
  const scale = wordingScale * value
  for (let kind = 0; kind < kinds; kind += 1)
    into[at + kind] = (into[at + kind] ?? 0) + (all[from + kind] ?? 0) * scale
}

function addsOf(form: WordForm): Float64Array {
  if (form.adds !== null) return form.adds
  const adds = new Float64Array(kinds)
  for (const place of form.places) addPlace(place, 1, adds, 0)
  for (const meaning of form.meanings) addPlace(meaningPlaceOf(meaning), meaningValue, adds, 0)
  form.adds = adds
  return adds
}

/** What each word adds to each kind, `share` of its weight: five numbers a word. A pair counts with its later word. */
export function sayingsOf(items: readonly KnownItem[], share: number): Float64Array {
  const sayings = new Float64Array(items.length * kinds)
  visitWords(items, (form, pair, meaningsBefore, index) => {
    const at = index * kinds
    addPlace(pair, 1, sayings, at)
    for (const meaning of form.meanings) {
      for (const before of meaningsBefore)
        addPlace(meaningPairPlaceOf(before, meaning), meaningValue, sayings, at)
    }
    const adds = addsOf(form)
    for (let kind = 0; kind < kinds; kind += 1)
      sayings[at + kind] = ((sayings[at + kind] ?? 0) + (adds[kind] ?? 0)) * share
  })
  return sayings
}
