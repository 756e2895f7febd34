// Answers how far cases have spread, and records what the owner knows of it.
import { peopleReached } from '../../../core/spread/reach.ts'
import { addEvent, readCase } from '../../store/cases/cases.ts'
import { dismissAlarms } from '../../store/cases/comments.ts'
import { casesByReach, setReach } from '../../store/cases/reach.ts'
import { alarmPagesOf, spreadOf } from '../cases/spread-view.ts'
import type { Handlers } from '../handlers.ts'
import { found, refuse } from '../refusal.ts'

export const spreadHandlers: Handlers<
  'spread.get' | 'spread.byReach' | 'spread.setReach' | 'spread.dismissAlarm'
> = {
  'spread.get': ({ caseId }, { db, nowMs }) => spreadOf(db, caseId, nowMs),

  'spread.byReach': (_, { db }) => ({
    rows: casesByReach(db).map((row) => ({ ...row, people: peopleReached(row) })),
  }),

  'spread.setReach': ({ caseId, ...reach }, { db, nowMs, undoable }) => {
    found(readCase(db, caseId), 'case')
    const before = setReach(db, caseId, reach)
    addEvent(
      db,
      caseId,
      'reach_entered',
      { press: reach.press.map(({ outlet }) => outlet).join(', ') },
      nowMs,
    )
    undoable('spread.setReach', 'spread.reach', { caseId, reach: before })
    return { caseId }
  },

  'spread.dismissAlarm': ({ caseId }, { db, nowMs, undoable }) => {
    found(readCase(db, caseId), 'case')
    const pages = alarmPagesOf(db, caseId)
    if (pages.length === 0) return refuse('not_found', 'alarm')
    dismissAlarms(db, pages, nowMs)
    undoable('spread.dismissAlarm', 'spread.alarms', { pages })
    return { caseId }
  },
}
