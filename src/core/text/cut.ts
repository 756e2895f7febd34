// Holds the tokens of a text in rows of numbers: most texts are read without an object for each of their words.
import type { Word } from './word.ts'

// Of each token its kind, where it starts and where it ends.
const width = 3

// Some tens of texts share one row of numbers; to get each a row of its own would cost more than to fill it.
const sharedLength = width << 14
let shared = new Int32Array(0)
let taken = 0

/** A row with room for so many tokens from its first free place on; it is free again unless a cut of it is made. */
export function roomFor(tokens: number): { readonly row: Int32Array; readonly from: number } {
  if (taken + tokens * width > shared.length) {
    shared = new Int32Array(Math.max(sharedLength, tokens * width))
    taken = 0
  }
  return { row: shared, from: taken }
}

/** Puts one token into a row; gives the place of the next. */
export function putToken(row: Int32Array, at: number, kind: number, start: number, end: number): number {
  row[at] = kind
  row[at + 1] = start
  row[at + 2] = end
  return at + width
}

export class Cut {
  readonly #row: Int32Array
  readonly #from: number
  readonly #words: readonly Word[]

  /** Takes from the row of `roomFor` what was put there: one token for each of the words. */
  constructor(row: Int32Array, from: number, words: readonly Word[]) {
    this.#row = row
    this.#from = from
    this.#words = words
    taken = from + words.length * width
  }

  get count(): number {
    return this.#words.length
  }

  /** One of `tokenKind`; -1 where there is no token. */
  kindAt(index: number): number {
    return index < 0 || index >= this.#words.length ? -1 : (this.#row[this.#from + index * width] ?? -1)
  }

  startAt(index: number): number {
    return this.#row[this.#from + index * width + 1] ?? 0
  }

  endAt(index: number): number {
    return this.#row[this.#from + index * width + 2] ?? 0
  }

  /** The word as it is compared; of anything else than a word its folded form. */
  wordAt(index: number): Word | undefined {
    return this.#words[index]
  }

  /** The same as text, '' where there is no token. */
  textAt(index: number): string {
    return index < 0 || index >= this.#words.length ? '' : (this.#words[index]?.text ?? '')
  }
}
