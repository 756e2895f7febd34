// Finds the words that look like a mistyped one, by the runs of three letters they share.
import { nearestWord, slipsAllowed, trigramsOf } from '../../../core/search/near-word.ts'
import type { Db } from '../file/db.ts'
import { matchOf } from './match.ts'

/** Words of about the same length that share any three letters in a row; comparing so many takes a few milliseconds. */
const mostCompared = 4000

export function nearWord(db: Db, typed: string, names: readonly string[]): string | null {
  const slips = slipsAllowed(typed)
  if (slips === 0) return null
  const match = trigramsOf(typed)
    .map((gram) => `"${gram}"`)
    .join(' OR ')
  const rows = db.all<{ word: string }>(
    `SELECT search_word.word FROM (SELECT rowid FROM search_gram WHERE search_gram MATCH $match) AS hit
     CROSS JOIN search_word ON search_word.id = hit.rowid
     WHERE length(search_word.word) BETWEEN $shortest AND $longest LIMIT ${mostCompared}`,
    { match, shortest: typed.length - slips, longest: typed.length + slips + 4 },
  )
  return nearestWord(typed, [...names, ...rows.map(({ word }) => word)])
}

/** Whether any message, title or author holds a word that begins so. */
export function isWritten(db: Db, typed: string): boolean {
  const match = matchOf([{ words: [typed], isOpen: true }])
  return (
    db.one(
      `SELECT 1 FROM message_text WHERE message_text MATCH $match
       UNION ALL SELECT 1 FROM case_text WHERE case_text MATCH $match LIMIT 1`,
      { match: match ?? '""' },
    ) !== undefined
  )
}
