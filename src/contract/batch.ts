// What can be done with several cases at once: one command, one undo.
import { z } from 'zod'
import { mostAtOnce } from '../core/case/most-at-once.ts'
import { deskRead, deskWrite, instantMs, rowId } from './method.ts'
import { snoozeUntil } from './planning.ts'
import { caseKind, caseListWord } from './words.ts'

export const batchAct = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('close') }),
  z.strictObject({ is: z.literal('reopen') }),
  z.strictObject({ is: z.literal('await') }),
  z.strictObject({ is: z.literal('snooze'), until: snoozeUntil }),
  z.strictObject({ is: z.literal('remind'), atMs: instantMs }),
  z.strictObject({ is: z.literal('kind'), kind: caseKind }),
  z.strictObject({ is: z.literal('client'), clientId: rowId.nullable() }),
  /** All others go into this one. */
  z.strictObject({ is: z.literal('merge'), targetId: rowId }),
])
export type BatchAct = z.infer<typeof batchAct>

export const batchMethods = {
  /** What could be done is done; `left` are the cases it could not be done with, and why. */
  'case.batch': deskWrite(
    z.strictObject({ caseIds: z.array(rowId).min(1, 'required').max(mostAtOnce), act: batchAct }),
    z.object({
      done: z.array(rowId),
      left: z.array(z.object({ caseId: rowId, reason: z.string() })),
    }),
  ),
  /** The cases of a list by their order, as many as one command takes. */
  'inbox.ids': deskRead(
    z.strictObject({ shelf: caseListWord, offset: z.int().min(0), limit: z.int().min(1).max(mostAtOnce) }),
    z.object({ caseIds: z.array(rowId), total: z.int() }),
  ),
}
