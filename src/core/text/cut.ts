// Holds the tokens of a text in rows of numbers: most texts are read without an object for each of their words.
import type { Word } from './word.ts'

// Of each token its kind, where it starts and where it ends.
const width = 3

// Some tens of texts share one row of numbers; to get each a row of its own would cost more than to fill it.
const sharedLength = width << 14
let shared = new Int32Array(0)
let taken = 0

export class Cut {
  readonly #words: Word[] = []
  readonly #rows: Int32Array
  readonly #from: number

  /** Has room for so many tokens, until the next is made or this one is closed. */
  constructor(most: number) {
    if (taken + most * width > shared.length) {
      shared = new Int32Array(Math.max(sharedLength, most * width))
      taken = 0
    }
    this.#rows = shared
    this.#from = taken
  }

  add(kind: number, word: Word, start: number, end: number): void {
    const at = this.#from + this.#words.length * width
    this.#rows[at] = kind
    this.#rows[at + 1] = start
    this.#rows[at + 2] = end
    this.#words.push(word)
  }

  /** Keeps what was added, and leaves the rest of the room to others. */
  close(): void {
    taken = this.#from + this.#words.length * width
  }

  get count(): number {
    return this.#words.length
  }

  /** One of `tokenKind`; -1 where there is no token. */
  kindAt(index: number): number {
    return index < 0 || index >= this.#words.length ? -1 : (this.#rows[this.#from + index * width] ?? -1)
  }

  startAt(index: number): number {
    return this.#rows[this.#from + index * width + 1] ?? 0
  }

  endAt(index: number): number {
    return this.#rows[this.#from + index * width + 2] ?? 0
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
