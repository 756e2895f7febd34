// Makes of a body's bytes a feed, or the problem that says why there is none and where there may be one.
import { decodeFeed } from '../../../core/feed/charset.ts'
import { feedsOnPage } from '../../../core/feed/discover.ts'
import type { FetchOutcome } from '../../../core/feed/fetch-outcome.ts'
import type { ParsedFeed } from '../../../core/feed/parsed-feed.ts'
import type { FeedHint } from '../../../core/feed/place.ts'
import { failed, type Problem, problemOf, type Result } from '../../../core/problem.ts'
import { parseFeed } from './parse-feed.ts'

/** What of an answer its reading needs. */
export type Body = Pick<Extract<FetchOutcome, { kind: 'body' }>, 'bytes' | 'finalUrl' | 'headers' | 'isCut'>

/** What was read, and the decoded text it was read from. */
export type BodyReading = { readonly parsed: Result<ParsedFeed>; readonly text: string }

/** Of a body that was cut, the items that stand before the cut are taken; one without any is too large. */
export async function readBody({ bytes, headers, finalUrl, isCut = false }: Body): Promise<BodyReading> {
  const { text } = decodeFeed(bytes, headers.contentType)
  const parsed = await parseFeed({ text, finalUrl, contentLocation: headers.contentLocation })
  const hasItems = parsed.ok && parsed.value.items.length > 0
  const isTooLarge = isCut && !hasItems
  return { parsed: isTooLarge ? failed(problemOf('too_large', String(bytes.byteLength))) : parsed, text }
}

/** Where the feeds of a page may be that came in a feed's place. */
export const hintsIn = ({ headers, finalUrl }: Body, text: string): readonly FeedHint[] =>
  feedsOnPage({ text, finalUrl, linkHeader: headers.link })

/** For a page in place of a known feed, the problem tells where the page's feed may be; nobody is asked, nothing moved. */
export function withHint(problem: Problem, body: Body, text: string, address: string): Problem {
  if (problem.code !== 'not_a_feed' || problem.detail !== 'html') return problem
  const hint = hintsIn(body, text).find((candidate) => candidate.address !== address)
  return hint ? problemOf('not_a_feed', hint.address) : problem
}
