// Puts what clients wrote into the index of earlier questions while nobody waits, so that taking items in stays fast.
import { readAsked } from '../../../core/repeat/read-asked.ts'
import { termsOf } from '../../../core/repeat/terms.ts'
import { indexAsked, nextToIndex } from '../../store/asked.ts'
import type { Db } from '../../store/db.ts'

/** About ten milliseconds of work; whoever wants to read meanwhile waits no longer. */
const messagesPerStep = 100
/** So long nothing was written before it begins, and so long it rests between two steps. */
const quietMs = 1000
const restMs = 40

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

export type AskedIndexer = {
  /** Something was written: indexes what is new once that has ended. */
  soon(): void
  end(): void
}

export function createAskedIndexer(db: Db): AskedIndexer {
  let timer: NodeJS.Timeout | null = null
  const wait = (ms: number): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(step, ms)
    // What is left is done after the next start.
    timer.unref()
  }
  const step = (): void => {
    timer = null
    if (indexSome(db)) wait(restMs)
  }
  return {
    soon: () => wait(quietMs),
    end: () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
