// Finds the pages an item's words link to, and the pages it stands on itself, as keys to compare by. Pure.
import { canonicalLink } from '../feed/canonical-link.ts'
import { type Home, ownPageOf } from '../feed/home.ts'
import type { FeedItem } from '../feed/parsed-feed.ts'
import { resolveLink } from '../feed/resolve-link.ts'
import { keyOfPage } from '../feed/story.ts'

export type Linking = Pick<FeedItem, 'html' | 'text' | 'link' | 'threadLink'>

export type LinkedPage = {
  readonly key: number
  /** Whether it lies on another site than the item; most links of a page lead around its own. */
  readonly isElsewhere: boolean
}

/** Lists of links and pasted logs hold hundreds; a story is told by the first. */
const mostLinks = 40
const mostPages = 12

// No part of these can be matched in two ways, so a hostile text costs no more than its length.
const hrefs = /\bhref\s*=\s*(?:"([^"<>]{4,2000})"|'([^'<>]{4,2000})')/gi
const written = /\bhttps?:\/\/[^\s<>"']{4,2000}/gi

const isFile = /\.(?:jpe?g|png|gif|webp|svg|ico|css|js|mp[34])$/i

/**
 * The pages an item's words link to, each once: front pages, pictures and the item's own page left out. A link into a page
 * (a comment on it) counts as one to the page, too.
 */
export function linkedPages(item: Linking, home: Home): LinkedPage[] {
  const links = writtenLinks(item)
  if (links.length === 0) return []
  const { link, threadLink } = item
  const own = new Set(
    (link === threadLink ? [link] : [link, threadLink]).map((each) =>
      withoutFragment(ownPageOf(each, home) ?? ''),
    ),
  )
  const ownOrigin = origin.exec(link ?? '')?.[0] ?? ''
  const ownHost = withoutScheme(ownOrigin)
  const pages = new Map<number, LinkedPage>()
  for (const each of links) {
    const href = each.includes('&') ? each.replaceAll(/&(?:amp|#0?38);/g, '&') : each
    // Most links lead around their own site; those need not be taken to pieces.
    const isPath = href.charAt(0) === '/' && href.charAt(1) !== '/' && ownOrigin !== ''
    const address = isPath ? ownOrigin + href : resolveLink(href, link ?? '')
    const page = address === null ? null : ownPageOf(address, home)
    if (page === null || !page.startsWith('https://') || isFile.test(page)) continue
    const bare = withoutFragment(page)
    if (own.has(bare)) continue
    const host = withoutScheme(origin.exec(page)?.[0] ?? '')
    const isElsewhere = host !== ownHost && !home.hosts.has(host)
    for (const one of page === bare ? [page] : [page, bare]) {
      const key = keyOfPage(one)
      pages.set(key, { key, isElsewhere })
    }
    if (pages.size >= mostPages) break
  }
  return [...pages.values()]
}

function writtenLinks({ html, text }: Linking): string[] {
  if (html === null)
    return text.includes('://') ? firstOf(text, written).map((link) => link.replace(/[.,;:!?)\]]+$/, '')) : []
  if (!html.includes('href') && !html.includes('HREF')) return []
  return firstOf(html, hrefs).filter((link) => !link.startsWith('#'))
}

function firstOf(text: string, pattern: RegExp): string[] {
  const links: string[] = []
  for (const match of text.matchAll(pattern)) {
    links.push(match[1] ?? match[2] ?? match[0])
    if (links.length >= mostLinks) break
  }
  return links
}

/** The keys an item can be linked by: its own address first, the page that one points into, the page of its thread. */
export function keysOfPlace({ link, threadLink }: Pick<Linking, 'link' | 'threadLink'>): number[] {
  const pages = [link, threadLink].flatMap((each) => {
    if (each === null) return []
    const page = canonicalLink(each)
    return [page, withoutFragment(page)]
  })
  return [...new Set(pages)]
    .filter((page) => page.startsWith('https://') && !frontPage.test(page))
    .map(keyOfPage)
}

/** The key of the page an item stands on: that of its thread where it names one; null where it has no page. */
export const keyOfThread = ({ link, threadLink }: Pick<Linking, 'link' | 'threadLink'>): number | null =>
  keysOfPlace({ link: threadLink ?? link, threadLink: null }).at(-1) ?? null

const frontPage = /^https:\/\/[^/?#]+$/
const origin = /^https?:\/\/[^/?#\s]+/i
const withoutScheme = (written: string): string => written.replace(/^https?:\/\//i, '').replace(/^www\./, '')
const withoutFragment = (page: string): string => {
  const at = page.indexOf('#')
  return at === -1 ? page : page.slice(0, at).replace(/\/+$/, '')
}
