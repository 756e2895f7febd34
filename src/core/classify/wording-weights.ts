// Reads what was learned of words, letter groups and pairs of words, and adds it up for the words of a text.
import { passingRow } from '../learned/rows.ts'
import { caseKinds } from './kinds.ts'
import type { KnownItem } from './known-word.ts'
import {
  hashBehind,
  meaningPairPlaceOf,
  meaningPlaceOf,
  meaningsBehind,
  meaningValue,
  noMeaning,
  pairPlaceOf,
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

const pairScale = wordingScale
const meaningScale = wordingScale * meaningValue

/** What each word adds to each kind, `share` of its weight: five numbers a word. A pair counts with its later word. */
export function sayingsOf(items: readonly KnownItem[], share: number): Float64Array {
  const all = weights()
  const sayings = passingRow(items.length * kinds)
  let before = 0
  let meaningsBefore = noMeaning
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (item === undefined) break
    const { form } = item.known
    // One sum for each kind, in their order: what is added up thousands of times stays out of lists until it is done.
    const row = pairPlaceOf(before, form.hash) * kinds
    let first = (all[row] ?? 0) * pairScale
    let second = (all[row + 1] ?? 0) * pairScale
    let third = (all[row + 2] ?? 0) * pairScale
    let fourth = (all[row + 3] ?? 0) * pairScale
    let fifth = (all[row + 4] ?? 0) * pairScale
    const { meanings } = form
    for (let one = 0; one < meanings.length; one += 1) {
      const meaning = meanings[one] ?? 0
      for (let other = 0; other < meaningsBefore.length; other += 1) {
        const from = meaningPairPlaceOf(meaningsBefore[other] ?? 0, meaning) * kinds
        first += (all[from] ?? 0) * meaningScale
        second += (all[from + 1] ?? 0) * meaningScale
        third += (all[from + 2] ?? 0) * meaningScale
        fourth += (all[from + 3] ?? 0) * meaningScale
        fifth += (all[from + 4] ?? 0) * meaningScale
      }
    }
    const adds = addsOf(form)
    const at = index * kinds
    sayings[at] = (first + (adds[0] ?? 0)) * share
    sayings[at + 1] = (second + (adds[1] ?? 0)) * share
    sayings[at + 2] = (third + (adds[2] ?? 0)) * share
    sayings[at + 3] = (fourth + (adds[3] ?? 0)) * share
    sayings[at + 4] = (fifth + (adds[4] ?? 0)) * share
    before = hashBehind(item)
    meaningsBefore = meaningsBehind(item, meaningsBefore)
  }
  return sayings
}
