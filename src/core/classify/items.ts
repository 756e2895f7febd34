// Turns a text into the words cues are matched on: without quotations, knowing where clauses and sentences begin and end.
import type { Cut } from '../text/cut.ts'
import { sentencesOf } from '../text/sentences.ts'
import { type Token, tokenKind } from '../text/token.ts'
import { cutOf } from '../text/tokens.ts'
import type { Word } from '../text/word.ts'

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
  /** All that the text was cut into. */
  readonly cut: Cut
  readonly sentenceCount: number
  /** Sentences that end in a question mark, by number. */
  readonly asking: ReadonlySet<number>
}

const clauseMarks = new Set([',', ';', ':', '(', ')', '–', '—'])
const wordlikeMarks = new Set(['%', '€', '$', '£', '&'])

/** Whether a token is one of the words cues are made of. */
export function isItem(token: Pick<Token, 'kind' | 'word'>): boolean {
  if (token.kind === 'mark') return wordlikeMarks.has(token.word)
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'emoji'
}

/** What has to be known of a word: whether it may stand before the beginning of a clause proper ("please", "and", "kak"). */
type Fillable = { readonly isFiller: boolean }

const noneAsks: ReadonlySet<number> = new Set()

/** Reads a text whose quoted parts are already blanked. */
export function readItems<Known extends Fillable>(
  text: string,
  knownOf: (word: Word) => Known,
): Reading<Known> {
  const cut = cutOf(text)
  const sentences = sentencesOf(text, cut)
  const items: { -readonly [Key in keyof Item<Known>]: Item<Known>[Key] }[] = []
  let asking: Set<number> | null = null
  let sentence = 0
  let nextStart = sentences[1]?.start ?? Number.POSITIVE_INFINITY
  let isOpening = true
  for (let index = 0; index < cut.count; index += 1) {
    const word = cut.wordAt(index)
    if (word === undefined) break
    const kind = cut.kindAt(index)
    const start = cut.startAt(index)
    while (start >= nextStart) {
      sentence += 1
      nextStart = sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY
      isOpening = true
    }
    if (kind === tokenKind.stop) {
      if (word.text.includes('?')) {
        asking ??= new Set()
        asking.add(sentence)
      }
      if (/[?!…]|\.\./.test(word.text)) isOpening = true
    } else if (kind === tokenKind.mark && !wordlikeMarks.has(word.text)) {
      // A hyphen inside a word ("PHP-t") parts nothing; a dash between blanks does.
      if (clauseMarks.has(word.text) || /\s/.test(text.charAt(start - 1))) isOpening = true
    } else if (kind !== tokenKind.link && kind !== tokenKind.email) {
      const known = knownOf(word)
      items.push({
        word: word.text,
        known,
        start,
        end: cut.endAt(index),
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
  return { items, cut, sentenceCount: sentences.length, asking: asking ?? noneAsks }
}
