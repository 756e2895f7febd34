// Stores what became of statements: sent, seemingly read, acknowledged, withdrawn; each a fact of its own, taken back but never overwritten.
import type { Db } from '../file/db.ts'

export type StatementEvent = {
  readonly eventId: number
  readonly name: 'sent' | 'weak_open' | 'acknowledged' | 'withdrawn'
  readonly on: string
  readonly way: string
  readonly note: string
}

export type NewStatementEvent = Omit<StatementEvent, 'eventId'> & {
  /** The instant by which it surely was so. */
  readonly knownAtMs: number
}

export const addStatementEvent = (db: Db, statementId: number, event: NewStatementEvent): number =>
  db.run(
    'INSERT INTO statement_event (statement_id, name, on_date, way, note, known_at) VALUES (?, ?, ?, ?, ?, ?)',
    [statementId, event.name, event.on, event.way, event.note, event.knownAtMs],
  ).id

/** `atMs` null: it holds again. */
export function setEventTakenBack(db: Db, eventId: number, atMs: number | null): void {
  db.run('UPDATE statement_event SET taken_back_at = ? WHERE id = ?', [atMs, eventId])
}

/** One that holds, and of which statement. */
export const eventOf = (
  db: Db,
  eventId: number,
): { statementId: number; name: StatementEvent['name']; knownAtMs: number } | undefined =>
  db.one(
    `SELECT statement_id AS statementId, name, known_at AS knownAtMs FROM statement_event
     WHERE id = ? AND taken_back_at IS NULL`,
    [eventId],
  )

/** In the order noted. */
export const statementEvents = (db: Db, statementId: number): StatementEvent[] =>
  db.all<StatementEvent>(
    `SELECT id AS eventId, name, on_date AS "on", way, note FROM statement_event
     WHERE statement_id = ? AND taken_back_at IS NULL ORDER BY id`,
    [statementId],
  )
