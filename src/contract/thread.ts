// How cases hang together: what was merged or split, what goes on with what, and two people asking the same.
import { z } from 'zod'
import { deskRead, deskWrite, instantMs, rowId, shortText } from './method.ts'
import { shelfWord } from './words.ts'

/** By what a follow-up was known to belong to its case. */
export const joinWord = z.enum(['thread', 'reply', 'topic', 'quote', 'quote_own', 'copy', 'owner'])
export type JoinWord = z.infer<typeof joinWord>

const caseName = z.object({ caseId: rowId, no: z.int(), title: z.string() })
export type CaseName = z.infer<typeof caseName>

export const messageJoin = z.object({
  by: joinWord,
  /** When what it answers or quotes was written. */
  atMs: instantMs.nullable(),
})
export type MessageJoin = z.infer<typeof messageJoin>

export const caseThread = z.object({
  /** The case this one was merged into, at the end of the line. */
  mergedInto: caseName.nullable(),
  /** The cases that were merged into this one. */
  merged: z.array(
    caseName.extend({
      atMs: instantMs,
      /** Notes that stayed with it. */
      notes: z.int(),
      /** What was debited on it, in words of its entitlement, and stays booked there. */
      debits: z.array(z.object({ label: z.string(), quantity: z.int(), unit: z.string() })),
    }),
  ),
  links: z.array(
    caseName.extend({
      how: z.enum(['goes_on_with', 'continued_by', 'split_from', 'split_off']),
    }),
  ),
  /** Cases in which somebody else of the same client asks the same, not two weeks apart. */
  pingPong: z.array(caseName.extend({ who: z.string(), atMs: instantMs })),
  /** Open cases in which nearly the same words stand, each with the title of its source. */
  nearCopies: z.array(caseName.extend({ where: z.string() })),
})
export type CaseThread = z.infer<typeof caseThread>

export const mergeTarget = caseName.extend({
  who: z.string(),
  shelf: shelfWord,
  atMs: instantMs,
  /** Why it is offered. */
  why: z.enum(['page', 'client', 'author', 'similar', 'search']),
})
export type MergeTarget = z.infer<typeof mergeTarget>

const done = z.object({ caseId: rowId })

export const threadMethods = {
  /** What a case could be merged into: likely ones first; with `text`, what is found by it. */
  'case.mergeTargets': deskRead(
    z.strictObject({ caseId: rowId, text: shortText }),
    z.object({ targets: z.array(mergeTarget) }),
  ),
  /** The case's messages go into the target; its notes only when the owner says so. Gives the target. */
  'case.merge': deskWrite(z.strictObject({ caseId: rowId, targetId: rowId, withNotes: z.boolean() }), done),
  /** Parts a merged case from its target again, whatever came meanwhile. */
  'case.unmerge': deskWrite(z.strictObject({ caseId: rowId }), done),
  /** Makes messages of a case a case of their own, and gives it. */
  'case.split': deskWrite(
    z.strictObject({ caseId: rowId, messageIds: z.array(rowId).min(1, 'required').max(500) }),
    done,
  ),
  /** The owner says that two cases do not ask the same. */
  'case.dismissPingPong': deskWrite(z.strictObject({ caseId: rowId, otherId: rowId }), done),
}
