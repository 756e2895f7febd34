// What is new in a text and what it quotes: as mail programs, forums and people set it, in four languages.
import { describe, expect, test } from 'vitest'
import { newTextOf } from '../../../src/core/text/new-text.ts'
import { fc } from '../../property.ts'

const old = 'Tolong revisi beranda.\nTerima kasih.'
const marked = old.replace(/^/gm, '> ')

describe('the new words of a text', () => {
  test.each<[string, string, string]>([
    ['that quotes nothing', 'Website saya mati.', 'Website saya mati.'],
    ['below marked lines', `${marked}\n\nSudah saya kerjakan.`, 'Sudah saya kerjakan.'],
    ['above marked lines', `Baik.\n\n${marked}`, 'Baik.'],
    ['between marked lines', `> Satu?\nYa.\n> Dua?\nTidak.`, 'Ya.\nTidak.'],
    ['above deeper marks', `Ok\n>> first\n> second`, 'Ok'],
    ['with a bar as mark', `| gammel tekst\nNyt svar`, 'Nyt svar'],
    [
      'above English Gmail',
      `Thanks.\n\nOn Mon, May 4, 2026 at 9:14 AM Sari <sari@toko.example> wrote:\n\n${marked}`,
      'Thanks.',
    ],
    [
      'above a broken line of Gmail',
      `Thanks.\n\nOn Mon, May 4, 2026 at 9:14 AM Sari Wulandari\n<sari@toko.example> wrote:\n${marked}`,
      'Thanks.',
    ],
    [
      'above Gmail without marks',
      `Thanks.\n\nOn Mon, May 4, 2026 at 9:14 AM Sari <s@t.example> wrote:\n${old}`,
      'Thanks.',
    ],
    [
      'above Indonesian Gmail',
      `Siap.\n\nPada tanggal Sen, 4 Mei 2026 pukul 09.14 Sari <s@t.example> menulis:\n${marked}`,
      'Siap.',
    ],
    ['above Indonesian without marks', `Siap.\n\nPada 4/5/2026 09:14, Sari menulis:\n${old}`, 'Siap.'],
    [
      'above Danish Gmail',
      `Tak.\n\nDen man. 4. maj 2026 kl. 09.14 skrev Mads Holm <m@h.example>:\n${marked}`,
      'Tak.',
    ],
    ['above Danish Thunderbird', `Tak.\n\nDen 04.05.2026 kl. 09.14 skrev Mads Holm:\n${marked}`, 'Tak.'],
    [
      'above Hungarian Gmail',
      `Köszönöm.\n\nKovács Éva <e@k.example> ezt írta (időpont: 2026. máj. 4., H, 9:14):\n${marked}`,
      'Köszönöm.',
    ],
    [
      'above Hungarian Thunderbird',
      `Rendben.\n\n2026. 05. 04. 9:14 keltezéssel, Kovács Éva írta:\n${marked}`,
      'Rendben.',
    ],
    [
      'below an announcement',
      `On 4 May 2026, Sari wrote:\n${marked}\n\nDone since Tuesday.`,
      'Done since Tuesday.',
    ],
    [
      'above Outlook',
      `See below.\n\n-----Original Message-----\nFrom: Sari\nSent: Monday\nTo: me\nSubject: x\n\n${old}`,
      'See below.',
    ],
    [
      'above Outlook without a rule',
      `See below.\n\nFrom: Sari <s@t.example>\nSent: 4 May 2026 09:14\nTo: me\nSubject: Re: x\n\n${old}`,
      'See below.',
    ],
    [
      'above Indonesian Outlook',
      `Baik.\n\nDari: Sari\nDikirim: 4 Mei 2026\nKepada: saya\nPerihal: x\n\n${old}`,
      'Baik.',
    ],
    [
      'above the rule of Outlook',
      `Hej\n\n________________________________\nFra: Mads\nSendt: 4. maj 2026\nTil: mig\n\nGammelt`,
      'Hej',
    ],
    ['above Danish Outlook', `Hej\n\nFra: Mads\nSendt: 4. maj 2026\nTil: mig\nEmne: x\n\nGammelt`, 'Hej'],
    [
      'above Hungarian Outlook',
      `Jó.\n\nFeladó: Éva\nElküldve: 2026. 05. 04.\nCímzett: én\nTárgy: x\n\nRégi`,
      'Jó.',
    ],
    ['above a Danish rule', `Ja.\n\n-------- Oprindelig meddelelse --------\n${old}`, 'Ja.'],
    ['above a Hungarian rule', `Igen.\n\n-------- Eredeti üzenet --------\n${old}`, 'Igen.'],
    ['above an Indonesian rule', `Ya.\n\n----- Pesan Asli -----\n${old}`, 'Ya.'],
    [
      'above what was forwarded',
      `For you.\n\n---------- Forwarded message ---------\nFrom: Sari\nDate: x\n\n${old}`,
      'For you.',
    ],
    ['above what Apple forwards', `For you.\n\nBegin forwarded message:\n\n${old}`, 'For you.'],
    ['beside BB code', `[quote="Sari"]${old}[/quote]\nSudah.`, 'Sudah.'],
    ['beside nested BB code', `[quote=a]x [quote=b]y[/quote] z[/quote]New`, 'New'],
    ['beside BB code never closed', `[quote=a]old words\n\nNew words`, 'New words'],
    ['below a forum’s announcement', `Sari wrote:\n> old\nNew`, 'New'],
    ['before a signature', `Please call.\n-- \nSari\n+62 812`, 'Please call.'],
    ['before a telephone’s signature', `Please call.\n\nSent from my iPhone`, 'Please call.'],
    ['before an Indonesian telephone’s', `Tolong.\n\nDikirim dari iPhone saya`, 'Tolong.'],
    ['before a Danish telephone’s', `Ring.\n\nSendt fra min iPhone`, 'Ring.'],
    ['with other line ends', `Thanks.\r\n\r\n> old\r\n> older\r\n`, 'Thanks.'],
    ['that are all quotation', marked, ''],
    [
      'that speak of writing',
      'As I wrote: the shop is down.\nPlease help.',
      'As I wrote: the shop is down.\nPlease help.',
    ],
    [
      'that tell what somebody said',
      'My boss said on 4 May 2026 that it costs nothing.',
      'My boss said on 4 May 2026 that it costs nothing.',
    ],
    ['that hold a list with colons', 'To: do\nFrom: home\nCall me', 'To: do\nFrom: home\nCall me'],
    ['that begin with a from', 'From: where do I get it?', 'From: where do I get it?'],
    [
      'where nothing tells old from new',
      `On 4 May 2026, Sari wrote:\nold or new`,
      `On 4 May 2026, Sari wrote:\nold or new`,
    ],
    ['that hold dashes', 'One\n---\nTwo', 'One\n---\nTwo'],
    ['that are nothing', '', ''],
  ])('%s', (_, text, own) => {
    expect(newTextOf(text).own).toBe(own)
  })

  test('are the whole text where nothing is quoted, and say so', () => {
    expect([newTextOf('a').hasQuote, newTextOf('a\n> b').hasQuote]).toEqual([false, true])
  })

  test('are found in any text, in time that grows with its length', () => {
    const piece = fc.constantFrom(
      '>',
      '\n',
      'On 1 ',
      'wrote:',
      '[quote]',
      '[/quote]',
      'From: a\n',
      '-- \n',
      'x',
      ' ',
      ':',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 200 }),
        (pieces) => typeof newTextOf(pieces.join('')).own === 'string',
      ),
    )
    for (const unit of ['On 1 a wrote ', 'From: a\n', '[quote]', '> ', 'a wrote:\n', '1 @ skrev : : '])
      newTextOf(unit.repeat(20_000))
  })
})
