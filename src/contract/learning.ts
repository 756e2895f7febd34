// What Remit has learned from the owner: the journal of corrections, what it changes, and how sure an alert must be.
import { z } from 'zod'
import { deskRead, deskWrite, instantMs, none, rowId, shellWrite } from './method.ts'
import { caseKind, languageWord } from './words.ts'

export const correctionRow = z.object({
  correctionId: rowId,
  /** The beginning of what was judged. */
  text: z.string(),
  from: caseKind,
  to: caseKind,
  atMs: instantMs,
  /** The source it was read in; null where it came from another workspace. */
  channel: z.string().nullable(),
})

/** A text that would be judged otherwise today; nothing moves before the owner says so. */
export const changedRow = z.object({
  itemId: rowId,
  /** The open case it began; null for what is kept quiet. */
  caseId: rowId.nullable(),
  who: z.string(),
  channel: z.string(),
  text: z.string(),
  atMs: instantMs,
  from: caseKind,
  to: caseKind,
  confidence: z.number(),
  /** What was learned that speaks for it. */
  words: z.array(z.string()),
})
export type ChangedRow = z.infer<typeof changedRow>

/** The share of alerts that should be right, in hundredths; null leaves it as shipped. */
export const alertPrecision = z.int().min(50).max(99).nullable()

const keptCorrection = z.object({
  title: z.string().max(20_000),
  text: z.string().max(20_000),
  language: languageWord.or(z.literal('unknown')),
  /** The address of its source; null where it had none. */
  source: z.string().max(4000).nullable(),
  from: caseKind,
  to: caseKind,
  at: instantMs,
})
/** The file the journal is exported to. */
export const journalFile = z.object({
  format: z.literal('remit-corrections'),
  version: z.literal(1),
  corrections: z.array(keptCorrection).max(100_000),
})
export type JournalFile = z.infer<typeof journalFile>

export const learningMethods = {
  /** How many corrections count, and when the last of them was made. */
  'learning.state': deskRead(none, z.object({ corrections: z.int(), lastAtMs: instantMs.nullable() })),
  'learning.list': deskRead(
    z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(200) }),
    z.object({ rows: z.array(correctionRow), total: z.int() }),
  ),
  /** Learns no longer from a correction; what it was made of keeps its kind. */
  'learning.forget': deskWrite(z.strictObject({ correctionId: rowId }), none),
  'learning.reset': deskWrite(none, none),
  /** Judges a stretch of the texts of the last weeks anew, newest first; `nextBefore` null at the end of it. */
  'learning.changes': deskRead(
    z.strictObject({ before: rowId.nullable() }),
    z.object({ rows: z.array(changedRow), nextBefore: rowId.nullable() }),
  ),
  /**
   * Of the last alerts, how many were right; and of the complaints whose truth is known, how many would be told with
   * `precision`, and how many of these were right.
   */
  'learning.alerts': deskRead(
    z.strictObject({ precision: alertPrecision }),
    z.object({
      told: z.int(),
      right: z.int(),
      known: z.int(),
      /** False while too little is known to choose by. */
      isChosen: z.boolean(),
      wouldTell: z.int(),
      wouldBeRight: z.int(),
    }),
  ),
  'learning.export': shellWrite(none, z.object({ path: z.string().nullable(), corrections: z.int() })),
  'learning.import': shellWrite(
    z.strictObject({ path: z.string().min(1, 'required').max(4096) }),
    z.object({ added: z.int(), known: z.int(), undoId: rowId.nullable() }),
  ),
}
