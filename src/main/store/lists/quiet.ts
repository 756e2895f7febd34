// Answers the quiet place: praise, noise, and what a source's own rules left out; how much a week brought, and what came near a complaint.
import type { KindReason } from '../../../contract/case.ts'
import type { CaseKind } from '../../../core/classify/kinds.ts'
import type { QuietSort } from '../../../core/feed/quiet-sort.ts'
import type { LeftOut } from '../../../core/feed/source-rules.ts'
import { typedFinder } from '../../../core/search/holds-typed.ts'
import { plainForm } from '../../../core/search/plain-word.ts'
import type { Db } from '../file/db.ts'
import { unpackReasons } from '../items/reasons.ts'

export type QuietItem = {
  itemId: number
  who: string | null
  channel: string
  title: string
  text: string
  kind: CaseKind
  sort: QuietSort
  leftOut: LeftOut | null
  atMs: number
  link: string | null
  reasons: KindReason[]
  undoId: number | null
}

const quietByKind = "FROM judgement WHERE COALESCE(corrected_kind, kind) IN ('praise', 'noise')"
// Once the owner has said what it is, the rules have no more say.
const leftOutByRules = `FROM item JOIN judgement ON judgement.item_id = item.id
  WHERE left_out IS NOT NULL AND corrected_kind IS NULL AND kind NOT IN ('praise', 'noise')`

/** How far back quiet texts are searched: years of them, and still a moment. */
const searchedItems = 20_000

/** So many of them are read at a time, until enough are found. */
const readAtOnce = 2000

/** Noise is spam where it sells something or lures to a link; the reasons are packed with their signal first. */
const sortOf = `CASE WHEN COALESCE(corrected_kind, judgement.kind) = 'praise' THEN 'praise'
  WHEN COALESCE(corrected_kind, judgement.kind) <> 'noise' THEN 'left_out'
  WHEN instr(judgement.reasons, '["promotion"') > 0 OR instr(judgement.reasons, '["link_bait"') > 0 THEN 'spam'
  ELSE 'talk' END`

// What takes a correction back is among the few hundred commands undo reaches.
const undoOf = `CASE WHEN corrected_kind IS NOT NULL THEN (SELECT max(id) FROM undo_entry WHERE taken_at IS NULL
  AND (inverse = 'quiet.put' AND input ->> '$.itemId' = item.id
    OR inverse = 'cases.put' AND input ->> '$.corrected[0].itemId' = item.id)) END`

const columns = `item.id AS itemId, author_name AS who, source.title AS channel, item.title, item.text,
  COALESCE(corrected_kind, judgement.kind) AS kind, ${sortOf} AS sort,
  CASE WHEN corrected_kind IS NULL THEN left_out END AS leftOut,
  COALESCE(published_at, first_seen_at) AS atMs, link, judgement.reasons, ${undoOf} AS undoId`

type Packed = Omit<QuietItem, 'reasons'> & { reasons: string }
const unpacked = (row: Packed): QuietItem => ({ ...row, reasons: unpackReasons(row.reasons) })

export type QuietFilter = {
  /** Words, each of them somewhere in a text, its title or its author, in any spelling; '' for all. */
  readonly text: string
  readonly sort: QuietSort | null
  readonly sourceId: number | null
}

// Each half is read through an index of its own, as far as the window goes.
const newest = `WITH page AS (
  SELECT * FROM (SELECT item_id AS id ${quietByKind} AND item_id < $before ORDER BY item_id DESC LIMIT $end)
  UNION ALL SELECT * FROM (SELECT item.id ${leftOutByRules} AND item.id < $before ORDER BY item.id DESC LIMIT $end)
  ORDER BY id DESC LIMIT $end)`
const joined =
  'page JOIN item ON item.id = page.id JOIN judgement ON judgement.item_id = item.id JOIN source ON source.id = item.source_id'
const isLetThrough = `($sort IS NULL OR ${sortOf} = $sort) AND ($source IS NULL OR item.source_id = $source)`
const beforeAll = Number.MAX_SAFE_INTEGER

/** What was kept and not shown, newest first, as far as the filter lets it through. */
export function quietItems(
  db: Db,
  offset: number,
  limit: number,
  { text, sort, sourceId }: QuietFilter,
): QuietItem[] {
  const typed = text.trim()
  const filter = { sort, source: sourceId }
  if (typed !== '') return itemsOf(db, holding(db, typed, offset + limit, filter).slice(offset))
  const isFiltered = sort !== null || sourceId !== null
  return db
    .all<Packed>(
      `${newest} SELECT ${columns} FROM ${joined} WHERE ${isLetThrough} ORDER BY item.id DESC LIMIT $limit OFFSET $offset`,
      { before: beforeAll, end: isFiltered ? searchedItems : offset + limit, limit, offset, ...filter },
    )
    .map(unpacked)
}

const itemsOf = (db: Db, itemIds: readonly number[]): QuietItem[] =>
  db
    .all<Packed>(
      `WITH page AS (SELECT value AS id FROM json_each(?)) SELECT ${columns} FROM ${joined} ORDER BY item.id DESC`,
      [JSON.stringify(itemIds)],
    )
    .map(unpacked)

