// The one-page summary of an agreement in the client's language: its texts, and saving it as a file.
import { z } from 'zod'
import { deskRead, rowId, shellWrite } from './method.ts'
import { letterheadShape, sheetFormat, sheetShape } from './sheet.ts'

export const agreementSummaryMethods = {
  'agreement.summary': deskRead(
    z.strictObject({ agreementId: rowId }),
    z.object({ document: sheetShape, letterhead: letterheadShape }),
  ),
  /** Asks where to save; `path` null when the owner cancelled. */
  'agreement.export': shellWrite(
    z.strictObject({ agreementId: rowId, format: sheetFormat }),
    z.object({ path: z.string().nullable() }),
  ),
}
