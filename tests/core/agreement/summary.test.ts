// The summary of an agreement prints every limit in bold in the client's language and cannot be broken by what is typed.
import { expect, test } from 'vitest'
import { type SummaryFacts, summaryOf } from '../../../src/core/agreement/summary.ts'
import { languages } from '../../../src/core/language/language.ts'
import { sheetHtml } from '../../../src/core/sheet/sheet-html.ts'
import { sheetText } from '../../../src/core/sheet/sheet-text.ts'

const include = {
  effect: 'include',
  unit: 'request',
  quantity: 3,
  period: 'term',
  rolloverCap: 0,
  overage: { fixed: 500_000 },
  leadDays: 3,
  label: 'Perubahan',
} as const

const facts: SummaryFacts = {
  language: 'id',
  title: 'Web Basic',
  number: 'WB-1',
  seller: { name: 'Studio Jepun', lines: ['+62 812'] },
  client: 'Toko Sari',
  responsible: 'Sari Wulandari',
  currency: 'IDR',
  start: '2026-08-15',
  end: '2027-02-14',
  fee: { amount: 1_500_000, per: 'year' },
  limits: [
    { kind: 'disk', label: '', amount: 250 },
    { kind: 'bandwidth', label: '', amount: 10_000 },
    { kind: 'other', label: 'Kotak surat', amount: null },
  ],
  graceDays: 7,
  warrantyDays: 30,
  responseTargetMinutes: 1440,
  hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  clauses: [{ no: '2.1', text: 'Maksimal 3 kali perubahan.' }],
  entitlements: [
    include,
    {
      ...include,
      label: 'Perawatan',
      unit: 'minute',
      quantity: 120,
      period: 'calendar_month',
      rolloverCap: 60,
      overage: { perHour: 400_000 },
      leadDays: null,
    },
    { ...include, label: 'Pertanyaan', unit: 'unlimited', quantity: null },
    {
      ...include,
      effect: 'exclude',
      label: 'Halaman baru',
      unit: 'unlimited',
      quantity: null,
      overage: null,
    },
  ],
}

const boldOf = (html: string): string[] =>
  [...html.matchAll(/<b>([^<]*)<\/b>/g)].map(([, text]) => (text ?? '').replaceAll('\u00a0', ' '))

test('every limit is bold, none is left out', () => {
  const html = sheetHtml(summaryOf(facts), { logoUrl: null, accent: null, paper: 'A4' }, [])
  expect(boldOf(html)).toEqual([
    '15 Agustus 2026 sampai 14 Februari 2027',
    'Rp 1.500.000',
    'Sari Wulandari',
    '24 jam',
    'Sen Sel Rab Kam Jum, 09:00–17:00',
    '7',
    '30',
    'maksimal 3',
    'Rp 500.000',
    '3',
    'maksimal 2 jam',
    '1 jam',
    'Rp 400.000',
    'tanpa batas',
    '250 MB',
    '10 GB',
    'tanpa batas',
    'tidak termasuk',
    '3',
  ])
})

test.each(languages)('in %s nothing is left to fill in, on paper or as text', (language) => {
  const document = summaryOf({ ...facts, language })
  const text = sheetText(document)
  const html = sheetHtml(document, { logoUrl: null, accent: null, paper: 'Letter' }, [])
  expect([/\{\w+\}|undefined|\*\*/.test(text), /<li>[^<]*(\{\w+\}|undefined)/.test(html)]).toEqual([
    false,
    false,
  ])
  expect(html).toContain(`<html lang="${language}">`)
})

test('what is typed is text: neither markup nor asterisks change the page', () => {
  const document = summaryOf({
    ...facts,
    title: '<script>alert(1)</script>',
    clauses: [{ no: '1', text: 'Stars ** and <b>tags</b>' }],
    entitlements: [],
    limits: [],
  })
  const html = sheetHtml(document, { logoUrl: null, accent: null, paper: 'A4' }, [])
  expect([
    html.includes('<script'),
    boldOf(html).includes('tags'),
    html.includes('Stars * and &lt;b&gt;'),
  ]).toEqual([false, false, true])
})

test('an agreement without an end says so, and empty parts are left out', () => {
  const { sections } = summaryOf({
    ...facts,
    language: 'en',
    end: null,
    limits: [],
    clauses: [],
    entitlements: [],
  })
  expect(sections.map(({ heading, lines }) => [heading, lines[0]])).toEqual([
    ['Period, price and contact', 'Period: **from 15 August 2026**, without an end'],
  ])
})
