// Carries out what the owner does with quotes.
import { quoteDocument } from '../../../core/quote/document.ts'
import { quoteFileName } from '../../../core/quote/file-name.ts'
import { numberWithRevision } from '../../../core/quote/number.ts'
import { quoteMarkdown } from '../../../core/quote/to-markdown.ts'
import { quoteText } from '../../../core/quote/to-text.ts'
import { validateQuote } from '../../../core/quote/validate-quote.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { addEvent, readCase } from '../../store/cases/cases.ts'
import { addQuote, draftOfCase, readQuote, writeDraft } from '../../store/quotes/quotes.ts'
import type { Handlers } from '../handlers.ts'
import { todayOf } from '../owner-day.ts'
import { issueDraft, missingOwner } from '../quotes/issue-quote.ts'
import { contentOf, formOf, paperOf, partiesOf, quoteTaxCodes } from '../quotes/quote-content.ts'
import { draftForCase } from '../quotes/quote-draft.ts'
import { repliesFor } from '../quotes/quote-reply.ts'
import { quoteStateAt } from '../quotes/quote-state.ts'
import { draftTotal, quoteSums } from '../quotes/quote-totals.ts'
import { unknownTaxCodes } from '../quotes/taxes.ts'
import { found, refuse, refuseFields } from '../refusal.ts'

export const quoteHandlers: Handlers<
  'quote.get' | 'quote.document' | 'quote.draft' | 'quote.save' | 'quote.issue'
> = {
  'quote.get': ({ quoteId }, { db, nowMs }) => {
    const quote = found(readQuote(db, quoteId), 'quote')
    const content = contentOf(db, quote, nowMs)
    const today = civilDateAt(nowMs, quote.zone)
    const parties = partiesOf(db, quote)
    const row = quote.case_id === null ? undefined : readCase(db, quote.case_id)
    return {
      form: formOf(quote),
      number: quote.number === null ? null : numberWithRevision(quote.number, quote.revision),
      revision: quote.revision,
      state: quoteStateAt({ state: quote.step, zone: quote.zone, validUntil: quote.valid_until }, nowMs),
      currency: quote.currency,
      clientId: quote.client_id,
      clientName: parties.buyer.name,
      caseId: quote.case_id,
      caseNo: row?.no ?? null,
      issuedOn: quote.issued_on,
      totals: quoteSums(formOf(quote), quoteTaxCodes(db, quote, nowMs)),
      missing: quote.state === 'draft' ? { ...validateQuote(content, today), ...missingOwner(parties) } : {},
    }
  },

  'quote.document': ({ quoteId }, { db, nowMs }) => {
    const quote = found(readQuote(db, quoteId), 'quote')
    const { content, parties, letterhead } = paperOf(db, quote, nowMs)
    const document = quoteDocument(content, parties, letterhead)
    return {
      text: quoteText(document),
      markdown: quoteMarkdown(document),
      ...repliesFor(db, quote, content, parties),
      fileName: quoteFileName(content, parties.buyer.name),
      paper: letterhead.paper,
    }
  },

  'quote.draft': ({ caseId }, { db, nowMs, undoable }) => {
    const row = found(readCase(db, caseId), 'case')
    const open = draftOfCase(db, caseId)
    if (open !== undefined) return { quoteId: open }
    if (row.client_id === null) return refuse('conflict', 'no_client')
    const { quote, form } = draftForCase(db, row, row.client_id, nowMs)
    const quoteId = addQuote(db, quote, form, draftTotal(db, form, todayOf(db, nowMs)), nowMs)
    addEvent(db, caseId, 'quote_drafted', { quoteId }, nowMs)
    undoable('quote.draft', 'quote.removed', { quoteId })
    return { quoteId }
  },

  'quote.save': (form, { db, nowMs, undoable }) => {
    const quote = found(readQuote(db, form.quoteId), 'quote')
    if (quote.state !== 'draft') return refuse('conflict', 'issued')
    const unknown = unknownTaxCodes(db, form)
    if (Object.keys(unknown).length > 0) refuseFields(unknown)
    writeDraft(db, form, draftTotal(db, form, todayOf(db, nowMs)))
    undoable('quote.save', 'quote.put', { form: formOf(quote) })
    return { quoteId: form.quoteId }
  },

  // Issuing gives a number that is never used again, so it cannot be taken back; withdrawing can.
  'quote.issue': ({ quoteId }, { db, nowMs }) => ({
    quoteId,
    number: issueDraft(db, found(readQuote(db, quoteId), 'quote'), nowMs),
  }),
}
