// Puts a stored quote and the people of it into the shapes the document is made from.
import type { QuoteForm } from '../../contract/quote.ts'
import { formatDate } from '../../core/language/format-date.ts'
import { logoUrlOf } from '../../core/quote/letterhead.ts'
import type { Letterhead, QuoteContent, QuoteParties } from '../../core/quote/quote.ts'
import { specimenQuote } from '../../core/quote/specimen.ts'
import { civilDateAt } from '../../core/temporal.ts'
import { readCase } from '../store/cases.ts'
import { clientSummary, contactsOf } from '../store/clients.ts'
import type { Db } from '../store/db.ts'
import { readLetterhead } from '../store/letterhead.ts'
import type { StoredQuote } from '../store/quotes.ts'
import { readOwner, readSettings } from '../store/settings.ts'
import { readSource } from '../store/sources.ts'
import { ownerZone, todayOf } from './context.ts'
import { rounding, roundingMode, taxCodeOf } from './quote-totals.ts'

/** The document's letterhead follows the settings, also for a quote issued earlier: it is paper, not content. */
export function letterheadOf(db: Db): Letterhead {
  const { accent, logo } = readLetterhead(db)
  return { accent, logoUrl: logo === null ? null : logoUrlOf(logo), paper: readSettings(db).paper }
}

export function formOf(quote: StoredQuote): QuoteForm {
  return {
    quoteId: quote.id,
    language: quote.language,
    title: quote.title,
    validUntil: quote.valid_until,
    leadDays: quote.lead_days,
    taxCode: quote.tax_code,
    reason: quote.reason,
    clauseNo: quote.clause_no,
    clauseText: quote.clause_text,
    included: quote.included,
    excluded: quote.excluded,
    terms: quote.terms,
    lines: quote.lines,
  }
}

export function contentOf(quote: StoredQuote): QuoteContent {
  const hasReason = quote.reason !== '' || quote.clause_no !== '' || quote.clause_text !== ''
  return {
    number: quote.number,
    revision: quote.revision,
    state: quote.state,
    language: quote.language,
    currency: quote.currency,
    title: quote.title,
    issuedOn: quote.issued_on,
    validUntil: quote.valid_until,
    zone: quote.zone,
    leadDays: quote.lead_days,
    taxCode: taxCodeOf(quote.tax_code),
    roundingMode,
    rounding,
    reason: hasReason
      ? { sentence: quote.reason, clauseNo: quote.clause_no, clauseText: quote.clause_text }
      : null,
    included: quote.included,
    excluded: quote.excluded,
    terms: quote.terms,
    lines: quote.lines,
  }
}

export function sellerOf(db: Db): QuoteParties['seller'] {
  const { name = '', business = '', address = '', taxId = '', phone = '', email = '' } = readOwner(db) ?? {}
  return { name, business, address, taxId, phone, email }
}

/** Who writes to whom: as kept at the issue, or as things stand while it is a draft. */
export function partiesOf(db: Db, quote: StoredQuote): QuoteParties {
  if (quote.parties !== null) return JSON.parse(quote.parties)
  const client = clientSummary(db, quote.client_id)
  const responsible = contactsOf(db, quote.client_id).find((contact) => contact.responsible === 1)
  const row = quote.case_id === null ? undefined : readCase(db, quote.case_id)
  return {
    seller: sellerOf(db),
    buyer: { name: client?.name ?? '', contact: responsible?.name ?? '', address: client?.address ?? '' },
    caseRef: row
      ? {
          no: row.no,
          date: formatDate(civilDateAt(row.received_at, quote.zone), quote.language),
          channel: readSource(db, row.source_id)?.title ?? '',
        }
      : null,
  }
}

export type QuotePaper = { content: QuoteContent; parties: QuoteParties; letterhead: Letterhead }

/** Everything a page of paper needs. */
export const paperOf = (db: Db, quote: StoredQuote): QuotePaper => ({
  content: contentOf(quote),
  parties: partiesOf(db, quote),
  letterhead: letterheadOf(db),
})

/** What the letterhead is shown on in the settings. */
export function specimenPaper(db: Db, nowMs: number): QuotePaper {
  const { language = 'en', currency = 'EUR', taxCode = 'none' } = readOwner(db) ?? {}
  const owner = { seller: sellerOf(db), language, currency, zone: ownerZone(db), taxCode: taxCodeOf(taxCode) }
  return { ...specimenQuote(owner, todayOf(db, nowMs)), letterhead: letterheadOf(db) }
}
