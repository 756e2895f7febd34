// Reads what stands between "<" and ">" as a tag, once for each that comes again.
import { decodeAttribute } from './entities.ts'
import type { Attributes } from './markup-events.ts'
import { textElements } from './text-elements.ts'
import { unbound } from './unbound.ts'

type Language = 'xml' | 'html'

export type Tag = {
  /** What stands between "<" and ">". */
  readonly written: string
  readonly name: string
  readonly closes: boolean
  readonly attributes: Attributes | null
  readonly selfClosing: boolean
  /** Whether it is likely to come again, and is remembered. */
  readonly recurs: boolean
  /** The remembered tag that followed last: documents repeat themselves, and to guess is quicker than to cut a tag out. */
  followedBy: Tag | null
}

const known: Readonly<Record<Language, Map<string, Tag>>> = { xml: new Map(), html: new Map() }
const mostKnown = 500
// What is longer holds something of its own, such as an address.
const longestKnown = 32

/**
 * What `written` says: the name of an element and attributes in quotes. Null where it is anything else, and for the start
 * of an HTML element that holds text alone: both are for the tokenizer.
 */
export function tagIn(written: string, language: Language): Tag | null {
  // In HTML nearly every attribute is an address.
  const recurs = written.length <= longestKnown && (language === 'xml' || !written.includes('='))
  if (!recurs) return readTag(written, language, false)
  const tags = known[language]
  const before = tags.get(written)
  if (before !== undefined) return before
  const tag = readTag(unbound(written), language, true)
  if (tag === null) return null
  if (tags.size === mostKnown) tags.clear()
  tags.set(tag.written, tag)
  return tag
}

const nameEnd = /[ \n\t\f\r/]/

function readTag(written: string, language: Language, recurs: boolean): Tag | null {
  const isHtml = language === 'html'
  const closes = written.startsWith('/')
  const start = closes ? 1 : 0
  const length = written.slice(start).search(nameEnd)
  const end = length === -1 ? written.length : start + length
  const name = nameIn(written.slice(start, end), language)
  if (name === '' || (isHtml && !/^[a-z]/i.test(written.slice(start)))) return null
  if (closes ? end < written.length : isHtml && textElements.has(name)) return null
  const rest = readAttributes(written, end, language)
  return rest && { written, name, closes, ...rest, recurs, followedBy: null }
}

const nameIn = (written: string, language: Language): string =>
  language === 'html' ? written.toLowerCase() : written

const isSpace = (sign: string | undefined): boolean =>
  sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r' || sign === '\f'

function readAttributes(
  written: string,
  from: number,
  language: Language,
): Pick<Tag, 'attributes' | 'selfClosing'> | null {
  let attributes: Map<string, string> | null = null
  let at = from
  for (;;) {
    while (isSpace(written[at])) at++
    if (at === written.length) return { attributes, selfClosing: false }
    if (written[at] === '/') return at === written.length - 1 ? { attributes, selfClosing: true } : null
    const equals = written.indexOf('=', at + 1)
    const quote = written[equals + 1]
    if (equals === -1 || (quote !== '"' && quote !== "'")) return null
    const name = nameIn(written.slice(at, equals), language)
    const end = written.indexOf(quote, equals + 2)
    if (end === -1 || nameEnd.test(name)) return null
    attributes ??= new Map()
    if (!attributes.has(name)) attributes.set(name, decodeAttribute(written.slice(equals + 2, end), language))
    at = end + 1
  }
}
