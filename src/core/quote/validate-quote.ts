// Says what stands in the way of issuing a quote, field by field.
import { isCurrency } from '../money/currency.ts'
import { exactOf } from '../money/exact.ts'
import { largestAmount } from '../money/parse-amount.ts'
import { isCivilDate } from '../temporal.ts'
import type { QuoteContent, QuoteLine } from './quote.ts'
import { sumsOfQuote } from './quote-sums.ts'
import { openVariables } from './variables.ts'

/** Codes of what can be wrong; the words for each are in the interface's languages. */
export type QuoteProblem =
  | 'missing'
  | 'too_long'
  | 'too_many'
  | 'too_large'
  | 'not_a_number'
  | 'not_a_date'
  | 'out_of_range'
  | 'negative'
  | 'zero'
  | 'before_issue'
  | 'unknown'
  | 'open_variable'

/** A line has to fit on one page whole: about 1500 characters fill half of an A4 page in the text column. */
const longestText = 300
const longestDetail = 1500
const longestPassage = 6000
const mostLines = 200
const longestLead = 3650

/**
 * Field paths (`validUntil`, `lines.0.quantity`, `total`) with what is wrong; empty when the quote can be issued.
 * `today` is the civil date of the issue in the quote's zone, used when the quote has no issue date yet.
 */
export function validateQuote(quote: QuoteContent, today: string): Readonly<Record<string, QuoteProblem>> {
  const found: Record<string, QuoteProblem> = {}
  const issuedOn = quote.issuedOn ?? today

  if (!isCurrency(quote.currency)) found['currency'] = 'unknown'
  if (quote.title.trim() === '') found['title'] = 'missing'
  else if (quote.title.length > longestText) found['title'] = 'too_long'
  if (quote.validUntil.trim() === '') found['validUntil'] = 'missing'
  else if (!isCivilDate(quote.validUntil)) found['validUntil'] = 'not_a_date'
  else if (quote.validUntil < issuedOn) found['validUntil'] = 'before_issue'
  if (quote.leadDays !== null && !isCount(quote.leadDays, longestLead)) found['leadDays'] = 'out_of_range'

  const passages = {
    reason: quote.reason?.sentence ?? '',
    clauseText: quote.reason?.clauseText ?? '',
    included: quote.included,
    excluded: quote.excluded,
    assumptions: quote.assumptions,
    notes: quote.notes,
    terms: quote.terms,
  }
  for (const [field, text] of Object.entries(passages)) {
    if (text.length > longestPassage) found[field] = 'too_long'
    else if (openVariables(text).length > 0) found[field] = 'open_variable'
  }
  if (!isCount(quote.discountBps, 10_000)) found['discountBps'] = 'out_of_range'
  if (!isCount(quote.rushBps, 100_000)) found['rushBps'] = 'out_of_range'
  if (!isCount(quote.depositBps, 10_000)) found['depositBps'] = 'out_of_range'
  if (!isCount(quote.minimum, largestAmount)) found['minimum'] = 'out_of_range'

  if (quote.lines.length === 0) found['lines'] = 'missing'
  if (quote.lines.length > mostLines) found['lines'] = 'too_many'
  for (const [index, line] of quote.lines.entries()) {
    for (const [field, code] of Object.entries(lineProblems(line))) found[`lines.${index}.${field}`] = code
  }
  if (Object.keys(found).some((field) => field.startsWith('lines'))) return found

  const sums = sumsOfQuote(quote)
  if (!sums.ok) return { ...found, total: 'too_large' }
  const { total, net } = sums.value
  if (Math.abs(total) > largestAmount || Math.abs(net) > largestAmount) found['total'] = 'too_large'
  else if (total < 0) found['total'] = 'negative'
  else if (total === 0) found['total'] = 'zero'
  return found
}

function lineProblems(line: QuoteLine): Record<string, QuoteProblem> {
  const found: Record<string, QuoteProblem> = {}
  if (line.text.trim() === '') found['text'] = 'missing'
  else if (line.text.length > longestText) found['text'] = 'too_long'
  if (line.detail.length > longestDetail) found['detail'] = 'too_long'
  if (line.unit.length > longestText) found['unit'] = 'too_long'

  const quantity = exactOf(line.quantity)
  if (line.quantity.trim() === '') found['quantity'] = 'missing'
  else if (!quantity) found['quantity'] = 'not_a_number'
  else if (line.quantity.length > 20) found['quantity'] = 'too_long'

  if (!Number.isSafeInteger(line.unitPrice)) found['unitPrice'] = 'not_a_number'
  else if (line.unitPrice === 0 && quantity?.numerator !== 0n) found['unitPrice'] = 'missing'
  else if (Math.abs(line.unitPrice) > largestAmount) found['unitPrice'] = 'too_large'
  if (!isCount(line.discountBps, 10_000)) found['discountBps'] = 'out_of_range'
  return found
}

const isCount = (value: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= 0 && value <= most
