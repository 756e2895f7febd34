// Reads markup for as long as it is plain, which nearly all is: whole tags with quoted attributes, CDATA sections, comments.

import { codeAt } from './characters.ts'
import { decodeText } from './entities.ts'
import type { MarkupSink } from './markup-events.ts'
import { type Tag, tagIn } from './plain-tag.ts'

type Language = 'xml' | 'html'

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
  let last: Tag | null = null
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
    const sign = codeAt(source, open + 1)
    if (sign === exclamation || sign === question) {
      at = sectionEnd(source, open, language, sink)
      if (at === -1) return open
      continue
    }
    let tag: Tag | null = last === null ? null : last.followedBy
    if (tag === null || !isAt(tag, source, open + 1)) {
      const end = source.indexOf('>', open + 1)
      tag = end === -1 ? null : tagIn(source.slice(open + 1, end), language)
      if (tag === null) return open
      if (last !== null && tag.recurs) last.followedBy = tag
    }
    at = open + tag.written.length + 2
    last = tag
    if (tag.closes) sink.close(tag.name)
    else sink.open(tag.name, tag.attributes, tag.selfClosing)
  }
  return length
}

const exclamation = 0x21
const question = 0x3f
const greater = 0x3e

const isAt = ({ written }: Tag, source: string, at: number): boolean =>
  source.startsWith(written, at) && codeAt(source, at + written.length) === greater

/** Behind the comment, the CDATA section or the instruction that begins at `open`; -1 where none does that is plain. */
function sectionEnd(source: string, open: number, language: Language, sink: MarkupSink): number {
  if (source.startsWith('<!--', open)) {
    const end = source.indexOf('--', open + 4)
    // In HTML "<!-->" and "<!--->" are whole comments.
    const begins = language === 'html' && /^-?>/.test(source.slice(open + 4, open + 6))
    return !begins && source.startsWith('-->', end) ? behind(end, 3) : -1
  }
  if (language === 'html') return -1
  if (source.startsWith('<?', open)) return behind(source.indexOf('?>', open + 2), 2)
  if (!source.startsWith('<![CDATA[', open)) return -1
  const end = source.indexOf(']]>', open + 9)
  if (end !== -1) sink.text(source.slice(open + 9, end), true)
  return behind(end, 3)
}

const behind = (found: number, length: number): number => (found === -1 ? -1 : found + length)
