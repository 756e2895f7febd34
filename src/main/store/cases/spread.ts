// Stores which mentions link to which pages, and finds who links to whom.
import type { Db } from '../file/db.ts'
import { manyRows } from '../file/many-rows.ts'

const addLinkRows = manyRows('item_link (page, item_id)', 2, 'ON CONFLICT DO NOTHING')

export function addItemLinks(db: Db, links: readonly { page: number; itemId: number }[]): void {
  addLinkRows(
    db,
    links.flatMap(({ page, itemId }) => [page, itemId]),
  )
}

/** Remembers the page a case's words stand under, so that who links to the page finds the case. */
export function addCasePage(db: Db, page: number, caseId: number): void {
  db.run('INSERT INTO case_page (page, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING', [page, caseId])
}

/** Those of the pages on which a mention stands. */
export const mentionedPages = (db: Db, pages: readonly number[]): Set<number> =>
  new Set(
    db
      .all<{ page: number }>(
        `SELECT value AS page FROM json_each(?) WHERE EXISTS (SELECT 1 FROM story WHERE story.key = value)
           OR EXISTS (SELECT 1 FROM case_page WHERE page = value)`,
        [JSON.stringify(pages)],
      )
      .map(({ page }) => page),
  )

/** So many link to a page that everybody links to; more tell nothing. */
const mostLinking = 100

export const itemsLinkingTo = (db: Db, pages: readonly number[]): number[] =>
  db
    .all<{ itemId: number }>(
      `SELECT item_id AS itemId FROM json_each(?) AS asked CROSS JOIN item_link ON page = asked.value LIMIT ${mostLinking}`,
      [JSON.stringify(pages)],
    )
    .map(({ itemId }) => itemId)

/** The items that stand on the pages: those known by it in their source, and the first words of the cases under it. */
export const itemsOnPages = (db: Db, pages: readonly number[]): number[] =>
  db
    .all<{ itemId: number }>(
      `SELECT item_id AS itemId FROM json_each($pages) AS asked CROSS JOIN story ON story.key = asked.value
       UNION
       SELECT (SELECT item_id FROM message WHERE case_id = case_page.case_id AND item_id IS NOT NULL
           AND removed_at IS NULL ORDER BY at, id LIMIT 1)
         FROM json_each($pages) AS asked CROSS JOIN case_page ON page = asked.value
       LIMIT ${mostLinking}`,
      { pages: JSON.stringify(pages) },
    )
    .flatMap(({ itemId }) => itemId ?? [])

export type SpreadItem = {
  itemId: number
  /** The first item that said the same words elsewhere, when this one is a copy. */
  sameAs: number | null
  title: string
  text: string
  html: string | null
  link: string | null
  threadLink: string | null
  authorName: string | null
  atMs: number
  channel: string
  sourceAddress: string
  site: string | null
  /** The case its words went to, when they went to one. */
  caseId: number | null
}

/** Items with what they are and where they stand; what was taken back is no longer a mention. */
export const spreadItems = (db: Db, itemIds: readonly number[]): SpreadItem[] =>
  db.all<SpreadItem>(
    `SELECT item.id AS itemId, same_as AS sameAs, item.title, item.text, html, link, thread_link AS threadLink,
       author_name AS authorName, min(COALESCE(published_at, first_seen_at), first_seen_at) AS atMs,
       source.title AS channel, source.address AS sourceAddress, site, message.case_id AS caseId
     FROM json_each(?) AS asked CROSS JOIN item ON item.id = asked.value JOIN source ON source.id = item.source_id
     LEFT JOIN message ON message.item_id = item.id AND message.removed_at IS NULL
     WHERE EXISTS (SELECT 1 FROM judgement WHERE item_id = item.id)`,
    [JSON.stringify(itemIds)],
  )

/** The items that say the same words in another place. */
export const copiesOf = (db: Db, itemIds: readonly number[]): number[] =>
  db
    .all<{ itemId: number }>(
      'SELECT item.id AS itemId FROM json_each(?) AS asked CROSS JOIN item ON same_as = asked.value LIMIT 100',
      [JSON.stringify(itemIds)],
    )
    .map(({ itemId }) => itemId)

/** The items whose words a case holds. */
export const itemsOfCase = (db: Db, caseId: number): number[] =>
  db
    .all<{ itemId: number }>(
      `SELECT item_id AS itemId FROM message WHERE case_id = ? AND item_id IS NOT NULL AND removed_at IS NULL
       ORDER BY at, id LIMIT 50`,
      [caseId],
    )
    .map(({ itemId }) => itemId)
