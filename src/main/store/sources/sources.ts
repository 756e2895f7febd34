// Stores the watched places: what they are, and what the owner wants of them.
import type { SourceKind } from '../../../contract/words.ts'
import type { SourceRules } from '../../../core/feed/source-rules.ts'
import type { Db } from '../file/db.ts'
import { type AccessColumns, type AccessEdit, setAccess } from './source-access.ts'

/** Tickets and what the owner enters come by a private door; everything else can be read by others. */
export const isPublicSource = (source: Pick<SourceColumns, 'kind' | 'by_hand'> | undefined): boolean =>
  source?.kind !== 'tickets' && source?.by_hand !== 1

export type SourceColumns = AccessColumns & {
  id: number
  kind: SourceKind
  title: string
  title_given: number
  address: string
  site: string | null
  interval_minutes: number
  allow_private: number
  muted: number
  paused: number
  repaired: number
  opens_from: string
  language: string | null
  etag: string | null
  last_modified: string | null
  validators_at: number | null
  body_hash: string | null
  ttl_minutes: number | null
  update_minutes: number | null
  failures: number
  problem: string | null
  last_checked_at: number | null
  last_success_at: number | null
  next_check_at: number
  created_at: number
  /** Entered by hand: never asked over the network. */
  by_hand: number
  /** JSON: what of it may become a case. */
  rules: string
  /** JSON: hours of the day, UTC, in which the feed asks to be left alone. */
  skip_hours: string
  /** JSON: days of the week, 0 for Sunday, UTC. */
  skip_days: string
  median_gap_minutes: number | null
  /** When something new was last read. */
  newest_item_at: number | null
  guid_unreliable: number
  /** How often the interval was halved because a whole window was new. */
  halvings: number
  /** Readings since then that knew at least half of the window. */
  overlaps: number
  /** JSON: where permanent redirects led, since when and how often. */
  moved: string | null
  /** When the server first said 410. */
  gone_at: number | null
  /** Until when the last failure asked to be left alone. */
  retry_at: number | null
}

export const readSource = (db: Db, sourceId: number): SourceColumns | undefined =>
  db.one<SourceColumns>('SELECT * FROM source WHERE id = ? AND removed_at IS NULL', [sourceId])

export const sourceAt = (db: Db, address: string): number | undefined =>
  db.one<{ id: number }>('SELECT id FROM source WHERE address = ? AND removed_at IS NULL', [address])?.id

export type NewSource = {
  kind: SourceKind
  title: string
  titleGiven: boolean
  address: string
  intervalMinutes: number
  allowPrivate: boolean
  opensFrom: string
  language: string | null
}

/** A new source is due at once, or when `dueAtMs` says. */
export function addSource(db: Db, source: NewSource, nowMs: number, dueAtMs = nowMs): number {
  return db.run(
    `INSERT INTO source (kind, title, title_given, address, interval_minutes, allow_private, muted, paused,
       opens_from, language, next_check_at, created_at)
     VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?)`,
    [
      source.kind,
      source.title,
      source.titleGiven ? 1 : 0,
      source.address,
      source.intervalMinutes,
      source.allowPrivate ? 1 : 0,
      source.opensFrom,
      source.language,
      dueAtMs,
      nowMs,
    ],
  ).id
}

/** The source of what the owner enters by hand, made when it is first used and brought back when it was removed. */
export function byHandSource(db: Db, address: string, nowMs: number): SourceColumns {
  const known = db.one<{ id: number }>('SELECT id FROM source WHERE address = ? AND by_hand = 1', [address])
  if (known) db.run('UPDATE source SET removed_at = NULL WHERE id = ?', [known.id])
  const id =
    known?.id ??
    db.run(
      `INSERT INTO source (kind, title, title_given, address, interval_minutes, allow_private, muted, paused, opens_from,
         next_check_at, created_at, by_hand) VALUES ('other', $address, 0, $address, 1440, 0, 0, 0, '1970-01-01', $now, $now, 1)`,
      { address, now: nowMs },
    ).id
  const source = readSource(db, id)
  if (!source) throw new Error('a source that was just written is there')
  return source
}

export type SourceEdit = {
  sourceId: number
  address: string
  title: string
  kind: SourceKind
  intervalMinutes: number
  allowPrivate: boolean
  muted: boolean
  paused: boolean
  /** Left out: as it is. */
  access?: AccessEdit | undefined
}

/** Saves the owner's edit; a new address or an unpaused source is due at once and starts without old validators. */
export function editSource(db: Db, edit: SourceEdit, nowMs: number): void {
  db.run(
    `UPDATE source SET title = $title, title_given = 1, kind = $kind, interval_minutes = $interval,
       allow_private = $private, muted = $muted,
       next_check_at = CASE WHEN address <> $address OR paused > $paused OR allow_private <> $private
                       THEN $now ELSE next_check_at END,
       etag = CASE WHEN address <> $address THEN NULL ELSE etag END,
       last_modified = CASE WHEN address <> $address THEN NULL ELSE last_modified END,
       body_hash = CASE WHEN address <> $address THEN NULL ELSE body_hash END,
       problem = CASE WHEN address <> $address THEN NULL ELSE problem END,
       failures = CASE WHEN address <> $address THEN 0 ELSE failures END,
       moved = CASE WHEN address <> $address THEN NULL ELSE moved END,
       gone_at = CASE WHEN address <> $address OR paused > $paused THEN NULL ELSE gone_at END,
       retry_at = CASE WHEN address <> $address THEN NULL ELSE retry_at END,
       paused = $paused, address = $address
     WHERE id = $id`,
    {
      title: edit.title,
      kind: edit.kind,
      interval: edit.intervalMinutes,
      private: edit.allowPrivate ? 1 : 0,
      muted: edit.muted ? 1 : 0,
      paused: edit.paused ? 1 : 0,
      address: edit.address,
      now: nowMs,
      id: edit.sourceId,
    },
  )
  if (edit.access) setAccess(db, edit.sourceId, edit.access, nowMs)
}

export function setSourceRules(db: Db, sourceId: number, rules: SourceRules): void {
  db.run('UPDATE source SET rules = ? WHERE id = ?', [JSON.stringify(rules), sourceId])
}

export function setSourceRemoved(db: Db, sourceId: number, removedAtMs: number | null): void {
  db.run('UPDATE source SET removed_at = ? WHERE id = ?', [removedAtMs, sourceId])
}

/** From here on the guids of a source decide nothing alone; this is never taken back. */
export function setGuidUnreliable(db: Db, sourceId: number): void {
  db.run('UPDATE source SET guid_unreliable = 1 WHERE id = ?', [sourceId])
}
