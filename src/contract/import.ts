// What comes in by file: lists of feeds, mail, conversations. The shell opens files; the page goes through them step by step.
import { z } from 'zod'
import { fileUses } from './file-use.ts'
import { civilDate, deskWrite, none, rowId, shellRead, shellWrite, shortText } from './method.ts'
import { sourceKind } from './words.ts'

const path = z.string().min(1, 'required').max(4096)

const listedFeed = z.object({
  line: z.int(),
  title: z.string(),
  address: z.string(),
  kind: sourceKind,
  /** It is watched already. */
  known: z.boolean(),
})

const refusedLine = z.object({
  line: z.int(),
  text: z.string(),
  why: z.enum(['no_address', 'bad_address', 'password', 'page', 'twice', 'too_many']),
})

/** Mails of a file that could not be taken in: the first hundred by their place in it. */
export const refusedMail = z.object({
  /** Which mail of the file, from 1. */
  no: z.int(),
  subject: z.string(),
  why: z.enum(['too_large', 'damaged', 'no_sender']),
})
export type RefusedMail = z.infer<typeof refusedMail>

/** Few enough that a call takes a frame or two, and that stopping is felt at once. */
export const feedsPerCall = 100

export const importMethods = {
  /** Lets the owner choose files; none when he changes his mind. */
  'file.choose': shellRead(
    z.strictObject({ use: z.enum(fileUses) }),
    z.object({ paths: z.array(z.string()) }),
  ),
  /** What stands in a list of feeds; stores nothing. */
  'opml.read': shellRead(
    z.strictObject({ path }),
    z.object({ name: z.string(), feeds: z.array(listedFeed), refused: z.array(refusedLine) }),
  ),
  /** Writes all watched places to a file of the owner's choice; `path` null when he changed his mind. */
  'opml.export': shellWrite(
    none,
    z.object({ path: z.string().nullable(), feeds: z.int(), withoutSecret: z.int() }),
  ),
  'conversation.read': shellRead(z.strictObject({ path }), z.object({ name: z.string(), text: z.string() })),
  /**
   * Adds a part of a list. The first call of an import has no `undoId` and gives one; the following calls name it, so that
   * one undo takes the whole import back. `place` is how many feeds of the list went before: first checks are spread.
   */
  'source.import': deskWrite(
    z.strictObject({
      undoId: rowId.nullable(),
      place: z.int().min(0).max(100_000),
      opensFrom: civilDate.nullable(),
      feeds: z
        .array(
          z.strictObject({
            address: z.string().min(1, 'required').max(2000),
            title: shortText,
            kind: sourceKind,
          }),
        )
        .min(1)
        .max(feedsPerCall),
    }),
    z.object({ undoId: rowId.nullable(), added: z.int(), known: z.int(), refused: z.int() }),
  ),
  /**
   * Takes the next mails of a file in, from a place in it. `nextAt` is where to go on, null at the end. A single mail (.eml)
   * always opens a case; of a mailbox only what asks for something and is not older than `opensFrom`.
   */
  'mail.take': shellWrite(
    z.strictObject({
      path,
      at: z.int().min(0),
      no: z.int().min(0),
      undoId: rowId.nullable(),
      opensFrom: civilDate.nullable(),
    }),
    z.object({
      name: z.string(),
      nextAt: z.int().nullable(),
      bytes: z.int(),
      undoId: rowId.nullable(),
      taken: z.int(),
      known: z.int(),
      newCases: z.int(),
      /** The case of the last mail that has one. */
      caseId: rowId.nullable(),
      refused: z.array(refusedMail),
    }),
  ),
}
