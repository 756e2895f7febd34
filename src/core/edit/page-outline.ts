// Reads a page as nested elements, each knowing its words and its markup without what is never anybody's words.
import { fold } from '../text/fold.ts'
import { readMarkup } from '../text/markup.ts'
import type { Attributes } from '../text/markup-events.ts'

export type PageElement = {
  readonly name: string
  readonly id: string
  /** The element's class and id, for telling what it is for. */
  readonly role: string
  readonly parent: PageElement | null
  /** First word and the one after the last, as places in the outline's words. */
  readonly from: number
  readonly to: number
  /** The same of the outline's markup. */
  readonly markupFrom: number
  readonly markupTo: number
  /** Whether a list of comments stands inside it. */
  readonly holdsComments: boolean
}

export type PageOutline = {
  readonly elements: readonly PageElement[]
  /** Folded words of the whole page in order. */
  readonly words: readonly string[]
  readonly markup: readonly string[]
  /** The page asks for a password: what is missing may be there for those who give it. */
  readonly asksToLogIn: boolean
}

/** More elements, and more of them inside one another, than any page has in earnest; the rest is only text. */
const mostElements = 100_000
const deepest = 200

const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr keygen command'.split(' '),
)
/** Nobody's words, or words for the machine. Not "form": some software wraps the whole page in one. */
const skipped = new Set(
  'script style noscript template nav aside footer button select option textarea svg iframe object dialog'.split(
    ' ',
  ),
)
/** Parts of themes that stand inside a text and change by themselves; whole names only, "with-sidebar" is none. */
const skippedRole =
  /(?:^|\s)(?:(?:social-)?shar(?:e|ing|edaddy)(?:-\w+)?|social|(?:jp-)?related-?(?:posts|articles)?|yarpp-related|widget(?:-area)?|sidebar|breadcrumbs?|pagination|nav-links|cookie-\w+|advert\w*|newsletter)(?=\s|$)/
const commentList =
  /\b(?:comments?-?(?:list|area|section|thread)|commentlist|comments|respond|disqus_thread)\b/

type Open = { -readonly [K in keyof PageElement]: PageElement[K] }

/** Never throws; linear in the page's length. Unclosed elements end where a browser would end them, or with their parent. */
export function outlineOf(html: string): PageOutline {
  const elements: Open[] = []
  const words: string[] = []
  const markup: string[] = []
  const open: Open[] = []
  /** Open elements of the skipped kind that is being passed over; 0 outside. */
  let skipDepth = 0
  let skipName = ''
  let asksToLogIn = false

  const end = (element: Open) => {
    element.to = words.length
    element.markupTo = markup.push(`</${element.name}>`)
  }
  const endUntil = (name: string, barrier: (name: string) => boolean) => {
    const at = open.findLastIndex((element) => element.name === name)
    if (at === -1 || open.slice(at + 1).some((element) => barrier(element.name))) return
    while (open.length > at) {
      const last = open.pop()
      if (last) end(last)
    }
  }
  const endImplied = (name: string) => {
    if (name === 'li') endUntil('li', (inner) => inner === 'ul' || inner === 'ol')
    else if (name === 'td' || name === 'th' || name === 'tr')
      endUntil(name, (inner) => inner === 'table' || inner === 'tr')
    if (blocks.has(name) && open.at(-1)?.name === 'p') endUntil('p', () => false)
  }

  readMarkup(html, 'html', {
    open(name, attributes, selfClosing) {
      if (name === 'input' && attributes?.get('type')?.toLowerCase() === 'password') asksToLogIn = true
      if (skipDepth > 0) {
        if (name === skipName) skipDepth++
        return
      }
      if (voids.has(name)) {
        if (name === 'br' || name === 'hr') markup.push(`<${name}>`)
        return
      }
      const role = roleOf(attributes)
      if (commentList.test(role)) {
        for (let at = open.length - 1; at >= 0 && open[at]?.holdsComments === false; at--) {
          const outer = open[at]
          if (outer) outer.holdsComments = true
        }
      }
      if (skipped.has(name) || (skippedRole.test(role) && name !== 'body' && name !== 'html')) {
        if (!selfClosing) {
          skipDepth = 1
          skipName = name
        }
        return
      }
      if (elements.length >= mostElements || open.length >= deepest) return
      endImplied(name)
      const element: Open = {
        name,
        id: attributes?.get('id') ?? attributes?.get('name') ?? '',
        role,
        parent: open.at(-1) ?? null,
        from: words.length,
        to: words.length,
        markupFrom: markup.push(`<${name}>`) - 1,
        markupTo: markup.length,
        holdsComments: commentList.test(role),
      }
      elements.push(element)
      open.push(element)
    },
    close(name) {
      if (skipDepth > 0) {
        if (name === skipName) skipDepth--
        return
      }
      endUntil(name, () => false)
    },
    text(text) {
      if (skipDepth > 0) return
      markup.push(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
      for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) words.push(word)
    },
  })
  while (open.length > 0) {
    const last = open.pop()
    if (last) end(last)
  }
  return { elements, words, markup, asksToLogIn }
}

const blocks = new Set(
  'address article blockquote dd div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table ul'.split(
    ' ',
  ),
)

const roleOf = (attributes: Attributes | null): string =>
  attributes === null
    ? ''
    : `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.toLowerCase().trim()
