// Decides in which character set a feed's or a page's bytes are written, and decodes them. Never fails: the worst case is U+FFFD.
import { decodeEightBit, type EightBitCharset } from '../text/eight-bit.ts'

export type CharsetRule =
  | 'bom'
  | 'signature'
  | 'valid-utf-8'
  | 'http'
  | 'declaration'
  | 'lossy'
  | EightBitCharset

export type DecodedFeed = { readonly text: string; readonly rule: CharsetRule; readonly charset: string }

/**
 * Order: byte order mark; the byte pattern of UTF-16/32 without one; valid UTF-8, because servers mislabel it far more
 * often than other text happens to be valid UTF-8; the HTTP charset; the XML declaration, or a page's own `meta`; one byte a letter. A declared set
 * that the bytes contradict is passed over unless nothing fits better, and then its broken characters become U+FFFD.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): DecodedFeed {
  const marked = byMark(bytes)
  if (marked) return marked
  const utf8 = decodeWhole(bytes, 'utf-8')
  // ISO-2022 text is all 7-bit and so always "valid UTF-8"; only its escape character gives it away.
  const asUtf8 = utf8 === null ? null : ({ text: utf8, rule: 'valid-utf-8', charset: 'utf-8' } as const)
  if (asUtf8 && !asUtf8.text.includes('\u001b')) return asUtf8
  const http = labelIn(contentType ?? '', /charset\s*=\s*["']?([\w.:+-]+)/i)
  const declared = declaredIn(bytes)
  if (asUtf8 && ![http, declared].some((label) => label?.startsWith('iso-2022'))) return asUtf8
  for (const [label, rule] of [
    [http, 'http'],
    [declared, 'declaration'],
  ] as const) {
    const text = label === null ? null : decodeWhole(bytes, label)
    if (label !== null && text !== null) return { text, rule, charset: label }
  }
  const guess = http ?? declared ?? 'utf-8'
  const lossy = new TextDecoder(guess).decode(bytes)
  if (mostlySound(lossy)) return { text: lossy, rule: 'lossy', charset: guess }
  const { text, charset } = decodeEightBit(bytes)
  return { text, rule: charset, charset }
}

function byMark(bytes: Uint8Array): DecodedFeed | null {
  const [a, b, c, d] = bytes
  const as = (rule: CharsetRule, charset: string, skip: number): DecodedFeed => {
    const body = bytes.subarray(skip)
    const text = charset.startsWith('utf-32')
      ? decodeUtf32(body, charset === 'utf-32le')
      : new TextDecoder(charset).decode(body)
    return { text, rule, charset }
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) return as('bom', 'utf-8', 3)
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return as('bom', 'utf-32le', 4)
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return as('bom', 'utf-32be', 4)
  if (a === 0xff && b === 0xfe) return as('bom', 'utf-16le', 2)
  if (a === 0xfe && b === 0xff) return as('bom', 'utf-16be', 2)
  // XML 1.0, appendix F: the first "<" shows the width of a character.
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return as('signature', 'utf-32le', 0)
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return as('signature', 'utf-32be', 0)
  if (a === 0x3c && b === 0 && c !== undefined && c !== 0 && d === 0) return as('signature', 'utf-16le', 0)
  if (a === 0 && b === 0x3c && c === 0 && d !== undefined && d !== 0) return as('signature', 'utf-16be', 0)
  return null
}

/** The host's TextDecoder knows no UTF-32. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, littleEndian)
    parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd')
  }
  return parts.join('')
}

/** Long enough for a declaration behind a comment or a line of junk; pages put more before theirs. */
const headBytes = 1024
const pageHeadBytes = 4096

function declaredIn(bytes: Uint8Array): string | null {
  const declaration = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.:+-]+)["']/i
  const meta = /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{2,40})/i
  const label =
    labelIn(asciiHead(bytes, headBytes), declaration) ?? labelIn(asciiHead(bytes, pageHeadBytes), meta)
  // What could be read byte by byte is not written in two bytes a letter, whatever it says.
  return label?.startsWith('utf-16') ? null : label
}

function asciiHead(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length))
}

/** The character set named in `text`, or null when none is named or the host does not know it. */
function labelIn(text: string, pattern: RegExp): string | null {
  const label = pattern.exec(text)?.[1]?.toLowerCase()
  if (label === undefined) return null
  return encodingNamed(label) ?? encodingNamed(usualLabel(label))
}

function encodingNamed(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** Code pages by the number Windows gives them, which the web knows by names. */
const codePages: ReadonlyMap<string, string> = new Map([
  ['874', 'windows-874'],
  ['932', 'shift_jis'],
  ['936', 'gbk'],
  ['949', 'euc-kr'],
  ['950', 'big5'],
  ['65001', 'utf-8'],
])

/** What programs mean that name a set otherwise than the web does: "win-1250", "windows_1250", "iso8859_2", "cp936". */
function usualLabel(label: string): string {
  const page = /^(?:x[-_])?(?:cp|ms|ansi|win|windows)[-_]?(\d{3,5})$/.exec(label)?.[1]
  if (page !== undefined) return codePages.get(page) ?? `windows-${page}`
  const part = /^(?:iso)?[-_]?8859[-_:]?(\d{1,2})$/.exec(label)?.[1]
  if (part !== undefined) return `iso-8859-${part}`
  return label.replace(/^latin[-_]/, 'latin').replace(/^mac[-_]?cyrillic$/, 'x-mac-cyrillic')
}

function decodeWhole(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** True when broken characters are rarer than whole non-ASCII ones: a damaged text, not a misread one. */
function mostlySound(text: string): boolean {
  let broken = 0
  let whole = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) whole++
  }
  return broken <= whole
}
