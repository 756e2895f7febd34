// Keeps what takes each command back, so that undo works long after the toast is gone, and what does it again.
import type { Db } from '../file/db.ts'

export type UndoRow = {
  id: number
  at: number
  label: string
  inverse: string
  input: string
  taken_at: number | null
  /** The method that was called and its input, where it can be called again. */
  method: string | null
  method_input: string | null
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

/** Stands in the list of what was done, and is never taken back. */
export const lastingInverse = 'lasting'

/** Notes a command that nothing takes back; `input` names what it was done to. */
export function addLasting(db: Db, label: string, input: unknown, nowMs: number): void {
  db.run(
    `INSERT INTO undo_entry (at, label, inverse, input, taken_at, taken_upto, redone_as)
     VALUES ($now, $label, '${lastingInverse}', $input, $now, 0, 0)`,
    { now: nowMs, label, input: JSON.stringify(input) },
  )
}

/** What takes back a command that goes on in several calls: its input grows with them. False when it was taken back already. */
export function extendUndo(
  db: Db,
  undoId: number,
  inverse: string,
  extend: (input: unknown) => unknown,
): boolean {
  const row = db.one<UndoRow>('SELECT * FROM undo_entry WHERE id = ? AND taken_at IS NULL', [undoId])
  if (row?.inverse !== inverse) return false
  const input = JSON.stringify(extend(JSON.parse(row.input)))
  db.run('UPDATE undo_entry SET input = ? WHERE id = ?', [input, undoId])
  return true
}

/** Newest first, also what was taken back; without what can no longer be spoken of as done or undone. */
export const listUndo = (db: Db, limit: number): UndoRow[] =>
  db.all<UndoRow>(
    'SELECT * FROM undo_entry WHERE taken_at IS NULL OR taken_upto IS NOT NULL ORDER BY id DESC LIMIT ?',
    [limit],
  )

/** The command and all that was done after it and stands, newest first; for null the newest alone. Empty when it is gone. */
export function standingUndo(db: Db, undoId: number | null): UndoRow[] {
  if (undoId === null)
    return db.all<UndoRow>('SELECT * FROM undo_entry WHERE taken_at IS NULL ORDER BY id DESC LIMIT 1')
  const rows = db.all<UndoRow>(
    'SELECT * FROM undo_entry WHERE taken_at IS NULL AND id >= ? ORDER BY id DESC LIMIT 500',
    [undoId],
  )
  return rows.at(-1)?.id === undoId ? rows : []
}

export function markUndone(db: Db, undoId: number, nowMs: number): void {
  db.run('UPDATE undo_entry SET taken_at = ?, taken_upto = (SELECT max(id) FROM undo_entry) WHERE id = ?', [
    nowMs,
    undoId,
  ])
}

/** Remembers how a command can be given again. `isRedo`: it was itself given again, which forgets nothing else. */
export function keepMethod(
  db: Db,
  undoId: number,
  { method, input, isRedo }: { method: string; input: string | null; isRedo: boolean },
): void {
  db.run('UPDATE undo_entry SET method = ?, method_input = ?, is_redo = ? WHERE id = ?', [
    method,
    input,
    isRedo ? 1 : 0,
    undoId,
  ])
}

/** What was taken back last and not done again since, unless something else was done after it. */
export const lastTaken = (db: Db): UndoRow | undefined =>
  db.one<UndoRow>(
    `SELECT * FROM undo_entry WHERE taken_at IS NOT NULL AND taken_upto IS NOT NULL AND redone_as IS NULL
       AND NOT EXISTS (SELECT 1 FROM undo_entry AS later
         WHERE later.id > undo_entry.taken_upto AND later.is_redo = 0)
     ORDER BY taken_at DESC, id LIMIT 1`,
  )

/** `undoId` null: done again, without anything to take back. */
export function markRedone(db: Db, entryId: number, undoId: number | null): void {
  db.run('UPDATE undo_entry SET redone_as = ? WHERE id = ?', [undoId ?? entryId, entryId])
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
