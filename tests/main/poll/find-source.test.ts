// Finds feeds on a real loopback server, read by a real desk, and counts what each kind of address costs.
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FetchOutcome, noHeaders } from '../../../src/core/feed/fetch-outcome.ts'
import { fetchFeed } from '../../../src/main/poll/fetcher.ts'
import { type Found, findSource } from '../../../src/main/poll/find-source.ts'
import { createFoundBodies } from '../../../src/main/poll/found-bodies.ts'
import { usualAccess } from '../../../src/main/poll/source-access.ts'
import { type FeedServer, startFeedServer } from '../../e2e/feed-server.ts'
import { commentFeed, openTestDesk } from '../desk/workspace.ts'
import { createNodeTransport } from './node-transport.ts'

const publicAddress = '93.184.216.34'
const test = openTestDesk(Date.UTC(2026, 10, 21))
const transport = createNodeTransport({
  'toko.example': publicAddress,
  'f.example': publicAddress,
  'github.com': publicAddress,
  'inner.example': '10.0.0.7',
})
let server: FeedServer
beforeEach(async () => {
  server = await startFeedServer()
})
afterEach(() => server.close())
afterAll(() => test.end())

const port = () => new URL(server.origin).port
const at = (path: string, host = 'toko.example') => `http://${host}:${port()}${path}`

const find = (address: string, allowPrivate = false, nowMs = () => 0): Promise<Found> =>
  findSource(
    {
      fetch: (url, isPrivateAllowed, deadlineMs) =>
        fetchFeed(
          {
            url,
            etag: null,
            lastModified: null,
            allowPrivate: isPrivateAllowed,
            userAgent: 'Remit/1.2',
            deadlineMs,
          },
          transport,
        ),
      preview: (outcome) => test.desk.run('previewFeed', { outcome }),
      nowMs,
    },
    { address, allowPrivate },
  )

const asked = () => server.requests.map(({ path }) => path)
const addresses = ({ candidates }: Found) =>
  candidates.map(({ address }) => address.replace(/^http:\/\/[^/]+/, ''))

const comments = commentFeed(
  [3, 1, 2].map((n) => ({
    guid: `c${n}`,
    author: `Customer ${n}`,
    text: `Words ${n}`,
    at: new Date(Date.UTC(2026, 10, n)).toISOString(),
  })),
)
const posts = `<rss version="2.0"><channel><title>Toko</title>
  <item><title>New prices</title><link>http://toko.example/prices/</link></item></channel></rss>`
const page = (head = '') => ({
  body: `<!doctype html><html><head>${head}</head><body><h1>Toko</h1></body></html>`,
  headers: { 'content-type': 'text/html; charset=utf-8' },
})
const link = (href: string, title = '') =>
  `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`

describe('an address that is a feed', () => {
  it('costs one request and shows what would come, the newest first', async () => {
    server.set('/comments/feed/', { body: comments })
    const found = await find(at('/comments/feed/'))
    expect([asked(), found.candidates, found.problem]).toEqual([
      ['/comments/feed/'],
      [
        {
          address: at('/comments/feed/'),
          title: 'Comments on Forum',
          kind: 'comments',
          itemCount: 3,
          newest: [3, 2, 1].map((n) => ({
            title: `Comment on Support by Customer ${n}`,
            author: `Customer ${n}`,
            atMs: Date.UTC(2026, 10, n),
          })),
          perComment: true,
        },
      ],
      null,
    ])
  })

  it('costs one request without items, with faults, and wherever it lies', async () => {
    server.set('/odd', { body: '<rss version="2.0"><channel><title>Quiet &</title></channel></rss>' })
    const { candidates } = await find(at('/odd'))
    expect([asked(), candidates[0]?.itemCount, candidates[0]?.kind]).toEqual([['/odd'], 0, 'blog'])
  })

  it('is known as comments by what stands in it', async () => {
    server.set('/odd', { body: comments })
    const { candidates } = await find(at('/odd'))
    expect(candidates.map(({ kind, perComment }) => [kind, perComment])).toEqual([['comments', true]])
  })
})

