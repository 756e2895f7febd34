// Links an item to the same story in another source, so that it is shown beside the first and makes no second case.
import { canonicalLink } from '../../../core/feed/canonical-link.ts'
import type { Home } from '../../../core/feed/home.ts'
import type { FeedItem } from '../../../core/feed/parsed-feed.ts'
import type { Told } from '../../../core/feed/same-item.ts'
import { isSameStory, storyKeysOf } from '../../../core/feed/story.ts'
import { addEvent } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { addStories, type StoryRow, setSameAs, storiesUnder } from '../../store/items/stories.ts'
import type { SourceColumns } from '../../store/sources/sources.ts'
import type { Shown } from './fill-in-case.ts'
import { type Replying, repliedKeys } from './follow-up.ts'

export type StoryLinks = {
  /** Links a stored item to its story, if another source told it; gives back what shows it already, if a case does. */
  link(item: FeedItem, itemId: number, atMs: number): Shown | null
  /** What other sources have under the page that an item replies to. */
  repliedBy(item: Replying): readonly StoryRow[]
  /** Stores where the linked items can be met. */
  keep(): void
}

/** Asks once for a whole document; `items` are those that may be new. */
export function createStoryLinks(
  db: Db,
  source: Pick<SourceColumns, 'id' | 'title'>,
  items: readonly FeedItem[],
  home: Home,
): StoryLinks {
  const keysOf = new Map(items.map((item) => [item, storyKeysOf(item, home)]))
  const repliedKeysOf = new Map(items.map((item) => [item.threadLink, repliedKeys(item)]))
  const kept: { readonly itemId: number; readonly keys: readonly number[] }[] = []
  const byKey = new Map<number, StoryRow[]>()
  const keys = new Set([...keysOf.values(), ...repliedKeysOf.values()].flat())
  for (const row of storiesUnder(db, [...keys], source.id, 'elsewhere')) {
    const rows = byKey.get(row.key)
    if (rows) rows.push(row)
    else byKey.set(row.key, [row])
  }
  return {
    link(item, itemId, atMs) {
      const own = keysOf.get(item) ?? storyKeysOf(item, home)
      kept.push({ itemId, keys: own })
      // Most documents tell nothing that was told elsewhere.
      if (byKey.size === 0) return null
      const same = own
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((row) => isSameStory(row, item))
        .toSorted((a, b) => a.itemId - b.itemId)
      const [first] = same
      if (!first) return null
      setSameAs(db, itemId, first.sameAs ?? first.itemId)
      const shown = same.find((row): row is StoryRow & { caseId: number } => row.caseId !== null)
      if (!shown) return null
      addEvent(db, shown.caseId, 'also_seen', { channel: source.title, link: otherPage(shown, item) }, atMs)
      return shown
    },
    repliedBy: (item) =>
      repliedKeysOf.get(item.threadLink)?.flatMap((key) => byKey.get(key) ?? []) ??
      storiesUnder(db, repliedKeys(item), source.id, 'elsewhere'),
    keep: () => addStories(db, source.id, kept),
  }
}

/** Where the story stands besides: null when it is the page the case shows already, a search engine's detour included. */
const otherPage = (shown: Told, item: Told): string | null =>
  shown.link !== null && item.link !== null && canonicalLink(shown.link) === canonicalLink(item.link)
    ? null
    : item.link
