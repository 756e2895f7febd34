// A statement says in the client's language what is included, used, left and not included, limits in bold, whatever the agreements are.
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/core/language/language.ts'
import type { Agreement } from '../../../src/core/scope/agreement.ts'
import { sheetHtml } from '../../../src/core/sheet/sheet-html.ts'
import { sheetText } from '../../../src/core/sheet/sheet-text.ts'
import type { AgreementFacts, StatementFacts } from '../../../src/core/statement/facts.ts'
import { figuresOf } from '../../../src/core/statement/figures.ts'
import { statementOf } from '../../../src/core/statement/statement.ts'
import { agreementWith, entitlementWith } from '../scope/samples.ts'

const webBasic = agreementWith({
  title: 'Web Basic',
  zone: 'Asia/Jakarta',
  currency: 'IDR',
  start: '2026-01-15',
  end: '2026-07-14',
  warrantyDays: 30,
  hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  entitlements: [
    entitlementWith({ id: 'r', label: 'Perubahan', quantity: 3, overage: { fixed: 500_000 }, leadDays: 3 }),
    entitlementWith({ id: 'q', label: 'Pertanyaan', unit: 'unlimited', quantity: null }),
    entitlementWith({
      id: 'x',
      label: 'Halaman baru',
      effect: 'exclude',
      unit: 'unlimited',
      quantity: null,
      overage: { fixed: 1_500_000 },
    }),
  ],
})

const factsOf = (
  agreement: Agreement,
  month: string,
  more: Partial<AgreementFacts> = {},
): AgreementFacts => ({
  agreement,
  number: 'WB-1',
  fee: { amount: 1_500_000, per: 'year' },
  limits: [{ kind: 'disk', label: '', amount: 250 }],
  responseTargetMinutes: 1440,
  suspendedOn: null,
  isRenewed: false,
  figures: figuresOf(agreement, [], [{ entitlement: 'r', quantity: 2, on: '2026-03-02' }], month),
  entries: [
    { on: '2026-03-02', label: 'Perubahan', unit: 'request', quantity: 2, caseNo: 41, workedOn: null },
  ],
  ...more,
})

const facts = (more: Partial<StatementFacts> = {}): StatementFacts => ({
  language: 'id',
  number: 'S-2026-03-001',
  month: '2026-03',
  replaces: null,
  seller: {
    name: 'Studio Jepun',
    lines: ['Wayan', '+62 812', 'halo@jepun.example'],
    email: 'halo@jepun.example',
    phone: '+62 812',
  },
  client: 'Toko Sari',
  contact: 'Sari Wulandari',
  news: 'Server dipindah ke SSD.',
  closing: 'Terima kasih.',
  agreements: [factsOf(webBasic, '2026-03')],
  ...more,
})

const text = (more: Partial<StatementFacts> = {}): string => sheetText(statementOf(facts(more)))
const boldOf = (more: Partial<StatementFacts> = {}): string[] =>
  [
    ...sheetHtml(statementOf(facts(more)), { logoUrl: null, accent: null, paper: 'A4' }, []).matchAll(
      /<b>([^<]*)<\/b>/g,
    ),
  ].map(([, bold]) => (bold ?? '').replaceAll('\u00a0', ' '))

