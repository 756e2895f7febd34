// The shape in which a sheet crosses from the desk to where it is shown, printed and saved.
import { z } from 'zod'
import { languageWord } from './words.ts'

const lines = z.array(z.string()).readonly()
const party = z.object({ heading: z.string(), name: z.string(), lines })

/** Words between `**` are bold: every limit is. */
export const sheetShape = z.object({
  language: languageWord,
  title: z.string(),
  subtitle: z.string(),
  seller: party,
  client: party,
  sections: z
    .array(
      z.object({
        kind: z.enum(['part', 'items', 'prose', 'table']),
        heading: z.string(),
        lines,
        table: z
          .object({
            columns: lines,
            rows: z.array(z.object({ cells: lines, notes: lines })).readonly(),
          })
          .nullable(),
      }),
    )
    .readonly(),
})

export const letterheadShape = z.object({
  logoUrl: z.string().nullable(),
  accent: z.string().nullable(),
  paper: z.enum(['A4', 'Letter']),
})

export const sheetFormat = z.enum(['pdf', 'html', 'text'])
