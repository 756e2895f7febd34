// Reads XML or HTML as a flat run of events. Built on htmlparser2's tokenizer: one pass, no tree, no recursion, no throw.
import { Tokenizer } from 'htmlparser2'

export type Attributes = ReadonlyMap<string, string>

/** Names arrive in lower case in HTML and as written in XML. */
export type MarkupSink = {
  open(name: string, attributes: Attributes | null, selfClosing: boolean): void
  close(name: string): void
  /** `literal` is true for what stood in a CDATA section; `raw` text may still hold an "&" nobody could decode. */
  text(text: string, literal: boolean): void
}

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
  }
  const ignore = () => {}
  const tokenizer = new Tokenizer(
    // Without decoding the tokenizer leaps from tag to tag instead of looking at every character.
    { xmlMode: !isHtml, decodeEntities: source.includes('&') },
    {
      onopentagname(from, to) {
        name = nameAt(from, to)
      },
      onattribname(from, to) {
        attributeName = nameAt(from, to)
        attributeValue = ''
      },
      onattribdata(from, to) {
        attributeValue += source.slice(from, to)
      },
      onattribentity(point) {
        attributeValue += String.fromCodePoint(point)
      },
      onattribend() {
        attributes ??= new Map()
        if (!attributes.has(attributeName)) attributes.set(attributeName, attributeValue)
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag: (from, to) => sink.close(nameAt(from, to)),
      ontext: (from, to) => sink.text(source.slice(from, to), false),
      ontextentity: (point) => sink.text(String.fromCodePoint(point), true),
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
