// Says what an element of a feed is, whatever prefix or letter case it is written with.
import type { Attributes } from '../text/markup-events.ts'

/** Namespaces by the prefix Remit knows them under; '' is the feed format itself. */
const namespaces: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/elements/1.0/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication/', 'sy'],
  ['http://purl.org/rss/1.0/modules/slash/', 'slash'],
  ['http://purl.org/syndication/thread/1.0', 'thr'],
  ['http://wellformedweb.org/commentapi/', 'wfw'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
])

/** Prefixes believed without a declaration: feeds put together from templates forget it. */
const wellKnown = new Set([
  'atom',
  'rdf',
  'dc',
  'dcterms',
  'content',
  'sy',
  'slash',
  'thr',
  'wfw',
  'media',
  'itunes',
  'xhtml',
])

/** What an undeclared or unknown prefix becomes; no element Remit reads has a name that begins so. */
const foreign = '?'

type Scope = { readonly prefixes: ReadonlyMap<string, string>; readonly known: Map<string, string> }

/**
 * Turns written element names into keys such as `title`, `dc:creator` or `atom:link`: lower case, known namespaces under
 * one prefix, the feed's own namespace under none. Declarations are followed in and out of elements.
 */
export class ElementNames {
  #scope: Scope = { prefixes: new Map(), known: new Map() }
  readonly #outer: { depth: number; scope: Scope }[] = []
  /** Whether the document is Atom, whose elements then need no prefix. */
  #atomIsOwn = false

  /** Key of an element that opens at `depth`; its own namespace declarations count. */
  open(written: string, attributes: Attributes | null, depth: number): string {
    if (attributes) this.#declare(written, attributes, depth)
    return this.keyOf(written)
  }

  /** To be called when the element at `depth` closes. */
  close(depth: number): void {
    while ((this.#outer.at(-1)?.depth ?? -1) >= depth) {
      const left = this.#outer.pop()
      if (left) this.#scope = left.scope
    }
  }

  /** Called once the root is known. */
  setAtomRoot(): void {
    this.#atomIsOwn = true
    this.#scope = { prefixes: this.#scope.prefixes, known: new Map() }
  }

  #declare(written: string, attributes: Attributes, depth: number): void {
    const ownPrefix = depth === 0 ? prefixOf(written.toLowerCase()) : null
    let prefixes: Map<string, string> | null = null
    for (const [name, value] of attributes) {
      if (!name.startsWith('xmlns')) continue
      const prefix = name === 'xmlns' ? '' : name[5] === ':' ? name.slice(6).toLowerCase() : null
      if (prefix === null) continue
      prefixes ??= new Map(this.#scope.prefixes)
      // An unknown namespace of the root element is the feed's own dialect; further in it is somebody else's.
      const unknown = prefix === ownPrefix || value === '' ? '' : foreign
      prefixes.set(prefix, namespaces.get(value.trim().toLowerCase()) ?? unknown)
    }
    if (!prefixes) return
    this.#outer.push({ depth, scope: this.#scope })
    this.#scope = { prefixes, known: new Map() }
  }

  /** Key of an element under the declarations in force. */
  keyOf(written: string): string {
    const before = this.#scope.known.get(written)
    if (before !== undefined) return before
    const name = written.toLowerCase()
    const prefix = prefixOf(name)
    const assumed = prefix === '' || wellKnown.has(prefix) ? prefix : foreign
    const declared = this.#scope.prefixes.get(prefix) ?? assumed
    const owner = declared === 'atom' && this.#atomIsOwn ? '' : declared
    const local = prefix === '' ? name : name.slice(prefix.length + 1)
    const key = owner === '' ? local : `${owner}:${local}`
    this.#scope.known.set(written, key)
    return key
  }
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')))
}
