import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeFeed } from '../../../../src/core/feed/charset.ts'
import { parseFeed } from '../../../../src/main/desk/reading/parse-feed.ts'
import { parseWithRssParser } from '../../../../src/main/desk/reading/second-opinion.ts'
import { makeFeed } from '../../../bench/feeds/gen-feeds.mjs'

const finalUrl = 'https://site.example/feed'

const fixture = (name: string) =>
  decodeFeed(readFileSync(new URL(`../../../fixtures/feeds/${name}`, import.meta.url)), null).text

describe('both readers', () => {
  test.each([0, 1, 2, 10])('make the same of well-formed RSS (corpus feed %i)', async (n) => {
    const text = makeFeed(n, 25)
    const result = await parseFeed({ text, finalUrl })
    expect(result).toEqual({ ok: true, value: await parseWithRssParser({ text, finalUrl }) })
  })

  test('make the same of WordPress comments and RSS 1.0', async () => {
    for (const name of ['wordpress-comments.xml', 'planet.rdf']) {
      const text = fixture(name)
      const [own, other] = [await parseFeed({ text, finalUrl }), await parseWithRssParser({ text, finalUrl })]
      expect(own.ok && own.value.items).toEqual(other?.items)
    }
  })

  test('make the same of Atom entries; of the feed itself rss-parser takes the wrong link', async () => {
    const text = makeFeed(3, 25)
    const [own, other] = [await parseFeed({ text, finalUrl }), await parseWithRssParser({ text, finalUrl })]
    expect(own.ok && own.value.items).toEqual(other?.items)
    expect([own.ok && own.value.link, other?.link]).toEqual([
      'http://127.0.0.1/site3/',
      'http://127.0.0.1/feed/3',
    ])
  })
})

test('a document neither can read keeps the first problem', async () => {
  expect(await parseFeed({ text: '<list><item>milk</item></list>', finalUrl })).toMatchObject({
    ok: false,
    problem: { code: 'not_a_feed' },
  })
})

test('what rss-parser gives up on is no rejection', async () => {
  expect(await parseWithRssParser({ text: '<rss><channel>', finalUrl })).toBeNull()
})

test('a document of comments alone says nothing, and what comes next is not taken for its own', async () => {
  const mute = parseFeed({ text: '<!-- <item> is all there is -->', finalUrl })
  const next = parseFeed({ text: '<x:rss><x:item>a</x:item></x:rss>', finalUrl })
  expect([await mute, await next]).toMatchObject([
    { ok: false, problem: { code: 'not_a_feed' } },
    { ok: false, problem: { code: 'not_a_feed' } },
  ])
})
