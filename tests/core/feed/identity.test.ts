import { describe, expect, test } from 'vitest'
import { canonicalLink } from '../../../src/core/feed/canonical-link.ts'
import { hashNumberOf, hashOf, hashOfBody, hashOfPieces } from '../../../src/core/feed/content-hash.ts'
import { homeOf } from '../../../src/core/feed/home.ts'
import { contentHash, identityKeysIn, identityKeysOf } from '../../../src/core/feed/identity.ts'
import type { FeedItem } from '../../../src/core/feed/parsed-feed.ts'

const feedUrl = 'https://site.example/feed'

const item = (fields: Partial<FeedItem>): FeedItem => ({
  guid: null,
  link: null,
  title: 'Down again',
  text: 'The shop is down again.',
  html: null,
  authorName: 'Ann',
  authorEmail: null,
  authorUri: null,
  publishedAtMs: Date.UTC(2026, 2, 3),
  updatedAtMs: null,
  threadLink: null,
  ...fields,
})

/** A store that keeps keys as the desk does: an item that shares a key with a known one is that one. */
function createStore() {
  const known = new Map<string, number>()
  let count = 0
  return {
    get count() {
      return count
    },
    take(items: readonly FeedItem[], url = feedUrl) {
      for (const keys of identityKeysIn(items, homeOf([url])).keysOf.values()) {
        const id = keys.map((key) => known.get(key)).find((found) => found !== undefined) ?? ++count
        for (const key of keys) if (!known.has(key)) known.set(key, id)
      }
    },
  }
}

const numbered = (n: number, fields: (n: number) => Partial<FeedItem>) =>
  Array.from({ length: n }, (_, at) => item({ title: `T${at}`, text: `Text ${at}`, ...fields(at) }))

describe('twenty polls of one feed make nothing new and lose nothing', () => {
  test.each<[string, (poll: number) => { items: FeedItem[]; url?: string }, number]>([
    ['no dates', () => ({ items: numbered(10, (n) => ({ guid: `g${n}`, publishedAtMs: null })) }), 10],
    ['no guids', () => ({ items: numbered(10, (n) => ({ link: `https://site.example/p/${n}` })) }), 10],
    ['neither guid nor link nor date', () => ({ items: numbered(10, () => ({ publishedAtMs: null })) }), 10],
    ['ten equal guids', () => ({ items: numbered(10, () => ({ guid: 'same' })) }), 10],
    [
      'ten equal guids and links',
      () => ({ items: numbered(10, () => ({ guid: 'same', link: 'https://site.example/p' })) }),
      10,
    ],
    [
      'ten equal links without guids',
      () => ({ items: numbered(10, () => ({ link: 'https://site.example/p' })) }),
      10,
    ],
    [
      'the same item listed twice now and then',
      (poll) => {
        const once = item({ guid: 'g' })
        return { items: poll % 2 ? [once, { ...once }] : [once] }
      },
      1,
    ],
    [
      'guids that move from http to https',
      (poll) => ({
        items: numbered(5, (n) => ({ guid: `${poll < 10 ? 'http' : 'https'}://site.example/?p=${n}` })),
      }),
      5,
    ],
    [
      'a host that moves by a permanent redirect',
      (poll) => {
        const host = poll < 10 ? 'old.example' : 'www.new.example'
        return {
          items: numbered(5, (n) => ({ guid: `https://${host}/?p=${n}`, link: `https://${host}/${n}` })),
          url: `https://${host}/feed`,
        }
      },
      5,
    ],
    [
      'titles edited each time',
      (poll) => ({ items: numbered(5, (n) => ({ guid: `g${n}`, title: `T${n} v${poll}` })) }),
      5,
    ],
    [
      'guid and title edited, link kept',
      (poll) => ({
        items: numbered(5, (n) => ({
          guid: `g${n}-${poll}`,
          title: `T${n} v${poll}`,
          link: `https://site.example/p/${n}`,
        })),
      }),
      5,
    ],
    [
      'a guid that others come to share',
      (poll) => ({
        items: numbered(1 + Math.min(poll, 4), (n) => ({ guid: 'same', publishedAtMs: n * 1000 })),
      }),
      5,
    ],
    [
      'a window that slides over one item an hour',
      (poll) => ({ items: numbered(30, (n) => ({ guid: `g${n}` })).slice(poll, poll + 10) }),
      29,
    ],
    [
      'comments that link to their page, one in the window at a time',
      (poll) => ({
        items: [
          item({
            guid: `c${poll}`,
            link: 'https://site.example/p',
            text: `Comment ${poll}`,
            publishedAtMs: poll * 1000,
          }),
        ],
      }),
      20,
    ],
    [
      'status notes that link to the front page',
      (poll) => ({ items: [item({ guid: `s${poll}`, link: 'https://site.example/' })] }),
      20,
    ],
    [
      'items of several sites with equal paths',
      () => ({ items: numbered(5, (n) => ({ guid: `https://s${n}.example/?p=1` })) }),
      5,
    ],
  ])('%s', (_, poll, count) => {
    const store = createStore()
    for (let n = 0; n < 20; n++) {
      const { items, url } = poll(n)
      store.take(items, url)
    }
    expect(store.count).toBe(count)
  })
})

