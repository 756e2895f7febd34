// One answer for each way in which a feed can be wrong, and what an owner has of it afterwards.
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'
import type { HazardAt } from './rows.ts'
import { channel, encoded, item, type Outcome, type Serve, type Site } from './site.ts'

export type Case = {
  readonly it: string
  readonly serve: Serve
  readonly gives: Partial<Outcome>
  readonly deadlineMs?: number
}

const two = channel(item(1) + item(2))
const whole = { titles: ['Item 1', 'Item 2'], problem: null, repaired: false }
const mended = { ...whole, repaired: true }
const fails = (problem: string, more: Partial<Outcome> = {}) => ({ titles: [], problem, ...more })
const feed = (body: string | Buffer, type = 'application/rss+xml'): Serve => ({
  body,
  headers: { 'content-type': type },
})
const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()

/** A document type of the worst kind in front of a feed whose first title uses it. */
const armed = (declarations: string, external = '') =>
  two.replace('<rss', `<!DOCTYPE rss ${external}[${declarations}]><rss`).replace('Item 1', '&x;')

const laughs = [
  '<!ENTITY l0 "ha">',
  ...Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`),
  '<!ENTITY x "&l9;">',
].join('')
/** Nothing is expanded: the name stays as it was written. */
const unexpanded = { titles: ['&x;', 'Item 2'], problem: null }

const spaces = Buffer.alloc(50_000_000, ' ')
const longFeed = Buffer.from(channel(item(1)).replace('</channel></rss>', ' '.repeat(40_000_000)))
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
const packed = (encoding: string, body: Buffer): Serve => ({
  body,
  headers: { 'content-encoding': encoding },
})

const drip: Serve = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' })
  const timer = setInterval(() => response.write('<'), 50)
  request.socket.once('close', () => clearInterval(timer))
}

const redirect = (to: string): Serve => ({ body: '', status: 302, headers: { location: to } })

const charset = (label: string, words: string, declares: boolean, names: boolean): Case => ({
  it: [label, declares ? 'declared' : '', names ? 'named by the server' : ''].filter(Boolean).join(', '),
  serve: feed(
    encoded(channel(item(1, '', words)).replace('?>', declares ? ` encoding="${label}"?>` : '?>'), label),
    names ? `application/xml; charset=${label}` : 'application/xml',
  ),
  gives: { titles: [words], problem: null },
})

export function table({ origin, set }: Site, secretFile: string): Record<HazardAt<'table'>, Case[]> {
  const file = pathToFileURL(secretFile).href
  const external = [
    ['of a file', armed(`<!ENTITY x SYSTEM "${file}">`)],
    ['of an address', armed(`<!ENTITY x SYSTEM "${origin}/leak">`)],
    ['by way of a parameter', armed(`<!ENTITY % p SYSTEM "${origin}/leak"> %p;`)],
    ['by an outer document type', armed('<!ENTITY y "y">', `SYSTEM "${origin}/leak" `)],
  ] as const
  const loop = set(redirect('/loop-b'), '/loop-a')
  set(redirect('/loop-a'), '/loop-b')
  set(feed(two), '/hop-0')
  for (let hops = 1; hops <= 6; hops++) set(redirect(`/hop-${hops - 1}`), `/hop-${hops}`)
  return {
    'XML bomb / XXE': [
      { it: 'a billion laughs', serve: feed(armed(laughs)), gives: unexpanded },
      {
        it: 'a billion laughs in UTF-16',
        serve: feed(Buffer.from(`\ufeff${armed(laughs)}`, 'utf16le')),
        gives: unexpanded,
      },
      { it: 'the other way round', serve: feed(utf16be(armed(laughs))), gives: unexpanded },
      ...external.flatMap(([way, text]) => [
        { it: `an entity ${way}`, serve: feed(text), gives: unexpanded },
        { it: `an entity ${way} in UTF-16`, serve: feed(utf16be(text)), gives: unexpanded },
      ]),
    ],
    'gzip bomb': [
      { it: 'gzip', serve: packed('gzip', gzipSync(spaces)), gives: fails('too_large') },
      { it: 'brotli', serve: packed('br', brotliCompressSync(spaces, quick)), gives: fails('too_large') },
      { it: 'zstd', serve: packed('zstd', zstdCompressSync(spaces)), gives: fails('too_large') },
      {
        it: 'one that begins as a feed gives what stood before it',
        serve: packed('gzip', gzipSync(longFeed)),
        gives: { titles: ['Item 1'], problem: null },
      },
    ],
    slowloris: [
      { it: 'a byte now and then', serve: drip, gives: fails('timeout'), deadlineMs: 500 },
      { it: 'no answer at all', serve: () => {}, gives: fails('timeout'), deadlineMs: 500 },
    ],
    'redirect loop / chain': [
      { it: 'a circle', serve: redirect(loop), gives: fails('redirect_loop') },
      { it: 'five hops', serve: redirect('/hop-4'), gives: whole },
      { it: 'six hops', serve: redirect('/hop-5'), gives: fails('redirect_loop') },
      { it: 'out of the web', serve: redirect('file:///etc/passwd'), gives: fails('address_invalid') },
    ],
    'huge feed': [
      {
        it: '30 MB of 200,000 items: the first 500',
        serve: feed(channel(Array.from({ length: 200_000 }, (_, n) => item(n, 'x'.repeat(30))).join(''))),
        gives: { newItems: 500, problem: null },
      },
      {
        it: '30 MB of 60 items: those that stand before the cut',
        serve: feed(
          channel(
            Array.from({ length: 60 }, (_, n) =>
              item(n, `<description>${'word '.repeat(100_000)}</description>`),
            ).join(''),
          ),
        ),
        gives: { problem: null, newItems: 32 },
      },
      {
        it: 'a page of 30 MB is no feed',
        serve: feed(`<html>${'<p>word</p>'.repeat(3_000_000)}`, 'text/html'),
        gives: fails('too_large'),
      },
    ],
    'wrong content-type': [
      ...['text/html', 'text/plain', 'image/png', 'application/octet-stream', ''].map((type) => ({
        it: type || 'none',
        serve: feed(two, type),
        gives: whole,
      })),
      {
        it: 'JSON Feed as a page',
        serve: feed(
          '{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","title":"Item 1"}]}',
          'text/html',
        ),
        gives: { titles: ['Item 1'], problem: null },
      },
    ],
    'Cloudflare challenge': [
      {
        it: 'is its own problem, and the site is left alone for six hours',
        serve: {
          status: 403,
          headers: { 'cf-mitigated': 'challenge', 'content-type': 'text/html' },
          body: '<html>Just a moment...</html>',
        },
        gives: fails('challenge', { nextInMinutes: 396 }),
      },
    ],
    'HTML in titles': [
      {
        it: 'markup, scripts and entities become plain words',
        serve: feed(
          channel(
            item(1, '', '<![CDATA[<b>Bold</b> &amp; new<script>alert(1)</script>]]>') +
              item(2, '', '&lt;i&gt;Slanted&lt;/i&gt;'),
          ),
        ),
        gives: { titles: ['Bold & new', 'Slanted'] },
      },
    ],
    'relative links, xml:base': [
      {
        it: 'the element’s own base goes before the address',
        serve: feed(
          '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry xml:base="https://base.example/a/"><id>1</id><title>1</title><link href="b"/></entry><entry><id>2</id><title>2</title><link href="/c"/></entry></feed>',
        ),
        gives: { links: ['https://base.example/a/b', `${origin}/c`] },
      },
      {
        it: 'Content-Location goes before the address too',
        serve: {
          headers: { 'content-location': 'https://place.example/x/' },
          body: channel('<item><title>1</title><link>y</link></item>'),
        },
        gives: { links: ['https://place.example/x/y'] },
      },
    ],
    'double-encoded entities': [
      {
        it: 'are undone where no markup comes of it',
        serve: feed(
          channel(item(1, '', 'Q&amp;amp;A caf&amp;eacute;') + item(2, '', 'a &amp;amp;lt;b&amp;amp;gt; c')),
        ),
        gives: { titles: ['Q&A café', 'a &lt;b&gt; c'] },
      },
    ],
    'invalid UTF-8': [
      {
        it: 'becomes one mark, and the item stays',
        serve: feed(
          Buffer.concat([
            Buffer.from(two.replace('Item 1', 'Blå 1').split('</title><link')[0] ?? ''),
            Buffer.of(0xff),
            Buffer.from(two.slice(two.indexOf('</title><link'))),
          ]),
        ),
        gives: { titles: ['Blå 1\ufffd', 'Item 2'] },
      },
    ],
    'windows-125x, ISO-8859-x, Shift_JIS, KOI8': [
      charset('windows-1250', 'Költségű', true, false),
      charset('windows-1251', 'Жалоба', true, false),
      charset('windows-1252', 'Blåbær 5 €', false, false),
      charset('iso-8859-2', 'Hosszú őr', false, true),
      charset('iso-8859-15', 'Pris 5 €', true, true),
      charset('koi8-r', 'Жалоба', false, true),
      charset('shift_jis', '日本語', true, false),
      charset('gb18030', '中文', true, false),
      charset('euc-kr', '한글', false, true),
      {
        it: 'UTF-8, whatever the server calls it',
        serve: feed(channel(item(1, '', 'Blåbær')), 'application/xml; charset=iso-8859-1'),
        gives: { titles: ['Blåbær'] },
      },
      {
        it: 'UTF-16 with its mark',
        serve: feed(Buffer.from(`\ufeff${channel(item(1, '', 'Blåbær'))}`, 'utf16le')),
        gives: { titles: ['Blåbær'] },
      },
      {
        it: 'UTF-16 of the other order',
        serve: feed(utf16be(channel(item(1, '', 'Blåbær')))),
        gives: { titles: ['Blåbær'] },
      },
      {
        it: 'UTF-16 without a mark',
        serve: feed(Buffer.from(channel(item(1, '', 'Blåbær')), 'utf16le')),
        gives: { titles: ['Blåbær'] },
      },
    ],
    'BOM, whitespace before decl': [
      { it: 'both', serve: feed(`\ufeff\r\n\t ${two}`), gives: whole },
      { it: 'two marks', serve: feed(`\ufeff\ufeff${two}`), gives: whole },
    ],
    'junk before decl, bare &, stray <, truncation': [
      { it: 'a warning in front', serve: feed(`<br><b>Warning</b>: x in y\n${two}`), gives: mended },
      {
        it: 'a bare ampersand in an address',
        serve: feed(channel(item(1, '<comments>https://a.example/?b=1&c=2</comments>') + item(2))),
        gives: mended,
      },
      {
        it: 'a stray less-than',
        serve: feed(channel(item(1, '<description>1 < 2</description>') + item(2))),
        gives: mended,
      },
      {
        it: 'cut in the middle: the half item waits for its other half',
        serve: feed(channel(item(1) + item(2, `<description>${'long '.repeat(20)}`)).slice(0, -40)),
        gives: { ...mended, titles: ['Item 1'] },
      },
      {
        it: 'a bad date beside a good item',
        serve: feed(channel(item(1, '<pubDate>the other day</pubDate>') + item(2))),
        gives: whole,
      },
      { it: 'nothing at all', serve: feed(''), gives: fails('empty') },
      { it: 'plain words', serve: feed('Not found'), gives: fails('not_a_feed') },
    ],
    'absurd max-age': [
      {
        it: 'counts as six hours',
        serve: { body: two, headers: { 'cache-control': 'max-age=31536000' } },
        gives: { ...whole, nextInMinutes: 360 },
      },
    ],
  }
}
