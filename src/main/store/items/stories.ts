// Stores by which page and wording an item can be met again in another source, one entry a source and key.
import type { Told } from '../../../core/feed/same-item.ts'
import type { Db } from '../file/db.ts'
import { manyRows } from '../file/many-rows.ts'

export type StoryRow = Told & {
  key: number
  itemId: number
  contentHash: string
  /** The first item of the story, when this one is not it. */
  sameAs: number | null
  /** The case its words went to. */
  caseId: number | null
}

const rowsBy = (sources: '=' | '<>') =>
  `SELECT story.key, item.id AS itemId, content_hash AS contentHash, same_as AS sameAs, message.case_id AS caseId, item.title, item.text, link,
     author_name AS authorName, published_at AS publishedAtMs
   FROM json_each(?) AS asked CROSS JOIN story ON story.key = asked.value AND story.source_id ${sources} ?
   JOIN item ON item.id = story.item_id
   LEFT JOIN message ON message.item_id = item.id AND message.removed_at IS NULL
   ORDER BY item.id LIMIT 5000`

const rows = { here: rowsBy('='), elsewhere: rowsBy('<>') }

/** What other sources have under the given keys, or what the source itself has, the first seen first. */
export const storiesUnder = (
  db: Db,
  keys: readonly number[],
  sourceId: number,
  where: 'elsewhere' | 'here',
): StoryRow[] => (keys.length === 0 ? [] : db.all<StoryRow>(rows[where], [JSON.stringify(keys), sourceId]))

const into = 'story (key, source_id, item_id)'
const columns = 3

// Keys lie all over the table, and what may fail half-way copies every page that it changes: this cannot fail.
const addUnknownRows = manyRows(into, columns, '', 'INSERT OR IGNORE')
const putRows = manyRows(
  into,
  columns,
  'ON CONFLICT (key, source_id) DO UPDATE SET item_id = excluded.item_id',
)

/** The newest item stands for its source: a page with a thousand comments costs one entry. */
export function addStories(
  db: Db,
  sourceId: number,
  items: readonly { readonly itemId: number; readonly keys: readonly number[] }[],
): void {
  const values: number[] = []
  for (const { itemId, keys } of items) for (const key of keys) values.push(key, sourceId, itemId)
  if (addUnknownRows(db, values) < values.length / columns) putRows(db, values)
}

export function setSameAs(db: Db, itemId: number, firstItemId: number): void {
  db.run('UPDATE item SET same_as = ? WHERE id = ?', [firstItemId, itemId])
}

export type ToldMessage = { caseId: number; itemId: number; text: string }

/** The message that shows the item's story, in whichever of its places it was told; the item's own goes first. */
export const messageOfStory = (db: Db, itemId: number): ToldMessage | undefined =>
  db.one<ToldMessage>(
    `SELECT message.case_id AS caseId, message.item_id AS itemId, message.text FROM item AS own
     JOIN item AS told ON told.id = COALESCE(own.same_as, own.id) OR told.same_as = COALESCE(own.same_as, own.id)
     JOIN message ON message.item_id = told.id AND message.removed_at IS NULL
     WHERE own.id = ? ORDER BY told.id <> own.id, told.id LIMIT 1`,
    [itemId],
  )

/** Whether a case shows the item's story. */
export const isStoryInCase = (db: Db, itemId: number): boolean => messageOfStory(db, itemId) !== undefined
