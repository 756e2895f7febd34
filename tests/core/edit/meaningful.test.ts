// Checks which edits count: the same words in other clothes never do, other words always.
import { describe, expect, it } from 'vitest'
import { isMeaningfulEdit } from '../../../src/core/edit/meaningful.ts'

type Pair = readonly [name: string, before: string, after: string]

const trivial: readonly Pair[] = [
  ['white space', 'The site  is down.\n\n\nPlease help.', 'The site is down.\nPlease help.'],
  ['no-break space', 'Harga 500\u00a0ribu', 'Harga 500 ribu'],
  ['capitals', 'my site is DOWN again', 'My site is down again'],
  ['punctuation', 'My site is down again', 'My site is down, again...!!'],
  ['typographic quotes', 'It\'s the "old" server', 'It’s the “old” server'],
  ['an entity', 'Fish &amp; chips shop is offline', 'Fish & chips shop is offline'],
  ['a numeric entity', 'It&#8217;s down', "It's down"],
  ['accents', 'Mikor lesz kész a honlap?', 'Mikor lesz kesz a honlap?'],
  ['Danish letters typed without', 'Hvornår er siden færdig?', 'Hvornaar er siden faerdig?'],
  ['an emoji', 'Siden er nede igen', 'Siden er nede igen 😡😡'],
  ['a counter of comments', 'Our shop is offline.\n3 comments', 'Our shop is offline.\n17 comments'],
  ['a counter in a line', 'Our shop is offline (3 comments)', 'Our shop is offline (4 comments)'],
  ['votes', '12 points\nThe backup is gone.', '348 points\nThe backup is gone.'],
  [
    'likes in Danish',
    'Mailen virker ikke.\n2 synes godt om · Svar',
    'Mailen virker ikke.\n5 synes godt om · Svar',
  ],
  ['kommentarer', 'Mailen virker ikke.\n2 kommentarer', 'Mailen virker ikke.\n12 kommentarer'],
  ['komentar', 'Situs saya lambat.\n2 komentar', 'Situs saya lambat.\n8 komentar'],
  ['hozzászólás', 'Lassú a honlap.\n2 hozzászólás', 'Lassú a honlap.\n3 hozzászólás'],
  ['how long ago', 'Posted 3 hours ago\nThe site is down.', 'Posted 2 days ago\nThe site is down.'],
  ['for hvor længe siden', 'for 3 timer siden\nSiden er nede.', 'for 4 dage siden\nSiden er nede.'],
  ['berapa lama', '3 jam yang lalu\nSitus saya mati.', '5 hari yang lalu\nSitus saya mati.'],
  ['a stamp', 'Sari, 12 May 2026 14:03\nThe site is down.', 'Sari, 13 May 2026 09:12\nThe site is down.'],
  ['an ISO stamp', '2026-05-12T14:03:00Z The site is down.', '2026-05-13T10:00:00Z The site is down.'],
  [
    'the mark of an edit',
    'The site is down.',
    'The site is down.\nLast edited by Sari on 12 May 2026 at 14:03',
  ],
  ['redigeret', 'Siden er nede.', 'Siden er nede.\nSidst redigeret 12. maj 2026 kl. 14.03'],
  ['szerkesztve', 'Nem megy a levelezés.', 'Nem megy a levelezés.\nSzerkesztve: 2026. május 12. 14:03'],
  ['buttons', 'The site is down.', 'The site is down.\nReply · Share · Report'],
  [
    'a signature',
    'Where is my backup?\n-- \nJens',
    'Where is my backup?\n-- \nJens Hansen\nCEO of Hansen ApS',
  ],
  [
    'a greeting at the end',
    'Siden er nede.\n\nMvh\nJens',
    'Siden er nede.\n\nMed venlig hilsen\nJens Hansen\n12345678',
  ],
  ['salam', 'Situs saya mati.\n\nSalam,\nBudi', 'Situs saya mati.'],
  [
    'tracking in a link',
    'See https://shop.example/page?utm_source=feed for the fault',
    'See https://shop.example/page?utm_source=mail&utm_medium=x for the fault',
  ],
  ['http and https', 'See http://shop.example/page', 'See https://www.shop.example/page/'],
  ['a mistyped letter', 'The serverr keeps crashing', 'The server keeps crashing'],
  ['letters swapped', 'Teh server keeps crashing', 'The server keeps crashing'],
  ['a typo in Indonesian', 'Tolong perbaki halaman depan', 'Tolong perbaiki halaman depan'],
  ['a typo in Danish', 'Hjemmsiden er langsom', 'Hjemmesiden er langsom'],
  ['a typo in Hungarian', 'Nem működik a weboldalamm', 'Nem működik a weboldalam'],
  ['an apostrophe', 'I cant log in', "I can't log in"],
  ['a word split', 'My web site is slow', 'My website is slow'],
  ['a hyphen', 'My e-mail is late', 'My email is late'],
  ['an article', 'I cannot open site', 'I cannot open the site'],
  ['a word twice', 'The the server is down', 'The server is down'],
  ['dots in a number', 'It costs Rp 500.000', 'It costs Rp500000'],
  [
    'an excerpt',
    'We moved to a new host last week and since then nothing […]',
    'We moved to a new host last week and since then nothing works as it should.',
  ],
  [
    'a line of the blog software',
    'Nothing works.',
    'Nothing works.\nThe post Nothing works appeared first on My blog.',
  ],
]

