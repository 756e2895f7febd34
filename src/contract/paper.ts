// A case, a client or an agreement on paper: what stands on it, printing it, saving it as a file.
import { z } from 'zod'
import { deskRead, rowId, shellWrite } from './method.ts'
import { letterheadShape, sheetFormat, sheetShape } from './sheet.ts'

const of = z.enum(['case', 'client', 'agreement'])
export type PaperOf = z.infer<typeof of>

export const paperMethods = {
  'paper.sheet': deskRead(
    z.strictObject({ of, id: rowId }),
    z.object({ document: sheetShape, letterhead: letterheadShape }),
  ),
  /** Through the system's own dialog; `printed` is false when the owner closed it. */
  'paper.print': shellWrite(z.strictObject({ of, id: rowId }), z.object({ printed: z.boolean() })),
  /** Asks where to save; `path` null when the owner cancelled. */
  'paper.export': shellWrite(
    z.strictObject({ of, id: rowId, format: sheetFormat }),
    z.object({ path: z.string().nullable() }),
  ),
}
