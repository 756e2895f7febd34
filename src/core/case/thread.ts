// Says which texts belong to one conversation: the same author in the same thread.
import { remembered } from '../remembered.ts'
import { foldLine } from '../text/fold.ts'
import { topicOf } from './topic.ts'

export type ThreadInput = {
  readonly sourceId: number
  /** Tells this text from every other of its source. */
  readonly textId: number | string
  readonly authorName: string | null
  readonly authorEmail: string | null
  readonly authorHandle: string | null
  readonly link: string | null
  readonly title: string | null
  /** The page the source itself names as the thread (thr:in-reply-to, RSS comments), when it does. */
  readonly threadLink: string | null
}

/**
 * A stable key: two texts with the same key are the same author in the same thread of the same source. Thread is the
 * page the text was written under, or the topic of its title. A text without an author or a thread gets a key no other
 * text shares, because strangers must not be joined.
 */
export function threadKeyOf(input: ThreadInput): string {
  const author = authorKey(input)
  const thread = threadOf(input)
  if (author === null || thread === '') return `${input.sourceId}|?|${input.textId}`
  return `${input.sourceId}|${author}|${thread}`
}

/** An author is told from others several times for each text, and writes more than one. */
const foldedName = remembered({ most: 2000, longest: 200 }, foldLine)

/** Tells an author from others, by the surest of what is known; null for nobody in particular. */
export function authorKey({
  authorName,
  authorEmail,
  authorHandle,
}: Pick<ThreadInput, 'authorName' | 'authorEmail' | 'authorHandle'>): string | null {
  const email = foldedName(authorEmail ?? '')
  if (email !== '') return `email:${email}`
  const handle = foldedName(authorHandle ?? '').replace(/^@/, '')
  if (handle !== '') return `handle:${handle}`
  const name = foldedName(authorName ?? '')
  return name === '' || anonymous.has(name) ? null : `name:${name}`
}

// What blog and forum software writes when nobody gave a name.
const anonymous = new Set([
  'anonymous',
  'anonim',
  'anonym',
  'anonymt',
  'nevtelen',
  'guest',
  'tamu',
  'gaest',
  'vendeg',
  'unknown',
])

function threadOf({ link, title, threadLink }: ThreadInput): string {
  const named = threadLink === null ? null : pageOf(threadLink)
  if (named !== null) return named.page
  const own = link === null ? null : pageOf(link)
  // A link that pointed into its page (a comment, a post) names the page surely; otherwise the title knows better.
  if (own?.isInside) return own.page
  const topic = title === null ? null : topicOf(title)
  if (topic !== null && topic !== '') return `topic:${foldLine(topic)}`
  return own?.page ?? foldLine(title ?? '')
}

// Path endings that point at a comment, a post or a further page of the same thread, by the software that writes them.
const insidePath: readonly RegExp[] = [
  /\/comment-page-\d+\/?$/i, // WordPress
  /\/comments?\/[\w-]+\/?$/i, // Drupal, Ghost
  /\/(?:post-|page-)\d+\/?$/i, // XenForo
  /\/latest\/?$/i,
  /(?<=\/t\/[^/]+\/\d+)\/\d+\/?$/i, // Discourse
]

// Query names that choose a post, a page of the thread or a tracking mark, never another thread.
const insideQuery =
  /^(?:replytocom|cpage|showcomment|commentid|comment|p|pid|post|page|start|m|utm_\w+|fbclid|ref)$/i
// WordPress's plain links use ?p= for the page itself; phpBB and vBulletin name the thread beside it.
const threadQuery = /^(?:t|tid|topic|thread|threadid|showtopic)$/i

function pageOf(link: string): { readonly page: string; readonly isInside: boolean } | null {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  let isInside = url.hash.length > 1
  let path = url.pathname
  for (const ending of insidePath) {
    const bare = path.replace(ending, '')
    if (bare === path) continue
    path = bare
    isInside = true
  }
  const host = url.host.replace(/^www\./, '')
  const bare = `${host}${path.replace(/\/+$/, '')}`
  // Most links have no query, and reading an empty one still costs most of the time.
  if (url.search === '') return { page: bare, isInside }
  const names = [...new Set(url.searchParams.keys())]
  const namesThread = names.some((name) => threadQuery.test(name))
  for (const name of names) {
    if (!insideQuery.test(name) || (name === 'p' && !namesThread)) continue
    url.searchParams.delete(name)
    isInside ||= !/^(?:m|utm_\w+|fbclid|ref)$/i.test(name)
  }
  url.searchParams.sort()
  const query = url.searchParams.toString()
  return { page: `${bare}${query === '' ? '' : `?${query}`}`, isInside }
}
