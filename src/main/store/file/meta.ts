// Keeps the few numbers the database knows about itself: its revision, whether it was closed cleanly, when it was checked.
import type { Db } from './db.ts'

/** `sample`: 0 the owner's own workspace, 1 the sample is loaded, 2 its history is played too. */
export type MetaKey =
  | 'rev'
  | 'closed_cleanly'
  | 'checked_at'
  | 'backup_rev'
  | 'sample'
  // 1: the instants at which cases are due were worked out by other rules and are to be worked out anew.
  | 'dues_are_old'
  // Up to when public silence was looked for.
  | 'silence_seen_to'
  // Up to which day the owner was told of what is due that was promised, as 20261123.
  | 'promises_seen_to'
  // Up to which message the words clients wrote are in the index of earlier questions.
  | 'asked_to'
  // Up to which message words, and up to which case titles and authors, are in the index of the search.
  | 'searched_to'
  | 'searched_cases_to'
  // Another number after each change of what authors are recognised by.
  | 'identities'
  // 1: somebody was erased, and items are known again by fingerprints of their keys too.
  | 'erased'

const withMeta = new WeakSet<Db>()

/** Once there, the table stays. */
function hasMeta(db: Db): boolean {
  if (withMeta.has(db)) return true
  const exists = db.one<{ n: number }>("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'meta'")
  if (!exists?.n) return false
  withMeta.add(db)
  return true
}

/** 0 for what was never written, also before the first table exists. */
export function readMeta(db: Db, key: MetaKey): number {
  if (!hasMeta(db)) return 0
  return db.one<{ value: number }>('SELECT value FROM meta WHERE key = ?', [key])?.value ?? 0
}

export function writeMeta(db: Db, key: MetaKey, value: number): void {
  db.run(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    [key, value],
  )
}

/** One command, one revision: called inside the transaction of every write. */
export function nextRev(db: Db): number {
  // Not one statement with RETURNING: that opens a savepoint of its own, at which the full-text index is written out.
  const rev = readMeta(db, 'rev') + 1
  writeMeta(db, 'rev', rev)
  return rev
}