/** Which hold every word typed, newest first; no more than `most` of them. */
function holding(
  db: Db,
  typed: string,
  most: number,
  filter: { sort: QuietSort | null; source: number | null },
): number[] {
  const holdsTyped = typedFinder(typed)
  const found: number[] = []
  let before = beforeAll
  for (let read = 0; read < searchedItems && found.length < most; read += readAtOnce) {
    const rows = db.all<{ id: number; isLetThrough: number; said: string }>(
      `${newest} SELECT item.id, ${isLetThrough} AS isLetThrough, concat_ws(' ', item.title, item.text, author_name) AS said
       FROM ${joined} ORDER BY item.id DESC`,
      { before, end: readAtOnce, ...filter },
    )
    for (const { id, isLetThrough, said } of rows) {
      if (isLetThrough === 1 && holdsTyped(plainForm(said))) found.push(id)
    }
    before = rows.at(-1)?.id ?? 0
    if (rows.length < readAtOnce) break
  }
  return found.slice(0, most)
}

export const quietCount = (db: Db): number =>
  db.one<{ n: number }>(`SELECT (SELECT count(*) ${quietByKind}) + (SELECT count(*) ${leftOutByRules}) AS n`)
    ?.n ?? 0

/**
 * The first item that was seen at or after an instant. Items are numbered as they are seen, so halving the numbers finds it
 * without an index.
 */
function firstSeenSince(db: Db, sinceMs: number): number {
  let low = 1
  let high = (db.one<{ id: number | null }>('SELECT max(id) AS id FROM item')?.id ?? 0) + 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const seen = db.one<{ id: number; atMs: number }>(
      'SELECT id, first_seen_at AS atMs FROM item WHERE id >= ? ORDER BY id LIMIT 1',
      [middle],
    )
    if (seen !== undefined && seen.atMs < sinceMs) low = seen.id + 1
    else high = middle
  }
  return low
}

export type QuietWeek = {
  thisWeek: Record<QuietSort, number>
  lastWeek: number
  sources: { sourceId: number; title: string; count: number }[]
}

/** What became quiet from `fromMs` on, told apart before and after `thisWeekMs`. */
export function quietSince(db: Db, fromMs: number, thisWeekMs: number): QuietWeek {
  const rows = db.all<{ sort: QuietSort; sourceId: number; title: string; count: number; current: number }>(
    `WITH quiet AS (
       SELECT item_id AS id ${quietByKind} AND item_id >= $from
       UNION ALL SELECT item.id ${leftOutByRules} AND item.id >= $from)
     SELECT ${sortOf} AS sort, source.id AS sourceId, source.title, count(*) AS count, sum(item.id >= $current) AS current
     FROM quiet JOIN item ON item.id = quiet.id JOIN judgement ON judgement.item_id = item.id
       JOIN source ON source.id = item.source_id
     GROUP BY 1, 2`,
    { from: firstSeenSince(db, fromMs), current: firstSeenSince(db, thisWeekMs) },
  )
  const week: QuietWeek = {
    thisWeek: { spam: 0, talk: 0, praise: 0, left_out: 0 },
    lastWeek: 0,
    sources: [],
  }
  const sources = new Map<number, QuietWeek['sources'][number]>()
  for (const { sort, sourceId, title, count, current } of rows) {
    week.thisWeek[sort] += current
    week.lastWeek += count - current
    const source = sources.get(sourceId) ?? { sourceId, title, count: 0 }
    source.count += count
    sources.set(sourceId, source)
  }
  week.sources = [...sources.values()].toSorted((a, b) => b.count - a.count)
  return week
}

/** The least sure of them are ranked; among the sure ones none comes near. */
const ranked = 200
/** From here on a judgement is called sure. */
const sure = 0.85

/**
 * What Remit alone keeps quiet although it is not sure, or although something in it spoke for a complaint, nearest first: the
 * less sure the judgement, and the larger the complaint's share of what spoke against it. Complaints that are only implied
 * have no such words, so doubt alone counts too.
 */
export function closestToComplaint(db: Db, sinceMs: number, limit: number): QuietItem[] {
  return db
    .all<Packed & { confidence: number }>(
      `SELECT ${columns}, confidence
       FROM judgement JOIN item ON item.id = judgement.item_id JOIN source ON source.id = item.source_id
       WHERE judgement.item_id >= $from AND judgement.kind IN ('praise', 'noise') AND corrected_kind IS NULL
         AND (confidence < ${sure} OR instr(judgement.reasons, '"complaint"') > 0)
       ORDER BY confidence LIMIT ${ranked}`,
      { from: firstSeenSince(db, sinceMs) },
    )
    .map(({ confidence, ...row }) => {
      const item = unpacked(row)
      return { item, nearness: (1 - confidence) * (0.25 + 0.75 * complaintShare(item)) }
    })
    .toSorted((a, b) => b.nearness - a.nearness || b.item.itemId - a.item.itemId)
    .slice(0, limit)
    .map(({ item }) => item)
}

function complaintShare({ kind, reasons }: QuietItem): number {
  const against = reasons.filter((reason) => reason.kind !== kind)
  const sum = against.reduce((total, { weight }) => total + Math.abs(weight), 0)
  const complaint = against.filter((reason) => reason.kind === 'complaint')
  return sum === 0 ? 0 : complaint.reduce((total, { weight }) => total + Math.abs(weight), 0) / sum
}
