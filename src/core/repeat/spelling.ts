// Mends words that are a slip of the keys off a word the lists know, so that a misspelling costs no answer.
import type { Item } from '../classify/items.ts'
import { holds, type WordPattern } from '../classify/lexicon/cue.ts'
import { isTypo } from '../edit/typo.ts'
import { remembered } from '../remembered.ts'
import { stopWords } from './stop-words.ts'

/** Shorter words are too near each other: "form" and "from". */
const shortestMended = 6

/** A shorter beginning ("in" of a cue's second word) is no sign that a word is spelled right. */
const shortestStem = 3

export type Spelling = { readonly mended: (items: readonly Item[]) => readonly Item[] }

/** Bounded by the lists times the words of the day. */
const rememberedWords = 5000

/** Words that hold as they are stay; the rest is compared with known words of about its length that begin alike. */
export function createSpelling(patterns: readonly WordPattern[]): Spelling {
  const exact = new Set(patterns.flatMap(({ match, text }) => (match === 'exact' ? text : [])))
  const open = patterns.filter(({ match, text }) => match !== 'exact' && text.length >= shortestStem)
  const byBeginning = new Map<string, WordPattern[]>()
  for (const pattern of patterns) {
    if (pattern.text.length < shortestMended || pattern.match === 'suffix' || pattern.match === 'infix')
      continue
    const key = pattern.text.slice(0, 2)
    const list = byBeginning.get(key)
    if (list === undefined) byBeginning.set(key, [pattern])
    else list.push(pattern)
  }
  const worked = remembered({ most: rememberedWords }, (word) =>
    exact.has(word) || open.some((pattern) => holds(pattern, word)) ? word : nearest(word),
  )
  const mendedWord = (word: string): string =>
    word.length < shortestMended || stopWords.has(word) ? word : worked(word)

  const nearest = (word: string): string => {
    for (const { match, text } of byBeginning.get(word.slice(0, 2)) ?? []) {
      if (match === 'exact') {
        if (isOneSlip(word, text)) return text
        continue
      }
      // The slip is in the stem; what follows it is an ending.
      for (const length of [text.length, text.length + 1, text.length - 1]) {
        if (length <= word.length && isOneSlip(word.slice(0, length), text)) return text + word.slice(length)
      }
    }
    return word
  }

  return {
    mended: (items) =>
      items.map((item) => {
        const word = mendedWord(item.word)
        return word === item.word ? item : { ...item, word }
      }),
  }
}

/** A letter more, less or other, or two neighbours swapped; in long words `isTypo` allows a second slip. */
const isOneSlip = (word: string, known: string): boolean =>
  Math.abs(word.length - known.length) <= 1 && word !== known && isTypo(word, known)