describe('a page', () => {
  it('offers the feeds it links, comments first, each read once', async () => {
    server.set('/', page(link('/feed/', 'Toko Feed') + link('/comments/feed/', 'Toko Comments Feed')))
    server.set('/feed/', { body: posts })
    server.set('/comments/feed/', { body: comments })
    const found = await find(at('/'))
    expect([asked(), addresses(found), found.problem]).toEqual([
      ['/', '/comments/feed/', '/feed/'],
      ['/comments/feed/', '/feed/'],
      null,
    ])
  })

  it('offers what its Link header names, also relative to where it was moved', async () => {
    server.set('/old', { status: 301, headers: { location: '/shop/' } })
    server.set('/shop/', {
      ...page(),
      headers: { 'content-type': 'text/html', link: '<n.xml>; rel=alternate; type=application/rss+xml' },
    })
    server.set('/shop/n.xml', { body: posts })
    expect(addresses(await find(at('/old')))).toEqual(['/shop/n.xml'])
  })

  it('offers one of two feeds with the same texts', async () => {
    server.set('/', page(link('/a', 'News') + link('/b', 'Other')))
    server.set('/a', { body: posts })
    server.set('/b', { body: posts })
    expect(addresses(await find(at('/')))).toEqual(['/a'])
  })

  it('of forum software has the feed its address tells', async () => {
    server.set('/viewtopic.php', page())
    server.set('/app.php/feed/topic/2', { body: comments })
    const found = await find(at('/viewtopic.php?t=2', 'f.example'))
    expect([asked(), found.candidates.map(({ kind, perComment }) => [kind, perComment])]).toEqual([
      ['/viewtopic.php', '/app.php/feed/topic/2', '/feed.php'],
      [['forum', true]],
    ])
  })

  it('without any link is looked for in the usual places, until one answers', async () => {
    server.set('/', page())
    server.set('/rss', { body: posts })
    const found = await find(at('/'))
    expect([asked(), addresses(found)]).toEqual([['/', '/feed/', '/feed', '/rss'], ['/rss']])
  })

  it('without any feed costs twelve requests at most and says so', async () => {
    const head = Array.from({ length: 9 }, (_, n) => link(`/gone-${n}`)).join('')
    server.set('/', page(head))
    const found = await find(at('/'))
    expect([asked().length, found.candidates, found.problem?.code]).toEqual([12, [], 'not_a_feed'])
  })

  it('never takes a redirect to the home page for a feed, even if that were one', async () => {
    const home = { status: 302, headers: { location: '/' } }
    server.set('/about', page(link('/feed')))
    server.set('/feed', home)
    server.set('/', { body: posts })
    const found = await find(at('/about'))
    expect([found.candidates, found.problem?.code]).toEqual([[], 'not_a_feed'])
  })

  it('stops where the server asks for patience, and keeps what was found', async () => {
    server.set('/', page(link('/a', 'A') + link('/b', 'B') + link('/c', 'C')))
    server.set('/a', { body: posts })
    server.set('/b', { status: 429 })
    const found = await find(at('/'))
    expect([asked(), addresses(found), found.problem]).toEqual([['/', '/a', '/b'], ['/a'], null])
  })

  it('under an endless address is not looked at', async () => {
    server.set('/', { status: 302, headers: { location: `/far?${'x'.repeat(3000)}` } })
    server.set('/far', page(link('/feed')))
    const found = await find(at('/'))
    expect([asked(), found.problem?.code]).toEqual([['/', '/far'], 'not_a_feed'])
  })

  it('is given up when the time is over', async () => {
    server.set('/', page(link('/a')))
    let nowMs = 0
    const found = await find(at('/'), false, () => (nowMs += 30_000))
    expect([asked(), found.problem?.code]).toEqual([['/'], 'not_a_feed'])
  })
})

