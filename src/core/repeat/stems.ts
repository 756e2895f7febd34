// Cuts a text into the stems by which earlier questions are looked up: the same for what is stored and what is asked.
import { wordsOf } from '../text/tokens.ts'
import { stopWords } from './stop-words.ts'

/** Endings of the four languages begin after about five letters; source: the measured retrieval of judgement. */
const stemLetters = 5

/** The folded words of a text cut to five letters, without stop words, once each, in the order they come. */
export function stemsOf(text: string): string[] {
  const stems = new Set<string>()
  for (const word of wordsOf(text)) {
    if (stopWords.has(word) || (word.length < 2 && !/\d/.test(word))) continue
    stems.add(word.slice(0, stemLetters))
  }
  return [...stems]
}
