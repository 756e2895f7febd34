// Writes a quote whole, so that Remit can read it again and other programs need not guess: texts, people, tax rule, sums.
import type { QuoteContent, QuoteParties } from './quote.ts'
import { sumsOfQuote } from './quote-sums.ts'

/** Raised when a reader of the older form would misread the new one. */
export const quoteFileVersion = 2
export const quoteFileFormat = 'remit-quote'

/** Amounts are minor units. `totals` only tells; whoever reads the file back counts again. */
export function quoteJson(quote: QuoteContent, parties: QuoteParties): string {
  const totals = sumsOfQuote(quote)
  const file = {
    format: quoteFileFormat,
    version: quoteFileVersion,
    quote,
    parties,
    totals: totals.ok ? totals.value : null,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
