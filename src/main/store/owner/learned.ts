// Keeps a copy of what was learned, so that a start need not replay the journal; the journal alone is the truth.
import type { Db } from '../file/db.ts'

/** `head` names what it was learned from, and by which version of the learner. */
export type StoredLearned = { readonly head: string; readonly weights: Uint8Array }

export const readLearned = (db: Db): StoredLearned | undefined =>
  db.one<StoredLearned>('SELECT head, weights FROM learned WHERE id = 1')

export function writeLearned(db: Db, { head, weights }: StoredLearned): void {
  db.run(
    `INSERT INTO learned (id, head, weights) VALUES (1, ?, ?)
     ON CONFLICT (id) DO UPDATE SET head = excluded.head, weights = excluded.weights`,
    [head, weights],
  )
}
