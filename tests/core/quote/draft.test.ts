import { describe, expect, it } from 'vitest'
import { noTax } from '../../../src/core/money/tax-code.ts'
import { type DraftInput, draftFromVerdict } from '../../../src/core/quote/draft.ts'
import { newLine } from '../../../src/core/quote/new-quote.ts'
import { sumsOfQuote } from '../../../src/core/quote/quote-sums.ts'
import type { Rate } from '../../../src/core/quote/rate-card.ts'
import { validateQuote } from '../../../src/core/quote/validate-quote.ts'

const input = (changes: Partial<DraftInput> = {}): DraftInput => ({
  verdict: {
    reasons: ['QUOTA_EXHAUSTED'],
    price: 500_000,
    leadDays: 3,
    billableMinutes: null,
    coveredMinutes: null,
  },
  agreement: {
    title: 'Web Basic',
    currency: 'IDR',
    zone: 'Asia/Jakarta',
    start: '2026-01-15',
    end: '2026-07-14',
    warrantyEndsOn: '2026-08-13',
  },
  entitlement: {
    label: 'perubahan',
    limit: { quantity: 3, unit: 'request' },
    lastUsedOn: '2026-02-20',
    overage: { fixed: 500_000 },
  },
  clauses: [{ no: '2.1', text: 'Perubahan maksimal 3 kali.' }],
  caseTitle: 'Ganti menu',
  caseText: 'Mas, tolong ganti menu di halaman depan.\n\nTerima kasih.',
  client: { language: 'id', currency: 'USD', zone: 'Asia/Makassar' },
  owner: {
    taxCode: noTax,
    roundingMode: 'line',
    rounding: 'half_up',
    pricesHoldTax: false,
    minimum: 0,
    depositBps: 0,
    validDays: 14,
    terms: 'Tunai.',
  },
  rate: null,
  usualLeadDays: null,
  topic: '',
  service: '',
  serviceName: '',
  estimateMinutes: null,
  today: '2026-03-02',
  ...changes,
})

const byTheHour = (price: number | null, billableMinutes: number): DraftInput =>
  input({
    verdict: { reasons: ['PARTIAL'], price, leadDays: null, billableMinutes, coveredMinutes: 30 },
    agreement: {
      title: 'Care',
      currency: 'DKK',
      zone: 'Europe/Copenhagen',
      start: '2026-01-01',
      end: null,
      warrantyEndsOn: null,
    },
    entitlement: { label: 'indhold', limit: null, lastUsedOn: null, overage: { perHour: 75_000 } },
    client: { language: 'da', currency: 'DKK', zone: 'Europe/Copenhagen' },
  })