describe('a statement', () => {
  it('reads as one page of text', () => {
    expect(text()).toBe(`PERNYATAAN HAK DAN KEWAJIBAN
Maret 2026 · S-2026-03-001

Dari: Studio Jepun, Wayan, +62 812, halo@jepun.example
Untuk: Toko Sari, Sari Wulandari

Keadaan pada akhir 31 Maret 2026: apa yang termasuk, berapa yang terpakai, berapa sisanya dan sampai kapan, apa yang tidak termasuk, dan bagaimana cara mengajukan permintaan.

Kabar:
Server dipindah ke SSD.

WEB BASIC · WB-1
Berlaku sampai dengan 14 Juli 2026; sisa 105 hari

- Perubahan: maksimal 3 selama masa berlaku; terpakai: 2; sisa: 1; sampai 14 Juli 2026
- Pertanyaan: tanpa batas; terpakai: 0; sisa: tanpa batas

Terpakai pada Maret 2026:
- 2 Maret 2026: Perubahan, 2, tiket 41

Batas:
- Ruang disk: 250 MB

Yang tidak termasuk:
- Halaman baru: tidak termasuk; sebagai tambahan Rp 1.500.000
- Yang tidak disebut di sini disepakati dulu

Kewajiban:
- Permintaan disampaikan oleh Sari Wulandari
- Pekerjaan di luar yang termasuk baru dimulai setelah harganya disetujui
- Harga: Rp 1.500.000 per tahun

Cara mengajukan permintaan:
- Tulis ke halo@jepun.example atau telepon +62 812
- Jawaban pertama dalam 24 jam
- Jam kerja: Sen Sel Rab Kam Jum, 09:00–17:00
- Jika hitungan lain berbeda, mohon kabari; nanti dicek bersama

Terima kasih.
`)
  })

  it('sets every limit in bold', () => {
    expect(boldOf()).toEqual([
      '31 Maret 2026',
      '14 Juli 2026',
      '105',
      'maksimal 3',
      '1',
      'tanpa batas',
      'tanpa batas',
      '250 MB',
      'tidak termasuk',
      'Rp 1.500.000',
      'Sari Wulandari',
      'baru dimulai setelah harganya disetujui',
      'Rp 1.500.000',
      'halo@jepun.example',
      '+62 812',
      '24 jam',
      'Sen Sel Rab Kam Jum, 09:00–17:00',
    ])
  })

  it.each(languages)('in %s leaves nothing to fill in, whatever there is to say', (language) => {
    const care = agreementWith({
      title: 'Care',
      end: '2026-03-20',
      graceDays: 30,
      warrantyDays: 10,
      unlistedPolicy: 'extra',
      entitlements: [
        entitlementWith({
          id: 'm',
          unit: 'minute',
          quantity: 120,
          period: 'calendar_month',
          rolloverCap: 60,
        }),
        entitlementWith({ id: 'y', quantity: 4, period: 'year', rolloverCap: null }),
        entitlementWith({ id: 'p', unit: 'minute', quantity: 0, requiresPayment: true }),
      ],
    })
    const lots = [
      {
        id: 'l',
        entitlement: 'p',
        source: 'prepaid',
        quantity: 60,
        validFrom: '2026-01-01',
        validTo: '2026-05-01',
        paid: true,
      },
      {
        id: 'k',
        entitlement: 'p',
        source: 'quote',
        quantity: 60,
        validFrom: '2026-01-01',
        validTo: null,
        paid: false,
      },
      {
        id: 'o',
        entitlement: 'p',
        source: 'grant',
        quantity: 60,
        validFrom: '2026-01-01',
        validTo: '2026-03-02',
        paid: true,
      },
      {
        id: 'u',
        entitlement: 'p',
        source: 'rollover',
        quantity: 60,
        validFrom: '2026-01-01',
        validTo: null,
        paid: true,
      },
    ] as const
    const ended = factsOf(care, '2026-03', {
      figures: figuresOf(care, lots, [], '2026-03'),
      entries: Array.from({ length: 14 }, (_, n) => ({
        on: '2026-03-02',
        label: 'Edit',
        unit: 'minute' as const,
        quantity: n === 0 ? -30 : 30,
        caseNo: null,
        workedOn: n === 1 ? '2026-02-20' : null,
      })),
    })
    const running = { ...care, end: '2026-12-31' }
    const given: Partial<StatementFacts> = {
      language,
      replaces: { number: 'S-2026-03-001', issuedOn: '2026-04-02' },
      agreements: [
        ended,
        factsOf(running, '2026-03', {
          figures: figuresOf(running, lots, [], '2026-03'),
          suspendedOn: '2026-03-09',
        }),
        factsOf({ ...care, graceMode: 'owner' }, '2026-03', { isRenewed: false }),
        factsOf({ ...care, end: null, start: '2026-03-02' }, '2026-03', { entries: [] }),
        factsOf(care, '2026-03', { isRenewed: true }),
      ],
    }
    const html = sheetHtml(statementOf(facts(given)), { logoUrl: null, accent: null, paper: 'Letter' }, [])
    const said = text(given)
    expect([
      /\{\w*\}|undefined|\*\*|NaN/.test(said),
      /\{\w+\}|undefined|\*\*/.test(html.slice(html.indexOf('<main'))),
      said.includes('S-2026-03-001'),
      html.includes(`<html lang="${language}">`),
    ]).toEqual([false, false, true, true])
  })

  it.each<[string, Partial<Agreement>, Partial<AgreementFacts>, readonly string[]]>([
    ['without an end', { end: null }, {}, ['In force, without an end']],
    [
      'on its last day',
      { end: '2026-03-31' },
      {},
      ['In force up to and including 31 March 2026; days left: 0'],
    ],
    [
      'suspended',
      { end: null },
      { suspendedOn: '2026-03-09' },
      [
        'In force, without an end',
        'Suspended on 9 March 2026: until it goes on, requests are decided one by one',
      ],
    ],
    [
      'begun in the month',
      { start: '2026-03-01', end: null },
      {},
      ['Began on 1 March 2026', 'In force, without an end'],
    ],
    [
      'ended, with nothing after it',
      {},
      {},
      ['Ended on 20 March 2026', 'What was left then is no longer available'],
    ],
    [
      'ended and honoured',
      { graceDays: 30 },
      {},
      [
        'Ended on 20 March 2026',
        'Requests are still served until 19 April 2026, from what is left; nothing new is granted',
      ],
    ],
    [
      'ended, and each request the owner’s to decide',
      { graceDays: 30, graceMode: 'owner' },
      {},
      ['Ended on 20 March 2026', 'Until 19 April 2026 each request is decided one by one'],
    ],
    [
      'ended and renewed',
      { graceDays: 30 },
      { isRenewed: true },
      [
        'Ended on 20 March 2026',
        'What was left then is no longer available',
        'Continues in the next agreement',
      ],
    ],
    [
      'ended, with faults still put right',
      { warrantyDays: 1 },
      {},
      [
        'Ended on 20 March 2026',
        'What was left then is no longer available',
        'Faults in delivered work are put right free of charge until 21 March 2026',
      ],
    ],
  ])('tells of an agreement %s', (_, fields, more, lines) => {
    const agreement = agreementWith({ end: '2026-03-20', ...fields })
    const said = statementOf(
      facts({ language: 'en', agreements: [factsOf(agreement, '2026-03', { figures: [], ...more })] }),
    )
    const [part] = said.sections.filter(({ kind }) => kind === 'part')
    expect(part?.lines.map((each) => each.replaceAll('**', '').replaceAll('\u00a0', ' '))).toEqual(lines)
  })

  it.each([
    ['owner', 'What is not named here is agreed on first'],
    ['extra', 'What is not named here is an extra by quote'],
  ] as const)('says what becomes of work nobody named: %s', (unlistedPolicy, line) => {
    const agreement = agreementWith({ unlistedPolicy })
    expect(text({ language: 'en', agreements: [factsOf(agreement, '2026-03', { figures: [] })] })).toContain(
      line,
    )
  })

  it('says how soon each agreement is answered by its name, where they differ', () => {
    const slow = factsOf({ ...webBasic, title: 'Hosting' }, '2026-03', { responseTargetMinutes: 2880 })
    expect(text({ agreements: [factsOf(webBasic, '2026-03'), slow] }).match(/.*Jawaban pertama.*/g)).toEqual([
      '- Web Basic · Jawaban pertama dalam 24 jam',
      '- Hosting · Jawaban pertama dalam 48 jam',
    ])
  })

  it.each([
    [{ email: 'halo@jepun.example', phone: '+62 812' }, 'Write to halo@jepun.example or call +62 812'],
    [{ email: 'halo@jepun.example', phone: '' }, 'Write to halo@jepun.example'],
    [{ email: '', phone: '+62 812' }, 'Call +62 812'],
  ])('says how to ask the owner with %j', (known, way) => {
    const { seller } = facts()
    const asked = text({ language: 'en', seller: { ...seller, ...known } })
    expect(asked.split('\n').find((line) => /Write to|Call/.test(line))).toBe(`- ${way}`)
  })

  it('names no way to ask an owner of whom none is known', () => {
    const { seller } = facts()
    const asked = text({ language: 'en', seller: { ...seller, email: '', phone: '' } })
    expect(/Write to|Call/.test(asked)).toBe(false)
  })

  it('tells each agreement of one client, the fee of each by its name', () => {
    const said = text({
      agreements: [factsOf(webBasic, '2026-03'), factsOf({ ...webBasic, title: 'Hosting' }, '2026-03')],
    })
    expect([
      said.includes('WEB BASIC · WB-1'),
      said.includes('HOSTING · WB-1'),
      said.includes('- Web Basic · Harga: Rp 1.500.000 per tahun'),
      said.match(/Jawaban pertama/g)?.length,
    ]).toEqual([true, true, true, 1])
  })

  it('takes what is typed as text: neither markup, marks nor words to fill in', () => {
    const odd = agreementWith({
      title: '<script>alert(1)</script> ** {end}',
      entitlements: [entitlementWith({ id: 'r', label: '<b>**bold**</b>', quantity: 0 })],
    })
    const given = { agreements: [factsOf(odd, '2026-03')], news: '<img src=x> **\n\nSecond', closing: '' }
    const html = sheetHtml(statementOf(facts(given)), { logoUrl: null, accent: null, paper: 'A4' }, [])
    expect([
      html.includes('<script'),
      html.includes('<img'),
      boldOf(given).includes('bold'),
      html.includes('<p>Second</p>'),
    ]).toEqual([false, false, false, true])
  })
})
