// Keeps the earlier wordings of an item that was edited where it was written.
import type { Db } from '../file/db.ts'

export type Wording = { readonly title: string; readonly text: string }

/** Where the wording that replaced it was seen. */
export type Via = 'feed' | 'page'

export type StoredRevision = Wording & {
  revisionId: number
  itemId: number
  atMs: number
  via: Via
  isMeaningful: boolean
}

type Row = Omit<StoredRevision, 'isMeaningful'> & { isMeaningful: number }

const columns =
  'id AS revisionId, item_id AS itemId, title, text, replaced_at AS atMs, via, is_meaningful AS isMeaningful'
const toRevision = (row: Row | undefined): StoredRevision | undefined =>
  row && { ...row, isMeaningful: row.isMeaningful === 1 }

/** The wording that was replaced last. */
export const lastRevision = (db: Db, itemId: number): StoredRevision | undefined =>
  toRevision(
    db.one<Row>(`SELECT ${columns} FROM item_revision WHERE item_id = ? ORDER BY id DESC LIMIT 1`, [itemId]),
  )

export const readRevision = (db: Db, revisionId: number): StoredRevision | undefined =>
  toRevision(db.one<Row>(`SELECT ${columns} FROM item_revision WHERE id = ?`, [revisionId]))

/** The wording that came after a revision: the next one that was replaced, or the one that stands. */
export const wordingAfter = (db: Db, { revisionId, itemId }: StoredRevision): Wording | undefined =>
  db.one<Wording>('SELECT title, text FROM item_revision WHERE item_id = ? AND id > ? ORDER BY id LIMIT 1', [
    itemId,
    revisionId,
  ]) ?? db.one<Wording>('SELECT title, text FROM item WHERE id = ?', [itemId])

/** Whether both the wording that stands and another one were replaced before: the source turns from one to the other. */
export const isTurningBack = (db: Db, itemId: number, contentHash: string): boolean =>
  (db.one<{ n: number }>(
    `SELECT count(DISTINCT content_hash) AS n FROM item_revision
     WHERE item_id = $item AND content_hash IN ($hash, (SELECT content_hash FROM item WHERE id = $item))`,
    { item: itemId, hash: contentHash },
  )?.n ?? 0) === 2

/** Keeps the wording that stands as one that was replaced. */
export const keepWording = (db: Db, itemId: number, via: Via, isMeaningful: boolean, nowMs: number): number =>
  db.run(
    `INSERT INTO item_revision (item_id, title, text, content_hash, replaced_at, via, is_meaningful)
     SELECT id, title, text, content_hash, ?, ?, ? FROM item WHERE id = ?`,
    [nowMs, via, isMeaningful ? 1 : 0, itemId],
  ).id

export function setWording(db: Db, itemId: number, { title, text }: Wording): void {
  db.run('UPDATE item SET title = ?, text = ? WHERE id = ?', [title, text, itemId])
}

/** What the feed gave last: the markup, and the fingerprint by which its next edit is seen. */
export function setFeedContent(db: Db, itemId: number, html: string | null, contentHash: string): void {
  db.run('UPDATE item SET html = ?, content_hash = ? WHERE id = ?', [html, contentHash, itemId])
}
