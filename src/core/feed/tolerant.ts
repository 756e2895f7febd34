// Reads RSS 0.9 to 2.0, RDF and Atom, sound or broken, in one pass over the tags; gives what it found and how sound it was.
import { readMarkup } from '../text/markup.ts'
import type { Attributes, MarkupSink } from '../text/markup-events.ts'
import { ElementNames } from './element-names.ts'
import { feedFields, itemFields, takeCdfAttributes, takePersonField } from './feed-fields.ts'
import { maxItems } from './parsed-feed.ts'
import { emptyAuthor, emptyFeed, emptyItem, type RawAuthor, type RawFeed, type RawItem } from './raw-feed.ts'
import { resolveLink } from './resolve-link.ts'
import { TextCapture } from './text-capture.ts'

export type TolerantReading =
  | { readonly kind: 'feed'; readonly feed: RawFeed }
  /** 'html' where a page was found instead, 'other' where no root element of any feed format was. */
  | { readonly kind: 'html' | 'other' }

/** Reads XML that `prepareXml` has gone over. `base` is the absolute address relative links start from. Never throws. */
export function readTolerantly(text: string, base: string): TolerantReading {
  const reader = new FeedReader(base)
  readMarkup(text, 'xml', reader, (stop) => {
    reader.stop = stop
  })
  return reader.finish()
}

const roots = new Set(['rss', 'feed', 'rdf:rdf', 'atom:feed', 'atom:rss', 'channel'])
const containers = new Set([...roots, 'item', 'entry'])
const personFields = new Set(['name', 'email', 'uri', 'url', 'atom:name', 'atom:email', 'atom:uri'])

/** Elements without children of their own: one that is left open ends where the next field begins. */
const leaves = new Set([
  'category',
  'enclosure',
  'comments',
  'slash:comments',
  'media:thumbnail',
  'dc:subject',
])

/** How far up an end tag looks for its start tag; keeps hostile nesting from costing its square. */
const maxLookUp = 64

class FeedReader implements MarkupSink {
  stop: () => void = () => {}
  readonly #feed: RawFeed = emptyFeed()
  readonly #names = new ElementNames()
  readonly #written: string[] = []
  readonly #keys: string[] = []
  readonly #bases: { depth: number; base: string }[]
  #root: 'none' | 'feed' | 'html' = 'none'
  /** Whether the root is a channel, as in the Channel Definition Format. */
  #isCdf = false
  #item: RawItem | null = null
  #itemDepth = 0
  #capture: TextCapture | null = null
  #person: { author: RawAuthor; depth: number; ofSource: boolean } | null = null
  /** The author of the feed that the item was taken from. */
  #sourceAuthor: RawAuthor | null = null
  #stopped = false

  constructor(base: string) {
    this.#bases = [{ depth: -1, base }]
  }

