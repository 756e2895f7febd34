// Begins quotes without a judgement: empty, from another quote, or from a template, always at today's terms.
import type { QuoteForm } from '../../../contract/quote.ts'
import type { TemplateContent } from '../../../contract/quote-template.ts'
import { newQuote } from '../../../core/quote/new-quote.ts'
import { filledText } from '../../../core/quote/variables.ts'
import { addDays, civilDateAt } from '../../../core/temporal.ts'
import { clientSummary } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { readSettings } from '../../store/owner/settings.ts'
import type { StoredQuote } from '../../store/quotes/quotes.ts'
import { found } from '../refusal.ts'
import { formOf } from './quote-content.ts'
import { type Drafted, toForm } from './quote-draft.ts'
import { agreedLimit } from './quote-reply.ts'
import { quotingTerms } from './quoting-terms.ts'
import { isTaxCode } from './taxes.ts'

/** Nothing but what follows from whom it is for. */
export function emptyDraft(db: Db, clientId: number, nowMs: number): Drafted {
  const { language, currency, zone, kind } = found(clientSummary(db, clientId), 'client')
  const today = civilDateAt(nowMs, zone)
  const terms = quotingTerms(db, { currency, isPerson: kind === 'person', today })
  const { lines: _, ...form } = toForm(newQuote({ language, currency, zone, today }, terms))
  return {
    quote: { caseId: null, clientId, agreementId: null, currency, zone },
    form: { ...form, lines: [] },
  }
}

type Priced = Pick<QuoteForm, 'lines' | 'minimum'>

/** Prices in one currency say nothing in another: they are asked for anew. */
const inCurrency = <F extends Priced>(form: F, from: string, to: string): F =>
  from === to
    ? form
    : {
        ...form,
        minimum: 0,
        lines: form.lines.map((line) => ({
          ...line,
          unitPrice: 0,
          basePrice: null,
          difficulty: 'normal' as const,
        })),
      }

/** The same again, for the same client or another. The case and its reason stay behind: they belong to one quote. */
export function duplicateDraft(db: Db, quote: StoredQuote, clientId: number | null, nowMs: number): Drafted {
  const empty = emptyDraft(db, clientId ?? quote.client_id, nowMs)
  const isSame = clientId === null || clientId === quote.client_id
  const { quoteId: _, ...form } = formOf(quote)
  // For the same client the quote's own money and zone stay, which may be those of an agreement.
  const frame = isSame
    ? { ...empty.quote, currency: quote.currency, zone: quote.zone, agreementId: quote.agreement_id }
    : empty.quote
  const days = readSettings(db).quoteValidDays
  return {
    quote: frame,
    form: {
      ...inCurrency(form, quote.currency, frame.currency),
      language: isSame ? form.language : empty.form.language,
      taxCode: isTaxCode(db, form.taxCode) ? form.taxCode : empty.form.taxCode,
      validUntil: addDays(civilDateAt(nowMs, frame.zone), days),
      ...(isSame ? {} : { reason: '', clauseNo: '', clauseText: '' }),
    },
  }
}

/** A draft filled from a template. Whom it is for, its language, its days and what is known of why stay the draft's. */
export function filledFrom(
  db: Db,
  draft: Omit<QuoteForm, 'quoteId'>,
  { form, currency }: TemplateContent,
  target: { readonly currency: string; readonly quote: StoredQuote | null },
): Omit<QuoteForm, 'quoteId'> {
  const limit = target.quote === null ? null : agreedLimit(db, target.quote)
  const filled = (text: string): string =>
    filledText(text, limit === null ? {} : { limit: String(limit.quantity) })
  const priced = inCurrency(form, currency, target.currency)
  const hasReason = draft.reason !== '' || draft.clauseNo !== ''
  return {
    ...priced,
    language: draft.language,
    validUntil: draft.validUntil,
    title: draft.title === '' ? form.title : draft.title,
    leadDays: draft.leadDays ?? form.leadDays,
    taxCode: draft.taxCode,
    reason: hasReason ? draft.reason : filled(form.reason),
    clauseNo: hasReason ? draft.clauseNo : form.clauseNo,
    clauseText: hasReason ? draft.clauseText : form.clauseText,
    included: filled(form.included),
    excluded: filled(form.excluded),
    assumptions: filled(form.assumptions),
    notes: filled(form.notes),
    terms: filled(form.terms),
    lines: priced.lines.map((line) => ({
      ...line,
      taxCode: isTaxCode(db, line.taxCode) ? line.taxCode : '',
    })),
  }
}
