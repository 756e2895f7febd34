// Makes the example a letterhead is shown on: the owner's own details above a quote to nobody.
import type { Language } from '../language/language.ts'
import { exponentOf } from '../money/currency.ts'
import { newLine, newQuote, type QuotingTerms } from './new-quote.ts'
import type { QuoteContent, QuoteParties } from './quote.ts'

type SpecimenTexts = {
  readonly buyer: string
  readonly title: string
  readonly detail: string
  readonly included: string
}

const texts: Readonly<Record<Language, SpecimenTexts>> = {
  en: {
    buyer: 'Example client',
    title: 'A new page for the spring offer',
    detail: 'One page in the present layout',
    included: 'Making it, and testing it on phone and computer.',
  },
  id: {
    buyer: 'Contoh klien',
    title: 'Halaman baru untuk promo',
    detail: 'Satu halaman, sesuai tata letak yang ada',
    included: 'Pembuatan dan uji di ponsel dan komputer.',
  },
  da: {
    buyer: 'Eksempelkunde',
    title: 'En ny side til forårstilbuddet',
    detail: 'Én side i det nuværende layout',
    included: 'Udførelse og afprøvning på telefon og computer.',
  },
  hu: {
    buyer: 'Példaügyfél',
    title: 'Új oldal a tavaszi akcióhoz',
    detail: 'Egy oldal a jelenlegi elrendezésben',
    included: 'Elkészítés, kipróbálás telefonon és számítógépen.',
  },
}

export type SpecimenOwner = {
  readonly seller: QuoteParties['seller']
  readonly language: Language
  readonly currency: string
  readonly zone: string
  readonly terms: QuotingTerms
}

/** `today` is a civil date; the number is one no quote has. */
export function specimenQuote(
  { seller, language, currency, zone, terms }: SpecimenOwner,
  today: string,
): { content: QuoteContent; parties: QuoteParties } {
  const { buyer, title, detail, included } = texts[language]
  // A round price in whichever currency: hundreds of thousands where there are no decimals, hundreds elsewhere.
  const unitPrice = exponentOf(currency) === 0 ? 500_000 : 450 * 10 ** exponentOf(currency)
  return {
    content: {
      ...newQuote({ language, currency, zone, today }, terms),
      number: `${today.slice(0, 4)}-0000`,
      state: 'issued',
      title,
      issuedOn: today,
      leadDays: 3,
      minimum: 0,
      included,
      lines: [newLine({ text: title, detail, unitPrice })],
    },
    parties: { seller, buyer: { name: buyer, contact: '', address: '' }, caseRef: null },
  }
}