  open(written: string, attributes: Attributes | null, selfClosing: boolean): void {
    if (this.#stopped) return
    const capture = this.#capture
    if (capture && !this.#endsCapture(capture, this.#names.keyOf(written))) {
      capture.openTag(written, attributes)
      if (selfClosing) capture.closeTag(written)
      else this.#push(written, '')
      return
    }
    if (capture) this.#popTo(capture.depth)
    if (this.#person && startsField(this.#names.keyOf(written))) this.#popTo(this.#person.depth)
    const key = this.#names.open(written, attributes, this.#root === 'none' ? 0 : this.#keys.length)
    if (this.#root === 'none') this.#findRoot(key, attributes)
    this.#push(written, key)
    const outer = attributes?.get('xml:base')
    if (outer !== undefined) {
      this.#bases.push({ depth: this.#keys.length - 1, base: resolveLink(outer, this.#base) ?? this.#base })
    }
    if (this.#root === 'feed') this.#begin(key, attributes)
    if (selfClosing) this.#pop(false)
  }

  close(written: string): void {
    if (this.#stopped) return
    const last = this.#written.length - 1
    let at = last
    while (at >= 0 && last - at < maxLookUp && !sameName(this.#written[at], written)) at--
    if (at < 0 || last - at >= maxLookUp) {
      this.#feed.broken = true
      return
    }
    if (at < last) this.#feed.broken = true
    while (this.#written.length > at) this.#pop(this.#written.length - 1 > at)
  }

  text(text: string, literal: boolean): void {
    if (!literal && (text.includes('&') || text.includes('<'))) this.#feed.broken = true
    if (this.#capture) this.#capture.text(text)
    else if (this.#person) this.#person.author.line += text
  }

  finish(): TolerantReading {
    if (this.#root !== 'feed') return { kind: this.#root === 'html' ? 'html' : 'other' }
    if (!this.#stopped && this.#written.length > 0) {
      this.#feed.broken = true
      this.#feed.truncated = true
      // Half a guid or link would be a new item at the next reading; half a text is only half a text.
      const cut = this.#capture
      if (cut && itemFields.get(cut.key)?.whole) this.#capture = null
      const last = this.#item
      this.#popTo(0)
      const isNameless = last?.guid === '' && last.link === ''
      if (isNameless) this.#feed.items.pop()
      this.#feed.endsInItem = last !== null && !isNameless
    }
    return { kind: 'feed', feed: this.#feed }
  }

  get #base(): string {
    return this.#bases.at(-1)?.base ?? ''
  }

  #findRoot(key: string, attributes: Attributes | null): void {
    if (key === 'html' || key === 'xhtml:html') {
      this.#root = 'html'
      this.#halt()
    } else if (roots.has(key)) {
      this.#root = 'feed'
      this.#written.length = 0
      this.#keys.length = 0
      if (key === 'feed' || key.startsWith('atom:')) this.#names.setAtomRoot()
      this.#isCdf = key === 'channel'
      if (this.#isCdf && attributes) takeCdfAttributes(this.#feed, attributes, this.#base)
    }
  }

  #begin(key: string, attributes: Attributes | null): void {
    const depth = this.#keys.length - 1
    if (key === 'item' || key === 'entry') {
      this.#beginItem(attributes)
      return
    }
    if (this.#person) {
      if (personFields.has(key)) this.#capture = new TextCapture(key, depth, attributes)
      return
    }
    const field = (this.#item ? itemFields : feedFields).get(key)
    if (field && !this.#isDirect(key, depth)) {
      if (field.holds === 'person') this.#beginSourceAuthor(depth)
      return
    }
    if (containers.has(key)) this.#feed.language ||= attributes?.get('xml:lang') ?? ''
    if (!field) return
    if (field.holds === 'person') this.#person = { author: emptyAuthor(), depth, ofSource: false }
    else this.#capture = new TextCapture(key, this.#keys.length - 1, attributes)
  }

  /** RFC 4287, section 4.2.1: an entry that names no author has that of its source. */
  #beginSourceAuthor(depth: number): void {
    const parent = this.#keys[depth - 1]
    const isOfSource = this.#item && depth - 2 === this.#itemDepth && /^(?:atom:)?source$/.test(parent ?? '')
    if (isOfSource) this.#person = { author: emptyAuthor(), depth, ofSource: true }
  }

  /** Whether the element at `depth` belongs to the item or the channel, closing leaves that were left open above it. */
  #isDirect(key: string, depth: number): boolean {
    let parent = depth - 1
    while (parent > 0 && leaves.has(this.#keys[parent] ?? '')) parent--
    const parentKey = this.#keys[parent] ?? ''
    const isOwn = this.#item ? parent === this.#itemDepth : containers.has(parentKey)
    const isMedia = key.startsWith('media:') && (parentKey === 'media:group' || parentKey === 'media:content')
    if (!isOwn && !isMedia) return false
    if (parent < depth - 1) {
      this.#feed.broken = true
      this.#written.splice(parent + 1, depth - 1 - parent)
      this.#keys.splice(parent + 1, depth - 1 - parent)
    }
    return true
  }

  #beginItem(attributes: Attributes | null): void {
    const [written = '', key = ''] = [this.#written.at(-1), this.#keys.at(-1)]
    if (this.#item) {
      this.#feed.broken = true
      this.#popTo(this.#itemDepth)
      this.#push(written, key)
    }
    this.#person = null
    this.#sourceAuthor = null
    this.#item = emptyItem()
    this.#itemDepth = this.#keys.length - 1
    this.#item.guid = attributes?.get('rdf:about') ?? ''
    if (this.#isCdf && attributes) takeCdfAttributes(this.#item, attributes, this.#base)
  }

  /** Whether an element that opens inside a captured one can only mean that the captured one was never closed. */
  #endsCapture(capture: TextCapture, key: string): boolean {
    if (key === 'item' || key === 'entry') return true
    if (!itemFields.has(key) || capture.attributes?.get('type') === 'xhtml') return false
    const field = (this.#item ? itemFields : feedFields).get(capture.key)
    return field?.holds !== 'body' || key.includes(':') || key === 'guid' || key === 'pubdate'
  }

  #push(written: string, key: string): void {
    this.#written.push(written)
    this.#keys.push(key)
  }

  #popTo(depth: number): void {
    if (this.#written.length > depth) this.#feed.broken = true
    while (this.#written.length > depth) this.#pop(true)
  }

  #pop(implied: boolean): void {
    const written = this.#written.pop() ?? ''
    this.#keys.pop()
    const depth = this.#written.length
    const capture = this.#capture
    if (capture && depth > capture.depth) {
      if (!implied) capture.closeTag(written)
      return
    }
    if (capture) {
      this.#take(capture)
      this.#capture = null
    }
    if (this.#person && depth <= this.#person.depth) this.#takePerson(this.#person)
    if (this.#item && depth <= this.#itemDepth) this.#takeItem(this.#item)
    while ((this.#bases.at(-1)?.depth ?? -1) >= depth) this.#bases.pop()
    this.#names.close(depth)
  }

  #take(capture: TextCapture): void {
    if (this.#person) takePersonField(this.#person.author, capture, this.#base)
    else if (this.#item) itemFields.get(capture.key)?.take?.(this.#item, capture, this.#base)
    else feedFields.get(capture.key)?.take?.(this.#feed, capture, this.#base)
  }

  #takePerson({ author, ofSource }: { author: RawAuthor; ofSource: boolean }): void {
    this.#person = null
    if (isNobody(author)) return
    if (ofSource) this.#sourceAuthor ??= author
    else if (this.#item) this.#item.author ??= author
    else this.#feed.author ??= author
  }

  #takeItem(item: RawItem): void {
    this.#item = null
    item.author ??= this.#sourceAuthor
    this.#feed.items.push(item)
    if (this.#feed.items.length >= maxItems) this.#halt()
  }

  #halt(): void {
    this.#stopped = true
    this.stop()
  }
}

/** Whether the element held nothing: the feed's own author is meant then. */
const isNobody = ({ line, name, email, uri }: RawAuthor): boolean =>
  name === '' && email === '' && uri === '' && line.trim() === ''

const startsField = (key: string) => key === 'item' || key === 'entry' || itemFields.has(key)

function sameName(open: string | undefined, close: string): boolean {
  return open === close || (open?.length === close.length && open.toLowerCase() === close.toLowerCase())
}
