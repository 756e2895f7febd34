// Gives each word one record, so that what is known of it is found without comparing its letters again.
import { remembered } from '../remembered.ts'

// So many words in a row have places of their own; of two that share one, the earlier is worked out again.
const placeMask = (1 << 14) - 1

let count = 0

/** A word as it is compared. */
export class Word {
  readonly text: string
  /** Counts the words; -1 for one that seldom comes again, of which nothing is remembered. */
  readonly number: number

  constructor(text: string, number: number = -1) {
    this.text = text
    this.number = number
  }
}

/** The record of a word, made once for as long as it is remembered. */
export const wordOf: (compared: string) => Word = remembered({ most: 10_000, longest: 40 }, (compared) => {
  count += 1
  return new Word(compared, count)
})

/** `work`, done once for each word that comes again. */
export function rememberedByWord<Value extends { readonly word: Word }>(
  work: (word: Word) => Value,
): (word: Word) => Value {
  const values: (Value | undefined)[] = []
  return (word) => {
    const place = word.number & placeMask
    const known = place < values.length ? values[place] : undefined
    if (known !== undefined && known.word === word) return known
    const value = work(word)
    if (word.number === -1) return value
    while (values.length <= place) values.push(undefined)
    values[place] = value
    return value
  }
}
