// Puts a stored quote and the people of it into the shapes the document is made from.
import type { QuoteForm } from '../../../contract/quote.ts'
import { formatDate } from '../../../core/language/format-date.ts'
import type { Language } from '../../../core/language/language.ts'
import { noTax, type TaxCode } from '../../../core/money/tax-code.ts'
import { logoUrlOf } from '../../../core/quote/letterhead.ts'
import type { Letterhead, QuoteContent, QuoteParties } from '../../../core/quote/quote.ts'
import { specimenQuote } from '../../../core/quote/specimen.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { readCase } from '../../store/cases/cases.ts'
import { clientSummary, contactsOf } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { readOwner, readSettings } from '../../store/owner/settings.ts'
import { readLetterhead } from '../../store/quotes/letterhead.ts'
import type { StoredQuote } from '../../store/quotes/quotes.ts'
import { readSource } from '../../store/sources/sources.ts'
import { ownerZone, todayOf } from '../owner-day.ts'
import { quotingTerms } from './quoting-terms.ts'
import { taxCodesOn } from './taxes.ts'

/** The document's letterhead follows the settings, also for a quote issued earlier: it is paper, not content. */
export function letterheadOf(db: Db): Letterhead {
  const { accent, logo } = readLetterhead(db)
  return { accent, logoUrl: logo === null ? null : logoUrlOf(logo), paper: readSettings(db).paper }
}

/** What stands the same in the form and on paper. */
const sharedOf = (quote: StoredQuote) => ({
  language: quote.language,
  title: quote.title,
  validUntil: quote.valid_until,
  leadDays: quote.lead_days,
  roundingMode: quote.rounding_mode,
  rounding: quote.rounding,
  pricesHoldTax: quote.prices_hold_tax === 1,
  discountBps: quote.discount_bps,
  rushBps: quote.rush_bps,
  minimum: quote.minimum,
  depositBps: quote.deposit_bps,
  included: quote.included,
  excluded: quote.excluded,
  assumptions: quote.assumptions,
  notes: quote.notes,
  terms: quote.terms,
})

export function formOf(quote: StoredQuote): QuoteForm {
  return {
    quoteId: quote.id,
    ...sharedOf(quote),
    taxCode: quote.tax_code,
    reason: quote.reason,
    clauseNo: quote.clause_no,
    clauseText: quote.clause_text,
    lines: quote.lines,
  }
}

/** How the codes of a quote hold: as on the day of its issue, for a draft as today. */
export function quoteTaxCodes(db: Db, quote: StoredQuote, nowMs: number): (id: string) => TaxCode {
  const known = quote.taxes === null ? null : (JSON.parse(quote.taxes) as readonly TaxCode[])
  if (known === null) return taxCodesOn(db, civilDateAt(nowMs, quote.zone))
  return (id) => known.find((code) => code.id === id) ?? noTax
}

export function contentOf(db: Db, quote: StoredQuote, nowMs: number): QuoteContent {
  const codeOf = quoteTaxCodes(db, quote, nowMs)
  const hasReason = quote.reason !== '' || quote.clause_no !== '' || quote.clause_text !== ''
  return {
    number: quote.number,
    revision: quote.revision,
    state: quote.step,
    ...sharedOf(quote),
    currency: quote.currency,
    issuedOn: quote.issued_on,
    zone: quote.zone,
    taxCode: codeOf(quote.tax_code),
    reason: hasReason
      ? { sentence: quote.reason, clauseNo: quote.clause_no, clauseText: quote.clause_text }
      : null,
    lines: quote.lines.map((line) => ({
      ...line,
      taxCode: line.taxCode === '' ? null : codeOf(line.taxCode),
    })),
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
    buyer: {
      name: client?.name ?? '',
      contact: responsible?.name ?? '',
      address: client?.address ?? '',
      taxId: client?.tax_id ?? '',
    },
    caseRef: row
      ? {
          no: row.no,
          date: formatDate(civilDateAt(row.received_at, quote.zone), quote.language),
          channel: placeOf(db, row.source_id),
        }
      : null,
  }
}

/** Where it was asked, for paper; what the owner entered by hand has no place with a name. */
function placeOf(db: Db, sourceId: number): string {
  const { address = '', title = '' } = readSource(db, sourceId) ?? {}
  return address.startsWith('manual:') ? '' : title
}

export type QuotePaper = { content: QuoteContent; parties: QuoteParties; letterhead: Letterhead }

/** Everything a page of paper needs. */
export const paperOf = (db: Db, quote: StoredQuote, nowMs: number): QuotePaper => ({
  content: contentOf(db, quote, nowMs),
  parties: partiesOf(db, quote),
  letterhead: letterheadOf(db),
})

/** What the letterhead is shown on in the settings. */
export function specimenPaper(db: Db, language: Language, nowMs: number): QuotePaper {
  const { currency = 'EUR' } = readOwner(db) ?? {}
  const today = todayOf(db, nowMs)
  const terms = quotingTerms(db, { currency, isPerson: false, today })
  const owner = { seller: sellerOf(db), language, currency, zone: ownerZone(db), terms }
  return { ...specimenQuote(owner, today), letterhead: letterheadOf(db) }
}
