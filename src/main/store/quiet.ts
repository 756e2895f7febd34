// Answers the quiet place: praise, noise, and what a source's own rules left out.
import type { KindReason } from '../../contract/case.ts'
import type { CaseKind } from '../../core/classify/kinds.ts'
import type { LeftOut } from '../../core/feed/source-rules.ts'
import type { Db } from './db.ts'
import { unpackReasons } from './reasons.ts'

export type QuietItem = {
  itemId: number
  who: string | null
  channel: string
  title: string
  text: string
  kind: CaseKind
  leftOut: LeftOut | null
  atMs: number
  link: string | null
  reasons: KindReason[]
}

const quietByKind = "FROM judgement WHERE COALESCE(corrected_kind, kind) IN ('praise', 'noise')"
// Once the owner has said what it is, the rules have no more say.
const leftOutByRules = `FROM item JOIN judgement ON judgement.item_id = item.id
  WHERE left_out IS NOT NULL AND corrected_kind IS NULL AND kind NOT IN ('praise', 'noise')`

/** How far back quiet texts are searched: years of them, and still a moment. */
const searchedItems = 20_000

const asPattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/**
 * What was kept and not shown, newest first; with `text` only what holds it. Each half is read through an index of its own, as
 * far as the window goes.
 */
export const quietItems = (db: Db, offset: number, limit: number, text: string): QuietItem[] =>
  db
    .all<Omit<QuietItem, 'reasons'> & { reasons: string }>(
      `WITH page AS (
       SELECT * FROM (SELECT item_id AS id ${quietByKind} ORDER BY item_id DESC LIMIT $end)
       UNION ALL SELECT * FROM (SELECT item.id ${leftOutByRules} ORDER BY item.id DESC LIMIT $end)
       ORDER BY id DESC LIMIT $end)
     SELECT item.id AS itemId, author_name AS who, source.title AS channel, item.title, item.text,
       COALESCE(corrected_kind, judgement.kind) AS kind,
       CASE WHEN corrected_kind IS NULL THEN left_out END AS leftOut,
       COALESCE(published_at, first_seen_at) AS atMs, link, judgement.reasons
     FROM page JOIN item ON item.id = page.id JOIN judgement ON judgement.item_id = item.id
       JOIN source ON source.id = item.source_id
     WHERE $text = '' OR item.text LIKE $pattern ESCAPE '\\' OR item.title LIKE $pattern ESCAPE '\\'
       OR author_name LIKE $pattern ESCAPE '\\'
     ORDER BY item.id DESC LIMIT $limit OFFSET $offset`,
      { end: text === '' ? offset + limit : searchedItems, limit, offset, text, pattern: asPattern(text) },
    )
    .map((row) => ({ ...row, reasons: unpackReasons(row.reasons) }))

export const quietCount = (db: Db): number =>
  db.one<{ n: number }>(`SELECT (SELECT count(*) ${quietByKind}) + (SELECT count(*) ${leftOutByRules}) AS n`)
    ?.n ?? 0
