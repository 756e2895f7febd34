import { describe, expect, test } from 'vitest'
import { readFeed } from '../../../../src/core/feed/read-feed.ts'
import { skippedDays, skippedHours } from '../../../../src/core/feed/skip-times.ts'
import { parseWithRssParser } from '../../../../src/main/desk/reading/second-opinion.ts'

const text = `<rss version="2.0"><channel><title>t</title>
<skipHours><hour>0</hour><hour>24</hour><hour> 7</hour></skipHours><skipDays><day>Saturday</day><day>sunday</day></skipDays>
<item><title>x</title><link>https://a.example/1</link></item></channel></rss>`
const input = { text, finalUrl: 'https://a.example/feed' }

describe('when a feed asks not to be read', () => {
  test('both readers find it', async () => {
    const read = readFeed(input)
    const other = await parseWithRssParser(input)
    const feeds = [read.ok ? read.value : null, other]
    expect(feeds.map((feed) => [feed?.skipHours, feed?.skipDays, feed?.items.length])).toEqual([
      [[0, 7], [0, 6], 1],
      [[0, 7], [0, 6], 1],
    ])
  })

  test.each([
    ['', []],
    ['25 99 3', [3]],
    ['3,3,1', [1, 3]],
  ])('hours: "%s"', (written, hours) => {
    expect(skippedHours(written)).toEqual(hours)
  })

  test.each([
    ['', []],
    ['Mon, Tues, Thursday', [1, 2, 4]],
    ['monday', [1]],
    ['today', []],
  ])('days: "%s"', (written, days) => {
    expect(skippedDays(written)).toEqual(days)
  })
})
