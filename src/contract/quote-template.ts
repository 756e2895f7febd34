// Beginning a quote without a case, from another quote or from a template; and the templates themselves.
import { z } from 'zod'
import {
  currencyCode,
  deskRead,
  deskWrite,
  instantMs,
  longText,
  none,
  requiredText,
  rowId,
} from './method.ts'
import { quoteForm } from './quote.ts'
import { languageWord } from './words.ts'

/** What a template keeps of a quote: everything but whom it is for and how long it holds. */
export const templateContent = z.object({
  name: z.string(),
  currency: currencyCode,
  form: quoteForm.omit({ quoteId: true, validUntil: true }),
})
export type TemplateContent = z.infer<typeof templateContent>

const templateKey = z.string().regex(/^[a-z_]{1,40}(:[a-z0-9]{1,20})?$/)
const template = z.strictObject({ template: templateKey })

const done = z.object({ quoteId: rowId })

export const quoteTemplateMethods = {
  /** Empty, or from a template; for a client, without a case. */
  'quote.new': deskWrite(z.strictObject({ clientId: rowId, template: templateKey.nullable() }), done),
  /** A new draft with the same content; `clientId` null: for the same client. */
  'quote.duplicate': deskWrite(z.strictObject({ quoteId: rowId, clientId: rowId.nullable() }), done),
  /** Fills a draft from a template; why it is outside the agreement stays as it is where that is known. */
  'quote.useTemplate': deskWrite(z.strictObject({ quoteId: rowId, template: templateKey }), done),
  'template.list': deskRead(
    none,
    z.object({
      quotes: z.array(
        z.object({
          template: templateKey,
          name: z.string(),
          language: languageWord,
          isShipped: z.boolean(),
          /** A shipped one that the owner changed or removed. */
          isChanged: z.boolean(),
          isRemoved: z.boolean(),
        }),
      ),
      replies: z.array(
        z.object({
          template: templateKey,
          language: languageWord,
          text: z.string(),
          isChanged: z.boolean(),
          /** An older wording that is kept as it was first written, where there is one. */
          original: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** Keeps a quote's content as a template: a new one, or in place of one that is there. */
  'template.keep': deskWrite(
    z.strictObject({ quoteId: rowId, name: requiredText, template: templateKey.nullable() }),
    template,
  ),
  'template.remove': deskWrite(template, none),
  /** Refused with `fields.text` where it names a variable that does not exist. */
  'template.saveReply': deskWrite(
    z.strictObject({ template: templateKey, text: longText.min(1, 'required') }),
    none,
  ),
  /** Back to how it was shipped, or to an earlier version of its own. */
  'template.restore': deskWrite(z.strictObject({ template: templateKey, versionId: rowId.nullable() }), none),
  'template.versions': deskRead(
    template,
    z.object({
      versions: z.array(
        z.object({ versionId: rowId, atMs: instantMs, state: z.enum(['written', 'original', 'removed']) }),
      ),
    }),
  ),
}
