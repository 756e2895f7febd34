// The one-page summary of an agreement in the client's language.
import { z } from 'zod'
import { deskRead, rowId } from './method.ts'
import { letterheadShape, sheetShape } from './sheet.ts'

export const agreementSummaryMethods = {
  'agreement.summary': deskRead(
    z.strictObject({ agreementId: rowId }),
    z.object({ document: sheetShape, letterhead: letterheadShape }),
  ),
}
