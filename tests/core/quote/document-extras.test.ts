// Checks what a document says beyond plain lines: options, discounts, surcharges, deposits, several taxes, its own figures.
import { describe, expect, it } from 'vitest'
import { withPlainSpaces } from '../../../src/core/language/format-number.ts'
import { languages } from '../../../src/core/language/language.ts'
import { noTax, rateTax, taxCodeOf } from '../../../src/core/money/tax-code.ts'
import { quoteDocument } from '../../../src/core/quote/document.ts'
import type { QuoteContent } from '../../../src/core/quote/quote.ts'
import { quoteHtml } from '../../../src/core/quote/to-html.ts'
import { quoteMarkdown } from '../../../src/core/quote/to-markdown.ts'
import { quoteRichText } from '../../../src/core/quote/to-rich-text.ts'
import { quoteText } from '../../../src/core/quote/to-text.ts'
import { forumOriginal } from '../../../src/core/reply/templates/forum.ts'
import { letterhead, line, parties, quote } from './sample.ts'

const moms = taxCodeOf('dk-moms') ?? noTax
const danish = (changes: Partial<QuoteContent> = {}) =>
  quoteDocument(
    quote({
      language: 'da',
      currency: 'DKK',
      taxCode: moms,
      lines: [line({ unitPrice: 100_000 })],
      ...changes,
    }),
    parties(),
    letterhead(),
  )
const sums = (changes: Partial<QuoteContent>) =>
  danish(changes).sums.map(({ label, value }) => withPlainSpaces(`${label}: ${value}`))
const section = (changes: Partial<QuoteContent>, heading: string) =>
  withPlainSpaces(danish(changes).sections.find((each) => each.heading === heading)?.text ?? '')

describe('the sums on paper', () => {
  it('show what is taken off and put on', () => {
    expect(sums({ discountBps: 1000, rushBps: 2500, minimum: 200_000 })).toEqual([
      'Linjerne i alt: 1.000,00 kr.',
      'Rabat 10 %: −100,00 kr.',
      'Tillæg for hasteopgave 25 %: 250,00 kr.',
      'Op til mindstepris: 850,00 kr.',
      'I alt ekskl. moms: 2.000,00 kr.',
      'Moms 25 %: 500,00 kr.',
      'I alt inkl. moms: 2.500,00 kr.',
    ])
  })

  it('find the tax in prices that hold it, and say that they do', () => {
    expect(sums({ pricesHoldTax: true })).toEqual([
      'I alt ekskl. moms: 800,00 kr.',
      'Moms 25 %: 200,00 kr.',
      'I alt inkl. moms: 1.000,00 kr.',
    ])
    expect(danish({ pricesHoldTax: true }).notes[0]).toBe('Priserne på linjerne er inkl. moms.')
  })

  it('say of prices before VAT only where all that is levied is VAT', () => {
    const duty = line({ unitPrice: 40_000, detail: '', taxCode: rateTax('own:2', 'Gebyr', '600', false) })
    const notes = (lines: QuoteContent['lines']) => danish({ lines }).notes.length
    expect([notes([line({ unitPrice: 100_000 })]), notes([line({ unitPrice: 100_000 }), duty])]).toEqual([
      2, 1,
    ])
  })

  it('keep several taxes apart, and name each line’s own', () => {
    const lines = [
      line({ unitPrice: 100_000, detail: 'Én side' }),
      line({ unitPrice: 40_000, detail: '', taxCode: rateTax('own:1', 'moms', '600') }),
      line({ unitPrice: 1000, detail: '', taxCode: taxCodeOf('eu-reverse-charge') }),
    ]
    const document = danish({ lines })
    expect(sums({ lines })).toEqual([
      'I alt ekskl. moms: 1.410,00 kr.',
      'Moms 25 %: 250,00 kr.',
      'Moms 6 %: 24,00 kr.',
      'I alt inkl. moms: 1.684,00 kr.',
    ])
    expect(document.lines.map(({ detail }) => withPlainSpaces(detail))).toEqual([
      'Én side\nmoms 25 %',
      'moms 6 %',
      'uden moms',
    ])
    expect(document.notes.join(' ')).toContain('Omvendt betalingspligt')
  })

  it('say which way halves go', () => {
    const said = (['half_up', 'half_even'] as const).map((rounding) => danish({ rounding }).notes[1])
    expect(said).toEqual([
      'Momsen er beregnet og afrundet for hver linje, halve opad.',
      'Momsen er beregnet for hver linje; halve er afrundet til lige tal.',
    ])
  })

  it('say nothing of rounding a tax where none is levied', () => {
    expect([danish({ taxCode: noTax }).notes, danish({}).notes.length]).toEqual([[], 2])
  })

  it('carry the owner’s own remark on a tax', () => {
    const own = { ...rateTax('own:1', 'IVA', '2100'), remark: 'IVA según la ley 37/1992.' }
    expect(danish({ taxCode: own }).notes.at(-1)).toBe('IVA según la ley 37/1992.')
  })
})

