// Answers what today asks for and what a week brought, and notes that a week was gone through.
import { dayKinds } from '../../../contract/day.ts'
import { isCivilDate, startOfCivilDay } from '../../../core/temporal.ts'
import { countCases, reviewedAt, setReviewed } from '../../store/lists/day.ts'
import { dayLists } from '../day/day-providers.ts'
import { mondayOf, weekReview } from '../day/week-review.ts'
import type { Handlers } from '../handlers.ts'
import { endOfTodayMs, ownerZone, todayOf } from '../owner-day.ts'
import { refuseFields } from '../refusal.ts'

export const dayHandlers: Handlers<'day.list' | 'day.review' | 'day.reviewed'> = {
  'day.list': (_, context) => {
    const { db, nowMs } = context
    const today = todayOf(db, nowMs)
    return {
      lists: dayLists(context, { nowMs, endOfTodayMs: endOfTodayMs(db, nowMs), today }, dayKinds),
      doneToday: countCases(db, 'closed', { from: startOfCivilDay(today, ownerZone(db)) }),
    }
  },

  'day.review': ({ weeksAgo }, context) => weekReview(context, weeksAgo),

  'day.reviewed': ({ from }, { db, nowMs, undoable }) => {
    if (!isCivilDate(from) || mondayOf(from) !== from) refuseFields({ from: 'date' })
    const before = reviewedAt(db, from)
    setReviewed(db, from, nowMs)
    undoable('day.reviewed', 'review.put', { from, atMs: before })
    return {}
  },
}
