// Reads the list of feeds that another reader exported (OPML 1 and 2), sound or broken, and says what of it is no feed.
import { readMarkup } from '../text/markup.ts'
import type { Attributes } from '../text/markup-events.ts'
import { decodeAgain, decodeEntities, foldLine } from '../text/plain-line.ts'
import { feedAddress } from './address.ts'
import type { PlaceKind } from './place.ts'
import { hintOfFeed } from './presets.ts'
import { prepareXml } from './repair.ts'

export type OpmlFeed = {
  /** The line of the file its outline begins on, from 1. */
  readonly line: number
  /** '' where the file names none; the feed's own title is taken then. */
  readonly title: string
  readonly address: string
  readonly kind: PlaceKind
}

export type OpmlRefusal = {
  readonly line: number
  /** What the line says of itself: its name or its address. */
  readonly text: string
  /** `password`: sign-in data stand in the address, which is kept elsewhere. `page`: a link to a page or to another list. `twice`: an earlier line has the same address. */
  readonly why: 'no_address' | 'bad_address' | 'password' | 'page' | 'twice' | 'too_many'
}

export type Opml = { readonly feeds: readonly OpmlFeed[]; readonly refused: readonly OpmlRefusal[] }

/** As many sources as the scheduler takes; a list this long is a directory and no reading list. */
export const maxOpmlFeeds = 20_000

const titleLimit = 300
const textLimit = 120

/** The kinds Remit's own export writes as a category, so that a list comes back as it went. */
const kindCategory = /(?:^|,)\s*\/?remit\/(comments|forum|blog|alert|tickets|other)\s*(?:,|$)/

/**
 * The feeds of an OPML document in its order, wherever they are nested; folders are left out. Null when there is no
 * outline in it at all. Never throws; linear in length.
 */
export function readOpml(text: string): Opml | null {
  const outlines = outlinesOf(text)
  if (outlines.length === 0) return null
  const feeds: OpmlFeed[] = []
  const refused: OpmlRefusal[] = []
  const seen = new Set<string>()
  for (const { line, said, isFolder } of outlines) {
    const written = said.get('xmlurl') || (isPageLink(said) ? '' : (said.get('url') ?? ''))
    const title = titleOf(said)
    const refuse = (why: OpmlRefusal['why']): void => {
      refused.push({ line, text: (title || written || (said.get('url') ?? '')).slice(0, textLimit), why })
    }
    if (written.trim() === '') {
      if (isPageLink(said)) refuse('page')
      else if (!isFolder && (said.get('type') ?? '') !== '') refuse('no_address')
      else if (!isFolder && (said.get('htmlurl') ?? '') !== '') refuse('no_address')
      continue
    }
    const address = feedAddress(written.replaceAll('&amp;', '&'))
    if (!address.ok) refuse('bad_address')
    else if (hasPassword(address.value)) refuse('password')
    else if (seen.has(address.value)) refuse('twice')
    else if (feeds.length >= maxOpmlFeeds) refuse('too_many')
    else {
      seen.add(address.value)
      feeds.push({ line, title, address: address.value, kind: kindOf(said, address.value) })
    }
  }
  return { feeds, refused }
}

/** Sign-in data are sealed one source at a time, and never kept with an address. */
export const hasPassword = (address: string): boolean => /^https?:\/\/[^/?#]*@/i.test(address)

type Outline = { readonly line: number; readonly said: Attributes; isFolder: boolean }

function outlinesOf(text: string): readonly Outline[] {
  const { text: whole } = prepareXml(text)
  const lineOf = lineCounter(text)
  const outlines: Outline[] = []
  const open: Outline[] = []
  readMarkup(whole, 'xml', {
    open(name, attributes, selfClosing) {
      if (name.toLowerCase() !== 'outline') return
      const parent = open.at(-1)
      if (parent) parent.isFolder = true
      const outline = { line: lineOf(), said: lowerNames(attributes), isFolder: false }
      outlines.push(outline)
      if (!selfClosing) open.push(outline)
    },
    close(name) {
      if (name.toLowerCase() === 'outline') open.pop()
    },
    text: () => undefined,
  })
  return outlines
}

/** Gives the line of one outline after the other; the tokenizer tells no places, and comments hide outlines from both. */
function lineCounter(text: string): () => number {
  const starts = /<!--[\s\S]*?(?:-->|$)|<outline(?=[\s/>])/gi
  let line = 1
  // Kept from one outline to the next: many readers write the whole list in one line, which would be searched through each time.
  let lineEnd = text.indexOf('\n')
  return () => {
    for (let found = starts.exec(text); found; found = starts.exec(text)) {
      if (found[0].startsWith('<!')) continue
      for (; lineEnd !== -1 && lineEnd < found.index; lineEnd = text.indexOf('\n', lineEnd + 1)) line++
      return line
    }
    return line
  }
}

const lowerNames = (attributes: Attributes | null): Attributes =>
  new Map([...(attributes ?? [])].map(([name, value]) => [name.toLowerCase(), value]))

/** OPML 2.0: `link` points at a page or another list, `include` at a list. Neither is asked for behind the owner's back. */
const isPageLink = (said: Attributes): boolean => /^(?:link|include)$/i.test(said.get('type')?.trim() ?? '')

function titleOf(said: Attributes): string {
  const written = said.get('title')?.trim() || said.get('text')?.trim() || ''
  return foldLine(decodeAgain(decodeEntities(written))).slice(0, titleLimit)
}

function kindOf(said: Attributes, address: string): PlaceKind {
  const kind = kindCategory.exec(said.get('category') ?? '')?.[1]
  return (kind as PlaceKind | undefined) ?? hintOfFeed(address).kind
}
