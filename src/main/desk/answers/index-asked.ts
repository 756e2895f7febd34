// Puts what clients wrote into the indexes of earlier questions and of near copies while nobody waits, so that taking items in stays fast.
import { bandsOf, sketchOf } from '../../../core/repeat/near-copy.ts'
import { readAsked } from '../../../core/repeat/read-asked.ts'
import { termsOf } from '../../../core/repeat/terms.ts'
import { indexAsked, nextToIndex } from '../../store/answers/asked.ts'
import { addBands } from '../../store/cases/near-copies.ts'
import type { Db } from '../../store/file/db.ts'

/** About ten milliseconds of work; whoever wants to read meanwhile waits no longer. */
const messagesPerStep = 40

/** Indexes the next messages; gives back whether there may be more. */
export function indexSome(db: Db, limit: number = messagesPerStep): boolean {
  const rows = nextToIndex(db, limit)
  if (rows.length === 0) return false
  const read = rows.map(({ messageId, text, language }) => ({
    messageId,
    ...termsOf(readAsked(text, language)),
  }))
  const sketched = rows.flatMap(({ messageId, text }) => {
    const sketch = sketchOf(text)
    return sketch === null ? [] : [{ messageId, bands: bandsOf(sketch) }]
  })
  db.transaction(() => {
    addBands(db, sketched)
    indexAsked(db, read)
  })
  return rows.length === limit
}
