import { describe, expect, test } from 'vitest'
import { feedsOnPage, ledHome, wellKnownFeeds } from '../../../src/core/feed/discover.ts'

const found = (text: string, finalUrl = 'https://toko.example/', linkHeader: string | null = null) =>
  feedsOnPage({ text, finalUrl, linkHeader }).map(
    ({ address, kind, perComment }) => `${address} ${kind}${perComment ? ' each' : ''}`,
  )

const link = (href: string, type = 'application/rss+xml', title = '') =>
  `<link rel="alternate" type="${type}" title="${title}" href="${href}">`

describe('the links of a page', () => {
  test.each([
    'application/rss+xml',
    'application/x-rss+xml',
    'application/rss',
    'text/rss+xml',
    'application/atom+xml',
    'application/atom',
    'text/atom+xml',
    'application/rdf+xml',
    'text/rdf+xml',
    'application/feed+json',
    'application/json',
    'application/xml',
    'text/xml',
    'Application/RSS+XML; charset=utf-8',
  ])('of type %s are feeds', (type) => {
    expect(found(link('/all', type))).toEqual(['https://toko.example/all blog'])
  })

  test.each([
    [
      '<link rel=alternate type=application/rss+xml href=news.xml>',
      'https://toko.example/shop/news.xml blog',
    ],
    ['<LINK REL="Alternate" TYPE="application/rss+xml" HREF="/a">', 'https://toko.example/a blog'],
    [`<base href="https://cdn.example/x/">${link('feed.xml')}`, 'https://cdn.example/x/feed.xml blog'],
    [`<base href="/y/"><base href="/z/">${link('feed.xml')}`, 'https://toko.example/y/feed.xml blog'],
    [link('//feeds.example/a'), 'https://feeds.example/a blog'],
    [link('/a?x=1&amp;y=2'), 'https://toko.example/a?x=1&y=2 blog'],
    ['<link rel="feed" href="/hfeed">', 'https://toko.example/hfeed blog'],
    [`<body><div>${link('/late')}</div>`, 'https://toko.example/late blog'],
    [link('/k', undefined, 'Hozzászólások'), 'https://toko.example/k comments each'],
    [link('/k', undefined, 'Komentar terbaru'), 'https://toko.example/k comments each'],
    [link('/k', undefined, 'Kommentarer'), 'https://toko.example/k comments each'],
  ])('%s', (html, expected) => {
    expect(found(html, 'https://toko.example/shop/index.html')).toEqual([expected])
  })

  test.each([
    ['a style sheet', '<link rel="alternate stylesheet" type="text/css" href="/x.css">'],
    ['a translation', '<link rel="alternate" hreflang="id" href="/id/">'],
    ['the WordPress interface', link('/wp-json/wp/v2/posts/7', 'application/json')],
    ['an embedding', link('/oembed', 'text/xml+oembed')],
    ['a script address', link('javascript:alert(1)')],
    ['a local file', link('file:///etc/passwd')],
    ['an empty address', link('')],
    [
      'a link in a script',
      '<script>document.write(\'<link rel="alternate" type="text/xml" href="/x">\')</script>',
    ],
    ['a link in a comment', `<!-- ${link('/x')} -->`],
    ['an address nobody could save', link(`/${'forums/'.repeat(300_000)}`)],
    ['nothing at all', ''],
  ])('%s is no feed', (_, html) => {
    expect(found(html)).toEqual([])
  })

  test('one feed in two formats is named once', () => {
    expect(
      found(
        link('/rss', undefined, 'Toko - RSS') +
          link('/atom', 'application/atom+xml', 'Toko - Atom 1.0') +
          link('/rss/', undefined, 'again'),
      ),
    ).toEqual(['https://toko.example/rss blog'])
  })

  test('a page with thousands of links costs no more than one with fifty', () => {
    const many = Array.from({ length: 5000 }, (_, at) => link(`/${at}`)).join('')
    expect(found(many).length).toBe(50)
  })
})

