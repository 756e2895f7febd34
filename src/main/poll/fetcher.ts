// Asks one source once. Validators, redirects, addresses, size and time are watched here; the network itself is elsewhere.

import { isPortalPage, leadsToPortal, portalHeadBytes } from '../../core/feed/captive-portal.ts'
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import { retryAfterMsOf } from '../../core/feed/http-date.ts'
import { splitLogin } from '../../core/feed/source-secret.ts'
import { type Problem, problemOf } from '../../core/problem.ts'
import { headOf, readAtMost } from './capped-body.ts'
import { problemOfNetError, problemOfStatus } from './net-problem.ts'
import { refusalOf } from './reachable.ts'
import { basicHeader } from './source-access.ts'
import { NetError, type Transport, type TransportAnswer } from './transport.ts'

export type FetchRequest = {
  readonly url: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly allowPrivate: boolean
  readonly userAgent: string
  /** What the answer should be; by default a feed. */
  readonly accept?: string
  /** The source's own headers; like a user name in the address they never leave its origin. */
  readonly secretHeaders?: Readonly<Record<string, string>>
  /** From the first byte sent to the last one read, however many redirects; default 30 s. */
  readonly deadlineMs?: number
  /** Of the decompressed body; default 15 MiB. */
  readonly maxBytes?: number
  /** Gives the whole request up; the outcome is then of no interest. */
  readonly signal?: AbortSignal
}

const maxHops = 5
// Short, because every check of every source carries it; the other spellings of XML are among "anything".
const feeds = 'application/atom+xml, application/rss+xml, application/feed+json, */*;q=0.8'

/** Asks the source and gives what came of it; every failure of network or server is a problem, never a rejection. */
export function fetchFeed(request: FetchRequest, transport: Transport): Promise<FetchOutcome> {
  const { signal, deadlineMs = 30_000 } = request
  const startedAt = performance.now()
  const tookMs = () => Math.round(performance.now() - startedAt)
  const failed = (problem: Problem) => ({ ...refused(problem), tookMs: tookMs() })
  const ending = new AbortController()
  return new Promise((resolve, reject) => {
    const end = () => {
      over()
      // At once: a transport that does not notice that it is to end must not outlive the deadline.
      resolve(failed(problemOf('timeout', String(deadlineMs))))
      ending.abort()
    }
    // Not AbortSignal.timeout: one still pending when the app exits crashes Electron 33.
    const deadline = setTimeout(end, deadlineMs)
    const over = () => {
      clearTimeout(deadline)
      signal?.removeEventListener('abort', end)
    }
    signal?.addEventListener('abort', end, { once: true })
    if (signal?.aborted) return end()
    // Of the last address that was asked for: a redirect may lead to a host that is none.
    let host = ''
    const noteHost = (url: URL) => {
      host = url.hostname
    }
    follow(request, transport, { signal: ending.signal, tookMs, noteHost }).then(
      (outcome) => {
        over()
        resolve(outcome)
      },
      (error: unknown) => {
        over()
        if (error instanceof NetError) resolve(failed(problemOfNetError(error.code, host)))
        else reject(error)
      },
    )
  })
}

const refused = (problem: Problem, retryAfterMs: number | null = null) =>
  ({ kind: 'problem', problem, retryAfterMs }) as const

