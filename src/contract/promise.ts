// What the owner promised in a case, and what became of it.
import { z } from 'zod'
import { promiseKinds, promiseStates } from '../core/client/promise-words.ts'
import { civilDate, deskRead, deskWrite, instantMs, longText, requiredText, rowId } from './method.ts'

const promiseText = z.string().trim().min(1, 'required').max(1000)

export const promiseRow = z.object({
  promiseId: rowId,
  caseId: rowId,
  caseNo: z.int(),
  caseTitle: z.string(),
  kind: z.enum(promiseKinds),
  text: z.string(),
  dueOn: civilDate,
  /** Somebody else has to do something first. */
  waitsForOthers: z.boolean(),
  state: z.enum(promiseStates),
  madeAtMs: instantMs,
  /** When it was kept or released; null while it stands. */
  endedAtMs: instantMs.nullable(),
  evidence: z.string(),
})
export type PromiseRow = z.infer<typeof promiseRow>

const promiseId = z.object({ promiseId: rowId })

export const promiseMethods = {
  /** Of one case, with what was merged into it; what stands comes first. */
  'promise.ofCase': deskRead(z.strictObject({ caseId: rowId }), z.object({ rows: z.array(promiseRow) })),
  'promise.make': deskWrite(
    z.strictObject({
      caseId: rowId,
      kind: z.enum(promiseKinds),
      text: promiseText,
      dueOn: civilDate,
      waitsForOthers: z.boolean(),
    }),
    promiseId,
  ),
  'promise.keep': deskWrite(z.strictObject({ promiseId: rowId, evidence: longText }), promiseId),
  /** The client no longer wants it, or agreed to something else. */
  'promise.release': deskWrite(z.strictObject({ promiseId: rowId, reason: requiredText }), promiseId),
}
