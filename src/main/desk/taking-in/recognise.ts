// Knows the items of a document again that a source had before, also where its guids cannot be trusted.
import type { Home } from '../../../core/feed/home.ts'
import { identityKeysIn, isGuidKey, isWholeKey } from '../../../core/feed/identity.ts'
import type { FeedItem } from '../../../core/feed/parsed-feed.ts'
import { isEditOf, isSameUnderLink, type Told } from '../../../core/feed/same-item.ts'
import { storyKeysOf } from '../../../core/feed/story.ts'
import type { Db } from '../../store/file/db.ts'
import { addItemKeys, isErasedItem, type KnownItem, knownItems, readItem } from '../../store/items/items.ts'
import { storiesUnder } from '../../store/items/stories.ts'
import { type SourceColumns, setGuidUnreliable } from '../../store/sources/sources.ts'

export type Recogniser = {
  /** The item as it is known already, its further keys stored; or null when it is new. */
  known(item: FeedItem, contentHash: string): KnownItem | null
  /** The keys to store a new item under. */
  keysOf(item: FeedItem): readonly string[]
  /** A new item was stored; it may be listed again in the same document. */
  remember(item: FeedItem, stored: KnownItem): void
  /** Whether any key of the item is known: only then can it be known itself. */
  hasKnownKey(item: FeedItem): boolean
}

export function createRecogniser(
  db: Db,
  source: Pick<SourceColumns, 'id' | 'guid_unreliable' | 'last_success_at'>,
  items: readonly FeedItem[],
  home: Home,
): Recogniser {
  // Over the whole document at once: two items of one guid are told apart, not taken for an edit of each other.
  const document = identityKeysIn(items, home)
  const keysOf = (item: FeedItem) => document.keysOf.get(item) ?? []
  // What is stored of a source is stored together with the success of its reading.
  const isFirst = source.last_success_at === null
  const byKey = isFirst
    ? new Map<string, KnownItem>()
    : knownItems(db, source.id, [...document.keysOf.values()].flat())
  const hasKnownKey = (item: FeedItem) => keysOf(item).some((key) => byKey.has(key))
  let isUnreliable = source.guid_unreliable === 1
  const distrust = () => {
    if (!isUnreliable) setGuidUnreliable(db, source.id)
    isUnreliable = true
  }
  if (document.sharesGuid) distrust()

  const isAnyGuidKnown = [...byKey.keys()].some(isGuidKey)
  const twins = findTwins()
  let foundOtherwise = 0

  /**
   * A document of which no guid is known although every item is, or most are beyond doubt: guids that are new at each
   * reading, or a site that began to write its guids or addresses in another way.
   */
  function findTwins(): Map<FeedItem, KnownItem> {
    if (isFirst) return new Map()
    const strangers = items.filter((item) => !hasKnownKey(item))
    const withGuid = strangers.filter(({ guid }) => guid !== null)
    if (isUnreliable && withGuid.length > 0) return twinsOf(db, source.id, withGuid, home)
    if (isUnreliable || isAnyGuidKnown || strangers.length < 2) return new Map()
    const found = twinsOf(db, source.id, strangers, home)
    const isEach = found.size === strangers.length && withGuid.length === strangers.length
    const twins = isEach ? found : twinsOf(db, source.id, strangers, home, isBeyondDoubt)
    if (twins.size * 2 <= strangers.length) return new Map()
    if (withGuid.length > 0) distrust()
    return twins
  }

  const isKnownGuid = (key: string) => isGuidKey(key) && byKey.has(key)

  function isThis(key: string, known: KnownItem, item: FeedItem, contentHash: string): boolean {
    if (isWholeKey(key)) return true
    const isSure = isGuidKey(key) && !isUnreliable
    if (isSure && known.contentHash === contentHash) return true
    if (isErasedItem(db, known.itemId)) return true
    const stored = readItem(db, known.itemId)
    if (stored === undefined) return false
    if (!isSure) return isSameUnderLink(stored, item)
    if (isEditOf(stored, item, home)) return true
    distrust()
    return false
  }

  function find(item: FeedItem, contentHash: string): { known: KnownItem; key: string | null } | null {
    const keys = keysOf(item)
    const [first = ''] = keys
    const byFirst = byKey.get(first)
    // What nearly every item of every reading is: known, unchanged, under its own guid.
    if (byFirst?.contentHash === contentHash && isGuidKey(first) && !isUnreliable)
      return { known: byFirst, key: first }
    if (hasKnownKey(item)) {
      const whole = keys.find((key) => isWholeKey(key) && byKey.has(key))
      const order = whole === undefined ? keys : [whole, ...keys]
      for (const key of order) {
        const known = byKey.get(key)
        if (known && isThis(key, known, item, contentHash)) return { known, key }
      }
    }
    const twin = twins.get(item)
    return twin ? { known: twin, key: null } : null
  }

  return {
    keysOf,
    hasKnownKey,
    known(item, contentHash) {
      const found = find(item, contentHash)
      if (!found) return null
      const { known, key } = found
      const isByGuid = item.guid === null || isAnyGuidKnown || keysOf(item).some(isKnownGuid)
      if (!isByGuid && ++foundOtherwise > 1) distrust()
      // Under its guid an item is found again whatever else changes; a date that is new at every reading would pile up.
      const isSure = key !== null && key === keysOf(item)[0] && known.contentHash === contentHash
      const fresh =
        isSure || isErasedItem(db, known.itemId)
          ? []
          : keysOf(item).filter((other) => !byKey.has(other) && !(isUnreliable && isGuidKey(other)))
      addItemKeys(db, source.id, [{ itemId: known.itemId, keys: fresh }])
      for (const other of fresh) byKey.set(other, known)
      return known
    },
    remember(item, stored) {
      for (const key of keysOf(item)) if (!byKey.has(key)) byKey.set(key, stored)
    },
  }
}

/** The very same words of the same author at the same instant. */
const isBeyondDoubt = (stored: Told, item: Told): boolean =>
  stored.text !== '' &&
  stored.publishedAtMs === item.publishedAtMs &&
  stored.title === item.title &&
  stored.text === item.text &&
  stored.authorName === item.authorName

/** Those of the items that the source has under another guid, with the same page or wording. */
export function twinsOf(
  db: Db,
  sourceId: number,
  items: readonly FeedItem[],
  home: Home,
  isTwin: (stored: Told, item: Told) => boolean = isSameUnderLink,
): Map<FeedItem, KnownItem> {
  const keysOf = new Map(items.map((item) => [item, storyKeysOf(item, home)]))
  const rows = storiesUnder(db, [...keysOf.values()].flat(), sourceId, 'here')
  const taken = new Set<number>()
  const twins = new Map<FeedItem, KnownItem>()
  for (const [item, keys] of keysOf) {
    const row = rows.find(
      (stored) => keys.includes(stored.key) && !taken.has(stored.itemId) && isTwin(stored, item),
    )
    if (!row) continue
    taken.add(row.itemId)
    twins.set(item, { itemId: row.itemId, contentHash: row.contentHash })
  }
  return twins
}
