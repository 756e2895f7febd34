import { describe, expect, it } from 'vitest'
import { withPlainSpaces } from '../../../src/core/language/format-number.ts'
import { type Language, languages } from '../../../src/core/language/language.ts'
import { noTax, taxCodeOf } from '../../../src/core/money/tax-code.ts'
import { quoteDocument } from '../../../src/core/quote/document.ts'
import type { QuoteContent } from '../../../src/core/quote/quote.ts'
import { letterhead, line, parties, quote } from './sample.ts'

const documentOf = (changes: Partial<QuoteContent> = {}) =>
  quoteDocument(quote(changes), parties(), letterhead())
const sumsOf = (changes: Partial<QuoteContent>) =>
  documentOf(changes).sums.map(({ label, value }) => withPlainSpaces(`${label}: ${value}`))

const taxCode = (id: string) => taxCodeOf(id) ?? noTax

describe('quoteDocument', () => {
  it('adds up in the way of the country, in the language of the client', () => {
    expect(sumsOf({})).toEqual([
      'Subtotal: Rp 500.000',
      'DPP nilai lain (11/12): Rp 458.333',
      'PPN 12%: Rp 55.000',
      'Total termasuk PPN: Rp 555.000',
    ])
    expect(
      sumsOf({
        language: 'da',
        currency: 'DKK',
        taxCode: taxCode('dk-moms'),
        lines: [line({ unitPrice: 98_760 })],
      }),
    ).toEqual(['I alt ekskl. moms: 987,60 kr.', 'Moms 25 %: 246,90 kr.', 'I alt inkl. moms: 1.234,50 kr.'])
    expect(
      sumsOf({
        language: 'hu',
        currency: 'HUF',
        taxCode: taxCode('hu-afa'),
        lines: [line({ unitPrice: 9721 })],
      }),
    ).toEqual(['Nettó összesen: 9721 Ft', 'Áfa 27%: 2625 Ft', 'Bruttó összesen: 12 346 Ft'])
    expect(
      sumsOf({
        language: 'en',
        currency: 'GBP',
        taxCode: taxCode('gb-vat'),
        lines: [line({ unitPrice: 102_875 })],
      }),
    ).toEqual(['Total excl. VAT: £1,028.75', 'VAT 20%: £205.75', 'Total incl. VAT: £1,234.50'])
  })

  it('names a foreign tax in both languages and shows only a total where there is none', () => {
    expect(sumsOf({ language: 'en', taxCode: taxCode('dk-moms') })[1]).toBe('VAT (moms) 25%: IDR 125,000')
    expect(sumsOf({ language: 'hu', currency: 'HUF', taxCode: taxCode('hu-aam') })).toEqual([
      'Összesen: 500 000 Ft',
    ])
  })

  it.each<[string, string]>([
    ['id-non-pkp', 'non-PKP'],
    ['hu-aam', 'AAM'],
    ['eu-reverse-charge', '2006/112/'],
    ['gb-not-registered', 'VAT'],
  ])('says why %s adds no tax', (code, word) => {
    expect(documentOf({ language: 'en', taxCode: taxCode(code) }).notes.join(' ')).toContain(word)
  })

  it('states how tax is rounded', () => {
    expect(documentOf({ roundingMode: 'document', rounding: 'half_even', language: 'en' }).notes).toEqual([
      'Line prices are without VAT.',
      'Tax is worked out once, on the sum; halves are rounded to the even figure.',
    ])
  })

  it.each<[Language, readonly string[]]>([
    ['en', ['Issued 21 November 2026', 'Valid until 5 December 2026']],
    ['id', ['Tanggal 21 November 2026', 'Berlaku sampai 5 Desember 2026']],
    ['da', ['Dato 21. november 2026', 'Gælder til og med 5. december 2026']],
    ['hu', ['Kelt: 2026. november 21.', 'Érvényes eddig: 2026. december 5.']],
  ])('dates itself in %s', (language, dates) => {
    expect(documentOf({ language }).dates).toEqual(dates)
  })

  it('carries its revision in the number', () => {
    expect(documentOf({ revision: 2 }).number).toBe('2026-0042-R2')
  })

  it('shows a draft as one, with dashes for what is open', () => {
    const draft = documentOf({
      number: null,
      issuedOn: null,
      validUntil: '',
      leadDays: null,
      lines: [line({ unitPrice: 0 }), line({ quantity: 'x', unitPrice: 0 })],
    })
    expect({
      number: draft.number,
      notice: draft.draftNotice,
      dates: draft.dates,
      prices: draft.lines.map((row) => [row.unitPrice, row.amount]),
      total: draft.sums.at(-1)?.value,
    }).toEqual({
      number: null,
      notice: 'Draf, belum diterbitkan',
      dates: ['Berlaku sampai –'],
      prices: [
        ['–', '–'],
        ['–', '–'],
      ],
      total: '–',
    })
  })

  it('leaves out what is empty', () => {
    const bare = quoteDocument(
      quote({ reason: null, included: '', excluded: '', terms: '', title: 'x' }),
      {
        seller: { name: 'Rina', business: '', address: '', taxId: '', phone: '', email: '' },
        buyer: { name: '', contact: 'Sari', address: '' },
        caseRef: null,
      },
      letterhead(),
    )
    expect({
      seller: bare.seller,
      buyer: bare.buyer,
      about: bare.about,
      reason: bare.reason,
      sections: bare.sections.map((section) => section.heading),
    }).toEqual({
      seller: { name: 'Rina', lines: [] },
      buyer: { heading: 'Untuk', name: 'Sari', lines: [] },
      about: { heading: 'Perihal', title: 'x', lines: [] },
      reason: null,
      sections: ['Waktu pengerjaan', 'Cara menyetujui', 'Masa berlaku'],
    })
  })

  it('labels bare digits of a tax number and leaves one that names itself', () => {
    const of = (taxId: string) =>
      quoteDocument(
        quote(),
        parties({ seller: { ...parties().seller, taxId } }),
        letterhead(),
      ).seller.lines.at(-1)
    expect([of('01.234'), of('NPWP 01.234')]).toEqual(['No. pajak 01.234', 'NPWP 01.234'])
  })

  it('has the client’s tax number under the address, where it is known', () => {
    const of = (taxId: string) =>
      quoteDocument(
        quote(),
        parties({ buyer: { name: 'Toko Sari', contact: '', address: 'Sleman', taxId } }),
        letterhead(),
      ).buyer.lines
    expect([of('09.876'), of('')]).toEqual([['Sleman', 'No. pajak 09.876'], ['Sleman']])
  })

  it.each<[Language, string, string, string]>([
    ['en', '1', 'hour', '1 hour'],
    ['en', '1.25', 'hour', '1.25 hours'],
    ['da', '2', 'hour', '2 timer'],
    ['id', '2.5', 'day', '2,5 hari'],
    ['hu', '3', 'month', '3 hónap'],
    ['en', '2', 'licences', '2 licences'],
    ['en', '2', '', '2'],
  ])('writes a quantity in %s: %s %s', (language, quantity, unit, text) => {
    const [row] = documentOf({ language, lines: [line({ quantity, unit })] }).lines
    expect(withPlainSpaces(row?.quantity ?? '')).toBe(text)
  })

  it('takes a logo and a colour only in a form that cannot load or break anything', () => {
    const of = (logoUrl: string, accent: string) => {
      const { logoUrl: logo, accent: colour } = quoteDocument(
        quote(),
        parties(),
        letterhead({ logoUrl, accent }),
      )
      return [logo, colour]
    }
    expect(of('data:image/png;base64,AAAA', '#2a4a7c')).toEqual(['data:image/png;base64,AAAA', '#2a4a7c'])
    expect(of('https://example.org/logo.png', 'red;}body{display:none')).toEqual([null, null])
    expect(of('file:///etc/passwd', '#123')).toEqual([null, null])
  })

  it.each(languages)('has every word it needs in %s', (language) => {
    const texts = JSON.stringify(documentOf({ language, lines: [line({ unit: 'page', discountBps: 500 })] }))
    expect(texts).not.toMatch(/undefined|null,null|NaN|""[,}]"heading"/)
    expect(documentOf({ language }).sections).toHaveLength(6)
  })
})
