// Keeps what the owner should know of a source: it is gone, has moved, has fallen silent, or may have been missed in part.
import type { Db } from '../file/db.ts'

export type SourceNoticeKind = 'missed' | 'silent' | 'gone' | 'moved' | 'alert_died'

export type SourceNotice = {
  noticeId: number
  sourceId: number
  kind: SourceNoticeKind
  /** What the sentence needs: addresses, instants, counts. */
  facts: Record<string, string | number | null>
  /** Of the first time; a notice that stands is not told anew. */
  atMs: number
}

/** Says it once: while a notice of the kind stands for the source, only its facts are brought up to date. */
export function addSourceNotice(
  db: Db,
  sourceId: number,
  kind: SourceNoticeKind,
  facts: SourceNotice['facts'],
  nowMs: number,
): void {
  db.run(
    `INSERT INTO source_notice (source_id, kind, facts, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (source_id, kind) WHERE dismissed_at IS NULL DO UPDATE SET facts = excluded.facts`,
    [sourceId, kind, JSON.stringify(facts), nowMs],
  )
}

/** Those not dismissed, of one source or of all that are watched, the newest first. */
export function standingSourceNotices(db: Db, sourceId: number | null): SourceNotice[] {
  type Row = Omit<SourceNotice, 'facts'> & { facts: string }
  return db
    .all<Row>(
      `SELECT source_notice.id AS noticeId, source_id AS sourceId, source_notice.kind, facts, at AS atMs
       FROM source_notice JOIN source ON source.id = source_id
       WHERE dismissed_at IS NULL AND removed_at IS NULL AND ($source IS NULL OR source_id = $source)
       ORDER BY at DESC, source_notice.id DESC LIMIT 1000`,
      { source: sourceId },
    )
    .map((row) => ({ ...row, facts: JSON.parse(row.facts) as SourceNotice['facts'] }))
}

/** How many stand, of all that are watched. */
export const standingNoticeCount = (db: Db): number =>
  db.one<{ n: number }>(
    `SELECT count(*) AS n FROM source_notice JOIN source ON source.id = source_id
     WHERE dismissed_at IS NULL AND removed_at IS NULL`,
  )?.n ?? 0

/** Whether it was said at or after an instant, dismissed or not. */
export const wasTold = (db: Db, sourceId: number, kind: SourceNoticeKind, sinceMs: number): boolean =>
  db.one('SELECT 1 FROM source_notice WHERE source_id = ? AND kind = ? AND at >= ? LIMIT 1', [
    sourceId,
    kind,
    sinceMs,
  ]) !== undefined

/** The owner has seen it; false when it does not stand any more. */
export const dismissSourceNotice = (db: Db, noticeId: number, nowMs: number): boolean =>
  db.run('UPDATE source_notice SET dismissed_at = ? WHERE id = ? AND dismissed_at IS NULL', [nowMs, noticeId])
    .changes > 0

/** Takes a dismissal back, unless the same has been said again since. */
export function restoreSourceNotice(db: Db, noticeId: number): void {
  db.run('UPDATE OR IGNORE source_notice SET dismissed_at = NULL WHERE id = ?', [noticeId])
}

/** What the notice said is no longer so. */
export function settleSourceNotice(db: Db, sourceId: number, kind: SourceNoticeKind, nowMs: number): void {
  db.run(
    'UPDATE source_notice SET dismissed_at = ? WHERE source_id = ? AND kind = ? AND dismissed_at IS NULL',
    [nowMs, sourceId, kind],
  )
}
