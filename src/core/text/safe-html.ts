// Keeps of foreign HTML what a reader is shown, and nothing that runs, loads, navigates, covers or follows anybody.
import { escaped } from './escape-html.ts'
import { readMarkup } from './markup.ts'
import type { Attributes } from './markup-events.ts'

const kept: ReadonlySet<string> = new Set(
  (
    'p div span section article header footer aside main address h1 h2 h3 h4 h5 h6 ul ol li dl dt dd ' +
    'blockquote q pre code kbd samp var b strong i em u s del ins mark small sub sup abbr cite ' +
    'table caption thead tbody tfoot tr th td figure figcaption'
  ).split(' '),
)
const empty: ReadonlySet<string> = new Set(['br', 'hr'])
/** What stands in them is for programs, or is shown by something that is not shown here. */
const silent: ReadonlySet<string> = new Set(
  'script style title template iframe noembed noframes object select textarea xmp plaintext svg math'.split(
    ' ',
  ),
)
const plainText = /<(?!\/?(?:p|br|div|span|[^a-z/])\b)[a-z]/i

/** Nobody reads deeper; a hostile text would make the page slow. */
const maxDepth = 100
const longestName = 80

/** Whether there is more to see than the text alone shows: emphasis, lists, tables, links, pictures. */
export const isMoreThanText = (html: string): boolean => plainText.test(html)

/**
 * Well-formed HTML of an allow-list of elements without any attribute but the spans of table cells. A picture that would be
 * loaded is its description in a box, one that came along is itself; a link is its text with its address behind it.
 */
export function safeHtml(html: string): string {
  const page = new SafePage()
  readMarkup(html, 'html', page)
  return page.end()
}

class SafePage {
  #written = ''
  #silence = ''
  readonly #open: { name: string; after: string }[] = []

  open(name: string, attributes: Attributes | null, selfClosing: boolean): void {
    if (this.#silence !== '') return
    if (silent.has(name)) {
      if (!selfClosing) this.#silence = name
    } else if (empty.has(name)) this.#written += `<${name}>`
    else if (name === 'img') this.#written += pictureOf(attributes)
    else if (this.#open.length < maxDepth && name === 'a') this.#begin('a', 'u', '', addressOf(attributes))
    else if (this.#open.length < maxDepth && kept.has(name))
      this.#begin(name, name, spansOf(name, attributes))
  }

  close(name: string): void {
    if (this.#silence !== '') {
      if (name === this.#silence) this.#silence = ''
      return
    }
    if (!this.#open.some((each) => each.name === name)) return
    let closed = this.#open.pop()
    while (closed !== undefined) {
      this.#written += closed.after
      if (closed.name === name) return
      closed = this.#open.pop()
    }
  }

  text(text: string): void {
    if (this.#silence === '') this.#written += escaped(text)
  }

  end(): string {
    for (const { after } of this.#open.toReversed()) this.#written += after
    this.#open.length = 0
    return this.#written
  }

  #begin(name: string, shownAs: string, attributes: string, behind = ''): void {
    this.#written += `<${shownAs}${attributes}>`
    this.#open.push({ name, after: `</${shownAs}>${behind}` })
  }
}

/** Where a link leads, for everybody to see before anything is followed. */
function addressOf(attributes: Attributes | null): string {
  const address = attributes?.get('href')?.trim() ?? ''
  if (!/^(?:https?:\/\/|mailto:)\S+$/i.test(address)) return ''
  return ` <small class="to">${escaped(shortened(address.replace(/^mailto:|^https?:\/\//i, '')))}</small>`
}

function spansOf(name: string, attributes: Attributes | null): string {
  if (name !== 'td' && name !== 'th') return ''
  return ['colspan', 'rowspan']
    .flatMap((span) => {
      const count = attributes?.get(span) ?? ''
      return /^[1-9]\d?$/.test(count) ? [` ${span}="${count}"`] : []
    })
    .join('')
}

/** Pictures of a point that only tell their sender that a text was opened are nothing to see. */
const isTiny = (attributes: Attributes | null): boolean =>
  ['width', 'height'].some((side) => /^[01]$/.test(attributes?.get(side)?.trim() ?? ''))

function pictureOf(attributes: Attributes | null): string {
  const source = attributes?.get('src')?.trim() ?? ''
  const alt = (attributes?.get('alt') ?? '').trim()
  if (isTiny(attributes)) return ''
  if (/^data:image\/(?:png|jpeg|gif|webp);base64,[a-z\d+/=\s]+$/i.test(source))
    return `<img src="${escaped(source)}" alt="${escaped(alt)}">`
  const file = /([^/?#]+)(?:[?#].*)?$/.exec(source)?.[1] ?? ''
  return `<span class="picture">${escaped(shortened(alt || (source.startsWith('data:') ? '' : file)))}</span>`
}

const shortened = (text: string): string =>
  text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text
