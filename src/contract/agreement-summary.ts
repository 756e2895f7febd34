// The one-page summary of an agreement in the client's language: its texts, and saving it as a file.
import { z } from 'zod'
import { deskRead, rowId, shellWrite } from './method.ts'
import { languageWord } from './words.ts'

const party = z.object({ heading: z.string(), name: z.string() })

const summaryDocument = z.object({
  language: languageWord,
  title: z.string(),
  subtitle: z.string(),
  seller: party.extend({ lines: z.array(z.string()) }),
  client: party,
  /** Words between `**` are bold: every limit is. */
  sections: z.array(z.object({ heading: z.string(), lines: z.array(z.string()) })),
})

const letterhead = z.object({
  logoUrl: z.string().nullable(),
  accent: z.string().nullable(),
  paper: z.enum(['A4', 'Letter']),
})

export const agreementSummaryMethods = {
  'agreement.summary': deskRead(
    z.strictObject({ agreementId: rowId }),
    z.object({ document: summaryDocument, letterhead }),
  ),
  /** Asks where to save; `path` null when the owner cancelled. */
  'agreement.export': shellWrite(
    z.strictObject({ agreementId: rowId, format: z.enum(['pdf', 'html', 'text']) }),
    z.object({ path: z.string().nullable() }),
  ),
}
