// Keeps what takes each command back, so that undo works long after the toast is gone.
import type { Db } from './db.ts'

export type UndoRow = {
  id: number
  at: number
  label: string
  inverse: string
  input: string
  taken_at: number | null
}

/** Undo reaches this many commands back. */
const kept = 500

export function addUndo(db: Db, label: string, inverse: string, input: unknown, nowMs: number): number {
  const { id } = db.run('INSERT INTO undo_entry (at, label, inverse, input) VALUES (?, ?, ?, ?)', [
    nowMs,
    label,
    inverse,
    JSON.stringify(input),
  ])
  db.run('DELETE FROM undo_entry WHERE id <= ?', [id - kept])
  return id
}

/** What takes back a command that goes on in several calls: its input grows with them. False when it was taken back already. */
export function extendUndo(
  db: Db,
  undoId: number,
  inverse: string,
  extend: (input: unknown) => unknown,
): boolean {
  const row = findUndo(db, undoId)
  if (row?.inverse !== inverse) return false
  const input = JSON.stringify(extend(JSON.parse(row.input)))
  db.run('UPDATE undo_entry SET input = ? WHERE id = ?', [input, undoId])
  return true
}

export const listUndo = (db: Db, limit: number): UndoRow[] =>
  db.all<UndoRow>('SELECT * FROM undo_entry WHERE taken_at IS NULL ORDER BY id DESC LIMIT ?', [limit])

export const findUndo = (db: Db, undoId: number | null): UndoRow | undefined =>
  undoId === null
    ? listUndo(db, 1)[0]
    : db.one<UndoRow>('SELECT * FROM undo_entry WHERE id = ? AND taken_at IS NULL', [undoId])

export function markUndone(db: Db, undoId: number, nowMs: number): void {
  db.run('UPDATE undo_entry SET taken_at = ? WHERE id = ?', [nowMs, undoId])
}

/** What was done to a draft cannot be taken back any more once the quote has its number. */
export function forgetDraftUndo(db: Db, quoteId: number, nowMs: number): void {
  db.run(
    `UPDATE undo_entry SET taken_at = $now WHERE taken_at IS NULL AND (
       (inverse = 'quote.removed' AND input ->> '$.quoteId' = $quote)
       OR (inverse = 'quote.put' AND input ->> '$.form.quoteId' = $quote))`,
    { now: nowMs, quote: quoteId },
  )
}
