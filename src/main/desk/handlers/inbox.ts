// Answers the inbox.
import type { InboxPage } from '../../../contract/inbox.ts'
import type { CaseListName } from '../../../contract/words.ts'
import type { Db } from '../../store/file/db.ts'
import {
  dueListCases,
  dueListCount,
  isDueList,
  type Moments,
  placeInDueList,
} from '../../store/lists/due-lists.ts'
import {
  placeOnShelf,
  rowsInOrder,
  rowsOfOpen,
  shelfCaseIds,
  shelfCount,
  shelfRows,
} from '../../store/lists/inbox.ts'
import {
  type CountedShelf,
  countShelf,
  groupCounts,
  openCases,
  pinnedCases,
  placeOfOpen,
} from '../../store/lists/inbox-stretches.ts'
import { withWorkingDays } from '../cases/working-days-late.ts'
import type { Handlers } from '../handlers.ts'
import { endOfTodayMs, todayOf } from '../owner-day.ts'

const openShelf = (db: Db, nowMs: number): CountedShelf =>
  countShelf(db, { endOfTodayMs: endOfTodayMs(db, nowMs), pinned: pinnedCases(db) })

function openPage(db: Db, nowMs: number, offset: number, limit: number): InboxPage {
  const shelf = openShelf(db, nowMs)
  const groups = groupCounts(shelf)
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  return { rows: rowsOfOpen(db, openCases(db, shelf, offset, limit)), offset, total, groups }
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

/** The cases of a list by their order, and how many there are. */
export function caseIdsOf(db: Db, nowMs: number, list: CaseListName, offset: number, limit: number) {
  if (list === 'open') {
    const shelf = openShelf(db, nowMs)
    const total = groupCounts(shelf).reduce((sum, { count }) => sum + count, 0)
    return { caseIds: openCases(db, shelf, offset, limit).map(({ caseId }) => caseId), total }
  }
  if (!isDueList(list)) return { caseIds: shelfCaseIds(db, list, offset, limit), total: shelfCount(db, list) }
  const moments = momentsOf(db, nowMs)
  return {
    caseIds: dueListCases(db, list, moments, offset, limit),
    total: dueListCount(db, list, moments),
  }
}

export const inboxHandlers: Handlers<'inbox.page' | 'inbox.place' | 'inbox.due'> = {
  'inbox.page': ({ shelf, offset, limit }, { db, nowMs }) => {
    const page = pageOf(db, nowMs, shelf, offset, limit)
    return { ...page, rows: withWorkingDays(db, page.rows, nowMs) }
  },

  'inbox.place': ({ shelf, caseId }, { db, nowMs }) => ({
    offset:
      shelf === 'open'
        ? placeOfOpen(db, openShelf(db, nowMs), caseId)
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
