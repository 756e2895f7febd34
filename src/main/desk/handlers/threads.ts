// Carries out what the owner does with cases that belong together or apart: merge, part, split, "not the same".
import { readCase } from '../../store/cases/cases.ts'
import { setDismissed } from '../../store/cases/follow-ups.ts'
import { mergeOf } from '../../store/cases/merges.ts'
import { mergeCases, partCases, standingCase } from '../cases/merge-cases.ts'
import { mergeTargets } from '../cases/merge-targets.ts'
import { splitCase } from '../cases/split-case.ts'
import type { Handlers } from '../handlers.ts'
import { found } from '../refusal.ts'

export const threadHandlers: Handlers<
  'case.mergeTargets' | 'case.merge' | 'case.unmerge' | 'case.split' | 'case.dismissPingPong'
> = {
  'case.mergeTargets': ({ caseId, text }, { db, nowMs }) => ({
    targets: mergeTargets(db, found(readCase(db, caseId), 'case'), text, nowMs),
  }),

  'case.merge': ({ caseId, targetId, withNotes }, { db, nowMs, undoable }) => {
    const row = standingCase(db, caseId)
    const target = found(readCase(db, targetId), 'case')
    const mergeId = mergeCases(db, row, target, withNotes, nowMs)
    undoable('case.merge', 'case.part', { mergeId })
    return { caseId: found(mergeOf(db, caseId), 'case').targetId }
  },

  'case.unmerge': ({ caseId }, { db, nowMs, undoable }) => {
    const merge = found(mergeOf(db, caseId), 'case')
    partCases(db, merge, nowMs)
    undoable('case.unmerge', 'case.mergeAgain', { caseId, targetId: merge.targetId })
    return { caseId }
  },

  'case.split': ({ caseId, messageIds }, { db, nowMs, undoable }) => {
    const split = splitCase(db, standingCase(db, caseId), messageIds, nowMs)
    undoable('case.split', 'case.unsplit', split)
    return { caseId: split.caseId }
  },

  'case.dismissPingPong': ({ caseId, otherId }, { db, nowMs, undoable }) => {
    found(readCase(db, caseId), 'case')
    found(otherId === caseId ? undefined : readCase(db, otherId), 'case')
    setDismissed(db, caseId, otherId, nowMs)
    undoable('case.dismissPingPong', 'case.pingPong', { caseId, otherId })
    return { caseId }
  },
}
