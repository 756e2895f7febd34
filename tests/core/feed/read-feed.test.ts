import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeFeed } from '../../../src/core/feed/charset.ts'
import type { FeedItem, ParsedFeed } from '../../../src/core/feed/parsed-feed.ts'
import { readFeed } from '../../../src/core/feed/read-feed.ts'

const finalUrl = 'https://site.example/feed/'

function readFile(name: string): ParsedFeed {
  const bytes = readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url))
  return read(decodeFeed(bytes, null).text)
}

function read(text: string, contentLocation?: string): ParsedFeed {
  const result = readFeed({ text, finalUrl, ...(contentLocation === undefined ? {} : { contentLocation }) })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const item = (fields: Partial<FeedItem>): FeedItem => ({
  guid: null,
  link: null,
  title: '',
  text: '',
  html: null,
  authorName: null,
  authorEmail: null,
  authorUri: null,
  publishedAtMs: null,
  updatedAtMs: null,
  threadLink: null,
  ...fields,
})

const rssItem = (inside: string): FeedItem | undefined =>
  read(`<rss version="2.0"><channel><item>${inside}</item></channel></rss>`).items[0]

const atomEntry = (inside: string): FeedItem | undefined =>
  read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inside}</entry></feed>`).items[0]

describe('feeds of the software people use', () => {
  test('WordPress comments', () => {
    const feed = readFile('wordpress-comments.xml')
    expect({ ...feed, items: feed.items.length }).toEqual({
      title: 'Comments on Havnens Webhotel',
      link: 'https://blog.havnen.example/',
      language: 'da-dk',
      ttlMinutes: null,
      updateMinutes: 30,
      skipHours: [],
      skipDays: [],
      items: 2,
      repaired: false,
    })
    expect(feed.items[0]).toEqual(
      item({
        guid: 'https://blog.havnen.example/?p=77#comment-812',
        link: 'https://blog.havnen.example/2026/03/nede/comment-page-2/#comment-812',
        title: 'Comment on Serveren er nede by Mette Holm',
        text: 'Min butik har været nede siden kl. 6.\n\nHvornår kommer den op igen? Status siger intet.',
        html: '<p>Min butik har været nede siden kl. 6.</p>\n<p>Hvornår kommer den op igen? <a href="/status" rel="nofollow">Status</a> siger intet.</p>',
        authorName: 'Mette Holm',
        publishedAtMs: Date.UTC(2026, 2, 3, 9, 12, 44),
        threadLink: 'https://blog.havnen.example/2026/03/nede/',
      }),
    )
    expect(feed.items[1]).toMatchObject({
      authorName: 'Ole & Søn',
      threadLink: 'https://blog.havnen.example/2026/03/nede/',
    })
  })

  test('a forum in RSS 0.92 and Latin-2', () => {
    const feed = readFile('forum-rss.xml')
    expect(feed).toEqual({
      title: 'Tárhely fórum',
      link: 'http://forum.example.hu/index.php',
      language: 'hu',
      ttlMinutes: 30,
      updateMinutes: null,
      skipHours: [],
      skipDays: [],
      items: [
        item({
          guid: 'http://forum.example.hu/index.php?topic=12.msg340#msg340',
          link: 'http://forum.example.hu/index.php?topic=12.msg340#msg340',
          title: 'Re: Lassú az oldalam',
          text: '> Mióta lassú?\n\nTegnap óta. Kérem segítsenek!',
          html: '<div class="quote"><blockquote>Mióta lassú?</blockquote></div>Tegnap óta. Kérem segítsenek!',
          authorName: 'Kovács Katalin',
          authorEmail: 'kati@example.hu',
          publishedAtMs: Date.UTC(2026, 2, 3, 10),
          threadLink: 'http://forum.example.hu/index.php?topic=12.0',
        }),
      ],
      // &oacute; is no entity of XML without a DTD that defines it.
      repaired: true,
    })
  })

  test('Blogger comments, with nested bases', () => {
    expect(readFile('blogger-comments.xml')).toEqual({
      title: 'Dapur Bu Tini',
      link: 'https://dapur.example/',
      language: null,
      ttlMinutes: null,
      updateMinutes: null,
      skipHours: [],
      skipDays: [],
      items: [
        item({
          guid: 'tag:blogger.example,2026:blog-1.post-99',
          link: 'https://dapur.example/2026/03/pesan.html?showComment=99#c99',
          title: 'Kak, situs saya tidak bisa dibuka <error 500>',
          text: 'Kak, situs saya tidak bisa dibuka <error 500>.\nTolong segera dicek.',
          html: '<div>Kak, situs saya tidak bisa dibuka &lt;error 500&gt;.<br>Tolong <b>segera</b> dicek.</div>',
          authorName: 'Rina W.',
          authorEmail: 'noreply@blogger.example',
          authorUri: 'https://dapur.example/profil/7',
          publishedAtMs: Date.UTC(2026, 2, 3, 10, 4),
          updatedAtMs: Date.UTC(2026, 2, 3, 10, 5, 0, 1),
          threadLink: 'https://dapur.example/2026/03/pesan.html',
        }),
      ],
      repaired: false,
    })
  })

  test('RSS 1.0, whose items name themselves', () => {
    const feed = readFile('planet.rdf')
    expect({ ...feed, items: feed.items.length }).toMatchObject({
      title: 'Planet',
      link: 'http://planet.example/',
    })
    expect(feed.items).toEqual([
      item({
        guid: 'http://a.example/1',
        link: 'http://a.example/1',
        title: 'Why does my bill "grow"?',
        text: 'I pay for 250 MB & get a bill for 1 GB.',
        authorName: 'Pat Quill',
        authorEmail: 'pat@a.example',
        publishedAtMs: Date.UTC(2026, 2, 2),
        threadLink: 'http://a.example/1',
      }),
    ])
  })

  test('JSON Feed', () => {
    expect(readFile('notes.json')).toEqual({
      title: 'Notes',
      link: 'https://notes.example/',
      language: 'en',
      ttlMinutes: null,
      updateMinutes: null,
      skipHours: [],
      skipDays: [],
      items: [
        item({
          guid: 'a1',
          link: 'https://site.example/a1',
          title: 'Can you add a page?',
          text: 'Can you add a page?',
          html: '<p>Can you add a page?</p>',
          authorName: 'Ann',
          publishedAtMs: Date.UTC(2026, 2, 1, 9),
          threadLink: 'https://site.example/a1',
        }),
        item({
          guid: '2',
          link: 'https://else.example/2',
          text: '1 < 2\nsecond line',
          authorName: 'The Owner',
          authorUri: 'https://notes.example/about',
          threadLink: 'https://else.example/2',
        }),
      ],
      repaired: false,
    })
  })
})

describe('feeds of another time or taste', () => {
  test('the Channel Definition Format', () => {
    const feed = read(
      '<?xml version="1.0"?><CHANNEL HREF="/news/" BASE="/"><TITLE>News</TITLE><ABSTRACT>All of it</ABSTRACT>' +
        '<ITEM HREF="/news/1" LASTMOD="2026-03-04T05:06+01:00"><TITLE>One</TITLE><ABSTRACT>It opens</ABSTRACT></ITEM>' +
        '</CHANNEL>',
    )
    expect(feed).toMatchObject({ title: 'News', link: 'https://site.example/news/', repaired: false })
    expect(feed.items).toMatchObject([
      {
        title: 'One',
        link: 'https://site.example/news/1',
        text: 'It opens',
        publishedAtMs: Date.UTC(2026, 2, 4, 4, 6),
      },
    ])
  })

  test.each([
    ['<atom:link rel="alternate" type="text/html" href="/a"/>', 'https://site.example/a'],
    ['<atom:link rel="alternate" href="/a"/><link>/b</link>', 'https://site.example/b'],
    ['<link>/b</link><atom:link rel="alternate" href="/a"/>', 'https://site.example/b'],
    ['<atom:link rel="self" href="/a"/>', null],
    ['<atom:link href="/a.xml" type="application/rss+xml"/>', null],
  ])('a channel with the link %s', (inside, link) => {
    expect(read(`<rss version="2.0"><channel><title>x</title>${inside}</channel></rss>`).link).toBe(link)
  })

  test('JSON with signs that JSON does not allow', () => {
    const feed = read(
      '{"version": "https://jsonfeed.org/version/1.1", "title": "Forum, \\"[NaN,]\\"", "size": NaN, "items": [' +
        '{"id": "1", "title": "It is\ndown, again", "content_text": "a,]\\\\", "weight": -Infinity,},' +
        '{"id": "2", "authors": [{"url": "mailto:a@x.example"}, ], } , \n], }',
    )
    expect(feed).toMatchObject({ title: 'Forum, "[NaN,]"', repaired: true })
    expect(feed.items).toMatchObject([
      { guid: '1', title: 'It is down, again', text: 'a,]\\' },
      { guid: '2', authorEmail: 'a@x.example', authorUri: null },
    ])
  })
})

describe('titles are text', () => {
  test.each([
    ['<title>A &lt;b&gt;bold&lt;/b&gt; one</title>', 'A bold one'],
    ['<title><![CDATA[A <b>bold</b> one]]></title>', 'A bold one'],
    ['<title>A <b>bold</b> one</title>', 'A bold one'],
    ['<title>/shop?id=1&amp;copy=2&amp;reg=3</title>', '/shop?id=1&copy=2&reg=3'],
    ['<title>R&amp;amp;D &amp;#8211; caf&amp;eacute;</title>', 'R&D – café'],
    ['<title>List&lt;String&gt; fails</title>', 'List<String> fails'],
    ['<title>\n two \n lines </title>', 'two lines'],
    ['<media:title xmlns:media="http://search.yahoo.com/mrss/">other</media:title>', 'other'],
    ['<title/>', ''],
  ])('%s', (inside, title) => {
    expect(rssItem(inside)?.title).toBe(title)
  })

  test.each([
    ['<title type="text">use &lt;b&gt;</title>', 'use <b>'],
    ['<title type="application/octet-stream">T3BlbiBhZ2Fpbg==</title>', 'Open again'],
    ['<title type="application/octet-stream" mode="base64">T3BlbiBhZ2Fpbg==</title>', 'Open again'],
    ['<title type="application/octet-stream">gIGCgw==</title>', ''],
    ['<title type="html">A &lt;b&gt;bold&lt;/b&gt; &amp;amp; one</title>', 'A bold & one'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>bold</b> one</div></title>',
      'A bold one',
    ],
  ])('%s', (inside, title) => {
    expect(atomEntry(inside)?.title).toBe(title)
  })
})

describe('links are absolute or absent', () => {
  test.each([
    ['<link>/a</link>', 'https://site.example/a'],
    ['<link>\n  https://x.example/a\n</link>', 'https://x.example/a'],
    ['<link>HTTPS://X.example/A</link>', 'https://x.example/A'],
    ['<link>//x.example/a</link>', 'https://x.example/a'],
    ['<link>www.x.example/a</link>', 'http://www.x.example/a'],
    ['<link>javascript:alert(1)</link>', null],
    ['<link>data:text/html,x</link>', null],
    ['<guid>https://x.example/g</guid>', 'https://x.example/g'],
    ['<guid isPermaLink="false">https://x.example/g</guid>', null],
    ['<guid isPermalink="false">https://x.example/g</guid>', null],
    ['<guid>abc</guid>', null],
    [
      '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="/self" rel="self"/><link>/a</link>',
      'https://site.example/a',
    ],
    ['<comments>/c#comments</comments>', 'https://site.example/c#comments'],
    ['<link>https:///x.example/a</link>', 'https://x.example/a'],
    ['<link>https:///</link>', null],
  ])('%s', (inside, link) => {
    expect(rssItem(inside)?.link).toBe(link)
  })

  test.each([
    ['<link href="/a"/>', 'https://site.example/a'],
    [
      '<link rel="self" href="/self"/><link rel="alternate" type="text/html" href="/a"/>',
      'https://site.example/a',
    ],
    [
      '<link rel="alternate" type="application/json" href="/j"/><link rel="alternate" href="/a"/>',
      'https://site.example/j',
    ],
    ['<link rel="enclosure" href="/a.mp3"/>', null],
  ])('%s', (inside, link) => {
    expect(atomEntry(inside)?.link).toBe(link)
  })

  test.each<[string | undefined, string]>([
    ['/other/place.xml', 'https://site.example/other/a'],
    ['javascript:alert(1)', 'https://site.example/feed/a'],
    [undefined, 'https://site.example/feed/a'],
  ])('relative to the Content-Location %s', (contentLocation, link) => {
    expect(
      read('<rss><channel><item><link>a</link></item></channel></rss>', contentLocation).items[0]?.link,
    ).toBe(link)
  })
})

describe('the date', () => {
  const may = '<dc:date>2026-05-06T07:08:09Z</dc:date>'
  test.each([
    ["RSS's own before others", `${may}<pubDate>Thu, 01 Oct 2026 10:00:00 GMT</pubDate>`, [2026, 9, 1, 10]],
    ['another, where its own cannot be read', `<pubDate>first of May</pubDate>${may}`, [2026, 4, 6, 7, 8, 9]],
    ['another in front of that', `${may}<pubDate>{{ date }}</pubDate>`, [2026, 4, 6, 7, 8, 9]],
  ] as const)('%s', (_, inside, [year, month, ...parts]) => {
    expect(rssItem(inside)?.publishedAtMs).toBe(Date.UTC(year, month, ...parts))
  })
})

describe('the body', () => {
  test.each([
    [
      'the longest is taken',
      '<description>short</description><content:encoded>much longer text</content:encoded>',
      'much longer text',
    ],
    [
      'an empty full text does not hide the short one',
      '<description>short</description><content:encoded> </content:encoded>',
      'short',
    ],
    [
      'markup that nobody escaped',
      '<description>It is <em>down</em>, <br/>again</description>',
      'It is down,\nagain',
    ],
    ['a CDATA section within text', '<description>a <![CDATA[<b>b</b>]]> c</description>', 'a b c'],
    ['a CDATA end in two sections', '<description><![CDATA[a ]]]]><![CDATA[> b]]></description>', 'a ]]> b'],
    [
      'elements of other vocabularies',
      '<own:description xmlns:own="urn:x">no</own:description><description>yes</description>',
      'yes',
    ],
  ])('%s', (_, inside, text) => {
    expect(rssItem(inside)?.text).toBe(text)
  })

  test.each([
    ['<body>It is <em>down</em></body>', 'It is down'],
    ['<fullitem>&lt;p&gt;It is down&lt;/p&gt;</fullitem>', 'It is down'],
  ])('of old RSS: %s', (inside, text) => {
    expect(rssItem(inside)?.text).toBe(text)
  })

  test('binary content is no text', () => {
    expect(atomEntry('<content type="video/mp4">aGVsbG8=</content><summary>words</summary>')?.text).toBe(
      'words',
    )
  })
})
