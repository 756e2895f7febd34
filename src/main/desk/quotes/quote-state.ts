// Says in what state a quote is now, and since when: `expired` follows from the day its validity ends, in its own zone.
import type { QuoteRow } from '../../../contract/quote-life.ts'
import type { QuoteState } from '../../../contract/words.ts'
import { isAgreed, isAwaiting, type QuoteState as StepState } from '../../../core/quote/quote-state.ts'
import { validityAt } from '../../../core/quote/validity.ts'
import { addDays, civilDateAt } from '../../../core/temporal.ts'
import type { StoredQuoteRow } from '../../store/quotes/quote-rows.ts'

export function quoteStateAt(
  quote: { readonly state: StepState; readonly zone: string; readonly validUntil: string },
  nowMs: number,
): QuoteState {
  if (!isAwaiting(quote.state)) return quote.state
  const valid = validityAt({ zone: quote.zone, validUntil: quote.validUntil, atMs: nowMs }) === 'accepted'
  return valid ? quote.state : 'expired'
}

export function quoteRowAt(
  { zone, stateAtMs, acceptedAtMs, ...row }: StoredQuoteRow,
  nowMs: number,
): QuoteRow {
  const state = quoteStateAt({ ...row, zone }, nowMs)
  const yesOn = row.acceptedOn ?? (acceptedAtMs === null ? null : civilDateAt(acceptedAtMs, zone))
  return {
    ...row,
    state,
    stateOn: state === 'expired' ? addDays(row.validUntil, 1) : (row.stateOn ?? civilDateAt(stateAtMs, zone)),
    acceptedOn: isAgreed(row.state) ? yesOn : null,
  }
}
