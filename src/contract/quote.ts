// Quotes as the page sees them: the editable draft, the frozen document, and what may happen to it.
import { z } from 'zod'
import { roundingModes } from '../core/money/sums.ts'
import { taxNotes } from '../core/money/tax-code.ts'
import { difficulties } from '../core/quote/quote.ts'
import {
  civilDate,
  currencyCode,
  deskRead,
  deskWrite,
  longText,
  minorUnits,
  rowId,
  shortText,
} from './method.ts'
import { languageWord, quoteState, serviceWord } from './words.ts'

export const quoteLineForm = z.strictObject({
  text: shortText,
  detail: longText,
  quantity: z.string().regex(/^\d{1,9}(\.\d{1,6})?$/, 'quantity'),
  unit: shortText,
  unitPrice: minorUnits,
  discountBps: z.int().min(0).max(10_000),
  /** Empty: the code of the whole quote. */
  taxCode: shortText,
  optional: z.boolean(),
  /** Empty where no service was named. */
  service: serviceWord.or(z.literal('')),
  difficulty: z.enum(difficulties),
  /** The price before the difficulty was counted in; null where the price was typed as it is. */
  basePrice: minorUnits.nullable(),
})
export type QuoteLineForm = z.infer<typeof quoteLineForm>

/** What the owner may change while the quote is a draft; issuing freezes it. */
export const quoteForm = z.strictObject({
  quoteId: rowId,
  language: languageWord,
  title: shortText,
  validUntil: civilDate,
  leadDays: z.int().min(0).max(3650).nullable(),
  taxCode: shortText,
  roundingMode: z.enum(roundingModes),
  rounding: z.enum(['half_up', 'half_even']),
  pricesHoldTax: z.boolean(),
  /** Shares of the sum of the lines: off the whole, and put on it for haste. */
  discountBps: z.int().min(0).max(10_000),
  rushBps: z.int().min(0).max(100_000),
  minimum: minorUnits.min(0),
  depositBps: z.int().min(0).max(10_000),
  reason: longText,
  clauseNo: shortText,
  clauseText: longText,
  included: longText,
  excluded: longText,
  assumptions: longText,
  notes: longText,
  terms: longText,
  lines: z.array(quoteLineForm).max(200),
})
export type QuoteForm = z.infer<typeof quoteForm>

/** A tax code as a quote is counted with it. */
export const taxCodeShape = z.object({
  id: z.string(),
  name: z.string(),
  valueAdded: z.boolean(),
  rule: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('rate'), rateBps: z.string() }),
    z.object({ kind: z.literal('id-ppn-dpp-11-12') }),
  ]),
  note: z.enum(taxNotes).nullable(),
  remark: z.string(),
})

/** As `core/money/sums` counts them; all zero while a line cannot be counted. */
const quoteSums = z.object({
  lines: minorUnits,
  discount: minorUnits,
  rush: minorUnits,
  gap: minorUnits,
  net: minorUnits,
  taxes: z
    .array(z.object({ code: taxCodeShape, net: minorUnits, taxBase: minorUnits.nullable(), tax: minorUnits }))
    .readonly(),
  tax: minorUnits,
  total: minorUnits,
})

export const quoteView = z.object({
  form: quoteForm,
  number: z.string().nullable(),
  revision: z.int(),
  state: quoteState,
  currency: currencyCode,
  clientId: rowId,
  clientName: z.string(),
  caseId: rowId.nullable(),
  caseNo: z.int().nullable(),
  issuedOn: civilDate.nullable(),
  totals: quoteSums,
  /** What stands in the way of issuing, by field path; empty when nothing does. */
  missing: z.record(z.string(), z.string()),
})
export type QuoteView = z.infer<typeof quoteView>

/** The quote as text to paste, and how its file is called. The page itself stands at app://remit/quote-preview/ID. */
export const quoteDocument = z.object({
  text: z.string(),
  markdown: z.string(),
  /** The reply to paste where the client asked, in the client's language; null where the template does not fit. */
  reply: z.string().nullable(),
  /** The short form used in forums; null where price, days or limit are not fixed. */
  forumReply: z.string().nullable(),
  /** Without the ending. */
  fileName: z.string(),
  paper: z.enum(['A4', 'Letter']),
})
export type QuoteDocument = z.infer<typeof quoteDocument>

const quoteId = z.strictObject({ quoteId: rowId })
const done = z.object({ quoteId: rowId })

export const quoteMethods = {
  'quote.get': deskRead(quoteId, quoteView),
  'quote.document': deskRead(quoteId, quoteDocument),
  /** Prefilled from the case's verdict; an open draft of the same case is opened again instead of a second one. */
  'quote.draft': deskWrite(z.strictObject({ caseId: rowId }), done),
  'quote.save': deskWrite(quoteForm, done),
  'quote.issue': deskWrite(quoteId, z.object({ quoteId: rowId, number: z.string() })),
}
