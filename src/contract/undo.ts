// What was done, how it is taken back, and how what was taken back is done again.
import { z } from 'zod'
import { lastingReasons } from './lasting.ts'
import { deskRead, deskWrite, instantMs, none, rowId } from './method.ts'

const named = z.object({
  label: z.string(),
  atMs: instantMs,
  /** What it was done to; '' where the label says all. */
  subject: z.string(),
  /** How many more of the kind it was done to. */
  more: z.int(),
})

export const undoEntry = named.extend({
  undoId: rowId,
  /** When it was taken back; null while it stands. */
  takenAtMs: instantMs.nullable(),
  /** What was done later to the same thing and has to be taken back before. */
  blockedBy: named.nullable(),
  /** Why it cannot be taken back at all. */
  lasting: z.enum(lastingReasons).nullable(),
})

export type UndoEntry = z.infer<typeof undoEntry>

const label = z.object({ label: z.string() })

export const undoMethods = {
  /** Newest first. What is further back than this can still be undone one by one. */
  'undo.list': deskRead(none, z.object({ entries: z.array(undoEntry), canRedo: z.boolean() })),
  /** `undoId` null: the newest command that has not been taken back. */
  'undo.take': deskWrite(z.strictObject({ undoId: rowId.nullable() }), label),
  /** Does again what was taken back last, while nothing else was done since. */
  'undo.redo': deskWrite(none, label),
}
