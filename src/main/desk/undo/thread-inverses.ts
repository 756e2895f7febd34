// Knows how merging, parting, splitting and recognising are taken back.
import { readCase } from '../../store/cases/cases.ts'
import { setDismissed } from '../../store/cases/follow-ups.ts'
import { readMerge } from '../../store/cases/merges.ts'
import type { Db } from '../../store/file/db.ts'
import { leadingCase, mergeCases, partCases } from '../cases/merge-cases.ts'
import { type Split, takeSplitBack } from '../cases/split-case.ts'

export const threadInverses = {
  /** Parted by hand meanwhile: nothing is left to do. */
  'case.part': (db: Db, { mergeId }: { mergeId: number }, nowMs: number) => {
    const merge = readMerge(db, mergeId)
    if (merge) partCases(db, merge, nowMs)
  },
  'case.mergeAgain': (db: Db, input: { caseId: number; targetId: number }, nowMs: number) => {
    const row = readCase(db, input.caseId)
    const target = readCase(db, input.targetId)
    if (row && target && row.status !== 'merged' && leadingCase(db, target).id !== row.id)
      mergeCases(db, row, target, false, nowMs)
  },
  'case.unsplit': (db: Db, split: Split, nowMs: number) => takeSplitBack(db, split, nowMs),
  'case.pingPong': (db: Db, { caseId, otherId }: { caseId: number; otherId: number }) =>
    setDismissed(db, caseId, otherId, null),
}