describe('a known service', () => {
  it('is asked for its feed at once', async () => {
    server.set('/o/r/discussions.atom', { body: posts })
    const found = await find(at('/o/r', 'github.com'))
    expect([asked(), addresses(found)]).toEqual([['/o/r/discussions.atom'], ['/o/r/discussions.atom']])
  })

  it('is asked for the next feed where the first is not there', async () => {
    server.set('/o/r/releases.atom', { body: posts })
    const found = await find(at('/o/r', 'github.com'))
    expect([asked().length, addresses(found), found.candidates[0]?.kind]).toEqual([
      2,
      ['/o/r/releases.atom'],
      'other',
    ])
  })

  it('that will not answer now has its feed offered unread, with the reason', async () => {
    server.set('/o/r/discussions.atom', { status: 429 })
    const found = await find(at('/o/r', 'github.com'))
    expect([asked().length, addresses(found), found.problem?.code]).toEqual([
      1,
      ['/o/r/discussions.atom'],
      'http_429',
    ])
  })

  it('without a feed at that place is not searched in the usual ones', async () => {
    server.set('/o/r', page())
    const found = await find(at('/o/r', 'github.com'))
    expect([asked(), found.problem?.code]).toEqual([
      ['/o/r/discussions.atom', '/o/r/releases.atom', '/o/r'],
      'not_a_feed',
    ])
  })
})

describe('an address that is not asked', () => {
  it.each([
    ['https://x.com/toko', 'no_feed_there', 'x.com'],
    ['www.facebook.com/toko', 'no_feed_there', 'facebook.com'],
    ['not an address', 'address_invalid', undefined],
    ['http://192.168.1.1/feed', 'address_private', '192.168.1.1'],
    ['http://inner.example/feed', 'address_private', 'inner.example'],
  ])('%s: %s', async (address, code, detail) => {
    const { candidates, problem } = await find(address)
    expect([candidates, problem?.code, problem?.detail, asked()]).toEqual([[], code, detail, []])
  })

  it('is one of this machine, unless that is allowed', async () => {
    server.set('/feed', { body: posts })
    const refused = await find(`${server.origin}/feed`)
    const allowed = await find(`${server.origin}/feed`, true)
    expect([refused.problem?.code, addresses(allowed), asked()]).toEqual([
      'address_private',
      ['/feed'],
      ['/feed'],
    ])
  })

  it('is a private feed that a public page links', async () => {
    server.set('/', page(link(`http://inner.example:${port()}/feed`)))
    server.set('/feed', { body: posts })
    server.set('/feed/', { body: posts })
    expect((await find(at('/'))).candidates.map(({ address }) => address)).toEqual([at('/feed/')])
  })

  it('is where a page without feeds leads', async () => {
    server.set('/go', { status: 302, headers: { location: at('/o/r/issues', 'github.com') } })
    server.set('/o/r/issues', page())
    const { problem } = await find(at('/go'))
    expect([problem?.code, problem?.detail]).toEqual(['no_feed_there', 'github.com'])
  })
})

describe('what a search brought', () => {
  const body: FetchOutcome = {
    kind: 'body',
    bytes: new Uint8Array(1),
    status: 200,
    headers: noHeaders,
    finalUrl: 'https://a.example/feed',
    permanentRedirectTo: null,
    retryAfterMs: null,
    tookMs: 1,
  }
  const source = { address: 'https://a.example/feed', allowPrivate: false, etag: null, lastModified: null }
  const found: Found = { candidates: [], problem: null, bodies: new Map([[source.address, body]]) }

  it('serves the first reading of the source made of it, however many ask for that reading', () => {
    let nowMs = 0
    const kept = createFoundBodies(() => nowMs)
    kept.keep(found, false, usualAccess)
    const readings = [kept.take(source, usualAccess), kept.take({ ...source, etag: '"1"' }, usualAccess)]
    nowMs = 6_000
    expect([...readings, kept.take(source, usualAccess)]).toEqual([body, body, null])
  })

  it.each([
    ['another address', { address: 'https://a.example/other' }, 0],
    ['a source that may read private networks', { allowPrivate: true }, 0],
    ['a source that was read before', { etag: '"1"' }, 0],
    ['a reading eleven minutes later', {}, 11 * 60_000],
  ])('does not serve %s', (_, changes, laterMs) => {
    let nowMs = 0
    const kept = createFoundBodies(() => nowMs)
    kept.keep(found, false, usualAccess)
    nowMs = laterMs
    expect(kept.take({ ...source, ...changes }, usualAccess)).toBe(null)
  })

  it('does not serve a source that is asked with another password', () => {
    const kept = createFoundBodies(() => 0)
    kept.keep(found, false, { ...usualAccess, secretHeaders: { authorization: 'Basic bWU6cHc=' } })
    expect(kept.take(source, usualAccess)).toBe(null)
  })
})
