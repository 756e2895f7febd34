// Turns a text into the words cues are matched on: without quotations, knowing where clauses and sentences begin and end.
import type { Token } from '../text/token.ts'
import { sentencesOf, tokensOf } from '../text/tokens.ts'

/** A word as cues see it: folded, with where it stands and what is known of it. */
export type Item<Known = unknown> = {
  readonly word: string
  readonly known: Known
  readonly start: number
  readonly end: number
  /** Number of the sentence, counted from 0. */
  readonly sentence: number
  readonly opensClause: boolean
  readonly closesSentence: boolean
}

export type Reading<Known = unknown> = {
  readonly items: readonly Item<Known>[]
  readonly tokens: readonly Token[]
  readonly sentenceCount: number
  /** Sentences that end in a question mark, by number. */
  readonly asking: ReadonlySet<number>
}

const clauseMarks = new Set([',', ';', ':', '(', ')', '–', '—'])
const wordlikeMarks = new Set(['%', '€', '$', '£', '&'])

/** Whether a token is one of the words cues are made of. */
export function isItem(token: Token): boolean {
  if (token.kind === 'mark') return wordlikeMarks.has(token.word)
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'emoji'
}

/** What has to be known of a word: whether it may stand before the beginning of a clause proper ("please", "and", "kak"). */
type Fillable = { readonly isFiller: boolean }

const noneAsks: ReadonlySet<number> = new Set()

/** Reads a text whose quoted parts are already blanked. */
export function readItems<Known extends Fillable>(
  text: string,
  knownOf: (word: string) => Known,
): Reading<Known> {
  const tokens = tokensOf(text)
  const sentences = sentencesOf(text, tokens)
  const items: { -readonly [Key in keyof Item<Known>]: Item<Known>[Key] }[] = []
  let asking: Set<number> | null = null
  let sentence = 0
  let nextStart = sentences[1]?.start ?? Number.POSITIVE_INFINITY
  let isOpening = true
  for (const token of tokens) {
    while (token.start >= nextStart) {
      sentence += 1
      nextStart = sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY
      isOpening = true
    }
    if (token.kind === 'stop') {
      if (token.word.includes('?')) {
        asking ??= new Set()
        asking.add(sentence)
      }
      if (/[?!…]|\.\./.test(token.word)) isOpening = true
    } else if (token.kind === 'mark' && !isItem(token)) {
      // A hyphen inside a word ("PHP-t") parts nothing; a dash between blanks does.
      if (clauseMarks.has(token.word) || /\s/.test(text.charAt(token.start - 1))) isOpening = true
    } else if (isItem(token)) {
      const known = knownOf(token.word)
      items.push({
        word: token.word,
        known,
        start: token.start,
        end: token.end,
        sentence,
        opensClause: isOpening,
        closesSentence: false,
      })
      if (!known.isFiller) isOpening = false
    }
  }
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    const next = index + 1 < items.length ? items[index + 1] : undefined
    if (item !== undefined) item.closesSentence = next?.sentence !== item.sentence
  }
  return { items, tokens, sentenceCount: sentences.length, asking: asking ?? noneAsks }
}
