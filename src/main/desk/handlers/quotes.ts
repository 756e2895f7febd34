// Carries out what the owner does with quotes.
import type { QuoteRow } from '../../../contract/quote.ts'
import { quoteDocument } from '../../../core/quote/document.ts'
import { quoteFileName } from '../../../core/quote/file-name.ts'
import { numberWithRevision } from '../../../core/quote/number.ts'
import { type QuoteAction, quoteAfter } from '../../../core/quote/quote-state.ts'
import { taxCodesOf } from '../../../core/quote/quote-sums.ts'
import { quoteMarkdown } from '../../../core/quote/to-markdown.ts'
import { quoteText } from '../../../core/quote/to-text.ts'
import { validateQuote } from '../../../core/quote/validate-quote.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { addEvent, changeCase, readCase } from '../../store/cases.ts'
import {
  addQuote,
  addQuoteEvent,
  draftOfCase,
  issueQuote,
  listQuotes,
  readQuote,
  type StoredQuoteRow,
  setQuoteState,
  writeDraft,
} from '../../store/quotes.ts'
import { forgetDraftUndo } from '../../store/undo.ts'
import { settleClock } from '../clock.ts'
import { todayOf } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { contentOf, formOf, paperOf, partiesOf, quoteTaxCodes } from '../quote-content.ts'
import { draftForCase } from '../quote-draft.ts'
import { freeNumber } from '../quote-numbers.ts'
import { repliesFor } from '../quote-reply.ts'
import { quoteStateAt } from '../quote-state.ts'
import { draftTotal, quoteSums } from '../quote-totals.ts'
import { found, refuse, refuseFields } from '../refusal.ts'
import { unknownTaxCodes } from '../taxes.ts'
import { settleWatch } from '../watch-pages.ts'

const toRow = ({ zone, ...row }: StoredQuoteRow, nowMs: number): QuoteRow => ({
  ...row,
  number: row.number === null ? null : numberWithRevision(row.number, row.revision),
  state: quoteStateAt({ ...row, zone }, nowMs),
})

const actionFor = {
  sent: 'send',
  accepted: 'accept',
  declined: 'decline',
  withdrawn: 'withdraw',
} as const satisfies Record<string, QuoteAction>

export const quoteHandlers: Handlers<
  'quote.list' | 'quote.get' | 'quote.document' | 'quote.draft' | 'quote.save' | 'quote.issue' | 'quote.mark'
> = {
  'quote.list': (_, { db, nowMs }) => ({ rows: listQuotes(db).map((row) => toRow(row, nowMs)) }),

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
      state: quoteStateAt({ state: quote.state, zone: quote.zone, validUntil: quote.valid_until }, nowMs),
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
  'quote.issue': ({ quoteId }, { db, nowMs }) => {
    const quote = found(readQuote(db, quoteId), 'quote')
    if (quote.state !== 'draft') return refuse('conflict', 'issued')
    const issuedOn = civilDateAt(nowMs, quote.zone)
    const parties = partiesOf(db, quote)
    const content = contentOf(db, quote, nowMs)
    const missing = { ...validateQuote(content, issuedOn), ...missingOwner(parties) }
    if (Object.keys(missing).length > 0) refuseFields(missing)
    const number = freeNumber(db, issuedOn, quote.client_id, nowMs)
    const { total } = quoteSums(formOf(quote), quoteTaxCodes(db, quote, nowMs))
    issueQuote(db, quoteId, { number, issuedOn, parties, taxes: taxCodesOf(content), total })
    forgetDraftUndo(db, quoteId, nowMs)
    addQuoteEvent(db, quoteId, 'issued', '', nowMs)
    if (quote.case_id !== null) {
      addEvent(db, quote.case_id, 'quote_issued', { number }, nowMs)
      changeCase(db, quote.case_id, {
        side: 'them',
        status: 'waiting_client',
        since_at: nowMs,
        read_at: nowMs,
      })
      settleWatch(db, quote.case_id, nowMs)
      settleClock(db, quote.case_id, nowMs)
    }
    return { quoteId, number: numberWithRevision(number, quote.revision) }
  },

  'quote.mark': ({ quoteId, state, note }, { db, nowMs, undoable }) => {
    const quote = found(readQuote(db, quoteId), 'quote')
    const next = quoteAfter(quote.state, actionFor[state])
    if (!next.ok) return refuse('conflict', next.problem.detail)
    setQuoteState(db, quoteId, next.value)
    addQuoteEvent(db, quoteId, next.value, note, nowMs)
    const caseId = quote.case_id
    const cases =
      caseId !== null && next.value === 'accepted'
        ? [{ caseId, change: changeCase(db, caseId, { side: 'us', status: 'triaged', since_at: null }) }]
        : []
    if (caseId !== null) addEvent(db, caseId, `quote_${next.value}`, { number: quote.number }, nowMs)
    const clock = cases.flatMap((put) => settleClock(db, put.caseId, nowMs))
    undoable('quote.mark', 'quote.state', { quoteId, state: quote.state, cases, clock })
    return { quoteId }
  },
}

/** A quote that can be sent names a person and a direct contact. */
function missingOwner({
  seller,
}: {
  seller: { name: string; phone: string; email: string }
}): Record<string, string> {
  if (seller.name.trim() === '') return { owner: 'missing' }
  return seller.phone.trim() === '' && seller.email.trim() === '' ? { owner: 'no_contact' } : {}
}
