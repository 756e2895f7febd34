// Shows what an HTML fragment says as plain text: paragraphs, lists and quotes kept, scripts and styles gone.
import { readMarkup } from './markup.ts'
import { decodeAgain, decodeEntities, withoutControls } from './plain-line.ts'

const paragraphs = 'p ul ol dl blockquote pre table figure h1 h2 h3 h4 h5 h6'
const lines =
  'address article aside center dd details div dt fieldset figcaption footer form header hr li main nav option section summary tbody thead tr'

/** How many line ends an element puts around itself: two make a blank line. */
const breaks: ReadonlyMap<string, number> = new Map([
  ...paragraphs.split(' ').map((name): [string, number] => [name, 2]),
  ...lines.split(' ').map((name): [string, number] => [name, 1]),
])

/** Elements whose content no reader sees; the tokenizer ends each of them by itself at its closing tag. */
const silent: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
])

/** Deeper nesting is shown at this depth, so that a hostile document cannot multiply its own length. */
const maxShownDepth = 6

/**
 * Plain text of `html`. Paragraphs are parted by a blank line, list items begin with "- " or their number, quoted lines
 * with "> ", links are their text. Input without a single tag keeps its own line ends. Never throws; linear in length.
 */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return tidy(decodeEntities(html))
  const page = new Page()
  readMarkup(html, 'html', page)
  const { written } = page
  return page.isPlain ? tidyEnds(written) : tidy(written)
}

/** What a tidy text does not hold: control characters, line ends of other systems, no-break spaces. */
const oddSign = /[^\t\n -~\u00a1-\ufefe\uff00-\ufffd]/
/** White space at a line's end, or more than one blank line. */
function hasUntidyEnd(text: string): boolean {
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    if (text.startsWith('\n\n', at + 1) || (at > 0 && blank.test(text.charAt(at - 1)))) return true
  return false
}

const blank = /[^\S\n]/

function tidy(text: string): string {
  return oddSign.test(text) ? tidyAll(text) : tidyEnds(text)
}

/** The same for a text without odd signs. */
function tidyEnds(text: string): string {
  return hasUntidyEnd(text) ? tidyAll(text) : decodeAgain(text.trim())
}

function tidyAll(text: string): string {
  const clean = withoutControls(text)
  const trimmed = clean
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
  return decodeAgain(trimmed.replace(/\n{3,}/g, '\n\n').trim())
}

const spaces = /[ \t\r\n\f]+/g
/** What neither a line nor a tidy text holds. */
const oddInLine = /[^ -~\u00a1-\ufefe\uff00-\ufffd]/

class Page {
  written = ''
  /** Whether every piece of text is a line without odd signs or rows of spaces. */
  isPlain = true
  /** What stands at the end of `written`, remembered because looking there would flatten the string each time. */
  #end: 'nothing' | 'line' | 'space' | 'word' = 'nothing'
  #pendingBreaks = 0
  #marker = ''
  #quoteDepth = 0
  #preDepth = 0
  #silentDepth = 0
  /** For each open list: the number of its latest item, or null where items have a dash. */
  readonly #lists: (number | null)[] = []

  open(name: string): void {
    if (silent.has(name)) {
      this.#silentDepth = 1
      return
    }
    if (name === 'br') {
      this.#lineEnd()
      return
    }
    if (name === 'td' || name === 'th') this.#put(' ')
    const around = breaks.get(name)
    if (around === undefined) return
    this.#pendingBreaks = Math.max(this.#pendingBreaks, around)
    if (name === 'blockquote') this.#quoteDepth++
    else if (name === 'pre') this.#preDepth++
    else if (name === 'ul') this.#lists.push(null)
    else if (name === 'ol') this.#lists.push(0)
    else if (name === 'li') this.#marker = this.#nextMarker()
  }

  close(name: string): void {
    if (silent.has(name)) this.#silentDepth = 0
    const around = breaks.get(name)
    if (around === undefined) return
    this.#pendingBreaks = Math.max(this.#pendingBreaks, around)
    if (name === 'blockquote') this.#quoteDepth = Math.max(0, this.#quoteDepth - 1)
    else if (name === 'pre') this.#preDepth = Math.max(0, this.#preDepth - 1)
    else if (name === 'ul' || name === 'ol') this.#lists.pop()
  }

  text(text: string): void {
    if (this.#silentDepth > 0) return
    const isPlain = !oddInLine.test(text) && !text.includes('  ')
    this.isPlain &&= isPlain
    if (this.#preDepth > 0) this.#putVerbatim(text)
    else this.#put(isPlain ? text : text.replace(spaces, ' '))
  }

  #put(text: string): void {
    const atLineStart = this.#pendingBreaks > 0 || this.#end === 'nothing' || this.#end === 'line'
    const fresh = text.startsWith(' ') && (atLineStart || this.#end === 'space') ? text.slice(1) : text
    if (fresh === '') return
    if (atLineStart) this.#beginLine()
    this.written += fresh
    this.#end = fresh.endsWith(' ') ? 'space' : 'word'
  }

  #putVerbatim(text: string): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.#lineEnd()
      if (line === '') continue
      if (this.#pendingBreaks > 0 || this.#end === 'nothing' || this.#end === 'line') this.#beginLine()
      this.written += line
      this.#end = 'word'
    }
  }

  #lineEnd(): void {
    if (this.#pendingBreaks > 0) this.#pendingBreaks = 2
    else if (this.#end !== 'nothing') {
      this.written += '\n'
      this.#end = 'line'
    }
  }

  #beginLine(): void {
    if (this.#end !== 'nothing') this.written += '\n'.repeat(this.#pendingBreaks)
    this.#pendingBreaks = 0
    this.written += '> '.repeat(Math.min(this.#quoteDepth, maxShownDepth)) + this.#marker
    this.#marker = ''
  }

  #nextMarker(): string {
    const indent = '  '.repeat(Math.max(0, Math.min(this.#lists.length, maxShownDepth) - 1))
    const latest = this.#lists.at(-1) ?? null
    if (latest === null) return `${indent}- `
    this.#lists[this.#lists.length - 1] = latest + 1
    return `${indent}${latest + 1}. `
  }
}
