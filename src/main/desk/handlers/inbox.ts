// Answers the inbox.
import type { InboxPage, InboxRow } from '../../../contract/inbox.ts'
import type { CaseListName } from '../../../contract/words.ts'
import type { Db } from '../../store/db.ts'
import { dueListCases, dueListCount, isDueList, type Moments, placeInDueList } from '../../store/due-lists.ts'
import {
  groupCounts,
  groupRows,
  placeInGroup,
  placeOnShelf,
  rowsInOrder,
  shelfCount,
  shelfRows,
} from '../../store/inbox.ts'
import { endOfTodayMs, todayOf } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { withWorkingDays } from '../working-days-late.ts'

/** A window of the open shelf, which runs through its three groups in order. */
function openPage(db: Db, nowMs: number, offset: number, limit: number): InboxPage {
  const endMs = endOfTodayMs(db, nowMs)
  const groups = groupCounts(db, endMs)
  const rows: InboxRow[] = []
  let before = 0
  for (const { group, count } of groups) {
    const skip = Math.max(0, offset - before)
    const wanted = limit - rows.length
    if (wanted > 0 && skip < count) rows.push(...groupRows(db, group, endMs, skip, wanted))
    before += count
  }
  return { rows, offset, total: before, groups }
}

function openPlace(db: Db, nowMs: number, caseId: number): number | null {
  const endMs = endOfTodayMs(db, nowMs)
  let before = 0
  for (const { group, count } of groupCounts(db, endMs)) {
    const place = placeInGroup(db, group, endMs, caseId)
    if (place !== null) return before + place
    before += count
  }
  return null
}

const momentsOf = (db: Db, nowMs: number): Moments => ({
  nowMs,
  endOfTodayMs: endOfTodayMs(db, nowMs),
  today: todayOf(db, nowMs),
})

function pageOf(db: Db, nowMs: number, list: CaseListName, offset: number, limit: number): InboxPage {
  if (list === 'open') return openPage(db, nowMs, offset, limit)
  if (!isDueList(list))
    return { rows: shelfRows(db, list, offset, limit), offset, total: shelfCount(db, list), groups: [] }
  const moments = momentsOf(db, nowMs)
  const rows = rowsInOrder(db, dueListCases(db, list, moments, offset, limit))
  return { rows, offset, total: dueListCount(db, list, moments), groups: [] }
}

export const inboxHandlers: Handlers<'inbox.page' | 'inbox.place' | 'inbox.due'> = {
  'inbox.page': ({ shelf, offset, limit }, { db, nowMs }) => {
    const page = pageOf(db, nowMs, shelf, offset, limit)
    return { ...page, rows: withWorkingDays(db, page.rows, nowMs) }
  },

  'inbox.place': ({ shelf, caseId }, { db, nowMs }) => ({
    offset:
      shelf === 'open'
        ? openPlace(db, nowMs, caseId)
        : isDueList(shelf)
          ? placeInDueList(db, shelf, momentsOf(db, nowMs), caseId)
          : placeOnShelf(db, shelf, caseId),
  }),

  'inbox.due': (_, { db, nowMs }) => {
    const moments = momentsOf(db, nowMs)
    return {
      today: dueListCount(db, 'today', moments),
      late: dueListCount(db, 'late', moments),
      unanswered: dueListCount(db, 'unanswered', moments),
      promised: dueListCount(db, 'promised', moments),
    }
  },
}
