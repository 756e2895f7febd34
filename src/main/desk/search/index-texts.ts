// Makes titles, authors and all words findable while nobody waits.
import { plainWords } from '../../../core/search/plain-word.ts'
import type { Db } from '../../store/file/db.ts'
import {
  addWords,
  casesToIndex,
  indexCases,
  messagesToIndex,
  setWordsIndexed,
} from '../../store/search/fill.ts'

/** A few milliseconds of work. */
const textsPerStep = 100
/** Shorter words forgive no slip; longer ones are addresses and the like. */
const isWorthKnowing = (word: string): boolean =>
  word.length >= 4 && word.length <= 30 && !/\p{N}/u.test(word)

const wordsOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => plainWords(text).filter(isWorthKnowing)))

/** Indexes the next texts; gives back whether there may be more. */
export function indexTexts(db: Db, limit: number = textsPerStep): boolean {
  const cases = casesToIndex(db, limit)
  const messages = messagesToIndex(db, limit)
  const lastMessage = messages.at(-1)
  if (cases.length === 0 && lastMessage === undefined) return false
  const words = wordsOf([
    ...cases.map(({ title, author }) => `${title} ${author}`),
    ...messages.map(({ text }) => text),
  ])
  db.transaction(() => {
    indexCases(db, cases)
    addWords(db, words)
    if (lastMessage) setWordsIndexed(db, lastMessage.id)
  })
  return cases.length === limit || messages.length === limit
}