describe('the keys of an item', () => {
  test('the guid comes first, the content last', () => {
    const keys = identityKeysOf(
      item({ guid: 'http://site.example/?p=7', link: 'http://site.example/p/7/?utm_source=x' }),
      homeOf([feedUrl]),
    )
    expect(keys.map((key) => key.replace(/^whole:.*/, 'whole'))).toEqual([
      'guid:http://site.example/?p=7',
      'path:/?p=7',
      `link:/p/7 ${Date.UTC(2026, 2, 3)}`,
      'whole',
    ])
  })

  test('a fingerprint changes with the words and with nothing else', () => {
    const before = item({})
    const later = { ...before, publishedAtMs: 5, html: '<p>' }
    expect(contentHash(later)).toBe(contentHash(before))
    expect(contentHash({ ...before, text: 'The shop is up again.' })).not.toBe(contentHash(before))
  })

  test('fingerprints are the same for ever', () => {
    const bytes = Uint8Array.from({ length: 23 }, (_, at) => (at * 91 + 200) & 255)
    expect([
      hashOf(''),
      hashOf('Remit'),
      hashOfPieces(['Re', '', 'mit']),
      hashOf(new Uint8Array([82, 101, 109, 105, 116])),
      hashOf(bytes),
      hashOfBody(bytes),
      hashOfBody(bytes.subarray(3, 20)),
      hashOfBody(new Uint8Array(0)),
      hashNumberOf('Remit: ø'),
    ]).toEqual([
      '567b2293c03f736b',
      '99689c599ac6d97b',
      '99689c599ac6d97b',
      '99689c599ac6d97b',
      'feff86bf15dc573e',
      '67445acf418ced6b',
      '9c76634424f13204',
      '567b2293c03f736b',
      1786231623153167,
    ])
  })

  test('fingerprints of 200,000 near texts all differ', () => {
    const hashes = new Set(Array.from({ length: 200_000 }, (_, n) => hashOf(`item ${n}`)))
    expect(hashes.size).toBe(200_000)
  })
})

describe('links to compare by', () => {
  test.each([
    ['http://WWW.Site.example/a/', 'https://site.example/a'],
    ['https://site.example', 'https://site.example'],
    ['https://site.example:443/a?b=2&a=1', 'https://site.example/a?a=1&b=2'],
    ['https://site.example/a?utm_source=rss&id=3&fbclid=x', 'https://site.example/a?id=3'],
    ['https://site.example/a#comment-12', 'https://site.example/a#comment-12'],
    ['https://site.example/a#utm_source=x', 'https://site.example/a'],
    ['https://site.example/a/../b', 'https://site.example/b'],
    ['https://www.google.com/url?rct=j&url=https%3A%2F%2Fsite.example%2Fa&ct=ga', 'https://site.example/a'],
    ['http://127.0.0.1:8080/a', 'https://127.0.0.1:8080/a'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['no link', 'no link'],
  ])('%s', (link, canonical) => {
    expect(canonicalLink(link)).toBe(canonical)
  })
})
