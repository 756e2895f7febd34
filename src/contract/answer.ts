// Says in what envelope every call is answered: a value with the database's revision, or a problem. Never an exception.
import { z } from 'zod'
import { type Problem, problemCodes } from '../core/problem.ts'
import { rowId } from './method.ts'

export const problemSchema = z.object({
  code: z.enum(problemCodes),
  detail: z.string().exactOptional(),
  fields: z.record(z.string(), z.string()).exactOptional(),
  retryable: z.boolean(),
})

export const undoHintSchema = z.object({ id: rowId, label: z.string() })
/** What can be taken back: `label` is the name of the method that is taken back. */
export type UndoHint = z.infer<typeof undoHintSchema>

export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly rev: number; readonly undo: UndoHint | null }
  | { readonly ok: false; readonly problem: Problem }