async function follow(
  request: FetchRequest,
  transport: Transport,
  { signal, tookMs, noteHost }: { signal: AbortSignal; tookMs: () => number; noteHost: (url: URL) => void },
): Promise<FetchOutcome> {
  if (!URL.canParse(request.url)) return { ...refused(problemOf('address_invalid')), tookMs: tookMs() }
  const first = new URL(request.url)
  const secrets = secretsOf(first, request.secretHeaders)
  const seen = new Set<string>()
  let url = first
  let permanentRedirectTo: string | null = null
  let allPermanent = true
  let from = first
  for (;;) {
    noteHost(url)
    const refusal = await refusalOf(url, request.allowPrivate, transport.resolve)
    if (refusal) {
      const isPortal = refusal.code === 'address_private' && leadsToPortal(from.href, url.href)
      return { ...refused(isPortal ? problemOf('captive_portal', url.hostname) : refusal), tookMs: tookMs() }
    }
    seen.add(url.href)
    const headers = { ...publicHeaders(request), ...(url.origin === first.origin ? secrets : {}) }
    const answer = await transport.exchange({ url: bare(url), headers, signal })
    const location = redirectOf(answer)
    if (location === null) return await outcomeOf(answer, request, { from, url, permanentRedirectTo, tookMs })
    answer.discard()
    const next = URL.canParse(location, url.href) ? new URL(location, url) : null
    if (next === null) return { ...refused(problemOf('address_invalid', location)), tookMs: tookMs() }
    next.hash = ''
    if (seen.has(next.href) || seen.size > maxHops) {
      return { ...refused(problemOf('redirect_loop', String(seen.size))), tookMs: tookMs() }
    }
    allPermanent &&= answer.status === 301 || answer.status === 308
    if (allPermanent) permanentRedirectTo = bare(next)
    // The last of the hosts that were asked before this one.
    if (next.hostname !== url.hostname) from = url
    url = next
  }
}

/** User name and password are sent as a header, where they can be kept from other origins. */
function secretsOf(url: URL, own: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  if (url.username === '' && url.password === '') return own
  const { login } = splitLogin(url.href)
  return login === null ? own : { ...own, authorization: basicHeader(login) }
}

function publicHeaders({
  userAgent,
  etag,
  lastModified,
  accept = feeds,
}: FetchRequest): Record<string, string> {
  return {
    accept,
    'user-agent': userAgent,
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  }
}

function bare(url: URL): string {
  if (url.username === '' && url.password === '' && url.hash === '' && !url.href.endsWith('#'))
    return url.href
  const copy = new URL(url)
  copy.username = ''
  copy.password = ''
  copy.hash = ''
  return copy.href
}

const redirects = new Set([301, 302, 303, 307, 308])

const redirectOf = (answer: TransportAnswer) =>
  redirects.has(answer.status) ? answer.header('location') : null

async function outcomeOf(
  answer: TransportAnswer,
  request: FetchRequest,
  at: { from: URL; url: URL; permanentRedirectTo: string | null; tookMs: () => number },
): Promise<FetchOutcome> {
  const { status, header } = answer
  const retryAfterMs = retryAfterMsOf(header('retry-after'), Date.now())
  const answered = {
    status,
    headers: {
      contentType: header('content-type'),
      contentLocation: header('content-location'),
      etag: header('etag'),
      lastModified: header('last-modified'),
      cacheControl: header('cache-control'),
      expires: header('expires'),
      link: header('link'),
    },
    finalUrl: bare(at.url),
    permanentRedirectTo: at.permanentRedirectTo,
    retryAfterMs,
  }
  const isConditional = request.etag !== null || request.lastModified !== null
  if (status === 304 && isConditional) {
    answer.discard()
    return { kind: 'unchanged', ...answered, tookMs: at.tookMs() }
  }
  if (status < 200 || status > 299) {
    answer.discard()
    return { ...refused(problemOfStatus(status, header('cf-mitigated')), retryAfterMs), tookMs: at.tookMs() }
  }
  const maxBytes = request.maxBytes ?? 15 * 1024 * 1024
  const body = await readAtMost(answer, maxBytes)
  const { bytes } = body
  if (bytes === null) return { ...refused(problemOf('too_large', String(maxBytes))), tookMs: at.tookMs() }
  if (bytes.byteLength === 0) return { ...refused(problemOf('empty')), tookMs: at.tookMs() }
  const page = { from: at.from.href, finalUrl: at.url.href, contentType: header('content-type') }
  if (
    at.from.hostname !== at.url.hostname &&
    isPortalPage({ ...page, head: headOf([bytes], portalHeadBytes) })
  )
    return { ...refused(problemOf('captive_portal', at.url.hostname)), tookMs: at.tookMs() }
  return { kind: 'body', ...body, bytes, ...answered, tookMs: at.tookMs() }
}
