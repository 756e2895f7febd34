// Cuts a text into the letter groups that languages are told apart by; the same cut serves training and use.
import type { Token } from '../text/token.ts'
import { tokensOf } from '../text/tokens.ts'

/** Texts longer than this are told by their beginning; more letters no longer change the answer. */
const enoughLetters = 300
/** Room for that many letters with their blanks and marks; the rest need not even be cut into words. */
const enoughCharacters = 700

export type Grams = {
  /** Each letter group of one to four letters, "_" for a word's edge, with how often it stands. */
  readonly counts: ReadonlyMap<string, number>
  readonly letters: number
}

/**
 * Letter groups of the folded words. Folding first makes "köszönöm" and "koszonom" the same text; names of
 * addresses and numbers say nothing about a language and are left out.
 */
export function gramsOf(text: string): Grams {
  const counts = new Map<string, number>()
  const { words, letters } = tellingWords([text])
  for (const word of words) {
    for (const gram of gramsOfWord(word)) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return { counts, letters }
}

type TellingWords = { readonly words: readonly string[]; readonly letters: number }

/** The words a text is told by, in order, and how many letters they have together. Its parts are read as lines. */
export function tellingWords(parts: readonly string[]): TellingWords {
  const words: string[] = []
  let letters = 0
  let before = 0
  for (const part of parts) {
    for (const token of tokensOf(part)) {
      if (!isTelling(token)) continue
      if (letters >= enoughLetters) return { words, letters }
      // As long as no word reaches beyond what is enough with its blanks, none does without the surplus ones.
      if (before + token.end > enoughCharacters) return wordsOfBeginning(parts.join('\n'))
      letters += token.word.length
      words.push(token.word)
    }
    before += part.length + 1
  }
  return { words, letters }
}

function wordsOfBeginning(text: string): TellingWords {
  const words: string[] = []
  let letters = 0
  for (const token of tokensOf(text.replace(/\s+/g, ' ').slice(0, enoughCharacters))) {
    if (!isTelling(token)) continue
    if (letters >= enoughLetters) break
    letters += token.word.length
    words.push(token.word)
  }
  return { words, letters }
}

const isTelling = ({ kind, word }: Token): boolean =>
  kind === 'word' && !word.startsWith('@') && !word.startsWith('#')

/** The letter groups of one folded word, the shortest first, each as often as it stands. */
export function gramsOfWord(folded: string): string[] {
  const grams: string[] = []
  const word = `_${folded.replaceAll("'", '')}_`
  for (let size = 1; size <= 4; size += 1) {
    for (let start = 0; start + size <= word.length; start += 1) {
      const gram = word.slice(start, start + size)
      if (gram !== '_') grams.push(gram)
    }
  }
  // Whole short words are the function words, the surest marks of all.
  if (word.length > 4 && word.length <= 9) grams.push(word)
  return grams
}
