// Remit's own files (.remit): what is in one is looked at before it is taken in.
import { z } from 'zod'
import { shellRead, shortText } from './method.ts'
import { longestQuoteFile } from './quote-file.ts'

export const remitFileMethods = {
  /** What a file holds; stores nothing. `text` is what `quote.import` takes. */
  'file.look': shellRead(
    z.strictObject({ path: z.string().min(1, 'required').max(4096) }),
    z.discriminatedUnion('is', [
      z.object({
        is: z.literal('quote'),
        name: shortText,
        text: z.string().max(longestQuoteFile),
        title: z.string(),
        client: z.string(),
      }),
      z.object({ is: z.literal('corrections'), name: shortText, corrections: z.int() }),
    ]),
  ),
}
