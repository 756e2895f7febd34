// Says which elements of a feed and of its items are read, and into what.
import type { Attributes } from '../text/markup-events.ts'
import { isMailto } from './author.ts'
import type { RawAuthor, RawFeed, RawItem } from './raw-feed.ts'
import { resolveLink } from './resolve-link.ts'
import type { TextCapture } from './text-capture.ts'

export type Field<T> = {
  /** A body holds markup that may use any element's name, a person holds name, email and uri; all else holds text. */
  readonly holds?: 'body' | 'person'
  /** True where half a value is worse than none. */
  readonly whole?: boolean
  readonly take?: (into: T, capture: TextCapture, base: string) => void
}

type ItemField = Field<RawItem>

const title = (own: boolean): ItemField => ({
  take(item, capture) {
    const text = capture.textAs('loose')
    if (!text || text.value.trim() === '') return
    if (own) item.titles.unshift(text)
    else item.titles.push(text)
  },
})

const body = (assumed: 'html' | 'loose'): ItemField => ({
  holds: 'body',
  take(item, capture) {
    const text = capture.textAs(assumed)
    if (text && text.value.trim() !== '') item.bodies.push(text)
  },
})

const published = (own: boolean): ItemField => ({
  take(item, capture) {
    const isFirst = own || item.published === ''
    item.otherDate ||= isFirst ? item.published : capture.value
    if (isFirst) item.published = capture.value
  },
})

const updated: ItemField = {
  take(item, capture) {
    item.updated ||= capture.value
  },
}

const authorLine: ItemField = {
  take(item, capture) {
    const line = capture.value.trim()
    if (line === '') return
    item.author ??= { line: '', name: '', email: '', uri: '' }
    item.author.line ||= line
  },
}

/** What a link element points to, by its relation; RSS links are the text of the element and count as 'alternate'. */
function linkOf(capture: TextCapture, base: string): { rel: string; type: string; href: string } {
  const attributes = capture.attributes
  return {
    rel: (attributes?.get('rel') ?? 'alternate').toLowerCase(),
    type: (attributes?.get('type') ?? '').toLowerCase(),
    href: resolveLink(attributes?.get('href') ?? capture.value, base) ?? '',
  }
}

const isPage = (type: string) => type === '' || type.includes('html')

const link: ItemField = {
  whole: true,
  take(item, capture, base) {
    const { rel, type, href } = linkOf(capture, base)
    if (rel === 'replies' && !isPage(type)) item.commentsFeed ||= href
    if (rel !== 'alternate' || href === '') return
    // Of several plain links the last counts, as in other readers; of several typed ones the first page.
    if (!capture.attributes?.has('rel') || (isPage(type) && item.link === '')) item.link = href
    else item.link ||= href
  },
}

const atomLink: ItemField = {
  whole: true,
  take(item, capture, base) {
    const { rel, type, href } = linkOf(capture, base)
    if (rel === 'alternate' && isPage(type)) item.link ||= href
  },
}

const guid: ItemField = {
  whole: true,
  take(item, capture) {
    item.guid = capture.value.trim() || item.guid
    const { attributes } = capture
    const permanent =
      attributes?.get('isPermaLink') ?? attributes?.get('isPermalink') ?? attributes?.get('ispermalink')
    item.guidMayBeLink = permanent?.trim().toLowerCase() !== 'false'
  },
}

const replyTo: ItemField = {
  take(item, capture, base) {
    const { attributes } = capture
    item.replyTo ||= resolveLink(attributes?.get('href') ?? attributes?.get('ref') ?? '', base) ?? ''
  },
}

const commentCount: ItemField = {
  take(item, capture) {
    item.commentCount ||= capture.value.trim()
  },
}

