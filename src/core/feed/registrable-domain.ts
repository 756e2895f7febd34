// Says which domain a host belongs to: the part somebody registered, whose owner counts requests. The one file that imports tldts.
import { parse } from 'tldts'

/**
 * The registrable domain of a host by the ICANN section of the public suffix list ("forum.site.co.uk" is "site.co.uk");
 * the host itself where it has none, as IP addresses and bare names. `isPublic` says whether it ends in a public suffix.
 */
export function registrableDomain(host: string): { readonly domain: string; readonly isPublic: boolean } {
  const name = host.toLowerCase().replace(/\.$/, '')
  const { domain, isIcann } = parse(name, { allowPrivateDomains: false, extractHostname: false })
  return { domain: domain ?? name, isPublic: isIcann === true }
}
