// Stores what was read, once each, with its revisions and what was judged of it.
import type { KindReason } from '../../../contract/case.ts'
import type { Judgement } from '../../../core/classify/judge.ts'
import type { CaseKind } from '../../../core/classify/kinds.ts'
import { hashOf } from '../../../core/feed/content-hash.ts'
import type { FeedItem } from '../../../core/feed/parsed-feed.ts'
import type { LeftOut } from '../../../core/feed/source-rules.ts'
import type { Bindable, Db } from '../file/db.ts'
import { manyRows } from '../file/many-rows.ts'
import { readMeta } from '../file/meta.ts'
import { unpackReasons } from './reasons.ts'

/** When an item was said: as its feed says, but never later than it was first seen. The words of the index on it. */
export const itemInstant = 'min(COALESCE(published_at, first_seen_at), first_seen_at)'

export type KnownItem = { readonly itemId: number; contentHash: string }

/** Those of the given keys that a source already has, each with its item, in one statement for a whole document. */
export function knownItems(db: Db, sourceId: number, keys: readonly string[]): Map<string, KnownItem> {
  type Row = { key: string; itemId: number; contentHash: string }
  const erased = new Map(readMeta(db, 'erased') === 1 ? keys.map((key) => [erasedKey(key), key]) : [])
  const rows = db.all<Row>(
    `SELECT item_key.key, item.id AS itemId, content_hash AS contentHash
     FROM json_each(?) AS asked CROSS JOIN item_key JOIN item ON item.id = item_key.item_id
     WHERE item_key.source_id = ? AND item_key.key = asked.value`,
    [JSON.stringify([...keys, ...erased.keys()]), sourceId],
  )
  // The keys of one item share one entry, so that an edit is seen under all of them.
  const items = new Map<number, KnownItem>()
  const known = new Map<string, KnownItem>()
  for (const { key, itemId, contentHash } of rows) {
    const item = items.get(itemId) ?? { itemId, contentHash }
    items.set(itemId, item)
    known.set(erased.get(key) ?? key, item)
  }
  return known
}

/** Keys say who wrote what; a fingerprint knows them again and tells nothing. */
export const erasedKey = (key: string): string => (key.startsWith('erased:') ? key : `erased:${hashOf(key)}`)

/** Whoever wrote it was erased: it is known, and what it says is not read again. */
export const isErasedItem = (db: Db, itemId: number): boolean =>
  db.one('SELECT 1 FROM erased_item WHERE item_id = ?', [itemId]) !== undefined

const addKeyRows = manyRows('item_key (source_id, key, item_id)', 3, 'ON CONFLICT DO NOTHING')

/** The keys of some items; one that another item of the source has already stays with that. */
export function addItemKeys(
  db: Db,
  sourceId: number,
  items: readonly { readonly itemId: number; readonly keys: readonly string[] }[],
): void {
  const values: Bindable[] = []
  for (const { itemId, keys } of items) for (const key of keys) values.push(sourceId, key, itemId)
  addKeyRows(db, values)
}

