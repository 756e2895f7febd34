// Turns what should be one line of text, but may hold markup, entities or stray characters, into one line of text.
import { readMarkup } from './markup.ts'

/** Elements that feeds put into titles and names; any other "<word>" in a title is meant literally, as in List<String>. */
const inlineTag =
  /<(?!\/?(?:a|abbr|acronym|b|bdi|bdo|big|blockquote|br|cite|code|del|dfn|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|nobr|ol|p|pre|q|s|samp|script|small|span|strike|strong|style|sub|sup|table|td|th|tr|tt|u|ul|var|wbr)(?:[\s>/]|$))/gi

const entity = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/i

/** All but tab, line ends and what can be seen: control characters, byte order marks, code points that are no characters. */
const controls = /[^\t\n\r -~\u00a0-\ufefe\uff00-\ufffd]/g

const unfolded = /[^\S ]|\s{2}/

/** Removes control characters; text without any comes back as it is. */
export function withoutControls(text: string): string {
  return text.replace(controls, '')
}

/** One line: runs of white space become one space, the ends are trimmed, control characters go. */
export function foldLine(text: string): string {
  return withoutControls(unfolded.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/** Text of an HTML fragment as one line. Tags of unknown elements stay as text. */
export function lineOfHtml(html: string): string {
  return html.includes('<') || html.includes('&')
    ? foldLine(onlyText(html.replace(inlineTag, '&lt;')))
    : foldLine(html)
}

/** Decodes HTML entities in text whose "<" are all literal. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? onlyText(text.replaceAll('<', '&lt;')) : text
}

/**
 * Undoes double encoding: entities that are left after the first decoding are decoded too, but only where that lets no
 * new tag appear, so that a text about markup keeps showing it.
 */
export function decodeAgain(text: string): string {
  if (!text.includes('&') || !entity.test(text)) return text
  const decoded = decodeEntities(text)
  return tagCount(decoded) > tagCount(text) ? text : decoded
}

function tagCount(text: string): number {
  return text.match(/<[/!?a-z]/gi)?.length ?? 0
}

function onlyText(html: string): string {
  let out = ''
  let silent = 0
  readMarkup(html, 'html', {
    open(name) {
      if (name === 'script' || name === 'style') silent++
      else if (name === 'br' || name === 'p' || name === 'div' || name === 'li') out += ' '
    },
    close(name) {
      if (silent > 0 && (name === 'script' || name === 'style')) silent--
    },
    text(text) {
      if (silent === 0) out += text
    },
  })
  return out
}
