// Stores how many comments a mention has as time goes by, and which pages gather them faster than the owner's threshold.
import type { CountedAt } from '../../../core/spread/comment-pace.ts'
import type { Db } from '../file/db.ts'
import { itemInstant } from '../items/items.ts'

/** Adds a count where it differs from the last one. */
export function addCommentCount(db: Db, itemId: number, comments: number, nowMs: number): void {
  const last = db.one<{ comments: number }>(
    'SELECT comments FROM comment_count WHERE item_id = ? ORDER BY at DESC LIMIT 1',
    [itemId],
  )
  if (last?.comments === comments) return
  db.run(
    `INSERT INTO comment_count (item_id, at, comments) VALUES (?, ?, ?)
     ON CONFLICT (item_id, at) DO UPDATE SET comments = excluded.comments`,
    [itemId, nowMs, comments],
  )
}

/** The last counts of an item, in order of time. */
export const commentCounts = (db: Db, itemId: number): CountedAt[] =>
  db
    .all<CountedAt>(
      'SELECT at AS atMs, comments FROM comment_count WHERE item_id = ? ORDER BY at DESC LIMIT 200',
      [itemId],
    )
    .toReversed()

/** How much of a source was said since an instant; from the index alone. */
export const saidSince = (db: Db, sourceId: number, sinceMs: number): number =>
  db.one<{ n: number }>(`SELECT count(*) AS n FROM item WHERE source_id = ? AND ${itemInstant} >= ?`, [
    sourceId,
    sinceMs,
  ])?.n ?? 0

export type BusyPage = { threadLink: string; comments: number }

/** The pages of a source under which so much was said since an instant. */
export const busyPages = (db: Db, sourceId: number, sinceMs: number, atLeast: number): BusyPage[] =>
  db.all<BusyPage>(
    `SELECT thread_link AS threadLink, count(*) AS comments FROM item
     WHERE source_id = ? AND ${itemInstant} >= ? AND thread_link IS NOT NULL
     GROUP BY thread_link HAVING count(*) >= ?`,
    [sourceId, sinceMs, atLeast],
  )

/** How much was said under pages since an instant, in whichever source; a page's own words are not a comment on it. */
export const commentsUnder = (db: Db, threadLinks: readonly string[], sinceMs: number): Map<string, number> =>
  new Map(
    db
      .all<BusyPage>(
        `SELECT thread_link AS threadLink, count(*) AS comments FROM source CROSS JOIN item ON item.source_id = source.id
         WHERE ${itemInstant} >= $since AND thread_link IN (SELECT value FROM json_each($pages))
           AND (link IS NULL OR link <> thread_link)
         GROUP BY thread_link`,
        { since: sinceMs, pages: JSON.stringify(threadLinks) },
      )
      .map(({ threadLink, comments }) => [threadLink, comments]),
  )

export type CommentAlarm = { page: number; caseId: number; atMs: number; comments: number; hours: number }

/** Raises the alarm of a page; says whether it is the first. */
export const addCommentAlarm = (db: Db, alarm: CommentAlarm): boolean =>
  db.run(
    'INSERT INTO comment_alarm (page, case_id, at, comments, hours) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    [alarm.page, alarm.caseId, alarm.atMs, alarm.comments, alarm.hours],
  ).changes > 0

/** The standing alarms of cases, the newest first. */
export const standingAlarms = (db: Db, caseIds: readonly number[]): CommentAlarm[] =>
  db.all<CommentAlarm>(
    `SELECT page, case_id AS caseId, at AS atMs, comments, hours
     FROM json_each(?) AS asked CROSS JOIN comment_alarm ON case_id = asked.value
     WHERE dismissed_at IS NULL ORDER BY at DESC`,
    [JSON.stringify(caseIds)],
  )

/** `null` lets it stand again. */
export function dismissAlarms(db: Db, pages: readonly number[], dismissedAtMs: number | null): void {
  db.run('UPDATE comment_alarm SET dismissed_at = ? WHERE page IN (SELECT value FROM json_each(?))', [
    dismissedAtMs,
    JSON.stringify(pages),
  ])
}