/** Stores an item; it is known again only by what `addItemKeys` adds. */
export function addItem(
  db: Db,
  sourceId: number,
  item: FeedItem,
  contentHash: string,
  nowMs: number,
): number {
  return db.run(
    `INSERT INTO item (source_id, guid, link, title, text, html, author_name, author_email, author_uri, thread_link,
       published_at, first_seen_at, content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      sourceId,
      item.guid,
      item.link,
      item.title,
      item.text,
      item.html,
      item.authorName,
      item.authorEmail,
      item.authorUri,
      item.threadLink,
      item.publishedAtMs,
      nowMs,
      contentHash,
    ],
  ).id
}

/** Says that the source's rules kept an item from becoming a case, and why. */
export function leaveItemOut(db: Db, itemId: number, leftOut: LeftOut): void {
  db.run('UPDATE item SET left_out = ? WHERE id = ?', [leftOut, itemId])
}

export type NewJudgement = Pick<
  Judgement,
  'kind' | 'confidence' | 'language' | 'service' | 'cause' | 'version'
> & { readonly packedReasons: string }

/** In the order both statements name them. */
const judgementColumns = (judgement: NewJudgement, nowMs: number): Bindable[] => [
  judgement.kind,
  judgement.confidence,
  judgement.language,
  judgement.packedReasons,
  JSON.stringify(judgement.service),
  JSON.stringify(judgement.cause),
  judgement.version,
  nowMs,
]

const addJudgementRows = manyRows(
  'judgement (item_id, kind, confidence, language, reasons, service, cause, version, at)',
  9,
)

export type JudgedItems = readonly { readonly itemId: number; readonly judgement: NewJudgement }[]

/** What was judged of some items; from here on they are mentions. */
export function addJudgements(db: Db, items: JudgedItems, nowMs: number): void {
  const values: Bindable[] = []
  for (const { itemId, judgement } of items) values.push(itemId, ...judgementColumns(judgement, nowMs))
  addJudgementRows(db, values)
}

/** Judges an edited text anew; what the owner said of it stays. */
export function replaceJudgement(db: Db, itemId: number, judgement: NewJudgement, nowMs: number): void {
  db.run(
    `UPDATE judgement SET kind = ?, confidence = ?, language = ?, reasons = ?, service = ?, cause = ?, version = ?, at = ?
     WHERE item_id = ?`,
    [...judgementColumns(judgement, nowMs), itemId],
  )
}

/** `null` takes a correction back. */
export function correctJudgement(db: Db, itemId: number, kind: CaseKind | null, nowMs: number): void {
  db.run('UPDATE judgement SET corrected_kind = ?, corrected_at = ? WHERE item_id = ?', [
    kind,
    kind === null ? null : nowMs,
    itemId,
  ])
}

/** Lets items be met again as new ones, and drops what was judged of them: their addition was taken back. */
export function forgetItems(db: Db, itemIds: readonly number[]): void {
  const ids = JSON.stringify(itemIds)
  db.run(
    `DELETE FROM item_key WHERE source_id IN (SELECT source_id FROM item WHERE id IN (SELECT value FROM json_each($ids)))
       AND item_id IN (SELECT value FROM json_each($ids))`,
    { ids },
  )
  db.run('DELETE FROM judgement WHERE item_id IN (SELECT value FROM json_each(?))', [ids])
}

export type StoredItem = {
  itemId: number
  sourceId: number
  title: string
  text: string
  link: string | null
  authorName: string | null
  authorEmail: string | null
  authorUri: string | null
  threadLink: string | null
  publishedAtMs: number | null
  firstSeenAtMs: number
}

export const readItem = (db: Db, itemId: number): StoredItem | undefined =>
  db.one<StoredItem>(
    `SELECT id AS itemId, source_id AS sourceId, title, text, link, author_name AS authorName,
       author_email AS authorEmail, author_uri AS authorUri, thread_link AS threadLink, published_at AS publishedAtMs,
       first_seen_at AS firstSeenAtMs FROM item WHERE id = ?`,
    [itemId],
  )

/** The thread an item was filed under; for mail, the first mail of it. */
export const threadOfItem = (db: Db, itemId: number): string | null =>
  db.one<{ thread: string | null }>('SELECT thread_link AS thread FROM item WHERE id = ?', [itemId])
    ?.thread ?? null

/** Items with a key of the form "PREFIX rest" whose words went to no case, the oldest first. */
export function itemsWithoutCase(db: Db, sourceId: number, prefix: string): StoredItem[] {
  // "!" follows the blank in every collation of bytes.
  const keyed = db.all<{ itemId: number }>(
    `SELECT item_key.item_id AS itemId FROM item_key LEFT JOIN message ON message.item_id = item_key.item_id
     WHERE source_id = $source AND key >= $from AND key < $to AND message.id IS NULL ORDER BY item_key.item_id LIMIT 500`,
    { source: sourceId, from: `${prefix} `, to: `${prefix}!` },
  )
  return keyed.flatMap(({ itemId }) => readItem(db, itemId) ?? [])
}

export type StoredJudgement = {
  kind: CaseKind
  correctedKind: CaseKind | null
  confidence: number
  language: Judgement['language']
  reasons: KindReason[]
  service: Judgement['service']
  cause: Judgement['cause']
}

export function readJudgement(db: Db, itemId: number): StoredJudgement | undefined {
  type Row = Omit<StoredJudgement, 'reasons' | 'service' | 'cause'> & {
    reasons: string
    service: string
    cause: string
  }
  const row = db.one<Row>(
    `SELECT kind, corrected_kind AS correctedKind, confidence, language, reasons, service, cause
     FROM judgement WHERE item_id = ?`,
    [itemId],
  )
  return (
    row && {
      ...row,
      reasons: unpackReasons(row.reasons),
      service: JSON.parse(row.service),
      cause: JSON.parse(row.cause),
    }
  )
}

/** When the newest items of a source were said, newest first; from the index alone. */
export const lastInstants = (db: Db, sourceId: number, limit: number): number[] =>
  db
    .all<{ atMs: number }>(
      `SELECT ${itemInstant} AS atMs FROM item WHERE source_id = ? ORDER BY ${itemInstant} DESC LIMIT ?`,
      [sourceId, limit],
    )
    .map(({ atMs }) => atMs)

export type JudgedText = { title: string; text: string; kind: CaseKind }

/** The newest items of a source with what they are taken for. */
export const lastItems = (db: Db, sourceId: number, limit: number): JudgedText[] =>
  db.all<JudgedText>(
    `SELECT title, text, COALESCE(corrected_kind, kind) AS kind FROM item JOIN judgement ON item_id = item.id
     WHERE source_id = ? ORDER BY item.id DESC LIMIT ?`,
    [sourceId, limit],
  )

/** The case an item's words went to, when they went to one. */
export const caseOfItem = (db: Db, itemId: number): number | undefined =>
  db.one<{ caseId: number }>(
    'SELECT case_id AS caseId FROM message WHERE item_id = ? AND removed_at IS NULL',
    [itemId],
  )?.caseId
