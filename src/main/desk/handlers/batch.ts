// Does one thing with several cases, as one command: what cannot be done with a case leaves that case as it was.
import type { BatchAct } from '../../../contract/batch.ts'
import type { DeskMethodName } from '../../../contract/methods.ts'
import { readCase } from '../../store/cases/cases.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { found, Refusal } from '../refusal.ts'
import type { UndoStep } from '../undo/inverses.ts'
import { caseHandlers } from './cases.ts'
import { closingHandlers } from './closing.ts'
import { caseIdsOf } from './inbox.ts'
import { threadHandlers } from './threads.ts'

/** The command of a single case that the act is made of. */
const labels: Readonly<Record<BatchAct['is'], DeskMethodName>> = {
  close: 'case.close',
  reopen: 'case.reopen',
  await: 'case.await',
  snooze: 'case.snooze',
  remind: 'case.remind',
  kind: 'case.correctKind',
  client: 'case.assignClient',
  merge: 'case.merge',
}

function actOn(caseId: number, act: BatchAct, context: Context): void {
  if (act.is === 'close') closingHandlers['case.close']({ caseId }, context)
  else if (act.is === 'reopen') caseHandlers['case.reopen']({ caseId }, context)
  else if (act.is === 'await') caseHandlers['case.await']({ caseId }, context)
  else if (act.is === 'snooze') caseHandlers['case.snooze']({ caseId, until: act.until }, context)
  else if (act.is === 'remind') caseHandlers['case.remind']({ caseId, atMs: act.atMs }, context)
  else if (act.is === 'kind') caseHandlers['case.correctKind']({ caseId, kind: act.kind }, context)
  else if (act.is === 'client') caseHandlers['case.assignClient']({ caseId, clientId: act.clientId }, context)
  else threadHandlers['case.merge']({ caseId, targetId: act.targetId, withNotes: false }, context)
}

/** What one case is refused for is said of that case; what is wrong with the command itself stops all of it. */
const reasonOf = ({ problem }: Refusal): string | null =>
  problem.code === 'conflict' ? (problem.detail ?? 'conflict') : null

export const batchHandlers: Handlers<'case.batch' | 'inbox.ids'> = {
  'case.batch': ({ caseIds, act }, context) => {
    const { db, undoable } = context
    const steps: UndoStep[] = []
    const done: number[] = []
    const left: { caseId: number; reason: string }[] = []
    const others = new Set(caseIds)
    if (act.is === 'merge') {
      found(readCase(db, act.targetId), 'case')
      others.delete(act.targetId)
    }
    for (const caseId of others) {
      const noted: UndoStep[] = []
      const own: Context = {
        ...context,
        undoable: (_, inverse, input) => {
          noted.push({ inverse, input })
          return 0
        },
      }
      try {
        db.transaction(() => actOn(caseId, act, own))
        steps.push(...noted)
        done.push(caseId)
      } catch (error) {
        const reason = error instanceof Refusal ? reasonOf(error) : null
        if (reason === null) throw error
        left.push({ caseId, reason })
      }
    }
    if (steps.length > 0) undoable(labels[act.is], 'batch', { steps })
    return { done, left }
  },

  'inbox.ids': ({ shelf, offset, limit }, { db, nowMs }) => caseIdsOf(db, nowMs, shelf, offset, limit),
}
