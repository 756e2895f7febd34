// What became of an author's words after they were read: edits with their difference, what is gone, the watch on the page.
import { z } from 'zod'
import { problemSchema } from './answer.ts'
import { instantMs, rowId } from './method.ts'

/** An edit that says something else, as the case knows it; the difference itself is asked for when it is opened. */
export const messageEdit = z.object({ revisionId: rowId, atMs: instantMs, via: z.enum(['feed', 'page']) })

/** The later wording with what was removed set between, in reading order. */
export const editDifference = z.object({
  runs: z.array(z.object({ kind: z.enum(['kept', 'added', 'removed']), text: z.string() })),
  earlier: z.string(),
})
export type EditDifference = z.infer<typeof editDifference>

export const goneWords = z.object({ what: z.enum(['page', 'words']), atMs: instantMs })

/** How the page of a handled complaint is looked at again. */
export const caseWatch = z.object({
  untilMs: instantMs,
  lastLookMs: instantMs.nullable(),
  nextLookMs: instantMs,
  /** Why the last look told nothing. */
  problem: problemSchema.nullable(),
})
export type CaseWatch = z.infer<typeof caseWatch>
