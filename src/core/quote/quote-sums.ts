// Adds up what a quote says, and what of it is paid in advance.
import { roundedOf, timesFraction, wholeOf } from '../money/exact.ts'
import { type Sums, sumsOf } from '../money/sums.ts'
import type { TaxCode } from '../money/tax-code.ts'
import type { Result } from '../problem.ts'
import type { QuoteContent } from './quote.ts'

/** The sums of a quote as `sumsOf` gives them; fails as that does. */
export const sumsOfQuote = (quote: QuoteContent): Result<Sums> => sumsOf(quote.lines, quote)

/** The deposit in minor units, rounded half up; what is left of the total is due later. */
export const depositOf = (total: number, depositBps: number): number =>
  Number(roundedOf(timesFraction(wholeOf(total), BigInt(depositBps), 10_000n), 'half_up'))

/** Every code the quote is counted with, its own first, each once. */
export const taxCodesOf = ({
  taxCode,
  lines,
}: Pick<QuoteContent, 'taxCode' | 'lines'>): readonly TaxCode[] => {
  const codes = [taxCode, ...lines.flatMap((line) => line.taxCode ?? [])]
  return codes.filter(({ id }, index) => codes.findIndex((code) => code.id === id) === index)
}
