// Says what can come of asking a source: nothing new, a body, or a problem.
import type { Problem } from '../problem.ts'

/** What is kept of an answer's headers, as received. */
export type AnswerHeaders = {
  readonly contentType: string | null
  readonly contentLocation: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly cacheControl: string | null
  readonly expires: string | null
  /** RFC 8288: what the answer is linked to, such as the feed of a page. */
  readonly link: string | null
}

type Answered = {
  readonly status: number
  readonly headers: AnswerHeaders
  /** Where the answer came from, after all redirects. */
  readonly finalUrl: string
  /** Where the leading run of 301 and 308 led, or null: the address to keep once it has proved lasting. */
  readonly permanentRedirectTo: string | null
  readonly retryAfterMs: number | null
  readonly tookMs: number
}

export type FetchOutcome =
  | ({ readonly kind: 'unchanged' } & Answered)
  /** `bytes` own their buffer, so that it can be transferred to another thread; `isCut` where there was more than is read. */
  | ({ readonly kind: 'body'; readonly bytes: Uint8Array<ArrayBuffer>; readonly isCut?: boolean } & Answered)
  | {
      readonly kind: 'problem'
      readonly problem: Problem
      readonly retryAfterMs: number | null
      readonly tookMs: number
    }

export const noHeaders: AnswerHeaders = {
  contentType: null,
  contentLocation: null,
  etag: null,
  lastModified: null,
  cacheControl: null,
  expires: null,
  link: null,
}

/** The number the server answered with, or null where it did not answer. */
export function statusOf(outcome: FetchOutcome): number | null {
  if (outcome.kind !== 'problem') return outcome.status
  // The fetcher keeps the status of a refusal as the problem's detail.
  const { code, detail = '' } = outcome.problem
  return /^(?:http_|challenge$)/.test(code) && /^[1-5]\d\d$/.test(detail) ? Number(detail) : null
}