describe('lines that are optional', () => {
  const lines = [
    line({ unitPrice: 100_000 }),
    line({ text: 'Fotografier', unitPrice: 250_000, optional: true }),
  ]

  it('stand apart and are in no sum', () => {
    const document = danish({ lines })
    expect(document.lines.map(({ text }) => text)).toEqual(['Halaman promo'])
    expect(document.options?.lines.map(({ text, amount }) => withPlainSpaces(`${text} ${amount}`))).toEqual([
      'Fotografier 2.500,00 kr.',
    ])
    expect(sums({ lines }).at(-1)).toBe('I alt inkl. moms: 1.250,00 kr.')
  })

  it.each(languages)('are in every form, under a head that says so, in %s', (language) => {
    const document = danish({ lines, language })
    const forms = [
      quoteHtml(document, []),
      quoteText(document),
      quoteMarkdown(document),
      quoteRichText(document),
    ]
    const heading = document.options?.heading ?? 'none'
    expect(forms.map((form) => [form.includes(heading), form.includes('Fotografier')])).toEqual(
      forms.map(() => [true, true]),
    )
  })
})

describe('what is paid in advance', () => {
  it('is named in money, and so is what is left', () => {
    expect(section({ depositBps: 3333, terms: 'Netto 14 dage.' }, 'Betaling og vilkår')).toBe(
      'Forudbetaling 33,33 %: 416,63 kr. ved godkendelse, 833,37 kr. ved levering.\nNetto 14 dage.',
    )
  })
})

describe('a quote’s own figures in its texts', () => {
  it('follow the quote, and leave alone what they do not know', () => {
    const notes = '{{total}}, {{days}} dage, til og med {{valid_until}}, {{client}}: {{limit}}'
    expect(section({ notes }, 'Bemærkninger')).toBe(
      '1.250,00 kr., 3 dage, til og med 5. december 2026, Toko Sari: {{limit}}',
    )
  })

  it('name the deposit in money, and by a dash what cannot be counted', () => {
    const notes = '{{deposit}} / {{total}} / {{days}}'
    const uncounted = [line({ quantity: 'dua' })]
    expect([
      section({ notes, depositBps: 5000 }, 'Bemærkninger'),
      section({ notes, depositBps: 5000, lines: uncounted, leadDays: null }, 'Bemærkninger'),
    ]).toEqual(['625,00 kr. / 1.250,00 kr. / 3', '– / – / –'])
  })

  it('fill the words of the forum exactly as they were posted', () => {
    const posted = forumOriginal.replace('{{limit}}', '3').replace('{{total}}', 'Rp. {{amount}}')
    const document = quoteDocument(quote({ taxCode: noTax, notes: posted }), parties(), letterhead())
    expect(document.sections.find(({ heading }) => heading === 'Catatan')?.text).toBe(
      'Sesuai paket yang anda ambil, permintaan perubahan maksimal 3x. Untuk perubahan berikutnya akan dikenai biaya tambahan sesuai dengan tingkat keulitan dan lama pengerjaan. Berkenaan dengan permintaan saudara tersebut. Kami bisa memenuhi dalam waktu 3 hari dengan biaya sebesar Rp. 500.000.',
    )
  })
})
