// Turns what a feed writes as a link into an absolute http(s) address, or nothing.

const absolute = /^https?:\/\/[^\s/?#]/i
const otherScheme = /^[a-z][a-z\d+.-]*:/i
/** A slash too many, as templates write that begin an address with one of their own. */
const manySlashes = /^(https?:\/\/)\/+(?=[^\s/?#])/i
const bareHost = /^www\.[\w-]+\.[a-z]{2,}/i

/**
 * Resolves `written` against `base`. An absolute address stays as it was written but for white space and the letter case
 * of scheme and host; other schemes (javascript:, data:, at:) and unusable text give null.
 */
export function resolveLink(written: string, base: string): string | null {
  if (written === '') return null
  const href = written.trim().replace(/[\t\r\n]+/g, '')
  if (href === '') return null
  if (absolute.test(href)) return asWritten(href)
  if (bareHost.test(href)) return asWritten(`http://${href}`)
  if (manySlashes.test(href)) return asWritten(href.replace(manySlashes, '$1'))
  if (otherScheme.test(href) || !URL.canParse(href, base)) return null
  const url = new URL(href, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

function asWritten(href: string): string | null {
  if (!URL.canParse(href)) return null
  if (/\s/.test(href)) return new URL(href).href
  if (!/[A-Z]/.test(href)) return href
  return href.replace(/^[^/]+\/\/[^/?#]+/, (start) => {
    const at = start.lastIndexOf('@') + 1
    return start.slice(0, at).replace(/^HTTPS?/i, lower) + lower(start.slice(at))
  })
}

const lower = (text: string) => text.toLowerCase()

/** The address relative links start from: Content-Location (RFC 3986, 5.1.2) if usable, else where the feed was found. */
export function documentBase(finalUrl: string, contentLocation: string | null | undefined): string {
  return (contentLocation ? resolveLink(contentLocation, finalUrl) : null) ?? finalUrl
}

/** The address without its fragment. */
export function withoutFragment(link: string): string {
  const at = link.indexOf('#')
  return at === -1 ? link : link.slice(0, at)
}
