// Stores what comes to sources by the list and by hand: which are watched, what is exported, what the owner enters himself.
import type { SourceKind } from '../../contract/words.ts'
import type { Db } from './db.ts'
import { readSource, type SourceColumns } from './sources.ts'

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

export type ExportedSource = { title: string; address: string; site: string | null; kind: SourceKind }

/** Every watched place as a list for other readers names it. */
export const exportedSources = (db: Db): ExportedSource[] =>
  db.all<ExportedSource>(
    `SELECT title, address, site, kind FROM source WHERE removed_at IS NULL AND by_hand = 0
     ORDER BY title COLLATE NOCASE, id LIMIT 20000`,
  )

/** Those of the given addresses that are watched already. */
export function watchedAmong(db: Db, addresses: readonly string[]): Set<string> {
  const rows = db.all<{ address: string }>(
    `SELECT source.address FROM json_each(?) AS asked JOIN source ON source.address = asked.value
     WHERE source.removed_at IS NULL`,
    [JSON.stringify(addresses)],
  )
  return new Set(rows.map(({ address }) => address))
}
