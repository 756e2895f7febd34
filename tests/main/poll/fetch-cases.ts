// What is asked of a server and what must come of it: one table for the plain network and for Electron's.
import type { FetchOutcome } from '../../../src/core/feed/fetch-outcome.ts'
import type { FetchRequest } from '../../../src/main/poll/fetcher.ts'
import { feedText, type HazardServer } from './hazard-server.ts'
import { publicHost } from './public-host.ts'

export type FetchCase = {
  readonly name: string
  readonly request: FetchRequest
  /** The owner takes the server's own certificate. */
  readonly trusts?: boolean
  /** What the outcome must hold; a body's bytes are compared as `text`. */
  readonly expected: Readonly<Record<string, unknown>>
}

/** An outcome as the table states it. */
export function comparable(outcome: FetchOutcome): Record<string, unknown> {
  const { tookMs, ...rest } = outcome
  if (rest.kind !== 'body') return rest
  const { bytes, ...answered } = rest
  return { ...answered, text: new TextDecoder().decode(bytes) }
}

export function fetchCases(server: HazardServer): FetchCase[] {
  const { origin, otherOrigin, secureOrigin, rawPort, closedPort } = server
  const cases: FetchCase[] = []
  const request = (path: string): FetchRequest => ({
    url: path.includes('://') ? path : origin + path,
    etag: null,
    lastModified: null,
    allowPrivate: true,
    userAgent: 'Remit/1.2 (+https://remit.example)',
  })
  const ask = (
    name: string,
    path: string,
    expected: FetchCase['expected'],
    more: Partial<FetchRequest> = {},
  ) => cases.push({ name, request: { ...request(path), ...more }, expected })
  const fails = (name: string, path: string, code: string, more: Partial<FetchRequest> = {}) =>
    ask(name, path, { kind: 'problem', problem: { code } }, more)
  const trusts = (name: string, path: string, expected: FetchCase['expected']) =>
    cases.push({ name, request: request(path), trusts: true, expected })
  const to = (status: number, target: string) => `/redirect/${status}?to=${encodeURIComponent(target)}`
  const read = { kind: 'body', text: feedText }

  ask('a feed', '/feed', {
    ...read,
    status: 200,
    finalUrl: `${origin}/feed`,
    permanentRedirectTo: null,
    headers: {
      contentType: 'application/rss+xml; charset=utf-8',
      contentLocation: '/canonical',
      etag: '"v1"',
      lastModified: 'Tue, 03 Mar 2026 10:00:00 GMT',
      cacheControl: 'max-age=60',
      expires: null,
    },
  })
  ask('an ETag that still holds', '/conditional', { kind: 'unchanged', status: 304 }, { etag: '"v1"' })
  ask(
    'a date that still holds',
    '/conditional',
    { kind: 'unchanged' },
    { lastModified: 'Tue, 03 Mar 2026 10:00:00 GMT' },
  )
  ask('an ETag that no longer holds', '/conditional', read, { etag: '"v0"' })
  ask('who is asking', '/agent', { text: 'Remit/1.2 (+https://remit.example)' })
  ask('gzip', '/gzip', read)
  ask('brotli', '/br', read)
  ask('zstd', '/zstd', read)
  ask('a wrong content type is no obstacle', '/wrong-type', read)
  ask('a page is for the reader to refuse', '/page', { kind: 'body', text: '<html></html>' })

  fails('not modified although nothing was held', '/always-304', 'http_4xx')
  fails('nothing in it', '/empty', 'empty')
  for (const [status, code] of [
    [401, 'http_401'],
    [403, 'http_403'],
    [404, 'http_404'],
    [410, 'http_410'],
    [418, 'http_4xx'],
    [500, 'http_5xx'],
    [503, 'http_5xx'],
  ] as const) {
    fails(`status ${status}`, `/status/${status}`, code)
  }
  fails('a task for browsers', '/challenge', 'challenge')
  fails('a network that says it wants a sign-in', '/status/511', 'captive_portal')
  const elsewhere = origin.replace('127.0.0.1', 'localhost')
  fails('a network’s sign-in page in the feed’s place', to(302, `${elsewhere}/login`), 'captive_portal')
  fails('also where it says so for good', to(301, `${elsewhere}/login`), 'captive_portal')
  ask('a sign-in page of the feed’s own server', to(302, '/login'), { kind: 'body' })
  ask('a page of another host that asks for nothing', to(302, `${elsewhere}/moved-page`), { kind: 'body' })
  ask('a feed at another host', to(302, `${elsewhere}/feed`), read)
  ask('too many requests', '/later', {
    kind: 'problem',
    problem: { code: 'http_429' },
    retryAfterMs: 120_000,
  })

  ask('a redirect', to(302, '/feed'), { ...read, finalUrl: `${origin}/feed`, permanentRedirectTo: null })
  ask('a lasting redirect', to(301, '/feed#top'), { ...read, permanentRedirectTo: `${origin}/feed` })
  ask('a lasting redirect and a passing one', to(308, to(302, '/feed')), {
    ...read,
    finalUrl: `${origin}/feed`,
    permanentRedirectTo: `${origin}${to(302, '/feed')}`,
  })
  ask('a passing redirect and a lasting one', to(307, to(301, '/feed')), {
    ...read,
    permanentRedirectTo: null,
  })
  ask('five hops', '/hops/5', read)
  fails('six hops', '/hops/6', 'redirect_loop')
  fails('a circle', '/loop/a', 'redirect_loop')
  fails('a redirect to itself', '/redirect/302?to=/redirect/302', 'redirect_loop')
  fails('a redirect to a file', to(302, 'file:///etc/passwd'), 'address_invalid')
  fails('a redirect to nowhere', '/no-location', 'http_4xx')

  ask(
    'a name and a password in the address',
    '/echo',
    { text: 'Basic bWU6cMO4 - -' },
    { url: `${origin.replace('//', '//me:p%C3%B8@')}/echo` },
  )
  ask(
    'secrets stay with their origin',
    to(302, `${otherOrigin}/echo`),
    { text: '- - -' },
    {
      url: `${origin.replace('//', '//me:pw@')}${to(302, `${otherOrigin}/echo`)}`,
      secretHeaders: { 'x-key': 'k' },
    },
  )
  ask('and are sent within it', to(302, '/echo'), { text: '- k -' }, { secretHeaders: { 'x-key': 'k' } })
  ask('cookies are not kept', '/set-cookie', { text: '- - -' })

  fails('never an answer', '/never', 'timeout', { deadlineMs: 500 })
  fails('an answer that drips', '/drip', 'timeout', { deadlineMs: 700 })
  fails('too much', '/endless', 'too_large', { maxBytes: 1_000_000 })
  for (const packing of ['gzip', 'br', 'zstd'])
    fails(
      `a small download that unpacks to two hundred megabytes: ${packing}`,
      `/bomb/${packing}`,
      'too_large',
    )
  ask('a feed that does not end soon', '/huge', { kind: 'body', isCut: true })
  fails('an answer that breaks off', '/break-off', 'connection')
  fails('a broken packing', '/bad-gzip', 'connection')
  fails('nobody there', `http://127.0.0.1:${closedPort}/feed`, 'connection')
  fails('no TLS there', `https://127.0.0.1:${rawPort}/feed`, 'tls')
  fails('a certificate nobody vouches for', `${secureOrigin}/feed`, 'tls')
  trusts('the server’s own certificate, where it is taken', `${secureOrigin}/feed`, read)
  for (let other = 1; other <= 8; other += 1)
    trusts(`and where ${other} others ask at once`, `${secureOrigin}/feed?${other}`, read)
  trusts(
    'which is not the one of another host',
    `${secureOrigin}${to(302, `${secureOrigin.replace('127.0.0.1', 'localhost')}/feed`)}`,
    { kind: 'problem', problem: { code: 'tls' } },
  )
  fails('and another source asks as ever', `${secureOrigin}/feed?again`, 'tls')
  const unknown = { kind: 'problem', problem: { code: 'dns', detail: 'nobody.invalid' } }
  ask('no such name', 'http://nobody.invalid/feed', unknown)
  ask('a redirect to no such name', to(302, 'http://nobody.invalid/feed'), unknown)
  fails('no address', 'nonsense', 'address_invalid')

  const careful = { allowPrivate: false }
  fails('this machine', '/feed', 'address_private', careful)
  fails(
    'this machine by name',
    `${origin.replace('127.0.0.1', 'localhost')}/feed`,
    'address_private',
    careful,
  )
  fails(
    'this machine by another name',
    `${origin.replace('127.0.0.1', 'inner.example')}/feed`,
    'address_private',
    careful,
  )
  ask('a public address', `${origin.replace('127.0.0.1', publicHost)}/feed`, read, careful)
  fails('a public address that leads to this machine', '', 'address_private', {
    url: `${origin.replace('127.0.0.1', publicHost)}${to(302, `${origin}/feed`)}`,
    ...careful,
  })
  fails('a public address that a network leads to its own sign-in', '', 'captive_portal', {
    url: `${origin.replace('127.0.0.1', publicHost)}${to(302, `${origin}/login`)}`,
    ...careful,
  })
  fails('a public address that leads to an inner name', '', 'address_private', {
    url: `${origin.replace('127.0.0.1', publicHost)}${to(302, `${origin.replace('127.0.0.1', 'inner.example')}/feed`)}`,
    ...careful,
  })
  return cases
}
