// Stores which numbers no quote has, and looks for the numbers that quotes have.
import type { Db } from '../file/db.ts'

export type NumberGap = {
  readonly first: number
  readonly last: number
  readonly reason: 'begun_higher' | 'taken'
  readonly atMs: number
}

export const addNumberGap = (db: Db, counter: string, { first, last, reason, atMs }: NumberGap): number =>
  db.run('INSERT INTO number_gap (counter, first, last, reason, at) VALUES (?, ?, ?, ?, ?)', [
    counter,
    first,
    last,
    reason,
    atMs,
  ]).id

/** It was no gap after all: the numbers are given yet. */
export function takeNumberGapBack(db: Db, gapId: number): void {
  db.run('DELETE FROM number_gap WHERE id = ?', [gapId])
}

/** The newest first. */
export const listNumberGaps = (db: Db): readonly NumberGap[] =>
  db.all<NumberGap>('SELECT first, last, reason, at AS atMs FROM number_gap ORDER BY id DESC LIMIT 50')

/** Whether any quote, whatever became of it, has this number. */
export const isNumberUsed = (db: Db, number: string): boolean =>
  db.one('SELECT 1 FROM quote WHERE number = ?', [number]) !== undefined
