// Turns what a reader found into a ParsedFeed: plain texts, absolute links, instants, authors.
import { htmlToText } from '../text/html-to-text.ts'
import { decodeAgain, foldLine, lineOfHtml, withoutControls } from '../text/plain-line.ts'
import { authorOf } from './author.ts'
import { parseFeedDate } from './date.ts'
import { type FeedItem, maxItems, type ParsedFeed } from './parsed-feed.ts'
import type { RawFeed, RawItem, RawText } from './raw-feed.ts'
import { escapeAmpersands } from './repair.ts'
import { resolveLink } from './resolve-link.ts'
import { skippedDays, skippedHours } from './skip-times.ts'
import { threadLinkOf } from './thread-link.ts'

/** Longer titles are bodies in the wrong place. */
const maxTitleLength = 500

/** Markup in text of which nobody said that it is HTML: an end tag, a line break, or an entity. */
const looksLikeHtml = /<\/[a-z][a-z\d]*\s*>|<br\s*\/?>|<(?:img|a)\s[^>]*>/i

/** The feed Remit works with. `base` is the absolute address that links still unresolved start from. */
export function normaliseFeed(raw: RawFeed, base: string, repaired: boolean): ParsedFeed {
  return {
    title: raw.title === null ? '' : titleText(raw.title),
    link: resolveLink(raw.link, base),
    language: raw.language.trim().toLowerCase() || null,
    ttlMinutes: wholeMinutes(raw.ttl),
    updateMinutes: updateMinutesOf(raw.updatePeriod, raw.updateFrequency),
    skipHours: skippedHours(raw.skipHours),
    skipDays: skippedDays(raw.skipDays),
    items: raw.items.slice(0, maxItems).map((item) => normaliseItem(item, raw, base)),
    repaired,
    ...(raw.endsInItem && raw.items.length <= maxItems ? { endsInItem: true } : {}),
  }
}

function normaliseItem(raw: RawItem, feed: RawFeed, base: string): FeedItem {
  const title = raw.titles[0] ? titleText(raw.titles[0]) : ''
  const body = richest(raw.bodies)
  const isHtml =
    body !== null && (body.kind === 'html' || (body.kind === 'loose' && looksLikeHtml.test(body.value)))
  const guid = withoutControls(raw.guid).trim() || null
  const guidLink = guid !== null && raw.guidMayBeLink && /^https?:\/\//i.test(guid) ? guid : ''
  const commentsLink = resolveLink(raw.commentsPage, base)
  const link = resolveLink(raw.link, base) ?? resolveLink(guidLink, base) ?? commentsLink
  const updatedAtMs = parseFeedDate(raw.updated)
  const author = authorOf(raw.author ?? feed.author, title)
  return {
    guid,
    link,
    title,
    text: body === null ? '' : isHtml ? htmlToText(body.value) : plainText(body.value),
    html: isHtml && body.value.includes('<') ? body.value.trim() : null,
    authorName: author.name,
    authorEmail: author.email,
    authorUri: author.uri === null ? null : resolveLink(author.uri, base),
    publishedAtMs: parseFeedDate(raw.published) ?? parseFeedDate(raw.otherDate) ?? updatedAtMs,
    updatedAtMs,
    threadLink: threadLinkOf({ link, replyTo: raw.replyTo || null, commentsFeed: raw.commentsFeed || null }),
    ...(/^\d{1,9}$/.test(raw.commentCount) ? { commentCount: Number(raw.commentCount) } : {}),
  }
}

/** The longest body; of equally long ones the first. Feeds shorten the plain one, never the full one. */
function richest(bodies: readonly RawText[]): RawText | null {
  let best: RawText | null = null
  for (const body of bodies) if (best === null || body.value.length > best.value.length) best = body
  return best
}

function titleText(raw: RawText): string {
  const isHtml = raw.kind === 'html' || (raw.kind === 'loose' && /[<&]/.test(raw.value))
  // Where nobody said that it is HTML, "&copy=" is part of an address.
  const html = raw.kind === 'html' ? raw.value : escapeAmpersands(raw.value)
  const line = isHtml ? lineOfHtml(html) : foldLine(raw.value)
  return decodeAgain(line).slice(0, maxTitleLength)
}

function plainText(value: string): string {
  return decodeAgain(withoutControls(value).replace(/\r\n?/g, '\n').trim())
}

function wholeMinutes(text: string): number | null {
  const minutes = Number.parseInt(text, 10)
  return Number.isFinite(minutes) && minutes > 0 ? minutes : null
}

const periodMinutes: ReadonlyMap<string, number> = new Map([
  ['hourly', 60],
  ['daily', 1440],
  ['weekly', 10_080],
  ['monthly', 43_200],
  ['yearly', 525_600],
])

/** RSS syndication module: so many times (frequency, default 1) a period. */
function updateMinutesOf(period: string, frequency: string): number | null {
  const minutes = periodMinutes.get(period.trim().toLowerCase())
  if (minutes === undefined) return null
  return Math.max(1, Math.round(minutes / (wholeMinutes(frequency) ?? 1)))
}
