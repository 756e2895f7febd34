// A quote and its parties for the tests of this folder; each test changes the part it is about.
import { taxCodeOf } from '../../../src/core/money/tax-code.ts'
import { newLine } from '../../../src/core/quote/new-quote.ts'
import type { Letterhead, QuoteContent, QuoteLine, QuoteParties } from '../../../src/core/quote/quote.ts'

export const line = (changes: Partial<QuoteLine> = {}): QuoteLine =>
  newLine({
    text: 'Halaman promo',
    detail: 'Satu halaman, teks dari Anda',
    unitPrice: 500_000,
    ...changes,
  })

const ppn = taxCodeOf('id-ppn')
if (!ppn) throw new Error('the PPN code is gone')

export const quote = (changes: Partial<QuoteContent> = {}): QuoteContent => ({
  number: '2026-0042',
  revision: 1,
  state: 'issued',
  language: 'id',
  currency: 'IDR',
  title: 'Halaman promo',
  issuedOn: '2026-11-21',
  validUntil: '2026-12-05',
  zone: 'Asia/Jakarta',
  leadDays: 3,
  taxCode: ppn,
  roundingMode: 'line',
  rounding: 'half_up',
  pricesHoldTax: false,
  discountBps: 0,
  rushBps: 0,
  minimum: 0,
  depositBps: 0,
  reason: {
    sentence: 'Jatah sudah terpakai semua (maksimal: **3×**).',
    clauseNo: '2.1',
    clauseText: 'Perubahan maksimal 3 kali.',
  },
  included: 'Pembuatan dan uji.',
  excluded: 'Foto produk.',
  assumptions: '',
  notes: '',
  terms: 'Uang muka 50%.',
  lines: [line()],
  ...changes,
})

export const parties = (changes: Partial<QuoteParties> = {}): QuoteParties => ({
  seller: {
    name: 'Rina Prasetyo',
    business: 'Studio Rumah Web',
    address: 'Jl. Kaliurang 14\nYogyakarta',
    taxId: '01.234.567.8-542.000',
    phone: '+62 812 0000 1234',
    email: 'rina@rumahweb.example',
  },
  buyer: { name: 'Toko Sari', contact: 'Sari Wulandari', address: 'Sleman' },
  caseRef: { no: 57, date: '2026-11-20', channel: 'forum' },
  ...changes,
})

export const letterhead = (changes: Partial<Letterhead> = {}): Letterhead => ({
  logoUrl: null,
  accent: null,
  paper: 'A4',
  ...changes,
})
