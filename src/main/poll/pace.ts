// Says how patient Remit is with the server behind an address.
import { isPrivateHost } from '../../core/feed/private-address.ts'
import { registrableDomain } from '../../core/feed/registrable-domain.ts'

export type Pace = {
  /** Addresses with the same key use up the same patience. */
  readonly key: string
  /** Requests under way at a time, and milliseconds from the start of one to the start of the next. */
  readonly atOnce: number
  readonly apartMs: number
}

/** A second, and a fifth more because requests do not all travel equally fast. */
const apartMs = 1200

/** Since June 2026 Reddit answers one request a minute, counted over all its hosts. */
const reddit: Pace = { key: 'reddit.com', atOnce: 1, apartMs: 61_000 }
/** By host where one service of a large site is slower than the rest, else by domain. */
const slow: ReadonlyMap<string, Pace> = new Map([
  ['news.google.com', { key: 'news.google.com', atOnce: 1, apartMs: 61_000 }],
  ['reddit.com', reddit],
  ['redd.it', reddit],
])

/**
 * The pace for a source, by its registrable domain; null for those that need no patience: this machine's own servers,
 * private ones the owner allowed (a bridge stands for many sites), and what is no web address.
 */
export function paceOf(source: { readonly address: string; readonly allowPrivate: boolean }): Pace | null {
  if (!URL.canParse(source.address)) return null
  const { hostname } = new URL(source.address)
  if (hostname === '' || /^(?:localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname)) return null
  const { domain, isPublic } = registrableDomain(hostname)
  if (source.allowPrivate && (isPrivateHost(hostname) || !isPublic)) return null
  return slow.get(hostname) ?? slow.get(domain) ?? { key: domain, atOnce: 2, apartMs }
}
