// Finds on a page the addresses at which its feeds may be: what it links, what made it, and what is usual.

import { readMarkup } from '../text/markup.ts'
import { foldLine } from '../text/plain-line.ts'
import { maxAddressLength } from './address.ts'
import type { FeedHint } from './place.ts'
import { feedsOfMaker, hintOfFeed, isKnownService, likelyFeeds } from './presets.ts'
import { resolveLink } from './resolve-link.ts'

/** A page as it arrived: decoded text, the address it came from, its Link header if it had one. */
export type PageText = {
  readonly text: string
  readonly finalUrl: string
  readonly linkHeader: string | null
}

/** Types under which pages link feeds. The generic ones are believed only because the feed itself is read afterwards. */
const feedTypes: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/x-rss+xml',
  'application/rss',
  'text/rss+xml',
  'application/atom+xml',
  'application/atom',
  'text/atom+xml',
  'application/rdf+xml',
  'text/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
])

/** Where feeds usually are, the most usual first. */
const wellKnownPaths = [
  '/feed/',
  '/feed',
  '/rss',
  '/atom.xml',
  '/feed.xml',
  '/rss.xml',
  '/index.xml',
  '/index.rss',
  '/feed.json',
  '/comments/feed',
  '/feeds/posts/default',
]

/** More links than any page has in earnest. */
const maxLinks = 50

const maxHeaderLength = 8192
const maxTitleLength = 300

/** Titles of links to comment feeds in the four languages. */
const commentTitle = /comment|kommentar|komentar|hozzászólás|repl(?:y|ies)\b|svar\b|balasan/i

/**
 * The feeds a page points to and those its software would have, each once, the likeliest first: what is linked goes
 * before what is only likely, and feeds of comments before feeds of posts; on a post's own page that post's comments go
 * first. One feed in several formats is named once.
 */
export function feedsOnPage(page: PageText): readonly FeedHint[] {
  const head = readHead(page)
  const linked = onePerTitle([...fromHeader(page), ...head.links]).map(({ href, title }) =>
    hintOfLink(href, title),
  )
  const hints = [
    ...linked,
    ...likelyFeeds(page.finalUrl),
    ...head.makers.flatMap((maker) => feedsOfMaker(maker, head.site)),
  ]
  return onceEach(hints).sort((a, b) => rank(a, page.finalUrl) - rank(b, page.finalUrl))
}

/** Where feeds usually are on the host of `address`; none for a known service, whose feeds are where its presets say. */
export function wellKnownFeeds(address: string): readonly FeedHint[] {
  if (isKnownService(address)) return []
  return wellKnownPaths.map((path) => hintOfFeed(new URL(path, address).href))
}

/** Whether a feed's address only led to the site's home page, as sites do with what they do not have. */
export function ledHome(asked: string, finalUrl: string): boolean {
  const isHome = (url: URL) => /^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === ''
  return isHome(new URL(finalUrl)) && !isHome(new URL(asked))
}

type Link = { readonly href: string; readonly title: string }
type Head = { readonly links: readonly Link[]; readonly makers: readonly string[]; readonly site: string }

function readHead({ text, finalUrl }: PageText): Head {
  const links: Link[] = []
  const makers: string[] = []
  let base = finalUrl
  let isBaseSet = false
  let api: string | null = null
  readMarkup(text, 'html', {
    open(name, attributes) {
      const of = (key: string) => attributes?.get(key) ?? ''
      const rel = of('rel').toLowerCase().split(/\s+/)
      if (name === 'base' && !isBaseSet && of('href') !== '') {
        base = shortLink(of('href'), finalUrl) ?? finalUrl
        isBaseSet = true
      } else if (name === 'meta' && of('name').toLowerCase() === 'generator')
        makers.push(of('content').trim())
      // Forum software seldom names itself; its pages carry its mark.
      else if (name === 'html' && of('id') === 'XF') makers.push('XenForo')
      else if (name === 'body' && of('id') === 'phpbb') makers.push('phpBB')
      else if (name === 'link' && rel.includes('https://api.w.org/')) {
        makers.push('WordPress')
        api = shortLink(of('href'), base)
      } else if (name === 'link' && isFeedLink(rel, of('type')) && links.length < maxLinks) {
        const href = usableLink(of('href'), base)
        if (href !== null) links.push({ href, title: of('title').slice(0, maxTitleLength) })
      }
    },
    close() {},
    text() {},
  })
  return { links, makers: [...new Set(makers)], site: siteOf(api ?? base) }
}