describe('draftFromVerdict', () => {
  it('fills in everything that is known', () => {
    expect(draftFromVerdict(input())).toEqual({
      number: null,
      revision: 1,
      state: 'draft',
      language: 'id',
      currency: 'IDR',
      title: 'Ganti menu',
      issuedOn: null,
      validUntil: '2026-03-16',
      zone: 'Asia/Jakarta',
      leadDays: 3,
      taxCode: noTax,
      roundingMode: 'line',
      rounding: 'half_up',
      pricesHoldTax: false,
      discountBps: 0,
      rushBps: 0,
      minimum: 0,
      depositBps: 0,
      assumptions: '',
      notes: '',
      reason: {
        sentence:
          'Jatah dalam paket untuk pekerjaan seperti ini sudah terpakai semua (paket: Web Basic; pekerjaan: perubahan; maksimal: **3×**; terakhir dipakai: 20 Februari 2026).',
        clauseNo: '2.1',
        clauseText: 'Perubahan maksimal 3 kali.',
      },
      included: '',
      excluded: '',
      terms: 'Tunai.',
      lines: [
        newLine({
          text: 'Ganti menu',
          detail: '“Mas, tolong ganti menu di halaman depan. Terima kasih.”',
          unitPrice: 500_000,
        }),
      ],
    })
  })

  it('can be issued as it is when the price is known', () => {
    expect(validateQuote(draftFromVerdict(input()), '2026-03-02')).toEqual({})
  })

  it('takes the price of each from the agreement where the judgement has none, not from the card', () => {
    const rate: Rate = { basis: 'fixed', price: 900_000, leadDays: 9 }
    const unpriced = input({ rate, verdict: { ...input().verdict, price: null } })
    const [line] = draftFromVerdict(unpriced).lines
    expect([line?.quantity, line?.unit, line?.unitPrice]).toEqual(['1', '', 500_000])
  })

  it('is priced by the owner’s card where the agreement has no price, and raised to the minimum', () => {
    const unpriced = input({ entitlement: null, service: 'new_page', usualLeadDays: 5 })
    const bare = { ...unpriced, verdict: { ...unpriced.verdict, price: null, leadDays: null } }
    const rated = (rate: Rate, estimateMinutes: number | null) => {
      const owner = { ...bare.owner, minimum: 300_000 }
      const { lines, leadDays, minimum } = draftFromVerdict({ ...bare, owner, rate, estimateMinutes })
      return [
        lines.map((line) => [line.quantity, line.unit, line.unitPrice, line.service]),
        leadDays,
        minimum,
      ]
    }
    const hour: Rate = { basis: 'hour', price: 120_000, leadDays: 5 }
    const fixed: Rate = { basis: 'fixed', price: 450_000, leadDays: null }
    expect([rated(hour, 90), rated(hour, null), rated(fixed, 90)]).toEqual([
      [[['1.5', 'hour', 120_000, 'new_page']], 5, 300_000],
      [[['0', 'hour', 120_000, 'new_page']], 5, 300_000],
      [[['1', '', 450_000, 'new_page']], 5, 300_000],
    ])
  })

  it('keeps to what was agreed, whatever the owner’s card says', () => {
    const rate: Rate = { basis: 'fixed', price: 900_000, leadDays: 9 }
    const draft = draftFromVerdict(input({ rate, owner: { ...input().owner, minimum: 999_999 } }))
    expect([draft.lines[0]?.unitPrice, draft.minimum, draft.leadDays]).toEqual([500_000, 0, 3])
  })

  it('cannot be issued before a price is entered where none is known', () => {
    const unknown = input({
      verdict: {
        reasons: ['NOT_LISTED'],
        price: null,
        leadDays: null,
        billableMinutes: null,
        coveredMinutes: null,
      },
      entitlement: null,
    })
    expect(validateQuote(draftFromVerdict(unknown), '2026-03-02')).toEqual({ 'lines.0.unitPrice': 'missing' })
  })

  it('brings the rate and waits for the hours where nobody has estimated them', () => {
    const base = byTheHour(null, 0)
    const draft = draftFromVerdict({ ...base, verdict: { ...base.verdict, billableMinutes: null } })
    expect(draft.lines.map((line) => [line.quantity, line.unit, line.unitPrice])).toEqual([
      ['0', 'hour', 75_000],
    ])
    expect(validateQuote(draft, '2026-03-02')).toEqual({ total: 'zero' })
  })

  it('needs no agreement: currency and zone are then the client’s', () => {
    const stranger = draftFromVerdict(input({ agreement: null, entitlement: null, clauses: [] }))
    expect([stranger.currency, stranger.zone]).toEqual(['USD', 'Asia/Makassar'])
  })

  it.each<[string, number | null, number, [string, string, number][]]>([
    ['an hour and a quarter', 93_750, 75, [['1.25', 'hour', 75_000]]],
    ['ten hours', 750_000, 600, [['10', 'hour', 75_000]]],
    ['three minutes', 3750, 3, [['0.05', 'hour', 75_000]]],
    ['half an hour', 37_500, 30, [['0.5', 'hour', 75_000]]],
    ['time that is no exact decimal', 62_500, 50, [['1', '', 62_500]]],
    ['time without a judged price', null, 60, [['1', 'hour', 75_000]]],
    [
      'a surcharge on top',
      150_000,
      60,
      [
        ['1', 'hour', 75_000],
        ['1', '', 75_000],
      ],
    ],
    ['a lower rate elsewhere', 50_000, 60, [['1', '', 50_000]]],
  ])('bills %s', (_name, price, minutes, lines) => {
    const draft = draftFromVerdict(byTheHour(price, minutes))
    expect(draft.lines.map((line) => [line.quantity, line.unit, line.unitPrice])).toEqual(lines)
  })

  it('names the surcharge when the work itself is covered', () => {
    const base = byTheHour(56_250, 0)
    const draft = draftFromVerdict({ ...base, verdict: { ...base.verdict, reasons: ['OUT_OF_HOURS'] } })
    expect(draft.lines).toEqual([
      newLine({
        text: 'Tillæg for arbejde uden for aftalt tid',
        detail: 'Ganti menu',
        unitPrice: 56_250,
      }),
    ])
  })

  it('adds up to the judged price, whatever the minutes', () => {
    for (let minutes = 1; minutes <= 240; minutes += 1) {
      const price = Math.round((minutes * 75_000) / 60)
      const draft = draftFromVerdict(byTheHour(price, minutes))
      const sums = sumsOfQuote(draft)
      expect(sums.ok && sums.value.total).toBe(price)
    }
  })

  it.each([
    ['the title again', 'Ganti menu', ''],
    ['a title that was cut', 'Ganti menu.', ''],
    ['nothing', '', ''],
  ])('leaves out a detail that would be %s', (_name, caseText, detail) => {
    expect(draftFromVerdict(input({ caseText })).lines[0]?.detail).toBe(detail)
  })

  it('cuts a long request without words in the middle, but no sign in two', () => {
    const detailOf = (caseText: string) => draftFromVerdict(input({ caseText })).lines[0]?.detail
    expect([detailOf(`${'a'.repeat(300)}`), detailOf(`ab ${'😀'.repeat(200)}`)]).toEqual([
      `“${'a'.repeat(239)}…”`,
      `“ab ${'😀'.repeat(118)}…”`,
    ])
  })

  it('shortens a long request at a word', () => {
    const detail = draftFromVerdict(input({ caseText: 'kata '.repeat(400) })).lines[0]?.detail ?? ''
    expect(detail).toMatch(/ kata…”$/)
    expect(detail.length).toBeLessThanOrEqual(242)
  })

  it('gives no reason where there is nothing to say, and a clause alone where that is all', () => {
    const { verdict, clauses } = input()
    const unsaid = { ...verdict, reasons: [] }
    expect([
      draftFromVerdict(input({ verdict: unsaid, clauses: [] })).reason,
      draftFromVerdict(input({ verdict: unsaid, clauses })).reason,
    ]).toEqual([null, { sentence: '', clauseNo: '2.1', clauseText: 'Perubahan maksimal 3 kali.' }])
  })

  it('says since when the agreement is over', () => {
    const { verdict } = input()
    const { reason } = draftFromVerdict(input({ verdict: { ...verdict, reasons: ['EXPIRED'] } }))
    expect(reason?.sentence).toContain('14 Juli 2026')
  })

  it('is the work itself where nothing but its minutes are covered', () => {
    const base = byTheHour(56_250, 0)
    expect(draftFromVerdict(base).lines.map(({ text, unitPrice }) => [text, unitPrice])).toEqual([
      ['Ganti menu', 56_250],
    ])
  })

  it('cites every clause', () => {
    const clauses = [
      { no: '2.1', text: 'Satu.' },
      { no: '2.4', text: 'Dua.' },
    ]
    const { reason } = draftFromVerdict(input({ clauses }))
    expect([reason?.clauseNo, reason?.clauseText]).toEqual(['2.1, 2.4', 'Satu. Dua.'])
  })
})
