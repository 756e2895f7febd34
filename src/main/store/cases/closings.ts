// Stores how complaints that others can read were closed.
import type { Closing } from '../../../contract/closing.ts'
import type { Db } from '../file/db.ts'

export const addClosing = (db: Db, caseId: number, closing: Closing, nowMs: number): number =>
  db.run(
    'INSERT INTO case_closing (case_id, at, is_answered, link, reason, level) VALUES (?, ?, ?, ?, ?, ?)',
    [caseId, nowMs, closing.isAnswered ? 1 : 0, closing.link, closing.reason, closing.level],
  ).id

export function takeClosingBack(db: Db, closingId: number, nowMs: number): void {
  db.run('UPDATE case_closing SET taken_back_at = ? WHERE id = ?', [nowMs, closingId])
}

/** How the case was closed last. */
export function closingOf(db: Db, caseId: number): Closing | null {
  const row = db.one<{ is_answered: number; link: string; reason: string; level: number }>(
    `SELECT is_answered, link, reason, level FROM case_closing WHERE case_id = ? AND taken_back_at IS NULL
     ORDER BY id DESC LIMIT 1`,
    [caseId],
  )
  return row
    ? { isAnswered: row.is_answered === 1, link: row.link, reason: row.reason, level: row.level }
    : null
}
