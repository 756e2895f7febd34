// Takes back what the owner entered or took in from files: cases it opened leave the shelves, cases it joined stand as before.
import { addEvent, changeCase, messagesOf, removeMessagesOfItems } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { forgetItems } from '../../store/items/items.ts'
import { settleClock, takeClockBack } from '../cases/clock.ts'
import { judgeCase } from '../scope/judge-case.ts'
import type { TakenByHand } from './by-hand.ts'

/** The same words can be entered again afterwards. A case somebody else has written to meanwhile stays. */
export function takeEnteredBack(
  db: Db,
  { itemIds, newCases, joined, clock }: TakenByHand,
  nowMs: number,
): void {
  takeClockBack(db, clock, nowMs)
  removeMessagesOfItems(db, itemIds, nowMs)
  forgetItems(db, itemIds)
  for (const caseId of newCases) {
    if (messagesOf(db, caseId).some(({ direction }) => direction === 'in')) continue
    changeCase(db, caseId, { shelf: 'quiet' })
    addEvent(db, caseId, 'taken_back', {}, nowMs)
    settleClock(db, caseId, nowMs)
  }
  // The oldest standing of a case is the one before all of it.
  for (const { caseId, change } of joined.toReversed()) {
    if (newCases.includes(caseId)) continue
    changeCase(db, caseId, change)
    judgeCase(db, caseId, nowMs)
  }
}
