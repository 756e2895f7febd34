// Begins the revision of a quote: a draft with everything the quote says, which takes its place once it is issued.
import { canRevise } from '../../../core/quote/quote-state.ts'
import { addDays, civilDateAt } from '../../../core/temporal.ts'
import { addEvent } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { readSettings } from '../../store/owner/settings.ts'
import { heldSteps, type QuoteStep } from '../../store/quotes/quote-steps.ts'
import { addQuote, linkRevision, readQuote, revisionOf, type StoredQuote } from '../../store/quotes/quotes.ts'
import { formOf } from '../quotes/quote-content.ts'
import { draftTotal } from '../quotes/quote-totals.ts'
import { refuse } from '../refusal.ts'
import { caseAbout, printedNumber } from './step.ts'

export type Begun = { readonly quoteId: number; readonly isNew: boolean }

/** The draft of the next revision; the one that was begun already, where there is one. */
export function beginRevision(db: Db, quote: StoredQuote, nowMs: number): Begun {
  if (!canRevise(quote.step)) return refuse('conflict', `quote_${quote.step}`)
  const begun = revisionOf(db, quote.id)
  const draft = begun === undefined ? undefined : readQuote(db, begun)
  if (draft?.state === 'draft') return { quoteId: draft.id, isNew: false }
  // What was declined or withdrawn may have been offered anew already; the newest is the one to revise.
  if (draft !== undefined) return beginRevision(db, draft, nowMs)
  const { quoteId: _, ...form } = formOf(quote)
  const today = civilDateAt(nowMs, quote.zone)
  const validUntil = addDays(today, readSettings(db).quoteValidDays)
  const quoteId = addQuote(
    db,
    {
      caseId: quote.case_id,
      clientId: quote.client_id,
      agreementId: quote.agreement_id,
      currency: quote.currency,
      zone: quote.zone,
    },
    { ...form, validUntil },
    draftTotal(db, form, today),
    nowMs,
  )
  linkRevision(db, quoteId, quote.id, quote.revision + 1)
  const caseId = caseAbout(db, quote)?.id
  if (caseId !== undefined) addEvent(db, caseId, 'quote_revised', { number: printedNumber(quote) }, nowMs)
  return { quoteId, isNew: true }
}

/** The yes that came too late for the quote a draft revises. */
export function lateYesFor(db: Db, draft: StoredQuote): QuoteStep | undefined {
  if (draft.state !== 'draft' || draft.revises_id === null) return undefined
  return heldSteps(db, draft.revises_id).findLast(({ name }) => name === 'late_yes')
}