/** The folder software lives in: WordPress tells it by the address of its interface, others by that of the page. */
function siteOf(address: string): string {
  const root = address.replace(/wp-json\/.*$|index\.php\?rest_route=.*$|\?rest_route=.*$/, '')
  if (root !== address) return root
  const url = new URL(address)
  return new URL(/^[^?]*\/(?:index\.\w+)?$/.test(url.pathname) ? './' : '/', address).href
}

function isFeedLink(rel: readonly string[], type: string): boolean {
  if (rel.includes('feed')) return true
  return rel.includes('alternate') && feedTypes.has((type.split(';')[0] ?? '').trim().toLowerCase())
}

/** Longer ones must not reach the patterns, which a hostile page could slow down. */
function shortLink(href: string, base: string): string | null {
  const address = href.length > maxAddressLength ? null : resolveLink(href, base)
  return address !== null && address.length <= maxAddressLength ? address : null
}

/** WordPress links the JSON of its interface under a feed's type. */
function usableLink(href: string, base: string): string | null {
  const address = shortLink(href, base)
  return address === null || /\/wp-json\/|rest_route=/.test(address) ? null : address
}

/** RFC 8288: `<address>; rel="alternate"; type="..."; title="..."`, several parted by commas. */
function fromHeader({ linkHeader, finalUrl }: PageText): Link[] {
  const links: Link[] = []
  for (const [, target = '', written = ''] of (linkHeader ?? '')
    .slice(0, maxHeaderLength)
    .matchAll(/<([^>]*)>((?:\s*;\s*[\w*-]+\s*(?:=\s*(?:"[^"]*"|[^",;\s]*))?)*)/g)) {
    const parameters = new Map(
      [...written.matchAll(/;\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^",;\s]*))/g)].map(
        ([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ''] as const,
      ),
    )
    const rel = (parameters.get('rel') ?? '').toLowerCase().split(/\s+/)
    const href = isFeedLink(rel, parameters.get('type') ?? '') ? usableLink(target, finalUrl) : null
    if (href !== null) links.push({ href, title: parameters.get('title') ?? '' })
  }
  return links.slice(0, maxLinks)
}

/** "Shop - RSS" and "Shop - Atom" are one feed; links without a title are told apart by address only. */
function onePerTitle(links: readonly Link[]): readonly Link[] {
  const seen = new Set<string>()
  return links.filter(({ title }) => {
    const kind = foldLine(title)
      .toLowerCase()
      .replace(/\b(?:rss|atom|rdf|json|feed|xml|[\d.]+)\b/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    if (kind === '') return true
    if (seen.has(kind)) return false
    seen.add(kind)
    return true
  })
}

function hintOfLink(href: string, title: string): FeedHint {
  const hint = hintOfFeed(href)
  return hint.kind === 'blog' && commentTitle.test(title)
    ? { ...hint, kind: 'comments', perComment: true }
    : hint
}

/** The feed of one page's comments lies below that page. */
function isBelow(feed: string, pageAddress: string): boolean {
  const { origin, pathname } = new URL(pageAddress)
  const page = `${origin}${pathname.replace(/\/$/, '')}`
  return /^\/feed\/?$/.test(feed.startsWith(page) ? feed.slice(page.length) : '')
}

function rank(hint: FeedHint, pageAddress: string): number {
  if (!hint.perComment) return 2
  return isBelow(hint.address, pageAddress) ? 0 : 1
}

function onceEach(hints: readonly FeedHint[]): FeedHint[] {
  const seen = new Set<string>()
  return hints.filter(({ address }) => {
    const key = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
