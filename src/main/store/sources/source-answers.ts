// Says which watched places are due, and stores what came of asking them.
import type { AnswerHeaders } from '../../../core/feed/fetch-outcome.ts'
import type { Move } from '../../../core/feed/permanent-move.ts'
import type { NextCheck } from '../../../core/feed/schedule.ts'
import { countsAsFailure, type Problem } from '../../../core/problem.ts'
import type { Db } from '../file/db.ts'
import { type AccessColumns, type AskedAs, askedAs } from './source-access.ts'
import type { SourceColumns } from './sources.ts'

export type DueRow = AskedAs & {
  id: number
  address: string
  etag: string | null
  lastModified: string | null
  allowPrivate: boolean
  lastCheckedAtMs: number | null
  nextCheckAtMs: number
  /** Until when the server asked to be left alone, and whether it said so for its whole domain. */
  retryAtMs: number | null
  holdsDomain: boolean
}

const isPolled = 'removed_at IS NULL AND paused = 0 AND by_hand = 0'

export const pollableSourceCount = (db: Db): number =>
  db.one<{ n: number }>(`SELECT count(*) AS n FROM source WHERE ${isPolled}`)?.n ?? 0

/** What the scheduler needs of every source that is polled at all, the soonest first. Validators older than 8 days are left out, since some servers answer 304 for ever. */
export function pollableSources(db: Db, nowMs: number): DueRow[] {
  type Row = Omit<DueRow, 'allowPrivate' | 'holdsDomain' | keyof AskedAs> &
    AccessColumns & { allowPrivate: number; holdsDomain: number }
  const validatorsSince = nowMs - 8 * 24 * 3600_000
  return db
    .all<Row>(
      `SELECT id, address, allow_private AS allowPrivate, last_checked_at AS lastCheckedAtMs,
         next_check_at AS nextCheckAtMs, user_agent, allow_self_signed, secret, retry_at AS retryAtMs, COALESCE(problem ->> '$.code', '') = 'http_429' AS holdsDomain,
         CASE WHEN validators_at > $since THEN etag END AS etag,
         CASE WHEN validators_at > $since THEN last_modified END AS lastModified
       FROM source WHERE ${isPolled} ORDER BY next_check_at, id LIMIT 20000`,
      { since: validatorsSince },
    )
    .map(({ user_agent, allow_self_signed, secret, ...row }) => ({
      ...row,
      ...askedAs({ user_agent, allow_self_signed, secret }),
      allowPrivate: row.allowPrivate === 1,
      holdsDomain: row.holdsDomain === 1,
    }))
}

/** Those of the last body; a mere "not modified" makes them no younger. */
function setValidators(
  db: Db,
  sourceId: number,
  { etag, lastModified }: Pick<AnswerHeaders, 'etag' | 'lastModified'>,
  nowMs: number,
): void {
  const at = etag === null && lastModified === null ? null : nowMs
  db.run('UPDATE source SET etag = ?, last_modified = ?, validators_at = ? WHERE id = ?', [
    etag,
    lastModified,
    at,
    sourceId,
  ])
}

/** Records a check that found nothing new to read; `sent` is what came with a body that was the same as the last one. */
export function recordUnchanged(
  db: Db,
  sourceId: number,
  sent: Pick<AnswerHeaders, 'etag' | 'lastModified'> | null,
  nowMs: number,
  nextCheckAtMs: number,
): void {
  if (sent !== null) setValidators(db, sourceId, sent, nowMs)
  db.run(
    `UPDATE source SET failures = 0, problem = NULL, retry_at = NULL, last_checked_at = $now,
       last_success_at = $now, next_check_at = $next
     WHERE id = $id`,
    { now: nowMs, next: nextCheckAtMs, id: sourceId },
  )
}

export type Reading = {
  sourceId: number
  title: string | null
  site: string | null
  repaired: boolean
  etag: string | null
  lastModified: string | null
  bodyHash: string
  ttlMinutes: number | null
  updateMinutes: number | null
  skipHours: readonly number[]
  skipDays: readonly number[]
  /** Null where the document does not tell: what was known before stays. */
  medianGapMinutes: number | null
  hasNew: boolean
  nextCheckAtMs: number
}

export function recordReading(db: Db, reading: Reading, nowMs: number): void {
  db.run(
    `UPDATE source SET
       title = CASE WHEN title_given = 0 AND $title IS NOT NULL THEN $title ELSE title END,
       site = COALESCE($site, site), repaired = $repaired, body_hash = $body_hash, ttl_minutes = $ttl, update_minutes = $update, skip_hours = $skip_hours,
       skip_days = $skip_days, median_gap_minutes = COALESCE($median_gap, median_gap_minutes),
       newest_item_at = CASE WHEN $has_new THEN $now ELSE newest_item_at END,
       failures = 0, problem = NULL, retry_at = NULL,
       last_checked_at = $now, last_success_at = $now, next_check_at = $next
     WHERE id = $id`,
    {
      title: reading.title,
      site: reading.site,
      repaired: reading.repaired ? 1 : 0,
      body_hash: reading.bodyHash,
      ttl: reading.ttlMinutes,
      update: reading.updateMinutes,
      skip_hours: JSON.stringify(reading.skipHours),
      skip_days: JSON.stringify(reading.skipDays),
      median_gap: reading.medianGapMinutes,
      has_new: reading.hasNew ? 1 : 0,
      now: nowMs,
      next: reading.nextCheckAtMs,
      id: reading.sourceId,
    },
  )
  setValidators(db, reading.sourceId, reading, nowMs)
}

/** Being offline is a fact about the machine: it moves the next check, and counts as no failure. */
export function recordProblem(
  db: Db,
  sourceId: number,
  problem: Problem,
  nowMs: number,
  next: NextCheck,
): void {
  if (problem.code === 'offline') {
    db.run('UPDATE source SET next_check_at = ? WHERE id = ?', [next.atMs, sourceId])
    return
  }
  db.run(
    `UPDATE source SET failures = failures + ?, problem = ?, last_checked_at = ?, next_check_at = ?, retry_at = ?
     WHERE id = ?`,
    [countsAsFailure(problem) ? 1 : 0, JSON.stringify(problem), nowMs, next.atMs, next.retryAtMs, sourceId],
  )
}

/** Remembers where permanent redirects lead, until they are believed. */
export function noteMove(db: Db, sourceId: number, move: Move | null): void {
  db.run('UPDATE source SET moved = ? WHERE id = ?', [move === null ? null : JSON.stringify(move), sourceId])
}

/** The place is the same at another address: what was read, the validators and the owner's wishes stay. */
export function moveSource(db: Db, sourceId: number, address: string): void {
  db.run('UPDATE source SET address = ?, moved = NULL WHERE id = ?', [address, sourceId])
}

export function noteGone(db: Db, sourceId: number, goneAtMs: number | null): void {
  db.run('UPDATE source SET gone_at = ? WHERE id = ?', [goneAtMs, sourceId])
}

export function pauseSource(db: Db, sourceId: number): void {
  db.run('UPDATE source SET paused = 1 WHERE id = ?', [sourceId])
}

/** How often the interval is halved, and how far the next halving is from being given back. */
export function recordHalvings(db: Db, { id, halvings, overlaps }: SourceColumns): void {
  db.run('UPDATE source SET halvings = ?, overlaps = ? WHERE id = ?', [halvings, overlaps, id])
}
