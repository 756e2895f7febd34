// Makes of what an owner pastes an address that can be fetched.
import { failed, ok, problemOf, type Result } from '../problem.ts'
import { isPrivateHost } from './private-address.ts'

/**
 * The address of a feed: white space, quotes and brackets around it go, `feed:` prefixes are undone, a missing scheme
 * becomes https (http for this machine and bare private addresses, which seldom have certificates), international host
 * names become ASCII. Problem `address_invalid` for anything else, other schemes included.
 */
export function feedAddress(typed: string): Result<string> {
  const bare = typed.replace(/[\s\u200b\ufeff]+/g, '').replace(/^[<"'(]+|[>"')]+$/g, '')
  const withoutFeed = bare.replace(/^feed:(?:\/\/)?/i, '')
  const withScheme = schemeOf(withoutFeed)
  if (withScheme === null || !URL.canParse(withScheme)) return failed(problemOf('address_invalid'))
  const url = new URL(withScheme)
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  // A single word is a host only where somebody wrote the scheme in front of it, as for a server on the office network.
  const isNamed = withScheme === withoutFeed || isHost(url.hostname)
  if (!isWeb || !isNamed) return failed(problemOf('address_invalid'))
  url.hash = ''
  return ok(url.href)
}

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
