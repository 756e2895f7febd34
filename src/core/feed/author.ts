// Finds out who wrote an item: name, e-mail and address, from the many ways feeds say it.
import { decodeAgain, lineOfHtml } from '../text/plain-line.ts'
import type { RawAuthor } from './raw-feed.ts'

export type Author = {
  readonly name: string | null
  readonly email: string | null
  readonly uri: string | null
}

/** No name is longer, and looking for an address takes the square of the length. */
const maxLength = 500

const mail = /[^\s<>()[\]"',;:@]+@[^\s<>()[\]"',;:@]+\.[^\s<>()[\]"',;:@]+/
const mailInBrackets = new RegExp(`[<([]?\\s*(?:mailto:)?${mail.source}\\s*[>)\\]]?`, 'gi')
/** What parts a name from an address beside it. */
const parting = /^[\s"',;:|/-]+|[\s"',;:|/-]+$/g
const nameBehind = /^\s*(?:mailto:)?[^\s()]+@[^\s()]+\s*\((.+)\)\s*$/s
const nameBefore = /^\s*"?(.*?)"?\s*[<(]\s*(?:mailto:)?[^\s<>()]+@[^\s<>()]+\s*[>)]\s*$/s

/**
 * Titles of WordPress comment feeds in the four languages; used only where the feed names no author. Several templates
 * exist per language, so each pattern takes what stands at the place of the name.
 */
const byline = [
  /^Comment on .+ by (.+)$/s,
  /^By: (.+)$/s,
  /^Kommentar til .+ af (.+)$/s,
  /^Af: (.+)$/s,
  /^Komentar (?:di|pada|untuk) .+ oleh (.+)$/s,
  /^Oleh: (.+)$/s,
  /^Hozzászólás .+, szerző: (.+)$/s,
  /^Szerző: (.+)$/s,
]

/**
 * The author of an item: the element of the feed if there is one ("name@host (Name)", "Name <name@host>", a bare name
 * or address, or separate elements), else the name a comment feed puts into the title.
 */
export function authorOf(raw: RawAuthor | null, title: string): Author {
  const line = textLine(raw?.line ?? '')
  if (line !== '' && raw?.name === '' && raw.email === '' && !line.includes('@')) {
    return { name: line, email: null, uri: raw.uri.trim() || null }
  }
  const email = textLine(raw?.email ?? '') || (mail.exec(line)?.[0] ?? '')
  const named =
    nameBehind.exec(line)?.[1] ??
    nameBefore.exec(line)?.[1] ??
    (mail.test(line) ? line.replace(mailInBrackets, ' ').replace(parting, '') : line)
  const name = textLine(raw?.name ?? '') || named.trim() || bylineIn(title)
  return {
    name: name || null,
    email: email.replace(/^mailto:/i, '').replace(/\?.*$/s, '') || null,
    uri: (raw?.uri ?? '').trim() || null,
  }
}

function bylineIn(title: string): string {
  for (const pattern of byline) {
    const found = pattern.exec(title)?.[1]
    if (found) return found.trim()
  }
  return ''
}

/** A name of nothing that can be seen is none. */
const textLine = (text: string): string => {
  const line = decodeAgain(lineOfHtml(text.slice(0, maxLength)))
  return /[^\s\p{Cf}]/u.test(line) ? line : ''
}

/** Whether what stands where a web address should is one for mail, as JSON Feed allows. */
export const isMailto = (address: string): boolean => /^\s*mailto:/i.test(address)
