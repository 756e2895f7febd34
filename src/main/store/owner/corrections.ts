// Stores the journal of the owner's corrections; a row is added, withdrawn or given back, never changed or deleted.
import type { Judgement } from '../../../core/classify/judge.ts'
import type { CaseKind } from '../../../core/classify/kinds.ts'
import type { Db } from '../file/db.ts'

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

/** The rows that are not withdrawn, the superseded too: all, or those of the item that a row is of. */
export const standingIds = (db: Db, like: number | null): number[] =>
  db
    .all<{ id: number }>(
      `SELECT id FROM correction WHERE withdrawn_at IS NULL AND ($like IS NULL OR id = $like
         OR item_id = (SELECT item_id FROM correction WHERE id = $like)) ORDER BY id`,
      { like },
    )
    .map(({ id }) => id)

export const countCorrections = (db: Db): { corrections: number; lastAtMs: number | null } =>
  db.one<{ corrections: number; lastAtMs: number | null }>(
    `SELECT count(*) AS corrections, max(at) AS lastAtMs FROM correction WHERE ${counts}`,
  ) ?? { corrections: 0, lastAtMs: null }

export type ListedCorrection = Correction & { readonly channel: string | null }

export const listCorrections = (db: Db, offset: number, limit: number): ListedCorrection[] =>
  db.all<ListedCorrection>(
    `SELECT ${columns}, (SELECT source.title FROM source WHERE source.id = correction.source_id) AS channel
     FROM correction WHERE ${counts} ORDER BY id DESC LIMIT ? OFFSET ?`,
    [limit, offset],
  )

export type ExportedCorrection = Omit<Correction, 'itemId' | 'sourceId' | 'correctionId'> & {
  readonly source: string | null
}

/** What counts, in order, with the addresses of the sources: ids mean nothing elsewhere. */
export const exportedCorrections = (db: Db): ExportedCorrection[] =>
  db.all<ExportedCorrection>(
    `SELECT title, text, language, from_kind AS "from", to_kind AS "to", at AS atMs,
       (SELECT address FROM source WHERE source.id = correction.source_id) AS source
     FROM correction WHERE ${counts} ORDER BY id`,
  )
