// Decides when two items are the same one. Keys are compared within one source only; items that share any key are one.
import { canonicalLink } from './canonical-link.ts'
import { hashOf } from './content-hash.ts'
import type { FeedItem } from './parsed-feed.ts'

/** Fingerprint of what a reader sees of an item. A different one under a known key means that it was edited. */
export function contentHash(item: Pick<FeedItem, 'title' | 'text'>): string {
  return hashOf(`${item.title}\n${item.text}`)
}

/**
 * The keys of one item, the most trustworthy first, never empty: the guid; the guid without scheme, and without host where
 * the host is the feed's own, so that a move to https or to another domain makes nothing new; the canonical link, beside a
 * guid only together with the date or author, because comments often link to the page they stand under; and all of the
 * item's content, which alone decides where there is neither guid nor link.
 */
export function identityKeysOf(item: FeedItem, feedUrl: string): string[] {
  const keys: string[] = []
  const link = linkKey(item, feedUrl)
  if (item.guid !== null) {
    keys.push(`guid:${item.guid}`)
    const moved = withoutOrigin(item.guid, feedUrl)
    if (moved !== null) keys.push(`path:${moved}`)
    if (link !== null) keys.push(`link:${link} ${item.publishedAtMs ?? item.authorName ?? ''}`)
  } else if (link !== null) keys.push(`link:${link}`)
  const whole = `${item.title}\n${item.text}\n${item.authorName ?? ''}\n${item.publishedAtMs ?? ''}`
  keys.push(`whole:${hashOf(`${item.guid ?? link ?? ''}\n${whole}`)}`)
  return keys
}

/**
 * The keys of all items of one document, which know its duplicates: a key that several different items share tells them
 * apart no longer and is dropped, down to the content if need be. The same item listed twice keeps the keys of one.
 */
export function identityKeysIn(items: readonly FeedItem[], feedUrl: string): Map<FeedItem, string[]> {
  const keysOf = new Map(items.map((item) => [item, identityKeysOf(item, feedUrl)]))
  const owners = new Map<string, Set<string>>()
  for (const keys of keysOf.values()) {
    const whole = keys.join('\n')
    for (const key of keys) {
      const sharing = owners.get(key)
      if (sharing) sharing.add(whole)
      else owners.set(key, new Set([whole]))
    }
  }
  for (const [item, keys] of keysOf) {
    const own = keys.filter((key) => owners.get(key)?.size === 1)
    if (own.length > 0) keysOf.set(item, own)
  }
  return keysOf
}

/** The item's link as a key, or null where it cannot identify anything: the site's front page, or the feed itself. */
function linkKey(item: FeedItem, feedUrl: string): string | null {
  if (item.link === null) return null
  const link = canonicalLink(item.link)
  const isFrontPage = /^https:\/\/[^/?#]+$/.test(link)
  return isFrontPage || link === canonicalLink(feedUrl) ? null : link
}

/** A guid that is an address, without its scheme, and without its host where that is the feed's own; else null. */
function withoutOrigin(guid: string, feedUrl: string): string | null {
  const address = /^https?:\/\/([^/?#]+)(.*)$/is.exec(guid)
  if (!address) return null
  const [, host = '', path = ''] = address
  const feedHost = /^https?:\/\/([^/?#]+)/i.exec(feedUrl)?.[1] ?? ''
  if (bareHost(host) !== bareHost(feedHost)) return bareHost(host) + path
  return path === '' || path === '/' ? null : path
}

const bareHost = (host: string) => host.toLowerCase().replace(/^www\./, '')
