// Reads XML or HTML as a flat run of events. Built on htmlparser2's tokenizer: one pass, no tree, no recursion, no throw.
import { Tokenizer } from 'htmlparser2'
import { decodeAttribute, decodeText } from './entities.ts'

export type Attributes = ReadonlyMap<string, string>

/** Names arrive in lower case in HTML and as written in XML. */
export type MarkupSink = {
  open(name: string, attributes: Attributes | null, selfClosing: boolean): void
  close(name: string): void
  /** `literal` is true for what stood in a CDATA section; `raw` text may still hold an "&" nobody could decode. */
  text(text: string, literal: boolean): void
}

/** HTML, section 13.2.5: these end at their own closing tag alone, and in most of them an entity is no entity. */
const textElements: ReadonlyMap<string, 'verbatim' | 'entities'> = new Map([
  ['iframe', 'verbatim'],
  ['noembed', 'verbatim'],
  ['noframes', 'verbatim'],
  ['plaintext', 'verbatim'],
  ['script', 'verbatim'],
  ['style', 'verbatim'],
  ['xmp', 'verbatim'],
  ['title', 'entities'],
  ['textarea', 'entities'],
])

/**
 * Sends every tag and text of `source` to the sink the moment it is met. Entities are decoded once: the five of XML and
 * numeric ones in XML, all named ones in HTML; in neither does a DTD define any. The function returned to `start` stops it.
 */
export function readMarkup(
  source: string,
  language: 'xml' | 'html',
  sink: MarkupSink,
  start?: (stop: () => void) => void,
): void {
  const isHtml = language === 'html'
  let name = ''
  /** The HTML element that is open and holds text alone, or ''. */
  let textOnly = ''
  let attributes: Map<string, string> | null = null
  let attributeName = ''
  let attributeValue = ''
  const nameAt = (from: number, to: number) => {
    const raw = source.slice(from, to)
    return isHtml ? raw.toLowerCase() : raw
  }
  const open = (selfClosing: boolean) => {
    sink.open(name, attributes, selfClosing)
    attributes = null
    if (isHtml && textElements.has(name)) textOnly = name
  }
  const takeText = (text: string, literal: boolean) => sink.text(text, literal)
  const ignore = () => {}
  const tokenizer = new Tokenizer(
    // Entities are decoded piece by piece: without them the tokenizer leaps from tag to tag instead of looking at every
    // character.
    { xmlMode: !isHtml, decodeEntities: false },
    {
      onopentagname(from, to) {
        name = nameAt(from, to)
      },
      onattribname(from, to) {
        attributeName = nameAt(from, to)
        attributeValue = ''
      },
      onattribdata(from, to) {
        attributeValue += decodeAttribute(source.slice(from, to), language)
      },
      onattribentity: ignore,
      onattribend() {
        attributes ??= new Map()
        if (!attributes.has(attributeName)) attributes.set(attributeName, attributeValue)
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag(from, to) {
        textOnly = ''
        sink.close(nameAt(from, to))
      },
      ontext(from, to) {
        const text = source.slice(from, to)
        if (!text.includes('&') || textElements.get(textOnly) === 'verbatim') sink.text(text, false)
        else decodeText(text, language, textOnly, takeText)
      },
      ontextentity: ignore,
      oncdata: (from, to, offset) => {
        if (!isHtml) sink.text(source.slice(from, to - offset), true)
      },
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  )
  start?.(() => tokenizer.pause())
  tokenizer.write(source)
  tokenizer.end()
}
