// Stores which reminders of quotes were put aside.
import type { QuoteReminder } from '../../../core/quote/reminder.ts'
import type { Db } from '../file/db.ts'

export type PutAside = { quoteId: number; what: QuoteReminder; since: string }

export const wasPutAside = (db: Db, { quoteId, what, since }: PutAside): boolean =>
  db.one('SELECT 1 FROM quote_reminded WHERE quote_id = ? AND what = ? AND since = ?', [
    quoteId,
    what,
    since,
  ]) !== undefined

/** `atMs` null: it is to be told again. */
export function setPutAside(db: Db, { quoteId, what, since }: PutAside, atMs: number | null): void {
  db.run('DELETE FROM quote_reminded WHERE quote_id = ? AND what = ? AND since = ?', [quoteId, what, since])
  if (atMs !== null)
    db.run('INSERT INTO quote_reminded (quote_id, what, since, at) VALUES (?, ?, ?, ?)', [
      quoteId,
      what,
      since,
      atMs,
    ])
}

/** When somebody else last wrote on a case. */
export const lastHeardAt = (db: Db, caseId: number): number | null =>
  db.one<{ at: number | null }>(
    "SELECT max(at) AS at FROM message WHERE case_id = ? AND direction = 'in' AND removed_at IS NULL",
    [caseId],
  )?.at ?? null
