// Says in what state a quote is now: `expired` follows from the day its validity ends, in its own zone.
import type { QuoteState } from '../../contract/words.ts'
import { validityAt } from '../../core/quote/validity.ts'
import type { StoredQuoteRow } from '../store/quotes.ts'

export function quoteStateAt(
  quote: Pick<StoredQuoteRow, 'state' | 'zone' | 'validUntil'>,
  nowMs: number,
): QuoteState {
  if (quote.state !== 'issued' && quote.state !== 'sent') return quote.state
  const valid = validityAt({ zone: quote.zone, validUntil: quote.validUntil, atMs: nowMs }) === 'accepted'
  return valid ? quote.state : 'expired'
}
