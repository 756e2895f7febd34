// Begins a quote: everything that follows from whom it is for and how the owner quotes, with nothing offered yet.
import type { Language } from '../language/language.ts'
import type { Rounding } from '../money/exact.ts'
import type { RoundingMode } from '../money/sums.ts'
import type { TaxCode } from '../money/tax-code.ts'
import { addDays } from '../temporal.ts'
import type { QuoteContent, QuoteLine } from './quote.ts'

/** How the owner quotes; `minimum` in the quote's own currency. */
export type QuotingTerms = {
  readonly taxCode: TaxCode
  readonly roundingMode: RoundingMode
  readonly rounding: Rounding
  readonly pricesHoldTax: boolean
  readonly minimum: number
  readonly depositBps: number
  readonly validDays: number
  readonly terms: string
}

export type QuoteFor = {
  readonly language: Language
  readonly currency: string
  readonly zone: string
  /** Civil date in that zone. */
  readonly today: string
}

/** One piece without a price, but for what is said otherwise. */
export const newLine = (changes: Partial<QuoteLine> = {}): QuoteLine => ({
  text: '',
  detail: '',
  quantity: '1',
  unit: '',
  unitPrice: 0,
  discountBps: 0,
  taxCode: null,
  optional: false,
  service: '',
  difficulty: 'normal',
  basePrice: null,
  ...changes,
})

/** A draft without lines, on the owner's terms of today. */
export const newQuote = (
  { language, currency, zone, today }: QuoteFor,
  terms: QuotingTerms,
): QuoteContent => ({
  number: null,
  revision: 1,
  state: 'draft',
  language,
  currency,
  title: '',
  issuedOn: null,
  validUntil: addDays(today, terms.validDays),
  zone,
  leadDays: null,
  taxCode: terms.taxCode,
  roundingMode: terms.roundingMode,
  rounding: terms.rounding,
  pricesHoldTax: terms.pricesHoldTax,
  discountBps: 0,
  rushBps: 0,
  minimum: terms.minimum,
  depositBps: terms.depositBps,
  reason: null,
  included: '',
  excluded: '',
  assumptions: '',
  notes: '',
  terms: terms.terms,
  lines: [],
})
