// Answers the list of watched places: how each is, what it brings, and what should be known of it.
import type { SourceRow } from '../../../contract/source.ts'
import { countedWeeks, itemsAWeek } from '../../../core/feed/pace.ts'
import { rulesFrom } from '../../../core/feed/source-rules.ts'
import type { Db } from '../file/db.ts'
import { itemInstant } from '../items/items.ts'
import { shownAccess } from './source-access.ts'
import { type SourceNotice, standingSourceNotices } from './source-notices.ts'
import type { SourceColumns } from './sources.ts'

const weekMs = 7 * 24 * 3600_000

type Counted = SourceColumns & { items: number; recent: number; oldest: number | null; cases: number }

/** Every source that was not removed, by title. All counts come from indexes: 1,000 sources with 100,000 items in a few milliseconds. */
export function listSources(db: Db, nowMs: number): SourceRow[] {
  const notices = new Map<number, SourceNotice[]>()
  for (const notice of standingSourceNotices(db, null)) {
    const known = notices.get(notice.sourceId)
    if (known) known.push(notice)
    else notices.set(notice.sourceId, [notice])
  }
  return db
    .all<Counted>(
      `SELECT source.*,
         (SELECT count(*) FROM item WHERE source_id = source.id) AS items,
         (SELECT count(*) FROM item WHERE source_id = source.id AND ${itemInstant} > $since) AS recent,
         (SELECT min(${itemInstant}) FROM item WHERE source_id = source.id) AS oldest,
         (SELECT count(*) FROM case_file WHERE case_file.source_id = source.id AND shelf <> 'quiet') AS cases
       FROM source WHERE removed_at IS NULL ORDER BY title COLLATE NOCASE, id LIMIT 20000`,
      { since: nowMs - countedWeeks * weekMs },
    )
    .map((row) => ({
      sourceId: row.id,
      kind: row.kind,
      title: row.title,
      address: row.address,
      site: row.site,
      intervalMinutes: row.interval_minutes,
      allowPrivate: row.allow_private === 1,
      ...shownAccess(row),
      muted: row.muted === 1,
      paused: row.paused === 1,
      repaired: row.repaired === 1,
      byHand: row.by_hand === 1,
      gone: row.gone_at !== null,
      opensFrom: row.opens_from,
      rules: rulesFrom(row.rules),
      problem: row.problem === null ? null : JSON.parse(row.problem),
      failures: row.failures,
      lastCheckedAtMs: row.last_checked_at,
      lastSuccessAtMs: row.last_success_at,
      nextCheckAtMs: row.paused === 1 || row.by_hand === 1 ? null : row.next_check_at,
      itemCount: row.items,
      itemsAWeek: itemsAWeek(row.recent, row.oldest, nowMs),
      newestItemAtMs: row.newest_item_at,
      caseCount: row.cases,
      notices: (notices.get(row.id) ?? []).map(({ noticeId, kind, facts, atMs }) => ({
        noticeId,
        kind,
        facts,
        atMs,
      })),
    }))
}
