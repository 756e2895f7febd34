// Monthly statements of rights and obligations: issued once and never changed, marked with what became of them, saved, printed, mailed.
import { z } from 'zod'
import {
  civilDate,
  deskRead,
  deskWrite,
  longText,
  none,
  requiredText,
  rowId,
  shellWrite,
  shortText,
} from './method.ts'
import { letterheadShape, sheetFormat, sheetShape } from './sheet.ts'
import { languageWord } from './words.ts'

/** YYYY-MM. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'month')

export const statementFactWord = z.enum(['sent', 'weak_open', 'acknowledged'])
export type StatementFact = z.infer<typeof statementFactWord>
/** How it was sent, seemingly read or acknowledged. */
export const statementWays = ['mail', 'chat', 'call', 'person', 'post', 'other'] as const
const way = z.enum(statementWays)
export type StatementWay = z.infer<typeof way>

const event = z.object({
  eventId: rowId,
  name: z.enum([...statementFactWord.options, 'withdrawn']),
  on: civilDate,
  way: z.string(),
  note: z.string(),
})
export type StatementEventView = z.infer<typeof event>

const issued = z.object({
  statementId: rowId,
  number: z.string(),
  month,
  issuedOn: civilDate,
  /** In the order noted; the three facts stand beside each other and are never made one state. */
  events: z.array(event),
  /** Neither withdrawn nor replaced. */
  stands: z.boolean(),
})

/** A client that was joined with another may have one for each statement that stands. */
const monthRow = z.object({
  clientId: rowId,
  clientName: z.string(),
  language: languageWord,
  /** False while the month still runs somewhere the client's agreements are at home. */
  isOver: z.boolean(),
  statement: issued.nullable(),
})
export type StatementMonthRow = z.infer<typeof monthRow>

/** A text in each language; empty where there is none. */
const texts = z.strictObject({ en: longText, id: longText, da: longText, hu: longText })

const paper = z.object({ document: sheetShape, letterhead: letterheadShape })

const statementView = issued.extend({
  clientId: rowId,
  clientName: z.string(),
  /** Whom the mail goes to; empty where no contact has an address. */
  mailTo: z.string(),
  paper: z.enum(['A4', 'Letter']),
  hash: z.string(),
  /** False: the stored text is no longer the one that was issued. */
  isIntact: z.boolean(),
  replaces: z.object({ statementId: rowId, number: z.string() }).nullable(),
  replacedBy: z.object({ statementId: rowId, number: z.string() }).nullable(),
})
export type StatementView = z.infer<typeof statementView>

const overstep = z.object({
  clientId: rowId,
  clientName: z.string(),
  statementId: rowId,
  number: z.string(),
  acknowledgedOn: civilDate,
  cases: z.array(
    z.object({
      caseId: rowId,
      no: z.int(),
      title: z.string(),
      receivedOn: civilDate,
      /** Why it lay beyond the agreement: the verdict's leading reason. */
      reason: z.string(),
    }),
  ),
})

const one = z.strictObject({ statementId: rowId })

export const statementMethods = {
  /** Every client with an agreement in the month; `month` null is the last one that is over for the owner. */
  'statement.month': deskRead(
    z.strictObject({ month: month.nullable() }),
    z.object({ month, lastMonth: month, news: texts, rows: z.array(monthRow) }),
  ),
  /** Every statement of a client, the newest first. */
  'statement.ofClient': deskRead(
    z.strictObject({ clientId: rowId }),
    z.object({
      rows: z.array(issued),
      /** The last month, where it could be issued and was not. */
      due: month.nullable(),
    }),
  ),
  'statement.get': deskRead(one, statementView),
  /** The paper of an issued statement, as it was issued. */
  'statement.paper': deskRead(one, paper),
  /** What would be issued now. */
  'statement.draft': deskRead(z.strictObject({ clientId: rowId, month }), paper),
  'statement.overstepped': deskRead(none, z.object({ rows: z.array(overstep) })),
  /** The last month's statements that are still to be issued, from the day the settings name; null where there is nothing to say. */
  'statement.reminder': deskRead(none, z.object({ due: z.object({ month, clients: z.int() }).nullable() })),
  /**
   * Issues a client's statement of a month that is over, and closes its ledger up to the month's end. `replaces`: the standing
   * statement this one corrects; it is withdrawn for `reason`. `undoId`: the first of a batch gives it, the others extend it.
   */
  'statement.issue': deskWrite(
    z.strictObject({
      clientId: rowId,
      month,
      replaces: rowId.nullable(),
      reason: shortText,
      undoId: rowId.nullable(),
    }),
    z.object({ statementId: rowId, number: z.string(), undoId: rowId }),
  ),
  'statement.mark': deskWrite(
    z.strictObject({ statementId: rowId, fact: statementFactWord, on: civilDate, way, note: shortText }),
    z.object({ eventId: rowId }),
  ),
  /** Takes a mark back that was noted by mistake. */
  'statement.unmark': deskWrite(z.strictObject({ eventId: rowId }), one),
  /** It no longer counts, and the month is open again unless a later one is closed. */
  'statement.withdraw': deskWrite(one.extend({ reason: requiredText }), one),
  'statement.saveNews': deskWrite(z.strictObject({ month, texts }), none),
  'statement.putAside': deskWrite(z.strictObject({ month }), none),
  /** Asks where to save; `path` null when the owner cancelled. */
  'statement.export': shellWrite(
    one.extend({ format: sheetFormat }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Lets the owner choose the folder for many, and refuses one that cannot be written to; null when he changed his mind. */
  'statement.chooseFolder': shellWrite(none, z.object({ folder: z.string().nullable() })),
  /** Writes one of many into the chosen folder, under a name that is still free there. */
  'statement.exportInto': shellWrite(one.extend({ format: sheetFormat }), z.object({ path: z.string() })),
  /** Opens the system's own print dialog; false when the owner closed it. */
  'statement.print': shellWrite(one, z.object({ printed: z.boolean() })),
  /**
   * Saves the file beside it and opens the mail program with subject and text. `path` null when the owner cancelled;
   * `whole` false: mail programs would have cut the text, so that the mail says the essence and names the file.
   */
  'statement.mail': shellWrite(
    one,
    z.object({ path: z.string().nullable(), opened: z.boolean(), whole: z.boolean() }),
  ),
}
