// Writes the watched places as an OPML 2.0 list that other readers understand, without anything secret in it.
import { xmlText } from '../text/xml.ts'
import type { PlaceKind } from './place.ts'

export type ListedFeed = {
  readonly title: string
  readonly address: string
  readonly site: string | null
  readonly kind: PlaceKind
}

export type OpmlText = {
  readonly text: string
  /** How many addresses were written without the password or key that stood in them. */
  readonly withoutSecret: number
}

/** Names under which services put a reader's own key into the address of a feed. */
const secretName =
  /^(?:(?:feed|private|access|auth|rss|user)_?token|token|api_?key|secret|password|passwd|pwd)$/i

/** The address without sign-in data and without query values that are somebody's key. */
export function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const bare = url.username === '' && url.password === '' ? url.href : hrefWithoutSignIn(url)
  const secret = [...url.searchParams.keys()].filter((name) => secretName.test(name))
  if (secret.length === 0) return bare === url.href ? address : bare
  const kept = new URL(bare)
  for (const name of secret) kept.searchParams.delete(name)
  return kept.href
}

const hrefWithoutSignIn = (url: URL): string =>
  `${url.protocol}//${url.host}${url.pathname}${url.search}${url.hash}`

/** `createdAt` in the form of RFC 822, as OPML asks. */
export function writeOpml(feeds: readonly ListedFeed[], title: string, createdAt: string): OpmlText {
  let withoutSecret = 0
  const lines = feeds.map((feed) => {
    const address = withoutSecrets(feed.address)
    if (address !== feed.address) withoutSecret++
    const name = feed.title === '' ? address : feed.title
    const site = feed.site === null ? '' : ` htmlUrl="${escaped(withoutSecrets(feed.site))}"`
    return `    <outline type="rss" text="${escaped(name)}" title="${escaped(name)}" xmlUrl="${escaped(address)}"${site} category="/remit/${feed.kind}"/>`
  })
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${escaped(title)}</title>
    <dateCreated>${escaped(createdAt)}</dateCreated>
  </head>
  <body>
${lines.join('\n')}
  </body>
</opml>
`
  return { text, withoutSecret }
}

/** A name in one line: other readers show it in a list. */
const escaped = (text: string): string => xmlText(text.toWellFormed()).replace(/[\t\n\r]+/g, ' ')
