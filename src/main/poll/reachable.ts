// Keeps feeds away from this machine and its private network unless the owner allowed that source.
import { isIpLiteral, isPrivateAddress, isPrivateHost } from '../../core/feed/private-address.ts'
import { type Problem, problemOf } from '../../core/problem.ts'
import type { Transport } from './transport.ts'

/**
 * The problem with fetching from `url`, or null. Names are resolved and every address they have must be public; to be
 * asked again for each redirect, since a public server can send its callers anywhere. Rejects as `resolve` does.
 */
export async function refusalOf(
  url: URL,
  allowPrivate: boolean,
  resolve: Transport['resolve'],
): Promise<Problem | null> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return problemOf('address_invalid', url.protocol)
  if (allowPrivate) return null
  if (isPrivateHost(url.hostname)) return problemOf('address_private', url.hostname)
  if (isIpLiteral(url.hostname)) return null
  const addresses = await resolve(url)
  return addresses?.some(isPrivateAddress) ? problemOf('address_private', url.hostname) : null
}
