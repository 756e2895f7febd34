// Makes of what an owner pastes an address that can be fetched.
import { failed, ok, problemOf, type Result } from '../problem.ts'
import { isPrivateHost } from './private-address.ts'

/**
 * The address of a feed: of a sentence or of several addresses the first; quotes, brackets and punctuation around it go,
 * `feed:` prefixes are undone, a missing scheme becomes https (http for this machine and bare private addresses, which
 * seldom have certificates), international host names become ASCII. Problem `address_invalid` for anything else, other
 * schemes and mail addresses included.
 */
export function feedAddress(typed: string): Result<string> {
  if (typed.length > longestText) return failed(problemOf('address_invalid'))
  const bare = withoutWrapping(firstIn(typed.replace(invisible, '')))
  const withoutFeed = bare.replace(/^feed:(?:\/\/)?/i, '').replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, '')
  const withScheme = mailAddress.test(withoutFeed) ? null : schemeOf(withoutFeed)
  if (withScheme === null || !URL.canParse(withScheme)) return failed(problemOf('address_invalid'))
  const url = new URL(withScheme)
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  // A single word is a host only where somebody wrote the scheme in front of it, as for a server on the office network.
  const isNamed = withScheme === withoutFeed || isHost(url.hostname)
  if (!isWeb || !isNamed) return failed(problemOf('address_invalid'))
  url.hash = ''
  return url.href.length > maxAddressLength ? failed(problemOf('address_invalid')) : ok(url.href)
}

/** The longest address that can be a source. */
export const maxAddressLength = 2000
/** A paragraph with an address in it may be pasted; a book may not. */
const longestText = 5 * maxAddressLength

/** Soft hyphens and marks of joining and direction, which copying brings along. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const mailAddress = /^@?[^\s/:@]+@[^\s/:@]+$/
/** An IP address of the sixth version begins with a bracket of its own. */
const opening = /^(?:(?!\[[\da-f:.]+\])[\s\p{Ps}\p{Pi}<"'])+/iu
const closing = /[\s\p{Pe}\p{Pf}\p{Pi}>"'.,;!]$/u

/** Behind words an address ends at the next blank; without any, up to where a second one begins. */
function firstIn(typed: string): string {
  const text = typed.replace(opening, '')
  const start = text.search(/https?:\/\//i)
  if (start > 0 && /[\s\p{Ps}\p{Pi}"'>]/u.test(text.charAt(start - 1)))
    return /^[^\s"<>]*/.exec(text.slice(start))?.[0] ?? ''
  const [first = ''] = text.split(/\s+(?=https?:\/\/)/i)
  return first
    .trim()
    .replace(/^[^/]*\/\/[^/?#]*/, (host) => host.replace(/\s+/g, ''))
    .replace(blank, '')
}

/** A line break, which a field shows as a blank; one between two words of a path or a query is a blank in earnest. */
const blank = /\s*[\r\n]\s*|(?<![\p{L}\p{N}"])\s+|\s+(?![\p{L}\p{N}"])/gu

/** What closes something within the address belongs to it. */
function withoutWrapping(text: string): string {
  let bare = text
  while (closing.test(bare)) {
    const rest = bare.slice(0, -1)
    const partner = partners.get(bare.slice(-1))
    if (partner !== undefined && rest.includes(partner)) break
    bare = rest
  }
  return bare
}

const partners: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['"', '"'],
  ["'", "'"],
])

function schemeOf(text: string): string | null {
  if (text === '') return null
  if (/^https?:\/\//i.test(text)) return text
  // "localhost:8080" and "example.com:8080" look like a scheme; only letters behind the colon make it one.
  if (/^[a-z][a-z\d+-]*:(?!\d)/i.test(text)) return null
  const rest = text.replace(/^\/+/, '')
  const host = /^(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/.exec(rest)?.[1] ?? ''
  return `${isPrivateHost(host) ? 'http' : 'https'}://${rest}`
}

/** A name with a dot, this machine, or an IP address. */
function isHost(host: string): boolean {
  return host === 'localhost' || host.startsWith('[') || /^[^.\s]+(?:\.[^.\s]+)+\.?$/.test(host)
}
