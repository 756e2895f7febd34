// Every input that broke a feed reader somewhere: each gives its items, or the problem that says why there are none.
import { describe, expect, test } from 'vitest'
import { decodeFeed } from '../../../src/core/feed/charset.ts'
import { readFeed } from '../../../src/core/feed/read-feed.ts'

const finalUrl = 'https://site.example/feed'
const item = (n: number, more = '') =>
  `<item><title>Item ${n}</title><link>https://site.example/${n}</link><guid>https://site.example/${n}</guid>${more}</item>`
const channel = (inside: string) =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Feed</title>${inside}</channel></rss>`
const two = channel(item(1) + item(2))

function titles(text: string): { titles: string[]; repaired: boolean } | string {
  const result = readFeed({ text, finalUrl })
  if (!result.ok) return [result.problem.code, result.problem.detail].filter(Boolean).join(' ')
  return { titles: result.value.items.map(({ title }) => title), repaired: result.value.repaired }
}

const whole = { titles: ['Item 1', 'Item 2'], repaired: false }
const mended = { titles: ['Item 1', 'Item 2'], repaired: true }

describe('documents that hold items in spite of it', () => {
  test.each<[string, string, { titles: string[]; repaired: boolean }]>([
    ['nothing wrong', two, whole],
    ['white space before the declaration', `\n\n  ${two}`, whole],
    ['a byte order mark and a blank line', `\ufeff\n${two}`, whole],
    ['no declaration', two.replace(/^<\?xml.*\n/, ''), whole],
    ['a warning before the declaration', `<b>Notice</b>: undefined in <b>x.php</b>\n${two}`, mended],
    ['something after the end', `${two}\n<!-- cached --><script>track()</script>`, whole],
    ['a bare ampersand in a text', channel(item(1, '<description>Q & A</description>') + item(2)), mended],
    [
      'a bare ampersand in an address',
      channel(item(1, '<enclosure url="?a=1&b=2"/><source url="x&y">z&z</source>') + item(2)),
      mended,
    ],
    ['an HTML entity', channel(item(1, '<description>5&nbsp;MB</description>') + item(2)), mended],
    ['a stray "<"', channel(item(1, '<description>1 < 2</description>') + item(2)), mended],
    ['a "<" before a word', channel(item(1, '<description>a <b and c</description>') + item(2)), mended],
    ['control characters', channel(item(1, '<description>a\u0000\u0008b</description>') + item(2)), mended],
    [
      'cut in the middle of a text',
      channel(item(1) + item(2, `<description>long ${'x'.repeat(50)}`)).slice(0, -40),
      mended,
    ],
    ['cut in the middle of a tag', channel(item(1) + item(2)).slice(0, -14), mended],
    [
      'cut in the middle of a CDATA section',
      channel(item(1) + item(2, '<description><![CDATA[half')).slice(0, -28),
      mended,
    ],
    [
      'an element that is not closed',
      channel(item(1, '<description>open').replace('</item>', '') + item(2)),
      mended,
    ],
    ['an item that is not closed', channel(item(1).replace('</item>', '') + item(2)), mended],
    ['end tags that cross', channel(item(1, '<description><b><i>x</b></i></description>') + item(2)), mended],
    ['an end tag too many', channel(`${item(1)}</item>${item(2)}`), mended],
    ['no version', two.replace(' version="2.0"', ''), whole],
    ['names in capitals', two.replaceAll('item>', 'ITEM>').replaceAll('title>', 'Title>'), whole],
    ['no channel end, no rss end', two.replace('</channel></rss>', ''), mended],
    ['a comment with markup', channel(`<!-- <item><title>no</title></item> -->${item(1)}${item(2)}`), whole],
    ['a wrong date', channel(item(1, '<pubDate>yesterday, about noon</pubDate>') + item(2)), whole],
    ['no dates', two, whole],
    ['undeclared prefixes', channel(item(1, '<dc:creator>x</dc:creator><foo:bar/>') + item(2)), whole],
    [
      'Atom as the default namespace of RSS',
      two.replace('<rss ', '<rss xmlns="http://www.w3.org/2005/Atom" '),
      whole,
    ],
    ['a processing instruction', two.replace('<rss', '<?xml-stylesheet href="x.xsl"?><rss'), whole],
    [
      'markup in a title',
      channel(item(1).replace('Item 1', '<![CDATA[<b>Item</b> 1<script>x()</script>]]>') + item(2)),
      whole,
    ],
    ['a DTD of entities', two.replace('<rss', '<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]><rss'), whole],
    [
      'equal guids',
      channel(item(1) + item(2)).replaceAll('https://site.example/2', 'https://site.example/1'),
      whole,
    ],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected)
  })

  test('a half guid at the cut is dropped, and a last item without any identity too', () => {
    const cutGuid = channel(item(1) + item(2)).split('/2</guid>')[0] ?? ''
    const cutTitle = channel(`${item(1)}<item><title>Half`).replace('</channel></rss>', '')
    const result = readFeed({ text: cutGuid, finalUrl })
    expect(result.ok && result.value.items[1]).toMatchObject({ guid: null, link: 'https://site.example/2' })
    expect(titles(cutTitle)).toEqual({ titles: ['Item 1'], repaired: true })
  })

  test('invalid UTF-8 becomes U+FFFD and keeps the item', () => {
    const bytes = Buffer.concat([Buffer.from(two.replace('Item 1', 'Blå Item 1 ')), Buffer.alloc(0)])
    bytes[bytes.indexOf(Buffer.from(' 1 ')) + 3 - 1] = 0xff
    expect(titles(decodeFeed(bytes, null).text)).toMatchObject({ titles: ['Blå Item 1\ufffd', 'Item 2'] })
  })

  test('only the first 500 items of a huge feed are read', () => {
    const huge = channel(Array.from({ length: 20_000 }, (_, n) => item(n)).join(''))
    const result = readFeed({ text: huge, finalUrl })
    expect(result.ok && [result.value.items.length, result.value.repaired]).toEqual([500, false])
  })
})

describe('documents without items', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\t\ufeff', 'empty'],
    ['only forbidden characters', '\u0000\u0001', 'empty'],
    [
      'a page',
      '<!DOCTYPE html><html><head><title>Welcome</title></head><body><p>x</body></html>',
      'not_a_feed html',
    ],
    ['a page without its root', '<title>Moved</title><p>Here', 'not_a_feed html'],
    [
      'a page in XHTML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
      'not_a_feed html',
    ],
    [
      'a captive portal',
      '<HTML><meta http-equiv="refresh" content="0;url=http://login/"></HTML>',
      'not_a_feed html',
    ],
    ['plain words', 'Not found', 'not_a_feed'],
    [
      'another kind of XML',
      '<?xml version="1.0"?><opml><body><outline text="x"/></body></opml>',
      'not_a_feed',
    ],
    ['a feed cut behind its root', '<?xml version="1.0"?><rss version="2.0"><chan', 'malformed_feed'],
    ['JSON that is no feed', '{"error":"nope"}', 'not_a_feed json'],
    [
      'JSON cut in the middle',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":',
      'malformed_feed json',
    ],
    ['a list', '[1,2]', 'not_a_feed json'],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toBe(expected)
  })

  test('a feed that has no items yet is a feed', () => {
    expect(titles(channel(''))).toEqual({ titles: [], repaired: false })
  })
})

describe('documents that mean harm', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`,
  ).join('')

  test('billion laughs: nothing is expanded', () => {
    const text = two
      .replace('<rss', `<!DOCTYPE lolz [<!ENTITY lol0 "lol">${laughs}]><rss`)
      .replace('<title>Item 1', '<title>&lol9;')
    expect(titles(text)).toEqual({ titles: ['&lol9;', 'Item 2'], repaired: true })
  })

  test('external entities: nothing is read', () => {
    const text = two
      .replace('<rss', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss')
      .replace('Item 1', '&x;')
    expect(titles(text)).toEqual({ titles: ['&x;', 'Item 2'], repaired: true })
  })

  test('an external entity in UTF-16', () => {
    const text = `\ufeff${two.replace('<rss', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss').replace('Item 1', '&x;')}`
    expect(titles(decodeFeed(Buffer.from(text, 'utf16le'), null).text)).toMatchObject({
      titles: ['&x;', 'Item 2'],
    })
  })

  const deep = 100_000
  test.each<[string, string, number]>([
    [
      'nesting in an item',
      channel(item(1, `<description>${'<a>'.repeat(deep)}x${'</a>'.repeat(deep)}</description>`) + item(2)),
      2,
    ],
    ['nesting that never ends', channel(item(1) + item(2, `<description>${'<a>'.repeat(deep)}`)), 2],
    [
      'nesting around the items',
      `<rss><channel>${'<a>'.repeat(deep)}${item(1)}${'</a>'.repeat(deep)}</channel></rss>`,
      1,
    ],
    [
      'escaped nesting',
      channel(item(1, `<description>${'&lt;div&gt;'.repeat(deep)}x</description>`) + item(2)),
      2,
    ],
    [
      'end tags that match nothing',
      channel(item(1, `<description>${'</a>'.repeat(deep)}</description>`) + item(2)),
      2,
    ],
    ['attributes without end', channel(item(1, `<x ${'a="1" '.repeat(deep)}/>`) + item(2)), 2],
    [
      'namespaces without end',
      channel(`${'<x xmlns="urn:x">'.repeat(5000)}${'</x>'.repeat(5000)}${item(1)}`),
      1,
    ],
    [
      'prototype names',
      channel(item(1, '<__proto__>x</__proto__><constructor>y</constructor>') + item(2)),
      2,
    ],
  ])('%s', (_, text, count) => {
    const result = readFeed({ text, finalUrl })
    expect(result.ok && result.value.items.length).toBe(count)
  })

  test('five megabytes of one start tag are no feed', () => {
    expect(titles('<a>'.repeat(1_700_000))).toBe('not_a_feed')
  })
})
