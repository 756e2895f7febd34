// Collects what stands inside one element of a feed: its text, or its markup where the element holds markup.
import type { Attributes } from '../text/markup-events.ts'
import type { RawText } from './raw-feed.ts'

/** A body longer than this is cut: nobody reads a complaint of a million characters, and it must not stop the others. */
const maxLength = 1_000_000

const voidElements = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
])

export class TextCapture {
  /** Key and depth of the element that is being collected. */
  readonly key: string
  readonly depth: number
  readonly attributes: Attributes | null
  #value = ''
  #hasMarkup = false

  constructor(key: string, depth: number, attributes: Attributes | null) {
    this.key = key
    this.depth = depth
    this.attributes = attributes
  }

  text(text: string): void {
    if (this.#value.length < maxLength) this.#value += this.#hasMarkup ? escaped(text) : text
  }

  openTag(written: string, attributes: Attributes | null): void {
    if (this.#value.length >= maxLength) return
    // Text before the first inline element was taken as it stands; as part of markup it has to be escaped.
    if (!this.#hasMarkup) this.#value = escaped(this.#value)
    this.#hasMarkup = true
    let tag = `<${localName(written)}`
    for (const [name, value] of attributes ?? []) {
      if (!name.startsWith('xmlns')) tag += ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`
    }
    this.#value += `${tag}>`
  }

  closeTag(written: string): void {
    const name = localName(written)
    if (!voidElements.has(name) && this.#value.length < maxLength) this.#value += `</${name}>`
  }

  /** The collected text alone, tags or not. */
  get value(): string {
    return this.#value
  }

  /** The collected text with what its `type` and `mode` attributes say about it, or null where it is no text at all. */
  textAs(assumed: RawText['kind']): RawText | null {
    const type = (this.attributes?.get('type') ?? '').trim().toLowerCase()
    const isBase64 = this.attributes?.get('mode') === 'base64'
    const value = isBase64 ? base64Text(this.#value) : this.#value.slice(0, maxLength)
    if (this.#hasMarkup) return { value, kind: 'html' }
    if (type === 'html' || type === 'xhtml' || type === 'text/html' || type === 'application/xhtml+xml') {
      return { value, kind: 'html' }
    }
    if (type === 'text' || type.startsWith('text/')) return { value, kind: 'text' }
    const isOther = type.includes('/') && !type.endsWith('xml')
    if (isOther && !type.startsWith('application/')) return null
    const text = isOther ? legible(isBase64 ? value : base64Of(value)) : value
    return text === null ? null : { value: text, kind: assumed }
  }
}

function localName(written: string): string {
  return written.slice(written.indexOf(':') + 1).toLowerCase()
}

function escaped(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text
}

/** Longer content of an application is no text. */
const maxBase64Length = 100_000

/** What content of an application's type holds, which Atom 1.0 has in base64. */
function base64Of(value: string): string | null {
  return value.length <= maxBase64Length && /^[a-z\d+/=\s]+$/i.test(value) ? base64Text(value) : null
}

/** The content where it is text in spite of its type, else null. */
function legible(value: string | null): string | null {
  return value === null || /[^\t\n\r -~\u00a0-\ufffc]/.test(value) ? null : value
}

/** Atom 0.3 allowed `mode="base64"`; the pure layer has no atob. */
function base64Text(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const char of text) {
    const value = alphabet.indexOf(char)
    if (value === -1) continue
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 0xff)
    }
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}
