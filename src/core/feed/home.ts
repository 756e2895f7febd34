// Says which hosts and pages are a feed's own: a link to one of those pages identifies no item, a move between those hosts none either.
import { canonicalLink } from './canonical-link.ts'

export type Home = {
  readonly hosts: ReadonlySet<string>
  /** Canonical links of the feed itself and of the page it is about. */
  readonly pages: ReadonlySet<string>
  /** What `ownPageOf` found for the links of this document: each is asked for twice. */
  readonly asked: Map<string, string | null>
}

/** From all addresses the feed goes by: as the owner gave it, where redirects led, the page it names, then and now. */
export function homeOf(addresses: readonly (string | null)[]): Home {
  const pages = new Set(addresses.flatMap((address) => (address === null ? [] : [canonicalLink(address)])))
  const hosts = new Set([...pages].flatMap((page) => hostOf(page) ?? []))
  return { hosts, pages, asked: new Map() }
}

/** A canonical link that can tell one item from another, or null: a front page or the feed's own page cannot. */
export function ownPageOf(link: string | null, home: Home): string | null {
  if (link === null) return null
  const known = home.asked.get(link)
  if (known !== undefined) return known
  const page = canonicalLink(link)
  const own = frontPage.test(page) || home.pages.has(page) ? null : page
  home.asked.set(link, own)
  return own
}

/** An address without its scheme, and without its host where that is the feed's own; null for what is no address. */
export function withoutOrigin(address: string, { hosts }: Home): string | null {
  const parts = origin.exec(address)
  if (!parts) return null
  const [, host = '', path = ''] = parts
  const bare = host.toLowerCase().replace(/^www\./, '')
  if (!hosts.has(bare)) return bare + path
  return path === '' || path === '/' ? null : path
}

const frontPage = /^https:\/\/[^/?#]+$/
const origin = /^https?:\/\/([^/?#]+)(.*)$/is

const hostOf = (canonical: string): string | null => /^https:\/\/([^/?#]+)/.exec(canonical)?.[1] ?? null
