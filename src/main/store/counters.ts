// Hands out numbers that are never used twice: case numbers and quote numbers.
import type { Db } from './db.ts'

/** The next number of a named sequence, from 1; taken back only when the surrounding transaction fails. */
export function nextNumber(db: Db, name: string): number {
  const row = db.one<{ value: number }>(
    `INSERT INTO counter (name, value) VALUES (?, 1)
     ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value`,
    [name],
  )
  return row?.value ?? 1
}
