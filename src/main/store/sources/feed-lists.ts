// Answers what lists of feeds need of the watched places: which are there already, and what is written out.
import type { SourceKind } from '../../../contract/words.ts'
import type { Db } from '../file/db.ts'

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
