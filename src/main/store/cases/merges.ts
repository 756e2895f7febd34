// Stores which case was merged into which, what that moved, and how cases hang together otherwise.

import type { Db } from '../file/db.ts'
import type { CaseChange } from './case-columns.ts'

/** Each column of the target that the merge changed: what it held before, and what it was set to. */
export type Changed = Partial<Record<keyof CaseChange, readonly [before: unknown, after: unknown]>>

export type Merge = {
  mergeId: number
  caseId: number
  targetId: number
  standing: CaseChange
  change: Changed
  /** What the clock of the target noted of it. */
  clock: number[]
  atMs: number
}

type Row = Omit<Merge, 'standing' | 'change' | 'clock'> & { standing: string; change: string; clock: string }

const columns = 'id AS mergeId, case_id AS caseId, target_id AS targetId, standing, change, clock, at AS atMs'

const toMerge = (row: Row): Merge => ({
  ...row,
  standing: JSON.parse(row.standing),
  change: JSON.parse(row.change),
  clock: JSON.parse(row.clock),
})

const merges = (db: Db, where: string, id: number): Merge[] =>
  db
    .all<Row>(`SELECT ${columns} FROM case_merge WHERE ${where} AND undone_at IS NULL ORDER BY id`, [id])
    .map(toMerge)

export const readMerge = (db: Db, mergeId: number): Merge | undefined => merges(db, 'id = ?', mergeId)[0]

/** How a merged case was merged; undefined for one that stands by itself. */
export const mergeOf = (db: Db, caseId: number): Merge | undefined => merges(db, 'case_id = ?', caseId)[0]

/** What was merged into a case, directly. */
export const mergedInto = (db: Db, caseId: number): Merge[] => merges(db, 'target_id = ?', caseId)

export function addMerge(db: Db, merge: Omit<Merge, 'mergeId'>): number {
  return db.run(
    'INSERT INTO case_merge (case_id, target_id, standing, change, clock, at) VALUES (?, ?, ?, ?, ?, ?)',
    [
      merge.caseId,
      merge.targetId,
      JSON.stringify(merge.standing),
      JSON.stringify(merge.change),
      JSON.stringify(merge.clock),
      merge.atMs,
    ],
  ).id
}

export function endMerge(db: Db, mergeId: number, nowMs: number): void {
  db.run('UPDATE case_merge SET undone_at = ? WHERE id = ?', [nowMs, mergeId])
}

/** What a command would have changed in a merged case waits in its standing; gives back what stood there. */
export function changeStanding(db: Db, caseId: number, change: CaseChange): CaseChange {
  const merge = mergeOf(db, caseId)
  if (!merge) return {}
  db.run('UPDATE case_merge SET standing = ? WHERE id = ?', [
    JSON.stringify({ ...merge.standing, ...change }),
    merge.mergeId,
  ])
  return merge.standing
}

export function addMergedMessages(
  db: Db,
  mergeId: number,
  messageIds: readonly number[],
  isLater: boolean,
): void {
  db.run(
    `INSERT INTO merged_message (merge_id, message_id, is_later)
     SELECT ?, value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
    [mergeId, isLater ? 1 : 0, JSON.stringify(messageIds)],
  )
}

/** The messages of a merge that still stand in the given case. */
export const messagesOfMerge = (db: Db, mergeId: number, caseId: number): MovedMessage[] =>
  db.all<MovedMessage>(
    `SELECT message.id AS messageId, direction, message.at AS atMs, is_later AS isLater
     FROM merged_message JOIN message ON message.id = message_id
     WHERE merge_id = ? AND case_id = ? AND removed_at IS NULL`,
    [mergeId, caseId],
  )

export type MovedMessage = {
  messageId: number
  direction: 'in' | 'out' | 'note'
  atMs: number
  isLater: number
}

/** A merge that ends lets go of its messages, and so do later merges that took them further. */
export function forgetMergedMessages(db: Db, mergeId: number): void {
  db.run(
    `DELETE FROM merged_message WHERE merge_id >= $merge
       AND message_id IN (SELECT message_id FROM merged_message WHERE merge_id = $merge)`,
    { merge: mergeId },
  )
}

/** Lets messages stand in another case, with the pages watched for their sake. */
export function moveMessages(db: Db, messageIds: readonly number[], caseId: number): void {
  const input = { to: caseId, ids: JSON.stringify(messageIds) }
  db.run('UPDATE message SET case_id = $to WHERE id IN (SELECT value FROM json_each($ids))', input)
  db.run(
    `UPDATE watched_page SET case_id = $to
     WHERE item_id IN (SELECT item_id FROM message WHERE id IN (SELECT value FROM json_each($ids)))`,
    input,
  )
}

export type CaseLink = { caseId: number; earlierId: number; kind: 'follows' | 'split' }

export function addLink(db: Db, { caseId, earlierId, kind }: CaseLink): void {
  db.run('INSERT INTO case_link (case_id, earlier_id, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', [
    caseId,
    earlierId,
    kind,
  ])
}

/** Both ways: what a case goes on with or was split from, and what goes on with it. */
export const linksOf = (db: Db, caseId: number): CaseLink[] =>
  db.all<CaseLink>(
    `SELECT case_id AS caseId, earlier_id AS earlierId, kind FROM case_link WHERE case_id = $id
     UNION ALL
     SELECT case_id, earlier_id, kind FROM case_link WHERE earlier_id = $id ORDER BY 1, 2 LIMIT 50`,
    { id: caseId },
  )
