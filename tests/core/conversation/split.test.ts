// Conversations as people copy and export them: each is cut into who said what, when, in its order.
import { describe, expect, test } from 'vitest'
import { splitConversation } from '../../../src/core/conversation/split.ts'
import { fc } from '../../property.ts'

/** "author|2026-05-12 09:14|text", a line a message. */
const shown = (text: string): string[] =>
  splitConversation(text).said.map(({ author, wallMs, text: words }) => {
    const at = wallMs === null ? '-' : new Date(wallMs).toISOString().slice(0, 16).replace('T', ' ')
    return `${author}|${at}|${words}`
  })

const two = ['Sari|2026-05-12 09:14|Website mati', 'Rangga|2026-05-12 09:20|Saya cek']

describe('a chat', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'WhatsApp on iPhone',
      '[12/05/2026, 09:14:05] Sari: Website mati\n[12/05/2026, 09:20:11] Rangga: Saya cek',
      two,
    ],
    [
      'WhatsApp with marks of direction',
      '\u200e[12/05/2026, 09:14:05] Sari: Website mati\n\u200e[12/05/2026 09.20.11] Rangga: Saya cek',
      two,
    ],
    [
      'WhatsApp, the year first',
      '[2026-05-12, 09:14:05] Sari: Website mati\n[2026-05-12, 9:20:11 a.m.] Rangga: Saya cek',
      two,
    ],
    [
      'WhatsApp on Android, Indonesian',
      '12/05/26 09.14 - Sari: Website mati\n12/05/26 09.20 - Rangga: Saya cek',
      two,
    ],
    [
      'WhatsApp on Android, Danish',
      '12.05.2026, 09.14 - Sari: Website mati\n12.05.2026, 09.20 - Rangga: Saya cek',
      two,
    ],
    [
      'WhatsApp on Android, Hungarian',
      '2026. 05. 12. 9:14 - Sari: Website mati\n2026. 05. 12. 9:20 - Rangga: Saya cek',
      two,
    ],
    [
      'WhatsApp on Android, American',
      '5/12/26, 9:14\u202fAM - Sari: Website mati\n5/13/26, 9:20\u202fPM - Rangga: Saya cek',
      ['Sari|2026-05-12 09:14|Website mati', 'Rangga|2026-05-13 21:20|Saya cek'],
    ],
    [
      'WhatsApp with remarks',
      '12/05/26 09.10 - Pesan dan panggilan terenkripsi.\n12/05/26 09.14 - Sari: Website mati\n12/05/26 09.15 - Sari mengubah subjek\n12/05/26 09.20 - Rangga: Saya cek',
      two,
    ],
    [
      'messages of several lines',
      '[12/05/2026, 09:14] Sari: Website\nmati: sejak 08:00\n[12/05/2026, 09:20] Rangga: Saya cek',
      ['Sari|2026-05-12 09:14|Website\nmati: sejak 08:00', two[1] ?? ''],
    ],
    ['Telegram', 'Sari, [12.05.2026 09:14]\nWebsite mati\n\nRangga, [12.05.2026 09:20]\nSaya cek', two],
    [
      'Telegram without a comma',
      'Sari [12.05.26 09:14]:\nWebsite mati\nRangga [12.05.26 09:20]:\nSaya cek',
      two,
    ],
    [
      'names with the day in words',
      'Sari, 12 May 2026 09:14\nWebsite mati\nRangga, 12 May 2026 09:20\nSaya cek',
      two,
    ],
    [
      'Indonesian days',
      'Sari, 12 Mei 2026 09.14\nWebsite mati\nRangga, 12 Mei 2026 pukul 09.20\nSaya cek',
      two,
    ],
    [
      'Danish days',
      'Sari, 12. maj 2026 kl. 09.14\nWebsite mati\nRangga, 12. maj 2026 kl. 09.20\nSaya cek',
      two,
    ],
    [
      'phpBB',
      'by Sari » Tue May 12, 2026 9:14 am\n\nWebsite mati\n\nby Rangga » Tue May 12, 2026 9:20 am\n\nSaya cek',
      two,
    ],
    [
      'a forum',
      'Posted by Sari on 12 May 2026 09:14\nWebsite mati\nPosted by Rangga on 12 May 2026 09:20\nSaya cek',
      two,
    ],
    [
      'what is quoted in it left out',
      '[12/05/2026, 09:14] Sari: Website mati\n[12/05/2026, 09:20] Rangga: > Website mati\nSaya cek',
      two,
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('a mail thread', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'English Gmail',
      'Saya cek\n\nOn Tue, May 12, 2026 at 9:14 AM Sari <sari@toko.example> wrote:\n\n> Website mati',
      ['Sari|2026-05-12 09:14|Website mati', '|-|Saya cek'],
    ],
    [
      'without marks',
      'Saya cek\n\nOn Tue, May 12, 2026 at 9:14 AM Sari <sari@toko.example> wrote:\nWebsite mati',
      ['Sari|2026-05-12 09:14|Website mati', '|-|Saya cek'],
    ],
    [
      'Indonesian',
      'Saya cek\n\nPada tanggal Sel, 12 Mei 2026 pukul 09.14 Sari <sari@toko.example> menulis:\n> Website mati',
      ['Sari|2026-05-12 09:14|Website mati', '|-|Saya cek'],
    ],
    [
      'Danish',
      'Saya cek\n\nDen 12. maj 2026 kl. 09.14 skrev Sari <sari@toko.example>:\n> Website mati',
      ['Sari|2026-05-12 09:14|Website mati', '|-|Saya cek'],
    ],
    [
      'Hungarian',
      'Saya cek\n\nKovács Éva <eva@toko.example> ezt írta (időpont: 2026. máj. 12., K, 9:14):\n> Website mati',
      ['Kovács Éva|2026-05-12 09:14|Website mati', '|-|Saya cek'],
    ],
    [
      'three deep',
      'Tiga\n\nOn 12 May 2026 09:20, Rangga <r@s.example> wrote:\n> Dua\n>\n> On 12 May 2026 09:14, Sari <s@t.example> wrote:\n>> Satu',
      ['Sari|2026-05-12 09:14|Satu', 'Rangga|2026-05-12 09:20|Dua', '|-|Tiga'],
    ],
    [
      'answered below',
      'On 12 May 2026 09:14, Sari <s@t.example> wrote:\n> Website mati\n\nSaya cek',
      ['Sari|2026-05-12 09:14|Website mati', '|-|Saya cek'],
    ],
    [
      'Outlook',
      'Saya cek\n\n-----Original Message-----\nFrom: Sari <s@t.example>\nSent: 12 May 2026 09:14\nTo: Rangga\nSubject: x\n\nWebsite mati',
      ['Sari|2026-05-12 09:14|Website mati', '|-|Saya cek'],
    ],
    [
      'Outlook in Indonesian',
      'Saya cek\n\nDari: Sari\nDikirim: 12 Mei 2026 09.14\nKepada: Rangga\nPerihal: x\n\nWebsite mati',
      ['Sari|2026-05-12 09:14|Website mati', '|-|Saya cek'],
    ],
    [
      'Outlook in Danish',
      'Jeg ser\n\nFra: Mads\nSendt: 12. maj 2026 09:14\nTil: mig\nEmne: x\n\nNede',
      ['Mads|2026-05-12 09:14|Nede', '|-|Jeg ser'],
    ],
    [
      'Outlook in Hungarian',
      'Nézem\n\nFeladó: Éva\nElküldve: 2026. május 12. 9:14\nCímzett: én\nTárgy: x\n\nNem megy',
      ['Éva|2026-05-12 09:14|Nem megy', '|-|Nézem'],
    ],
    [
      'heads alone',
      'From: Rangga\nSent: 12 May 2026 09:20\nTo: Sari\n\nSaya cek\n\nFrom: Sari\nSent: 12 May 2026 09:14\nTo: Rangga\n\nWebsite mati',
      two,
    ],
    [
      'a sender without a name',
      'Ok\n\nOn 12 May 2026 09:14, <s@t.example> wrote:\n> Mati',
      ['s@t.example|2026-05-12 09:14|Mati', '|-|Ok'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('what is no conversation', () => {
  test.each([
    ['one text', 'Website mati.\nSejak pagi.', ['|-|Website mati.\nSejak pagi.']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  test('any text is read, in time that grows with its length', () => {
    const piece = fc.constantFrom(
      '[12/05/2026, 09:14] ',
      'Sari: ',
      '\n',
      'On 1 May 2026 09:14 ',
      'wrote:',
      '> ',
      'From: a\n',
      'x, 1 May 09:14',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 80 }),
        (pieces) => splitConversation(pieces.join('')).said.length >= 0,
      ),
    )
    for (const unit of [
      '[12/05/2026, 09:14] a: b\n',
      'On 1 May 2026 09:14 a wrote:\n> b\n',
      'a, 1 May 2026 09:14\n',
      '> ',
    ])
      splitConversation(unit.repeat(5000))
  })
})
