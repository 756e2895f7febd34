// Quotes as files: saved one by one or many in one go, printed, copied, and taken in again from Remit's own form.
import { z } from 'zod'
import { quoteFormats } from '../core/quote/file-format.ts'
import { quoteFileFormat, quoteFileVersion } from '../core/quote/to-json.ts'
import { deskWrite, none, rowId, shellWrite, shortText } from './method.ts'
import { quoteForm, quoteLineForm } from './quote.ts'

/** Far more than 200 lines with their details take. */
export const longestQuoteFile = 4_000_000

const one = z.strictObject({ quoteId: rowId })
export const quoteFormat = z.enum(quoteFormats)

const { optional, service, difficulty, basePrice } = quoteLineForm.shape
const fileLine = z.strictObject({
  ...quoteLineForm.shape,
  taxCode: z.object({ id: shortText }).nullable().default(null),
  optional: optional.default(false),
  service: service.default(''),
  difficulty: difficulty.default('normal'),
  basePrice: basePrice.default(null),
})

/** Files of the first form know less, and stand for what was the only way then. What of a file becomes a draft; what else stands in it (number, sums, the tax's rule) belongs to the quote it came from. */
export const quoteFile = z.object({
  format: z.literal(quoteFileFormat),
  version: z.int().min(1).max(quoteFileVersion),
  quote: z.object({
    ...quoteForm.omit({ quoteId: true, reason: true, clauseNo: true, clauseText: true }).shape,
    roundingMode: quoteForm.shape.roundingMode.default('line'),
    rounding: quoteForm.shape.rounding.default('half_up'),
    pricesHoldTax: quoteForm.shape.pricesHoldTax.default(false),
    discountBps: quoteForm.shape.discountBps.default(0),
    rushBps: quoteForm.shape.rushBps.default(0),
    minimum: quoteForm.shape.minimum.default(0),
    depositBps: quoteForm.shape.depositBps.default(0),
    assumptions: quoteForm.shape.assumptions.default(''),
    notes: quoteForm.shape.notes.default(''),
    lines: z.array(fileLine).max(200),
    currency: z.string(),
    zone: z.string(),
    taxCode: z.object({ id: shortText }),
    reason: z
      .object({
        sentence: quoteForm.shape.reason,
        clauseNo: quoteForm.shape.clauseNo,
        clauseText: quoteForm.shape.clauseText,
      })
      .nullable(),
  }),
  parties: z.object({ buyer: z.object({ name: z.string() }) }),
})
export type QuoteFile = z.infer<typeof quoteFile>

export const quoteFileMethods = {
  /** Asks where to save; `path` null when the owner cancelled. */
  'quote.export': shellWrite(
    z.strictObject({ quoteId: rowId, format: quoteFormat }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Lets the owner choose the folder for many; null when he changed his mind. */
  'quote.chooseFolder': shellWrite(none, z.object({ folder: z.string().nullable() })),
  /** Writes one of many into the chosen folder, under a name that is still free there. */
  'quote.exportInto': shellWrite(
    z.strictObject({ quoteId: rowId, format: quoteFormat }),
    z.object({ path: z.string() }),
  ),
  /** Opens the system's own print dialog; false when the owner closed it. */
  'quote.print': shellWrite(one, z.object({ printed: z.boolean() })),
  /** `rich`: formatted, for mail programs and word processors, with the plain text beside it. */
  'quote.copy': shellWrite(
    z.strictObject({ quoteId: rowId, what: z.enum(['rich', 'text', 'markdown', 'reply', 'forumReply']) }),
    z.object({ copied: z.boolean() }),
  ),
  /**
   * Makes a draft of a file's content. `clientId` null: the client of the name in the file; where there is
   * none, `fields.clientId` is refused with `required` and the owner says who it is for.
   */
  'quote.import': deskWrite(
    z.strictObject({ name: shortText, text: z.string().max(longestQuoteFile), clientId: rowId.nullable() }),
    /** `isTaxKnown` false: the file's tax is none of this version's, and the draft has none. */
    z.object({ quoteId: rowId, isTaxKnown: z.boolean() }),
  ),
}
