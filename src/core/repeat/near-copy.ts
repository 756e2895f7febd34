// Finds the same text told again with small changes: typos, capitals, a sentence put before it, an end cut off.
import { fold } from '../text/fold.ts'
import { newTextOf } from '../text/new-text.ts'

/** The smallest of each of 64 numberings of a text's runs of five letters: two texts agree in as many as they share runs. */
export type Sketch = Uint32Array

const rows = 64
const run = 5
/** Fewer letters ("Thank you very much, have a nice day") are said by many people. */
const shortestLetters = 40
/** What follows tells no more; the cost stays bounded. What is read is longer, for it may begin with a quotation. */
const mostLetters = 8000
const mostRead = 40_000
const leastShared = 0.5

// Three rows a band: of texts that share two thirds of their runs, as one cut by a third does, 21 bands find 999 of 1,000.
// Four rows in 16 bands find 970, and fewer chance meetings are worth little, since every meeting is compared anyway.
const rowsInBand = 3
const bands = 21

const mixed = (value: number): number => {
  let bits = value
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b)
  return bits ^ (bits >>> 16)
}

// Bands are stored, so these must never change.
const factors = Int32Array.from({ length: rows }, (_, row) => mixed(row * 2 + 1) | 1)
const summands = Int32Array.from({ length: rows }, (_, row) => mixed(~row))

const ownWords = (text: string): string => newTextOf(text.slice(0, mostRead)).own

/** What is compared: letters and digits without case and accents, of what the author wrote himself. */
const lettersOf = (text: string): string =>
  fold(ownWords(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, mostLetters)

/** The sketch of what the author wrote himself, without quotations and signature; null where that is too little to tell. */
export function sketchOf(text: string): Sketch | null {
  const letters = lettersOf(text)
  if (letters.length < shortestLetters) return null
  const sketch = new Uint32Array(rows).fill(0xffffffff)
  for (let at = 0; at + run <= letters.length; at++) {
    let gram = 0
    for (let next = at; next < at + run; next++) gram = Math.imul(gram ^ letters.charCodeAt(next), 0x9e3779b1)
    gram = mixed(gram)
    for (let row = 0; row < rows; row++) {
      const value = (Math.imul(gram, factors[row] ?? 1) + (summands[row] ?? 0)) >>> 0
      if (value < (sketch[row] ?? 0)) sketch[row] = value
    }
  }
  return sketch
}

/** 21 numbers of 32 bits; near copies have at least one in common, other texts hardly ever. */
export function bandsOf(sketch: Sketch): number[] {
  return Array.from({ length: bands }, (_, band) => {
    let key = mixed(band + 1)
    for (let row = 0; row < rowsInBand; row++)
      key = mixed(Math.imul(key, 31) ^ (sketch[band * rowsInBand + row] ?? 0))
    return key
  })
}

/** Which part of all runs of five letters of both texts they share, as far as the sketches tell: within about 0.06. */
export function likeness(a: Sketch, b: Sketch): number {
  let same = 0
  for (let row = 0; row < rows; row++) if (a[row] === b[row]) same++
  return same / rows
}

/** Whether one text is the other one told again. */
export const isNearCopy = (a: Sketch, b: Sketch): boolean => likeness(a, b) >= leastShared

const probeLetters = 12
const probes = 6

/**
 * Whether one text may be the other one told again: some run of its letters stands in the other. Far cheaper than a sketch;
 * to be asked first where most texts are others.
 */
export function mayBeNearCopy(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  const step = (shorter.length - probeLetters) / (probes - 1)
  return Array.from({ length: probes }, (_, probe) => Math.floor(probe * step)).some((at) =>
    longer.includes(shorter.slice(at, at + probeLetters)),
  )
}

const numbersOf = (text: string): Set<string> => new Set(ownWords(text).match(/\d+/g))

/** Whether one text names no number that the other does not: the next note of a series ("Order 12") differs in nothing else. */
export function agreeInNumbers(a: string, b: string): boolean {
  const [one, other] = [numbersOf(a), numbersOf(b)]
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  return [...fewer].every((number) => more.has(number))
}
