// Says what an address would bring if it became a source, or where its page's feeds may be. Stores nothing.
import type { FetchOutcome } from '../../../core/feed/fetch-outcome.ts'
import type { FeedItem, ParsedFeed } from '../../../core/feed/parsed-feed.ts'
import type { FeedHint } from '../../../core/feed/place.ts'
import { type Problem, problemOf } from '../../../core/problem.ts'
import { cutLine } from '../../../core/text/first-sentence.ts'
import { hintsIn, readBody } from './read-body.ts'

export type FeedPreview =
  | {
      readonly kind: 'feed'
      readonly title: string
      readonly itemCount: number
      readonly newest: { title: string; author: string | null; atMs: number | null }[]
      /** Most items point into a page and name their author. */
      readonly perComment: boolean
    }
  | { readonly kind: 'page'; readonly hints: readonly FeedHint[] }
  | { readonly kind: 'problem'; readonly problem: Problem }

const shownItems = 3
const titleLimit = 120

/** Never rejects. A page without any hint is still a page: its host may have a feed where feeds usually are. */
export async function previewFeed(outcome: FetchOutcome): Promise<FeedPreview> {
  if (outcome.kind === 'problem') return outcome
  if (outcome.kind === 'unchanged') return { kind: 'problem', problem: problemOf('empty') }
  const { parsed, text } = await readBody(outcome)
  if (parsed.ok) return previewOf(parsed.value)
  if (parsed.problem.code !== 'not_a_feed') return { kind: 'problem', problem: parsed.problem }
  return { kind: 'page', hints: hintsIn(outcome, text) }
}

function previewOf({ title, items }: ParsedFeed): FeedPreview {
  const newest = items
    .toSorted((a, b) => (b.publishedAtMs ?? 0) - (a.publishedAtMs ?? 0))
    .slice(0, shownItems)
    .map((item) => ({
      title: cutLine(item.title === '' ? item.text : item.title, titleLimit),
      author: item.authorName,
      atMs: item.publishedAtMs,
    }))
  const comments = items.filter(isComment).length
  return { kind: 'feed', title, itemCount: items.length, newest, perComment: comments * 2 > items.length }
}

const isComment = ({ link, threadLink, authorName }: FeedItem): boolean =>
  authorName !== null && link !== null && threadLink !== null && threadLink !== link
