// Brings the different ways of writing one address into one form, to compare by; the result is a key, not for opening.

/** Parameters that say where a click came from, never what is shown. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|cmpid|ref_src|wt_mc|_hsenc|_hsmi)$/i

/** Fragments that carry tracking only. Any other stays: comments of one page differ in nothing else. */
const trackingFragment = /^#(?:utm_|xtor=|rss|ref=)/i

/** Most links are in that form already but for the scheme; taking them to pieces would cost ten times as much. */
const simple = /^https?:\/\/(?:www\.)?([a-z\d-]+(?:\.[a-z\d-]+)+)((?:\/[\w~-][\w.~-]*)*)\/?$/

/**
 * The address with https for http, host without "www.", no tracking, sorted parameters and no closing slash; a search
 * engine's redirect is replaced by where it leads. Text that is no http(s) address comes back as it is.
 */
export function canonicalLink(link: string): string {
  const plain = simple.exec(link)
  if (plain) return `https://${plain[1]}${plain[2]}`
  if (!URL.canParse(link)) return link
  const url = new URL(unwrapped(new URL(link)))
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return link
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  const query = url.searchParams.toString()
  const fragment = trackingFragment.test(url.hash) ? '' : url.hash
  const host = url.host.replace(/^www\./, '')
  return `https://${host}${url.pathname.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}${fragment}`
}

/** Alerts of search engines wrap each result: google.com/url?url=... */
function unwrapped(url: URL): string {
  const isWrapper =
    /^(?:www\.)?(?:google\.[a-z.]{2,6}|bing\.com)$/.test(url.hostname) &&
    /^\/(?:url|news\/apiclick\.aspx)$/.test(url.pathname)
  const target = isWrapper ? (url.searchParams.get('url') ?? url.searchParams.get('q')) : null
  return target !== null && URL.canParse(target) ? target : url.href
}
