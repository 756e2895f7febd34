// Keeps which pages of handled complaints are looked at again, what they said, and how the looks went.
import type { Problem } from '../../../core/problem.ts'
import type { Db } from '../file/db.ts'

export type WatchedPage = {
  watchId: number
  caseId: number
  itemId: number
  address: string
  /** The author's words as the page had them at the first look, or at the last change. */
  text: string | null
  failures: number
  problem: Problem | null
  lastCheckedAtMs: number | null
  nextCheckAtMs: number
  untilMs: number
  endedAtMs: number | null
  endedBy: 'owner' | 'case' | 'time' | null
  gone: 'page' | 'words' | null
}

type Row = Omit<WatchedPage, 'problem'> & { problem: string | null }

const columns = `watched_page.id AS watchId, case_id AS caseId, item_id AS itemId, watched_page.address, text,
  watched_page.failures, watched_page.problem, watched_page.last_checked_at AS lastCheckedAtMs,
  watched_page.next_check_at AS nextCheckAtMs, until_at AS untilMs, ended_at AS endedAtMs, ended_by AS endedBy, gone`

const toPage = (row: Row): WatchedPage => ({
  ...row,
  problem: row.problem === null ? null : JSON.parse(row.problem),
})

export function readWatch(db: Db, watchId: number): WatchedPage | undefined {
  const row = db.one<Row>(`SELECT ${columns} FROM watched_page WHERE id = ?`, [watchId])
  return row && toPage(row)
}

export const watchesOfCase = (db: Db, caseId: number): WatchedPage[] =>
  db.all<Row>(`SELECT ${columns} FROM watched_page WHERE case_id = ? ORDER BY id`, [caseId]).map(toPage)

export type WatchableItem = { itemId: number; link: string }

/**
 * Texts of a case that stand on a page everybody can read, oldest first. Tickets come by a private door, and the sample's
 * places do not exist.
 */
export const watchableItems = (db: Db, caseId: number): WatchableItem[] =>
  db.all<WatchableItem>(
    `SELECT item.id AS itemId, item.link FROM message JOIN item ON item.id = message.item_id
       JOIN source ON source.id = item.source_id
     WHERE message.case_id = ? AND message.removed_at IS NULL AND direction = 'in' AND source.kind <> 'tickets'
       AND (item.link LIKE 'http://%' OR item.link LIKE 'https://%') AND source.address NOT LIKE 'sample:%'
     ORDER BY message.at, message.id LIMIT 500`,
    [caseId],
  )

export const addWatch = (
  db: Db,
  page: { caseId: number; itemId: number; address: string; nextCheckAtMs: number; untilMs: number },
): number =>
  db.run(
    `INSERT INTO watched_page (case_id, item_id, address, next_check_at, until_at)
     VALUES ($caseId, $itemId, $address, $nextCheckAtMs, $untilMs)`,
    page,
  ).id

/** How long a page is watched, and whether it still is: what the owner's commands change and undo puts back. */
export type WatchTerm = Pick<WatchedPage, 'watchId' | 'nextCheckAtMs' | 'untilMs' | 'endedAtMs' | 'endedBy'>

export function setTerm(db: Db, { watchId, nextCheckAtMs, untilMs, endedAtMs, endedBy }: WatchTerm): void {
  db.run('UPDATE watched_page SET next_check_at = ?, until_at = ?, ended_at = ?, ended_by = ? WHERE id = ?', [
    nextCheckAtMs,
    untilMs,
    endedAtMs,
    endedBy,
    watchId,
  ])
}

export type DuePage = {
  id: number
  caseId: number
  address: string
  etag: string | null
  lastModified: string | null
  allowPrivate: boolean
  lastCheckedAtMs: number | null
  nextCheckAtMs: number
  sourceAddress: string
  userAgent: string | null
  allowSelfSigned: boolean
}

type DueRow = Omit<DuePage, 'allowPrivate' | 'allowSelfSigned'> & {
  allowPrivate: number
  allowSelfSigned: number
}

/**
 * The pages to look at, the soonest first: not of a source that is paused or removed, nor of a case that was put away as
 * noise. Under the rules of the source the words came from.
 */
export const duePages = (db: Db): DuePage[] =>
  db
    .all<DueRow>(
      `SELECT watched_page.id, watched_page.case_id AS caseId, watched_page.address, watched_page.etag,
         watched_page.last_modified AS lastModified, allow_private AS allowPrivate,
         watched_page.last_checked_at AS lastCheckedAtMs, watched_page.next_check_at AS nextCheckAtMs,
         source.address AS sourceAddress, source.user_agent AS userAgent,
         source.allow_self_signed AS allowSelfSigned
       FROM watched_page JOIN item ON item.id = watched_page.item_id JOIN source ON source.id = item.source_id
         JOIN case_file ON case_file.id = watched_page.case_id
       WHERE ended_at IS NULL AND source.removed_at IS NULL AND source.paused = 0 AND case_file.shelf <> 'quiet'
       ORDER BY watched_page.next_check_at, watched_page.id LIMIT 5000`,
    )
    .map((row) => ({
      ...row,
      allowPrivate: row.allowPrivate === 1,
      allowSelfSigned: row.allowSelfSigned === 1,
    }))

export type Look = {
  readonly atMs: number
  readonly failures: number
  readonly problem: Problem | null
  readonly gone: WatchedPage['gone']
  /** Null: the watch is over. */
  readonly nextCheckAtMs: number | null
  /** What the page said, with its validators; null where it said nothing new. */
  readonly said: { text: string; etag: string | null; lastModified: string | null } | null
}

export function recordLook(db: Db, watchId: number, look: Look): void {
  db.run(
    `UPDATE watched_page SET failures = $failures, problem = $problem, gone = $gone, last_checked_at = $at,
       next_check_at = COALESCE($next, next_check_at), ended_at = CASE WHEN $next IS NULL THEN $at END,
       ended_by = CASE WHEN $next IS NULL THEN 'time' END WHERE id = $id`,
    {
      id: watchId,
      at: look.atMs,
      failures: look.failures,
      problem: look.problem === null ? null : JSON.stringify(look.problem),
      gone: look.gone,
      next: look.nextCheckAtMs,
    },
  )
  if (look.said === null) return
  db.run('UPDATE watched_page SET text = ?, etag = ?, last_modified = ? WHERE id = ?', [
    look.said.text,
    look.said.etag,
    look.said.lastModified,
    watchId,
  ])
}
