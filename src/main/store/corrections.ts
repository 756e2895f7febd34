// Stores the journal of the owner's corrections; a row is added, withdrawn or given back, never changed or deleted.
import type { Judgement } from '../../core/classify/judge.ts'
import type { CaseKind } from '../../core/classify/kinds.ts'
import type { Db } from './db.ts'

/** What was judged and what the owner said of it. */
export type NewCorrection = {
  readonly itemId: number | null
  readonly sourceId: number | null
  readonly title: string
  readonly text: string
  readonly language: Judgement['language']
  readonly from: CaseKind
  readonly to: CaseKind
  readonly atMs: number
}

export type Correction = NewCorrection & { readonly correctionId: number }

export function addCorrection(db: Db, correction: NewCorrection): number {
  const { itemId, sourceId, title, text, language, from, to, atMs } = correction
  return db.run(
    `INSERT INTO correction (item_id, source_id, title, text, language, from_kind, to_kind, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [itemId, sourceId, title, text, language, from, to, atMs],
  ).id
}

/** `null` gives withdrawn rows back. */
export function withdrawCorrections(db: Db, ids: readonly number[], atMs: number | null): void {
  db.run('UPDATE correction SET withdrawn_at = ? WHERE id IN (SELECT value FROM json_each(?))', [
    atMs,
    JSON.stringify(ids),
  ])
}

// Of several corrections of one item the last that was not withdrawn counts.
const counts = `withdrawn_at IS NULL AND (item_id IS NULL OR NOT EXISTS (
  SELECT 1 FROM correction AS later INDEXED BY correction_of_item
  WHERE later.item_id = correction.item_id AND later.id > correction.id AND later.withdrawn_at IS NULL))`

const columns = `id AS correctionId, item_id AS itemId, source_id AS sourceId, title, text, language,
  from_kind AS "from", to_kind AS "to", at AS atMs`

/** The ids of the corrections that count, in the order in which they were made. */
export const countingIds = (db: Db): number[] =>
  db.all<{ id: number }>(`SELECT id FROM correction WHERE ${counts} ORDER BY id`).map(({ id }) => id)

export const readCorrection = (db: Db, correctionId: number): Correction | undefined =>
  db.one<Correction>(`SELECT ${columns} FROM correction WHERE id = ?`, [correctionId])
