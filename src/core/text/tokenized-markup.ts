// Reads XML or HTML of any kind, however broken, as a flat run of events; built on htmlparser2's tokenizer.
import { Tokenizer } from 'htmlparser2'
import { decodeAttribute, decodeText } from './entities.ts'
import type { MarkupSink } from './markup-events.ts'
import { textElements } from './text-elements.ts'

/** As `readMarkup`, which asks it for what is not plain. */
export function readTokenized(
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
