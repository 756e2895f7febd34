// Carries out one act on one case: its columns, the event, the watched pages and the clock, and what takes all of it back.
import type { DeskMethodName } from '../../../contract/methods.ts'
import { addEvent, type CaseChange, changeCase, type EventFacts } from '../../store/cases/cases.ts'
import type { Context } from '../context.ts'
import { settleClock } from './clock.ts'
import { standingCase } from './merge-cases.ts'
import { settleWatch } from './watch-pages.ts'

type CaseAct = {
  readonly label: DeskMethodName
  readonly event: string
  readonly facts?: EventFacts
  /** The closing it recorded. */
  readonly closing?: number | undefined
}

export function act(
  { db, nowMs, undoable }: Context,
  caseId: number,
  change: CaseChange,
  { label, event, facts, closing }: CaseAct,
) {
  standingCase(db, caseId)
  const before = changeCase(db, caseId, change)
  addEvent(db, caseId, event, facts ?? {}, nowMs)
  const watch = settleWatch(db, caseId, nowMs)
  const clock = settleClock(db, caseId, nowMs)
  undoable(label, 'cases.put', {
    cases: [{ caseId, change: before }],
    forget: [],
    corrected: [],
    watch,
    clock,
    ...(closing === undefined ? {} : { closing }),
  })
  return { caseId }
}