const meaningful: readonly Pair[] = [
  ['a negation', 'The backup is complete', 'The backup is not complete'],
  ['a negation by apostrophe', 'I can log in now', "I can't log in now"],
  ['belum', 'Situs saya sudah normal', 'Situs saya belum normal'],
  ['ikke', 'Mailen virker', 'Mailen virker ikke'],
  ['nem', 'Működik a levelezés', 'Nem működik a levelezés'],
  ['the opposite by a prefix', 'The invoice is paid', 'The invoice is unpaid'],
  ['the opposite in Danish', 'Jeg er tilfreds med svaret', 'Jeg er utilfreds med svaret'],
  ['an update', 'The site is down.', 'The site is down.\nUPDATE: they answered within a day.'],
  ['opdatering', 'Siden er nede.', 'Siden er nede.\n\nOpdatering: den virker igen, tak.'],
  ['frissítés', 'Áll a szerver.', 'Áll a szerver.\nFrissítés: megoldották.'],
  ['ralat', 'Situs saya mati.', 'Situs saya mati.\nRalat: sudah hidup lagi.'],
  ['solved', 'Site is down', '[SOLVED] Site is down'],
  ['solved, below a greeting', 'Siden er nede.\nMvh Jens', 'Siden er nede.\nMvh Jens\nEDIT: løst, tak.'],
  ['thanks', 'My site was down for a day.', 'My site was down for a day. Solved, thank you.'],
  ['a number', 'I was charged 3 times', 'I was charged 5 times'],
  ['a price', 'They want Rp 500.000 for it', 'They want Rp 5.000.000 for it'],
  ['a currency', 'They want €50 for it', 'They want $50 for it'],
  ['a date that is meant', 'Please fix it by 12 May', 'Please fix it by 19 May'],
  ['a time that is meant', 'Call me at 14:00', 'Call me at 16:00'],
  ['an added word', 'The mail is slow', 'The mail is slow everywhere'],
  ['a removed sentence', 'The mail is slow. Worst host ever.', 'The mail is slow.'],
  ['another word', 'The mail is slow', 'The mail is fast'],
  ['another word in Hungarian', 'Lassú a honlap', 'Gyors a honlap'],
  ['a short word', 'It does now work', 'It does not work'],
  ['another page', 'See https://shop.example/a', 'See https://shop.example/b'],
  ['another text', 'The mail is slow', 'Please delete my account'],
  ['words taken back', 'This host lost all my data and lies about it', 'removed'],
  ['something added in Indonesian', 'Tolong ganti warna tombol', 'Tolong ganti warna tombol dan logo'],
]

describe('an edit is not meaningful where it changes', () => {
  it.each(trivial)('%s', (_, before, after) => {
    expect([isMeaningfulEdit(before, after), isMeaningfulEdit(after, before)]).toEqual([false, false])
  })
})

describe('an edit is meaningful where it changes', () => {
  it.each(meaningful)('%s', (_, before, after) => {
    expect([isMeaningfulEdit(before, after), isMeaningfulEdit(after, before)]).toEqual([true, true])
  })
})

describe('a hostile text', () => {
  it.each([
    'word ',
    '(',
    '...',
    '1.1.1.1.',
    'march',
    '12 may 2026 ',
    '1 minute ',
    '1 comments (',
    'regards ',
    'regards,x',
    '--\n',
    '\n',
    '&amp;',
    'http://a.b/c?d=e ',
  ])('of nothing but %j is compared at once', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length))
    expect(isMeaningfulEdit(text, `solved ${text}`)).toBe(true)
  })

  it('costs no more than its length', () => {
    const long = 'word '.repeat(40_000)
    const other = Array.from({ length: 40_000 }, (_, at) => `w${at}`).join(' ')
    expect([
      isMeaningfulEdit(long, other),
      isMeaningfulEdit('('.repeat(100_000), '1'.repeat(100_000)),
    ]).toEqual([true, true])
  })
})
