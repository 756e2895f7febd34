// Reads markup for as long as it is plain, which nearly all is: whole tags with quoted attributes, CDATA sections, comments.
import { decodeAttribute, decodeText } from './entities.ts'
import type { Attributes, MarkupSink } from './markup-events.ts'
import { textElements } from './text-elements.ts'

type Language = 'xml' | 'html'
type Tag = {
  readonly name: string
  readonly closes: boolean
  readonly attributes: Attributes | null
  readonly selfClosing: boolean
}

/**
 * Sends what is met to the sink, from the beginning up to where something begins that is not plain, and gives where that
 * is: the length of `source` where all is. What it sends is what the tokenizer would send, at a third of the cost: it
 * leaps from sign to sign and knows a tag that comes again.
 */
export function readPlain(
  source: string,
  language: Language,
  sink: MarkupSink,
  run: { readonly isStopped: boolean },
): number {
  const { length } = source
  const takeText = (text: string, literal: boolean): void => sink.text(text, literal)
  let at = 0
  while (at < length && !run.isStopped) {
    const open = source.indexOf('<', at)
    const textEnd = open === -1 ? length : open
    if (textEnd > at) {
      const text = source.slice(at, textEnd)
      if (text.includes('&')) decodeText(text, language, '', takeText)
      else sink.text(text, false)
    }
    if (open === -1) return length
    const end = sectionEnd(source, open, language, sink) ?? tagEnd(source, open, language, sink)
    if (end === null) return open
    at = end
  }
  return length
}

/** Behind the comment, the CDATA section or the instruction that begins at `open`; null where none does, or none that is plain. */
function sectionEnd(source: string, open: number, language: Language, sink: MarkupSink): number | null {
  const sign = source[open + 1]
  if (sign === '?' && language === 'xml') return behind(source.indexOf('?>', open + 2), 2)
  if (sign !== '!') return null
  if (source.startsWith('<!--', open)) {
    const end = source.indexOf('--', open + 4)
    // In HTML "<!-->" and "<!--->" are whole comments.
    const isPlain = end !== -1 && source[end + 2] === '>' && (language === 'xml' || end > open + 4)
    return isPlain && source[open + 4] !== '>' ? end + 3 : null
  }
  if (language === 'html' || !source.startsWith('<![CDATA[', open)) return null
  const end = source.indexOf(']]>', open + 9)
  if (end !== -1) sink.text(source.slice(open + 9, end), true)
  return behind(end, 3)
}

const behind = (found: number, length: number): number | null => (found === -1 ? null : found + length)

/** Behind the tag that begins at `open`, which goes to the sink; null where it is not plain. */
function tagEnd(source: string, open: number, language: Language, sink: MarkupSink): number | null {
  const end = source.indexOf('>', open + 1)
  if (end === -1) return null
  const tag = tagIn(source.slice(open + 1, end), language)
  if (tag === null) return null
  if (tag.closes) sink.close(tag.name)
  else sink.open(tag.name, tag.attributes, tag.selfClosing)
  return end + 1
}

const known: Readonly<Record<Language, Map<string, Tag>>> = { xml: new Map(), html: new Map() }
// The engine copies cuts up to this length; a longer one would keep its document alive.
const longestKnown = 12
const mostKnown = 500

/** What `written` between "<" and ">" says, null where that is not plain. */
function tagIn(written: string, language: Language): Tag | null {
  if (written.length > longestKnown) return readTag(written, language)
  const tags = known[language]
  const before = tags.get(written)
  if (before !== undefined) return before
  const tag = readTag(written, language)
  if (tag === null) return null
  if (tags.size === mostKnown) tags.clear()
  tags.set(written, tag)
  return tag
}

const nameEnd = /[ \n\t\f\r/]/
const notInName = nameEnd

function readTag(written: string, language: Language): Tag | null {
  const closes = written.startsWith('/')
  const whole = closes ? written.slice(1) : written
  const end = whole.search(nameEnd)
  const name = nameIn(end === -1 ? whole : whole.slice(0, end), language)
  if (name === '' || !(language === 'html' ? /^[a-z]/i : /^[^!?]/).test(whole)) return null
  if (end === -1)
    return !closes && language === 'html' && textElements.has(name)
      ? null
      : { name, closes, attributes: null, selfClosing: false }
  if (closes || (language === 'html' && textElements.has(name))) return null
  return readAttributes(whole, end, name, language)
}

const nameIn = (written: string, language: Language): string =>
  language === 'html' ? written.toLowerCase() : written

const isSpace = (sign: string | undefined): boolean =>
  sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r' || sign === '\f'

function readAttributes(written: string, from: number, name: string, language: Language): Tag | null {
  let attributes: Map<string, string> | null = null
  let at = from
  for (;;) {
    while (isSpace(written[at])) at++
    if (at === written.length) return { name, closes: false, attributes, selfClosing: false }
    if (written[at] === '/')
      return at === written.length - 1 ? { name, closes: false, attributes, selfClosing: true } : null
    const equals = written.indexOf('=', at + 1)
    const quote = written[equals + 1]
    if (equals === -1 || (quote !== '"' && quote !== "'")) return null
    const attribute = nameIn(written.slice(at, equals), language)
    const end = written.indexOf(quote, equals + 2)
    if (end === -1 || notInName.test(attribute)) return null
    attributes ??= new Map()
    if (!attributes.has(attribute))
      attributes.set(attribute, decodeAttribute(written.slice(equals + 2, end), language))
    at = end + 1
  }
}
