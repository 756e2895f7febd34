// Cuts a text into the letter groups that languages are told apart by; the same cut serves training and use.
import type { Cut } from '../text/cut.ts'
import { tokenKind } from '../text/token.ts'
import { cutOf } from '../text/tokens.ts'
import type { Word } from '../text/word.ts'

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
    for (const gram of gramsOfWord(word.text)) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return { counts, letters }
}

type TellingWords = { readonly words: readonly Word[]; readonly letters: number }

/** The words a text is told by, in order, and how many letters they have together. Its parts are read as lines. */
export function tellingWords(parts: readonly string[]): TellingWords {
  const words: Word[] = []
  let letters = 0
  let before = 0
  for (const part of parts) {
    const cut = cutOf(part)
    for (let index = 0; index < cut.count; index += 1) {
      const word = tellingAt(cut, index)
      if (word === null) continue
      if (letters >= enoughLetters) return { words, letters }
      // As long as no word reaches beyond what is enough with its blanks, none does without the surplus ones.
      if (before + cut.endAt(index) > enoughCharacters) return wordsOfBeginning(parts.join('\n'))
      letters += word.text.length
      words.push(word)
    }
    before += part.length + 1
  }
  return { words, letters }
}

function wordsOfBeginning(text: string): TellingWords {
  const words: Word[] = []
  let letters = 0
  const cut = cutOf(text.replace(/\s+/g, ' ').slice(0, enoughCharacters))
  for (let index = 0; index < cut.count && letters < enoughLetters; index += 1) {
    const word = tellingAt(cut, index)
    if (word === null) continue
    letters += word.text.length
    words.push(word)
  }
  return { words, letters }
}

/** The word at a place in the cut, null where there is none or one that is a name. */
function tellingAt(cut: Cut, index: number): Word | null {
  if (cut.kindAt(index) !== tokenKind.word) return null
  const word = cut.wordAt(index)
  return word === undefined || word.text.startsWith('@') || word.text.startsWith('#') ? null : word
}

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
