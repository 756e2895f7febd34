// Decides by which keys an item is known again. Keys are compared within one source only; items that share a sure key are one.
import { hashOfPieces } from './content-hash.ts'
import { type Home, ownPageOf, withoutOrigin } from './home.ts'
import type { FeedItem } from './parsed-feed.ts'
import { isListedAgain } from './same-item.ts'

/** Fingerprint of what a reader sees of an item. A different one under a known key means that it was edited. */
export function contentHash(item: Pick<FeedItem, 'title' | 'text'>): string {
  return hashOfPieces([item.title, '\n', item.text])
}

/**
 * The keys of one item, the most trustworthy first, never empty: the guid; the guid without scheme, and without host where
 * the host is the feed's own, so that a move to https or to another domain makes nothing new; the canonical link, beside a
 * guid only together with the date or author, because comments often link to the page they stand under; and all of the
 * item's content, which alone decides where there is neither guid nor link.
 */
export function identityKeysOf(item: FeedItem, home: Home): string[] {
  const keys: string[] = []
  const page = ownPageOf(item.link, home)
  const link = page === null ? null : (withoutOrigin(page, home) ?? page)
  if (item.guid !== null) {
    keys.push(`guid:${item.guid}`)
    const moved = withoutOrigin(item.guid, home)
    if (moved !== null) keys.push(`path:${moved}`)
    if (link !== null) keys.push(`link:${link} ${item.publishedAtMs ?? item.authorName ?? ''}`)
  } else if (link !== null) keys.push(`link:${link}`)
  const said = [
    '\n',
    item.title,
    '\n',
    item.text,
    '\n',
    item.authorName ?? '',
    `\n${item.publishedAtMs ?? ''}`,
  ]
  keys.push(`whole:${hashOfPieces([item.guid ?? link ?? '', ...said])}`)
  return keys
}

/** Guids, which decide alone as long as they are reliable. */
export const isGuidKey = (key: string): boolean => key.startsWith('guid:') || key.startsWith('path:')

/** Everything the item says: two that share it are one. */
export const isWholeKey = (key: string): boolean => key.startsWith('whole:')

export type DocumentKeys = {
  readonly keysOf: ReadonlyMap<FeedItem, readonly string[]>
  /** Different items of the document carry one guid: the feed's guids identify nothing. */
  readonly sharesGuid: boolean
}

/**
 * The keys of all items of one document, which know its duplicates: a key that several different items share tells them
 * apart no longer and is dropped, down to the content if need be. The same item listed twice keeps the keys of one.
 */
export function identityKeysIn(items: readonly FeedItem[], home: Home): DocumentKeys {
  const keysOf = new Map(items.map((item) => [item, identityKeysOf(item, home)]))
  const owners = new Map<string, FeedItem>()
  const shared = new Set<string>()
  for (const [item, keys] of keysOf) {
    for (const key of keys) {
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, item)
      else if (!isListedAgain(owner, item)) shared.add(key)
    }
  }
  if (shared.size === 0) return { keysOf, sharesGuid: false }
  for (const [item, keys] of keysOf) {
    const own = keys.filter((key) => !shared.has(key))
    if (own.length > 0) keysOf.set(item, own)
  }
  return { keysOf, sharesGuid: [...shared].some((key) => key.startsWith('guid:')) }
}
