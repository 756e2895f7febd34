// Reads JSON Feed 1.0 and 1.1.
import { isMailto } from './author.ts'
import { emptyFeed, emptyItem, type RawAuthor, type RawFeed, type RawItem } from './raw-feed.ts'
import { mendJson } from './repair-json.ts'
import { resolveLink } from './resolve-link.ts'

type Json = Readonly<Record<string, unknown>>

export type JsonReading =
  | { readonly kind: 'feed'; readonly feed: RawFeed; readonly repaired: boolean }
  | { readonly kind: 'broken' | 'other' }

/** 'broken' is text that is no whole JSON, 'other' is JSON that is no feed. `base` is where relative links start. */
export function readJsonFeed(text: string, base: string): JsonReading {
  const sound = parsed(text)
  const root = sound ?? parsed(mendJson(text))
  if (root === null) return { kind: 'broken' }
  if (!isObject(root) || !Array.isArray(root['items']) || !isFeedVersion(root)) return { kind: 'other' }
  const feed = emptyFeed()
  feed.title = { value: textOf(root['title']), kind: 'loose' }
  feed.link = resolveLink(textOf(root['home_page_url']), base) ?? ''
  feed.language = textOf(root['language'])
  feed.author = authorIn(root)
  feed.items = root['items'].filter(isObject).map((item) => itemIn(item, base))
  return { kind: 'feed', feed, repaired: sound === null }
}

function itemIn(source: Json, base: string): RawItem {
  const item = emptyItem()
  item.guid = textOf(source['id'])
  item.link = resolveLink(textOf(source['url']) || textOf(source['external_url']), base) ?? ''
  if (source['title']) item.titles.push({ value: textOf(source['title']), kind: 'loose' })
  for (const [name, kind] of [
    ['content_html', 'html'],
    ['content_text', 'text'],
  ] as const) {
    if (textOf(source[name]) !== '') item.bodies.push({ value: textOf(source[name]), kind })
  }
  const summary = textOf(source['summary'])
  if (item.bodies.length === 0 && summary !== '') item.bodies.push({ value: summary, kind: 'loose' })
  item.published = textOf(source['date_published'])
  item.updated = textOf(source['date_modified'])
  item.author = authorIn(source)
  return item
}

/** Version 1.0 has one author, 1.1 a list; the first named one is taken. */
function authorIn(source: Json): RawAuthor | null {
  const listed = Array.isArray(source['authors']) ? source['authors'] : []
  for (const author of [source['author'], ...listed]) {
    if (!isObject(author)) continue
    const [name, url] = [textOf(author['name']), textOf(author['url'])]
    if (name === '' && url === '') continue
    return isMailto(url) ? { line: '', name, email: url, uri: '' } : { line: '', name, email: '', uri: url }
  }
  return null
}

function isFeedVersion(root: Json): boolean {
  return textOf(root['version']).includes('jsonfeed.org') || 'title' in root || 'home_page_url' in root
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
