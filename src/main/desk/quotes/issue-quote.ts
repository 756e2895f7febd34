// Issues a draft: checks it, gives it its number and freezes it; a revision takes the place of the quote it revises.
import { numberWithRevision } from '../../../core/quote/number.ts'
import { isAgreed, isAwaiting } from '../../../core/quote/quote-state.ts'
import { taxCodesOf } from '../../../core/quote/quote-sums.ts'
import { validateQuote } from '../../../core/quote/validate-quote.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { addEvent, changeCase } from '../../store/cases/cases.ts'
import { clientSummary } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { addStep } from '../../store/quotes/quote-steps.ts'
import { issueQuote, readQuote, type StoredQuote } from '../../store/quotes/quotes.ts'
import { forgetDraftUndo } from '../../store/undo/undo.ts'
import { settleClock } from '../cases/clock.ts'
import { settleWatch } from '../cases/watch-pages.ts'
import { refuse, refuseFields } from '../refusal.ts'
import { contentOf, formOf, partiesOf, quoteTaxCodes } from './quote-content.ts'
import { freeNumber } from './quote-numbers.ts'
import { quoteSums } from './quote-totals.ts'

/** A quote that can be sent names a person and a direct contact. */
export function missingOwner({
  seller,
}: {
  seller: { name: string; phone: string; email: string }
}): Record<string, string> {
  if (seller.name.trim() === '') return { owner: 'missing' }
  return seller.phone.trim() === '' && seller.email.trim() === '' ? { owner: 'no_contact' } : {}
}

/** The quote whose place a draft takes. Refuses when something was agreed on it since the draft was begun. */
function revisedBy(db: Db, draft: StoredQuote): StoredQuote | undefined {
  const revised = draft.revises_id === null ? undefined : readQuote(db, draft.revises_id)
  if (revised && isAgreed(revised.step)) return refuse('conflict', 'predecessor_accepted')
  if (revised?.step === 'superseded') return refuse('conflict', 'superseded')
  return revised
}

/** The number a draft now has, as it is printed. The case waits for the client's answer from here on. */
export function issueDraft(db: Db, quote: StoredQuote, nowMs: number): string {
  if (quote.state !== 'draft') return refuse('conflict', 'issued')
  // On paper it would be addressed to nobody, for good.
  if (clientSummary(db, quote.client_id) === undefined) return refuse('conflict', 'client_removed')
  const issuedOn = civilDateAt(nowMs, quote.zone)
  const parties = partiesOf(db, quote)
  const content = contentOf(db, quote, nowMs)
  const missing = { ...validateQuote(content, issuedOn), ...missingOwner(parties) }
  if (Object.keys(missing).length > 0) refuseFields(missing)
  const revised = revisedBy(db, quote)
  const number = numberWithRevision(
    revised?.number ?? freeNumber(db, issuedOn, quote.client_id, nowMs),
    quote.revision,
  )
  const { total } = quoteSums(formOf(quote), quoteTaxCodes(db, quote, nowMs))
  issueQuote(db, quote.id, { number, issuedOn, parties, taxes: taxCodesOf(content), total })
  forgetDraftUndo(db, quote.id, nowMs)
  addStep(db, { quoteId: quote.id, name: 'issued', on: issuedOn }, nowMs)
  if (revised && isAwaiting(revised.step))
    addStep(db, { quoteId: revised.id, name: 'superseded', on: issuedOn, facts: { number } }, nowMs)
  if (quote.case_id !== null) {
    addEvent(db, quote.case_id, 'quote_issued', { number }, nowMs)
    changeCase(db, quote.case_id, { side: 'them', status: 'waiting_client', since_at: nowMs, read_at: nowMs })
    settleWatch(db, quote.case_id, nowMs)
    settleClock(db, quote.case_id, nowMs)
  }
  return number
}
