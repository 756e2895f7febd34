// Reads on where a whole window is new: holds what was read, and asks for older pages until one meets what is known.
import type { FetchOutcome } from '../../../core/feed/fetch-outcome.ts'
import type { Home } from '../../../core/feed/home.ts'
import { identityKeysIn } from '../../../core/feed/identity.ts'
import { leastWindow, olderPageOf } from '../../../core/feed/older-page.ts'
import type { FeedItem, ParsedFeed } from '../../../core/feed/parsed-feed.ts'
import type { Db } from '../../store/file/db.ts'
import { knownItems } from '../../store/items/items.ts'
import type { SourceColumns } from '../../store/sources/sources.ts'
import type { JudgedItem } from '../reading/judged-item.ts'
import { twinsOf } from './recognise.ts'

/** Whether items between what was known and what came may be missing: no, no longer, or for all that is known yes. */
export type Gap = 'none' | 'closed' | 'open'

export type ReadFeed = {
  readonly feed: ParsedFeed
  readonly home: Home
  readonly bodyHash: string
  readonly judged: ReadonlyMap<FeedItem, JudgedItem>
  /** The document's first lines, where its maker says who it is. */
  readonly beginning: string
}

export type Held = {
  readonly outcome: FetchOutcome
  readonly read: ReadFeed
  /** Every item so far, the newest page first. */
  readonly feed: ParsedFeed
  readonly page: number
}

const heldOf = new WeakMap<Db, Map<number, Held>>()

/** In memory alone: what is held when the program ends was not stored, and is read again as if for the first time. */
function heldIn(db: Db): Map<number, Held> {
  const known = heldOf.get(db)
  if (known) return known
  const held = new Map<number, Held>()
  heldOf.set(db, held)
  return held
}

type Page = Pick<ReadFeed, 'feed' | 'home'>

const keysIn = ({ feed, home }: Page): string[] =>
  [...identityKeysIn(feed.items, home).keysOf.values()].flat()

/** By a key, or, where guids are made up anew at each reading, by page and wording. */
const meetsKnown = (db: Db, source: SourceColumns, page: Page): boolean =>
  knownItems(db, source.id, keysIn(page)).size > 0 ||
  twinsOf(db, source.id, page.feed.items, page.home).size > 0

/** Whether nothing in a source's window was seen before, though it was read before: there may have been more. */
export const isWhollyNew = (db: Db, source: SourceColumns, page: Page): boolean =>
  source.newest_item_at !== null && page.feed.items.length >= leastWindow && !meetsKnown(db, source, page)

/** Keeps a first page back and says which one to ask next; null where the feed has no older pages. */
export function holdFor(db: Db, source: SourceColumns, outcome: FetchOutcome, read: ReadFeed): string | null {
  const next = olderPageOf(source.address, read.beginning, 2)
  if (next !== null) heldIn(db).set(source.id, { outcome, read, feed: read.feed, page: 1 })
  return next
}

export function takeHeld(db: Db, sourceId: number): Held | undefined {
  const held = heldIn(db).get(sourceId)
  heldIn(db).delete(sourceId)
  return held
}

export type Joined =
  | { readonly nextPage: string }
  | { readonly nextPage: null; readonly feed: ParsedFeed; readonly gap: Gap }

/**
 * Joins an older page to what is held, and holds on when there is more to ask. The gap is closed where a page meets what
 * is known, or where the pages end after one that was new; not where a page repeats the one before or cannot be read.
 */
export function joinPage(db: Db, source: SourceColumns, held: Held, read: Page | { ended: boolean }): Joined {
  if (!('feed' in read)) {
    return { nextPage: null, feed: held.feed, gap: read.ended && held.page > 1 ? 'closed' : 'open' }
  }
  const seen = new Set(keysIn({ feed: held.feed, home: held.read.home }))
  const { keysOf } = identityKeysIn(read.feed.items, read.home)
  const further = read.feed.items.filter((item) => !keysOf.get(item)?.some((key) => seen.has(key)))
  if (further.length === 0) return { nextPage: null, feed: held.feed, gap: 'open' }
  const feed = { ...held.feed, items: [...held.feed.items, ...further] }
  if (meetsKnown(db, source, read)) return { nextPage: null, feed, gap: 'closed' }
  const page = held.page + 1
  const nextPage = olderPageOf(source.address, held.read.beginning, page + 1)
  if (nextPage === null) return { nextPage, feed, gap: 'open' }
  heldIn(db).set(source.id, { ...held, feed, page })
  return { nextPage }
}
