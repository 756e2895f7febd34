// Hands out numbers that are never used twice: case numbers and quote numbers.
import type { Db } from './db.ts'

/** The last number a sequence gave; 0 before the first. */
export const peekNumber = (db: Db, name: string): number =>
  db.one<{ value: number }>('SELECT value FROM counter WHERE name = ?', [name])?.value ?? 0

/** The next number is the one after `value`. */
export function setCounter(db: Db, name: string, value: number): void {
  db.run(
    'INSERT INTO counter (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [name, value],
  )
}

/** The next number of a named sequence, from 1; taken back only when the surrounding transaction fails. */
export function nextNumber(db: Db, name: string): number {
  // Two plain statements: an upsert with RETURNING builds a table of its own each time and takes ten times as long.
  const { changes } = db.run('UPDATE counter SET value = value + 1 WHERE name = ?', [name])
  if (changes === 0) db.run('INSERT INTO counter (name, value) VALUES (?, 1)', [name])
  return db.one<{ value: number }>('SELECT value FROM counter WHERE name = ?', [name])?.value ?? 1
}

export type Numbers = {
  next(): number
  /** Stores how far they went. To be called before anybody else takes a number of the sequence. */
  keep(): void
}

/** The numbers of a sequence for much that is opened one after the other: the sequence is read and written once. */
export function numbersOf(db: Db, name: string): Numbers {
  let last: number | null = null
  return {
    next() {
      last = (last ?? peekNumber(db, name)) + 1
      return last
    },
    keep() {
      if (last !== null) setCounter(db, name, last)
      last = null
    },
  }
}
