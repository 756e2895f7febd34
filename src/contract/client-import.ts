// Clients from a table of values: the shell reads the file, the page says what its columns hold, the desk takes them in part by part.
import { z } from 'zod'
import { csvDelimiters } from '../core/csv/read-csv.ts'
import { clientForm } from './client.ts'
import { deskRead, deskWrite, requiredText, rowId, shellRead, shortText } from './method.ts'

/** Character sets the owner can choose where the recognised one is wrong. */
export const tableCharsets = ['utf-8', 'windows-1252', 'windows-1250', 'utf-16le'] as const

export const mostRows = 5000
/** Few enough that a call takes a frame or two. */
export const clientsPerCall = 50
const mostAsked = 500

/** Why a client of the list may be one that is known already. */
export const sameBy = ['email', 'name', 'domain'] as const

const entry = z.strictObject({
  /** Null: a new client; else the one that is completed by it. */
  into: rowId.nullable(),
  form: clientForm,
})

export const clientImportMethods = {
  /** What stands in a table; stores nothing. `charset` and `delimiter` null: as recognised. */
  'client.readTable': shellRead(
    z.strictObject({
      path: z.string().min(1, 'required').max(4096),
      charset: z.enum(tableCharsets).nullable(),
      delimiter: z.enum(csvDelimiters).nullable(),
    }),
    z.object({
      name: z.string(),
      charset: z.string(),
      delimiter: z.enum(csvDelimiters),
      rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
      /** Where a quotation mark opens that nothing closes. */
      unclosedLine: z.int().nullable(),
      /** Rows beyond what is taken at once. */
      tooMany: z.int(),
    }),
  ),
  /** Which of them are known already, and by what; in the order asked, null for a new one. */
  'client.known': deskRead(
    z.strictObject({
      clients: z
        .array(
          z.strictObject({
            name: requiredText,
            emails: z.array(shortText).max(50),
            domains: z.array(shortText).max(50),
          }),
        )
        .max(mostAsked),
    }),
    z.object({
      known: z.array(z.object({ clientId: rowId, name: z.string(), by: z.enum(sameBy) }).nullable()),
    }),
  ),
  /** Takes the next clients in; the first call gives the one undo that the following ones extend. */
  'client.import': deskWrite(
    z.strictObject({ undoId: rowId.nullable(), entries: z.array(entry).min(1).max(clientsPerCall) }),
    z.object({
      undoId: rowId.nullable(),
      added: z.int(),
      completed: z.int(),
      /** Which entries of this call were not taken, and the code of what is wrong with them. */
      refused: z.array(z.object({ at: z.int(), why: z.string() })),
    }),
  ),
}
export const mostClientsAsked = mostAsked
