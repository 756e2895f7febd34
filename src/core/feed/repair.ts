// Mends what keeps a feed from being read: junk before it, a DTD, forbidden characters, bare "&" and stray "<".

import { signOf } from '../text/windows-1252.ts'

export type Repaired = { readonly text: string; readonly repaired: boolean }

/** XML 1.0, section 2.2: characters that no document may hold. */
const forbidden = /[^\t\n\r -\ufffd]/g
const leftover = /[\u0080-\u009f]/g
/** Either of them; asked once, since hardly any document holds one. */
const eitherOf = /[^\t\n\r -\x7f\u00a0-\ufffd]/
const feedStart = /<(?:\w+:)?(?:rss|feed|rdf)[\s>]/i
const declaration = /<\?xml[\s?]/

/**
 * Prepares decoded text for an XML reader. White space at both ends, byte order marks and the DOCTYPE (with it every
 * entity definition) are dropped silently; junk before the document and forbidden characters count as a repair.
 */
export function prepareXml(text: string): Repaired {
  const trimmed = text.replace(/^[\s\ufeff\u200b]+/, '')
  const formed = trimmed.isWellFormed() ? trimmed : trimmed.toWellFormed()
  const isOdd = eitherOf.test(formed)
  const allowed = isOdd ? formed.replace(forbidden, '') : formed
  const modern = isOdd ? allowed.replace(leftover, (char) => signOf(char.charCodeAt(0))) : allowed
  const whole = withoutJunk(modern)
  return { text: withoutDoctype(whole), repaired: allowed.length !== trimmed.length || whole !== modern }
}

/** A PHP warning, a blank template line or half a page may stand before the declaration or the root. */
function withoutJunk(text: string): string {
  const root = text.search(feedStart)
  if (root <= 0) return text
  const prolog = text.slice(0, root)
  const declared = prolog.search(declaration)
  if (declared > 0) return text.slice(declared)
  return declared === 0 || /^\s*<[!?]/.test(prolog) ? text : text.slice(root)
}

/** Removes the document type with its internal subset, so that nothing in it can define, nest or fetch an entity. */
function withoutDoctype(text: string): string {
  const root = text.search(/<[a-z]/i)
  const start = (root === -1 ? text : text.slice(0, root)).search(/<!DOCTYPE/i)
  if (start === -1) return text
  return text.slice(0, start) + text.slice(doctypeEnd(text, start))
}

/** Index behind the DOCTYPE; quotes and comments inside it are skipped. An unfinished one ends where the root begins. */
function doctypeEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === '"' || char === "'") {
      const close = text.indexOf(char, at + 1)
      if (close === -1) break
      at = close
    } else if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at)
      if (close === -1) break
      at = close + 2
    } else if (char === '[') depth++
    else if (char === ']') depth--
    else if (char === '>' && depth <= 0) return at + 1
  }
  const root = text.slice(start).search(feedStart)
  return root === -1 ? text.length : start + root
}

const bareAmpersand = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\w.-]{0,31});)/gi

/**
 * Escapes every "&" that begins no entity and every "<" that begins no tag, outside CDATA and comments. For a document
 * that was found broken; on a sound one it changes nothing but a "<" inside an attribute's value.
 */
export function escapeStray(text: string): string {
  const parts: string[] = []
  let from = 0
  let close = -1
  for (let open = text.indexOf('<'); open !== -1; open = text.indexOf('<', from)) {
    parts.push(escapeAmpersands(text.slice(from, open)))
    const section = sectionEnd(text, open)
    // Found once and kept: searching again for each "<" would be quadratic where no ">" follows.
    if (close < open) close = text.indexOf('>', open)
    if (close === -1) close = text.length
    const next = text.indexOf('<', open + 1)
    const isTag =
      /[a-z_/?!]/i.test(text[open + 1] ?? '') && close < text.length && (next === -1 || close < next)
    from = section ?? (isTag ? close + 1 : open + 1)
    if (section !== null) parts.push(text.slice(open, section))
    else parts.push(isTag ? escapeAmpersands(text.slice(open, from)) : '&lt;')
  }
  parts.push(escapeAmpersands(text.slice(from)))
  return parts.join('')
}

/** Escapes every "&" that begins no entity. */
export const escapeAmpersands = (text: string) =>
  text.includes('&') ? text.replace(bareAmpersand, '&amp;') : text

/** Index behind the comment or CDATA section that begins at `open`, or null where none does. */
function sectionEnd(text: string, open: number): number | null {
  const mark = text.startsWith('<![CDATA[', open) ? ']]>' : text.startsWith('<!--', open) ? '-->' : null
  if (mark === null) return null
  const at = text.indexOf(mark, open)
  return at === -1 ? text.length : at + mark.length
}
