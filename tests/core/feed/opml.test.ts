// Lists of feeds from other readers, sound and broken: every feed in them is found, and what is none is named by its line.
import { describe, expect, test } from 'vitest'
import { decodeFeed } from '../../../src/core/feed/charset.ts'
import { readOpml } from '../../../src/core/feed/opml.ts'
import { withoutSecrets, writeOpml } from '../../../src/core/feed/write-opml.ts'
import { fc } from '../../property.ts'

const opml = (body: string, version = '2.0') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="${version}"><head><title>Feeds</title></head><body>\n${body}\n</body></opml>`
const addresses = (text: string) => readOpml(text)?.feeds.map(({ address }) => address) ?? null
const titles = (text: string) => readOpml(text)?.feeds.map(({ title }) => title) ?? null

const a = '<outline type="rss" text="A" xmlUrl="https://a.example/feed"/>'
const b = '<outline type="rss" text="B" xmlUrl="https://b.example/feed"/>'
const both = ['https://a.example/feed', 'https://b.example/feed']

describe('the feeds of a list are found', () => {
  test.each<[string, string, readonly string[]]>([
    ['one below the other', opml(`${a}\n${b}`), both],
    ['in folders in folders', opml(`<outline text="X"><outline text="Y">${a}</outline>${b}</outline>`), both],
    ['in OPML 1.0', opml(`${a}${b}`, '1.0'), both],
    ['behind a byte order mark', `\ufeff${opml(a + b)}`, both],
    ['behind junk', `Warning: something\n${opml(a + b)}`, both],
    ['where the end is missing', opml(a + b).slice(0, -12), both],
    ['where a folder is never closed', opml(`<outline text="X">${a}${b}`), both],
    [
      'where an ampersand is bare',
      opml('<outline text="A & B" xmlUrl="https://a.example/?a=1&b=2"/>'),
      ['https://a.example/?a=1&b=2'],
    ],
    [
      'where an ampersand is encoded twice',
      opml('<outline text="A" xmlUrl="https://a.example/?a=1&amp;amp;b=2"/>'),
      ['https://a.example/?a=1&b=2'],
    ],
    [
      'under names in other letters',
      opml('<OUTLINE TEXT="A" XMLURL="https://a.example/feed"/><outline xmlurl="https://b.example/feed"/>'),
      both,
    ],
    [
      'under url, as OPML 1 readers wrote',
      opml('<outline type="rss" url="https://a.example/feed"/><outline url="https://b.example/feed"/>'),
      both,
    ],
    [
      'without a scheme and with feed:',
      opml('<outline xmlUrl="feed://a.example/feed"/><outline xmlUrl="b.example/feed"/>'),
      both,
    ],
    [
      'without quotes round the values',
      opml('<outline text=A xmlUrl=https://a.example/feed />'),
      [both[0] ?? ''],
    ],
    ['without a declaration or a head', `<opml><body>${a}${b}</body></opml>`, both],
    ['outside comments only', opml(`<!-- ${a} -->\n${b}`), [both[1] ?? '']],
  ])('%s', (_, text, expected) => {
    expect(addresses(text)).toEqual(expected)
  })
})

describe('a list as long as a file may be', () => {
  // Each outline once searched the whole rest of its line: many readers write no line breaks.
  test('is read in seconds though all of it stands in one line', () => {
    const outlines = Array.from({ length: 200_000 }, (_, n) => `<outline xmlUrl="https://a.example/${n}"/>`)
    const list = readOpml(`<opml><body>\n${outlines.join('')}</body></opml>`)
    expect([list?.feeds.length, list?.feeds.at(-1)?.line, list?.refused.length]).toEqual([20_000, 2, 180_000])
  })
})

describe('the name of a feed', () => {
  test.each([
    ['title goes before text', '<outline title="One" text="Two" xmlUrl="https://a.example/"/>', 'One'],
    ['text serves', '<outline text="Two" xmlUrl="https://a.example/"/>', 'Two'],
    ['none is none', '<outline xmlUrl="https://a.example/"/>', ''],
    ['entities are read', '<outline text="K&amp;K &eacute; &#233;" xmlUrl="https://a.example/"/>', 'K&K é é'],
    ['also twice encoded', '<outline text="Caf&amp;eacute;" xmlUrl="https://a.example/"/>', 'Café'],
    ['on one line', '<outline text="A\n  B" xmlUrl="https://a.example/"/>', 'A B'],
  ])('%s', (_, outline, title) => {
    expect(titles(opml(outline))).toEqual([title])
  })

  test('is read in the character set of the file', () => {
    const bytes = Buffer.from(
      opml('<outline text="Blåbær" xmlUrl="https://a.example/"/>').replace('UTF-8', 'ISO-8859-1'),
      'latin1',
    )
    expect(titles(decodeFeed(bytes, null).text)).toEqual(['Blåbær'])
  })
})

describe('what is no feed', () => {
  test('is named with its line and the reason', () => {
    const text = opml(
      [
        a,
        '<outline text="Nothing" type="rss"/>',
        '<!--',
        '-->',
        '<outline text="Mail" type="rss" xmlUrl="mailto:a@a.example"/>',
        '<outline text="Folder"/>',
        '<outline text="Page" type="link" url="https://a.example/page"/>',
        '<outline text="Again" xmlUrl="https://A.example/feed"/>',
        '<outline text="Mine" xmlUrl="https://me:word@a.example/feed"/>',
      ].join('\n'),
    )
    expect(readOpml(text)?.refused).toEqual([
      { line: 4, text: 'Nothing', why: 'no_address' },
      { line: 7, text: 'Mail', why: 'bad_address' },
      { line: 9, text: 'Page', why: 'page' },
      { line: 10, text: 'Again', why: 'twice' },
      { line: 11, text: 'Mine', why: 'password' },
    ])
  })

  test('is no folder of feeds, however deep, and none that was closed before them', () => {
    const text = opml(
      `<outline type="rss" text="Empty"></outline>\n<outline htmlUrl="https://a.example/" text="Site"/>\n<outline type="rss" text="Folder"><outline type="rss" text="Sub">${a}</outline></outline>`,
    )
    expect(readOpml(text)?.refused).toEqual([
      { line: 3, text: 'Empty', why: 'no_address' },
      { line: 4, text: 'Site', why: 'no_address' },
    ])
  })

  test('an address that is too long to be watched is named, and holds none of the others up', () => {
    const long = `<outline text="Long" xmlUrl="https://a.example/${'x'.repeat(2000)}"/>`
    expect(readOpml(opml(`${a}${long}${b}`))).toMatchObject({
      feeds: both.map((address) => ({ address })),
      refused: [{ text: 'Long', why: 'bad_address' }],
    })
  })

  test.each(['', 'hello', '<rss><channel><item/></channel></rss>', '<opml><body></body></opml>', '{}'])(
    'a document without any outline, %j, is no list',
    (text) => {
      expect(readOpml(text)).toBeNull()
    },
  )
})

const feed = { title: 'A', address: 'https://a.example/feed', site: null, kind: 'forum' as const }
const rubbish = fc.string({
  unit: fc.oneof(fc.constantFrom('<', '>', '"', '&', '\n', 'é', '\u0000'), fc.string()),
})

describe('a list Remit wrote', () => {
  test('comes back as it went, whatever the names are', () => {
    fc.assert(
      fc.property(fc.array(rubbish, { maxLength: 8 }), (names) => {
        const feeds = names.map((title, n) => ({
          ...feed,
          title,
          address: `https://a.example/?n=${n}&x=<${n}`,
        }))
        const back = readOpml(writeOpml(feeds, 'Remit', 'now').text)?.feeds ?? []
        return (
          back.length === feeds.length &&
          back.every(
            ({ address, kind }, n) => kind === 'forum' && address === new URL(feeds[n]?.address ?? '').href,
          )
        )
      }),
    )
  })

  test.each([
    ['https://me:word@a.example/feed?x=1', 'https://a.example/feed?x=1'],
    ['https://a.example/issues.atom?feed_token=abc&state=all', 'https://a.example/issues.atom?state=all'],
    ['https://a.example/feed?token=abc', 'https://a.example/feed'],
    ['https://a.example/feed?q=token', 'https://a.example/feed?q=token'],
    ['https://a.example/feed', 'https://a.example/feed'],
  ])('holds no secret: %s is written as %s', (address, written) => {
    expect([withoutSecrets(address), writeOpml([{ ...feed, address }], '', '').withoutSecret]).toEqual([
      written,
      address === written ? 0 : 1,
    ])
  })
})
