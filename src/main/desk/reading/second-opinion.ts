// The one place that knows rss-parser: a second opinion on documents in which Remit's own reader found no items.
import Parser from 'rss-parser'
import { normaliseFeed } from '../../../core/feed/normalise.ts'
import type { FeedText, ParsedFeed } from '../../../core/feed/parsed-feed.ts'
import { emptyAuthor, emptyFeed, emptyItem, type RawFeed, type RawItem } from '../../../core/feed/raw-feed.ts'
import { escapeStray, prepareXml } from '../../../core/feed/repair.ts'
import { documentBase } from '../../../core/feed/resolve-link.ts'

/** What rss-parser makes of the text, normalised as every other reading, or null where it gives up. */
export async function parseWithRssParser(input: FeedText): Promise<ParsedFeed | null> {
  const base = documentBase(input.finalUrl, input.contentLocation)
  const prepared = prepareXml(input.text)
  const mended = escapeStray(prepared.text)
  try {
    const output = await Promise.race([newParser().parseString(mended), silence()])
    return output && normaliseFeed(rawFeedOf(output), base, prepared.repaired || mended !== prepared.text)
  } catch {
    return null
  }
}

/** Elements rss-parser would drop or flatten, kept under names of their own. */
const feedExtras = ['dc:language', 'sy:updatePeriod', 'sy:updateFrequency', 'skipHours', 'skipDays', 'author']
const itemExtras = [
  'description',
  'updated',
  'published',
  'dc:author',
  'itunes:author',
  'wfw:commentRss',
  'atom:updated',
]
const kept = [
  ['author', 'authorElement'],
  ['guid', 'guidElement'],
  ['title', 'titleElement'],
  ['content', 'contentElement'],
  ['summary', 'summaryElement'],
  ['thr:in-reply-to', 'replyElement'],
]

type Fields = Readonly<Record<string, unknown>>

/** One for each document: whoever waits at a parser for what never comes is given what is made of the next document. */
const newParser = () =>
  new Parser<Fields, Fields>({ customFields: { feed: feedExtras, item: [...itemExtras, ...kept] } })

/** The parser answers in the turn in which it is asked; of a document without any element it says nothing at all. */
const silence = () => new Promise<null>((resolve) => setImmediate(resolve, null))

function rawFeedOf(output: Fields & { readonly items: readonly Fields[] }): RawFeed {
  const feed = emptyFeed()
  feed.title = { value: textOf(output['title']), kind: 'loose' }
  feed.link = textOf(output['link'])
  feed.language = textOf(output['language']) || textOf(output['dc:language'])
  feed.ttl = textOf(output['ttl'])
  feed.updatePeriod = textOf(output['sy:updatePeriod'])
  feed.updateFrequency = textOf(output['sy:updateFrequency'])
  feed.skipHours = JSON.stringify(output['skipHours'] ?? '')
  feed.skipDays = JSON.stringify(output['skipDays'] ?? '')
  feed.items = output.items.map(rawItemOf)
  return feed
}

function rawItemOf(source: Fields): RawItem {
  const item = emptyItem()
  item.guid = textOf(source['guid']) || textOf(source['id']) || textOf(source['rdf:about'])
  item.guidMayBeLink = attributeOf(source['guidElement'], 'isPermaLink') !== 'false'
  item.link = textOf(source['link'])
  const title = textOf(source['title'])
  if (title !== '') item.titles.push({ value: title, kind: kindOf(source['titleElement'], 'loose') })
  for (const [name, element, assumed] of [
    ['content:encoded', '', 'html'],
    ['content', 'contentElement', source['description'] === undefined ? 'loose' : 'html'],
    ['summary', 'summaryElement', 'loose'],
  ] as const) {
    const value = textOf(source[name])
    if (value.trim() !== '') item.bodies.push({ value, kind: kindOf(source[element], assumed) })
  }
  item.author = emptyAuthor()
  item.author.name = childText(source['authorElement'], 'name')
  item.author.email = childText(source['authorElement'], 'email')
  item.author.uri = childText(source['authorElement'], 'uri')
  item.author.line =
    textOf(source['creator']) || textOf(source['dc:author']) || textOf(source['itunes:author'])
  item.published = textOf(source['pubDate']) || textOf(source['date'])
  item.updated = textOf(source['updated']) || textOf(source['atom:updated'])
  item.replyTo = attributeOf(source['replyElement'], 'href')
  item.commentsPage = textOf(source['comments'])
  item.commentsFeed = textOf(source['wfw:commentRss'])
  return item
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** xml2js gives a string for bare text and `{ _: text, $: attributes }` where there are attributes. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return textOf(value[0])
  return isFields(value) && typeof value['_'] === 'string' ? value['_'] : ''
}

function childText(value: unknown, name: string): string {
  return isFields(value) ? textOf(value[name]) : ''
}

function attributeOf(value: unknown, name: string): string {
  const attributes = isFields(value) ? value['$'] : undefined
  return isFields(attributes) ? textOf(attributes[name]) : ''
}

function kindOf(element: unknown, assumed: 'html' | 'loose'): 'html' | 'text' | 'loose' {
  const type = attributeOf(element, 'type')
  return type === 'html' || type === 'xhtml' ? 'html' : type === 'text' ? 'text' : assumed
}
