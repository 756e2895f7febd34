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

const openBracket = '['.charCodeAt(0)

let decoded: Int8Array | null = null

/** Five weights a place, in the order of the kinds. */
function weights(): Int8Array {
  if (decoded !== null) return decoded
  const values = new Int8Array(wordingPlaces * kinds)
  const stepsByCode = new Int8Array(128)
  for (let step = 0; step < weightLetters.length; step += 1)
    stepsByCode[weightLetters.charCodeAt(step)] = step - middle
  let at = 0
  for (let read = 0; read < packedWording.length; read += 1) {
    const code = packedWording.charCodeAt(read)
    if (code === openBracket) {
      const close = packedWording.indexOf(']', read)
      at += Number(packedWording.slice(read + 1, close)) * kinds
      read = close
    } else {
      values[at] = stepsByCode[code] ?? 0
      at += 1
    }
  }
  decoded = values
  return decoded
}

/** Adds what is known of a place to the five numbers that begin at `at`. */
function addPlace(all: Int8Array, place: number, value: number, into: Float64Array, at: number): void {
  const from = place * kinds
  const scale = wordingScale * value
  for (let kind = 0; kind < kinds; kind += 1)
    into[at + kind] = (into[at + kind] ?? 0) + (all[from + kind] ?? 0) * scale
}

function addsOf(form: WordForm): Float64Array {
  if (form.adds !== null) return form.adds
  const all = weights()
  const adds = new Float64Array(kinds)
  for (const place of form.places) addPlace(all, place, 1, adds, 0)
  for (const meaning of form.meanings) addPlace(all, meaningPlaceOf(meaning), meaningValue, adds, 0)
  form.adds = adds
  return adds
}

/** What each word adds to each kind, `share` of its weight: five numbers a word. A pair counts with its later word. */
export function sayingsOf(items: readonly KnownItem[], share: number): Float64Array {
  const all = weights()
  const sayings = new Float64Array(items.length * kinds)
  visitWords(items, (form, pair, meaningsBefore, index) => {
    const at = index * kinds
    addPlace(all, pair, 1, sayings, at)
    const { meanings } = form
    for (let one = 0; one < meanings.length; one += 1) {
      const meaning = meanings[one] ?? 0
      for (let other = 0; other < meaningsBefore.length; other += 1)
        addPlace(all, meaningPairPlaceOf(meaningsBefore[other] ?? 0, meaning), meaningValue, sayings, at)
    }
    const adds = addsOf(form)
    for (let kind = 0; kind < kinds; kind += 1)
      sayings[at + kind] = ((sayings[at + kind] ?? 0) + (adds[kind] ?? 0)) * share
  })
  return sayings
}