describe('the Link header', () => {
  test.each([
    ['</feed>; rel="alternate"; type="application/rss+xml"', ['https://toko.example/feed blog']],
    [
      '<https://toko.example/wp-json/>; rel="https://api.w.org/", <b.xml>; type=application/atom+xml; rel=alternate; title="a, b; c"',
      ['https://toko.example/b.xml blog'],
    ],
    ['</x>; rel="preload"; as=style', []],
    ['</x>; rel=alternate', []],
    ['<', []],
    ['<'.repeat(200_000), []],
  ])('%.80s', (header, expected) => {
    expect(found('', 'https://toko.example/', header)).toEqual(expected)
  })
})

describe('a WordPress site', () => {
  const head = `<meta name="generator" content="WordPress 6.8">
    <link rel="https://api.w.org/" href="https://toko.example/blog/wp-json/">
    ${link('https://toko.example/blog/feed/', undefined, 'Toko &raquo; Feed')}
    ${link('https://toko.example/blog/comments/feed/', undefined, 'Toko &raquo; Comments Feed')}`

  test('offers its comments before its posts', () => {
    expect(found(head, 'https://toko.example/blog/')).toEqual([
      'https://toko.example/blog/comments/feed/ comments each',
      'https://toko.example/blog/feed/ blog',
    ])
  })

  test('offers the comments of a post first on that post’s page', () => {
    const post = link(
      'https://toko.example/blog/beranda/feed/',
      undefined,
      'Toko &raquo; Beranda Comments Feed',
    )
    expect(found(head + post, 'https://toko.example/blog/beranda/')).toEqual([
      'https://toko.example/blog/beranda/feed/ comments each',
      'https://toko.example/blog/comments/feed/ comments each',
      'https://toko.example/blog/feed/ blog',
    ])
  })

  test('is known without any feed link, also in a folder', () => {
    expect(
      found('<link rel="https://api.w.org/" href="/blog/wp-json/">', 'https://toko.example/blog/about-us/'),
    ).toEqual(['https://toko.example/blog/comments/feed/ comments each'])
  })
})

describe('a forum', () => {
  test.each([
    ['<html id="XF" lang="en">', 'https://f.example/c/', ['https://f.example/c/forums/-/index.rss forum']],
    ['<body id="phpbb" class="x">', 'https://f.example/', ['https://f.example/app.php/feed forum each']],
    [
      '<meta name="generator" content="Discourse 3.5">',
      'https://f.example/t/slow/12',
      [
        'https://f.example/t/slow/12.rss forum each',
        'https://f.example/posts.rss forum each',
        'https://f.example/latest.rss forum',
      ],
    ],
  ])('%s at %s', (html, address, expected) => {
    expect(found(html, address)).toEqual(expected)
  })
})

describe('the usual places', () => {
  test('are looked for on the host of the page, each once', () => {
    const addresses = wellKnownFeeds('https://toko.example/shop/page?x=1').map(({ address }) => address)
    expect([addresses[0], addresses.at(-1), addresses.length, new Set(addresses).size]).toEqual([
      'https://toko.example/feed/',
      'https://toko.example/feeds/posts/default',
      11,
      11,
    ])
  })

  test('are not looked for at a known service', () => {
    expect(wellKnownFeeds('https://www.youtube.com/watch?v=1')).toEqual([])
  })

  test.each([
    ['https://a.example/feed/', 'https://a.example/', true],
    ['https://a.example/feed/', 'https://www.a.example/index.php', true],
    ['https://a.example/feed/', 'https://a.example/feed', false],
    ['https://a.example/feed/', 'https://feeds.example/a', false],
    ['https://a.example/feed/', 'https://a.example/?feed=rss2', false],
    ['https://a.example/', 'https://a.example/', false],
  ])('%s that led to %s led home: %s', (asked, finalUrl, home) => {
    expect(ledHome(asked, finalUrl)).toBe(home)
  })
})