export const itemFields: ReadonlyMap<string, ItemField> = new Map<string, ItemField>([
  ['title', title(true)],
  ['media:title', title(false)],
  ['dc:title', title(false)],
  ['atom:title', title(false)],
  ['link', link],
  ['atom:link', atomLink],
  ['guid', guid],
  ['id', guid],
  ['content:encoded', body('html')],
  ['content', body('loose')],
  ['description', body('html')],
  ['summary', body('loose')],
  ['atom:content', body('loose')],
  ['atom:summary', body('loose')],
  ['xhtml:body', body('html')],
  ['body', body('html')],
  ['fullitem', body('loose')],
  ['abstract', body('loose')],
  ['dc:description', body('loose')],
  ['media:description', body('loose')],
  ['itunes:summary', body('loose')],
  ['pubdate', published(true)],
  ['published', published(true)],
  ['atom:published', published(true)],
  ['issued', published(true)],
  ['dcterms:issued', published(false)],
  ['dc:date', published(false)],
  ['created', published(false)],
  ['dcterms:created', published(false)],
  ['updated', updated],
  ['modified', updated],
  ['atom:updated', updated],
  ['dcterms:modified', updated],
  ['author', { holds: 'person' }],
  ['atom:author', { holds: 'person' }],
  ['dc:creator', authorLine],
  ['dc:author', authorLine],
  ['itunes:author', authorLine],
  [
    'comments',
    {
      take(item, capture, base) {
        item.commentsPage = resolveLink(capture.value, base) ?? ''
      },
    },
  ],
  [
    'wfw:commentrss',
    {
      take(item, capture, base) {
        item.commentsFeed ||= resolveLink(capture.value, base) ?? ''
      },
    },
  ],
  ['slash:comments', commentCount],
  ['thr:total', commentCount],
  ['thr:in-reply-to', replyTo],
])

type FeedField = Field<RawFeed>

const feedTitle = (own: boolean): FeedField => ({
  take(feed, capture) {
    const text = capture.textAs('loose')
    if (text && text.value.trim() !== '' && (own || feed.title === null)) feed.title = text
  },
})

type PlainField = 'language' | 'ttl' | 'updatePeriod' | 'updateFrequency' | 'skipHours' | 'skipDays'

const plain = (name: PlainField): FeedField => ({
  take(feed, capture) {
    feed[name] = capture.value.trim() || feed[name]
  },
})

const feedLink: FeedField = {
  take(feed, capture, base) {
    const { rel, type, href } = linkOf(capture, base)
    if (rel !== 'alternate' || href === '') return
    if (!capture.attributes?.has('rel') || (isPage(type) && feed.link === '')) feed.link = href
    else feed.link ||= href
  },
}

/** The page of an RSS channel that names it in the element of Atom alone. */
const feedAtomLink: FeedField = {
  take(feed, capture, base) {
    const { rel, type, href } = linkOf(capture, base)
    if (rel === 'alternate' && isPage(type)) feed.link ||= href
  },
}

export const feedFields: ReadonlyMap<string, FeedField> = new Map<string, FeedField>([
  ['title', feedTitle(true)],
  ['dc:title', feedTitle(false)],
  ['link', feedLink],
  ['atom:link', feedAtomLink],
  ['language', plain('language')],
  ['dc:language', plain('language')],
  ['ttl', plain('ttl')],
  ['sy:updateperiod', plain('updatePeriod')],
  ['sy:updatefrequency', plain('updateFrequency')],
  ['skiphours', plain('skipHours')],
  ['skipdays', plain('skipDays')],
  ['author', { holds: 'person' }],
])

/** Puts a name, e-mail or address element into the author it stands in. */
export function takePersonField(author: RawAuthor, capture: TextCapture, base: string): void {
  const value = capture.value.trim()
  const name = capture.key.replace('atom:', '')
  if (name === 'name') author.name ||= value
  else if (name === 'email' || isMailto(value)) author.email ||= value
  else author.uri ||= resolveLink(value, base) ?? ''
}

/** What the Channel Definition Format says in attributes of its channel and items. */
export function takeCdfAttributes(into: RawFeed | RawItem, attributes: Attributes, base: string): void {
  into.link = resolveLink(attributes.get('HREF') ?? attributes.get('href') ?? '', base) ?? ''
  if ('updated' in into) into.updated = attributes.get('LASTMOD') ?? attributes.get('lastmod') ?? ''
}
