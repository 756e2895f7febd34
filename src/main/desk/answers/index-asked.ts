// Puts what clients wrote into the index of earlier questions while nobody waits, so that taking items in stays fast.
import { readAsked } from '../../../core/repeat/read-asked.ts'
import { termsOf } from '../../../core/repeat/terms.ts'
import { indexAsked, nextToIndex } from '../../store/asked.ts'
import type { Db } from '../../store/db.ts'

/** About ten milliseconds of work; whoever wants to read meanwhile waits no longer. */
const messagesPerStep = 100

/** Indexes the next messages; gives back whether there may be more. */
export function indexSome(db: Db, limit: number = messagesPerStep): boolean {
  const rows = nextToIndex(db, limit)
  if (rows.length === 0) return false
  const read = rows.map(({ messageId, text, language }) => ({
    messageId,
    ...termsOf(readAsked(text, language)),
  }))
  db.transaction(() => indexAsked(db, read))
  return rows.length === limit
}
