// Answers which cases the clock picks out: due today, late, never answered, promised. Each is read through an index in its own order.
import type { CaseListName } from '../../../contract/words.ts'
import type { Db } from '../file/db.ts'

const lists = {
  today: {
    from: 'case_file',
    where: "shelf = 'open' AND side = 'us' AND due_at >= $now AND due_at < $end_of_today",
    by: 'due_at',
  },
  late: {
    from: 'case_file',
    where: "shelf = 'open' AND side = 'us' AND due_at < $now",
    by: 'due_at',
  },
  // The first three terms are the partial index, word for word.
  unanswered: {
    from: 'case_file INDEXED BY case_unanswered',
    where: "answered_at IS NULL AND side = 'us' AND shelf IN ('open', 'snoozed') AND received_at <= $day_ago",
    by: 'received_at',
  },
  // Whatever shelf the case stands on: what was promised outlives its being done.
  promised: {
    from: 'case_file',
    where: `id IN (SELECT case_id FROM promise WHERE kept_at IS NULL AND released_at IS NULL AND taken_back_at IS NULL
      AND due_on <= $today)`,
    by: 'due_at',
  },
} as const

export type DueList = keyof typeof lists

export const isDueList = (list: CaseListName): list is DueList => Object.hasOwn(lists, list)

/** `today`: the owner's civil date. */
export type Moments = { readonly nowMs: number; readonly endOfTodayMs: number; readonly today: string }

/** What came today is not yet "never answered". */
const dayMs = 86_400_000

const paramsOf = (
  list: DueList,
  { nowMs, endOfTodayMs, today }: Moments,
): Record<string, number | string> => {
  if (list === 'promised') return { today }
  if (list === 'unanswered') return { day_ago: nowMs - dayMs }
  return list === 'late' ? { now: nowMs } : { now: nowMs, end_of_today: endOfTodayMs }
}

export const dueListCount = (db: Db, list: DueList, moments: Moments): number =>
  db.one<{ n: number }>(
    `SELECT count(*) AS n FROM ${lists[list].from} WHERE ${lists[list].where}`,
    paramsOf(list, moments),
  )?.n ?? 0

export const dueListCases = (
  db: Db,
  list: DueList,
  moments: Moments,
  offset: number,
  limit: number,
): number[] =>
  db
    .all<{ id: number }>(
      `SELECT id FROM ${lists[list].from} WHERE ${lists[list].where} ORDER BY ${lists[list].by}, id LIMIT $limit OFFSET $offset`,
      { ...paramsOf(list, moments), limit, offset },
    )
    .map(({ id }) => id)

/** Where a case stands in the list (from 0), or null when it is not in it. */
export function placeInDueList(db: Db, list: DueList, moments: Moments, caseId: number): number | null {
  const { from, where, by } = lists[list]
  const params = { ...paramsOf(list, moments), id: caseId }
  const row = db.one<{ at: number }>(`SELECT ${by} AS at FROM case_file WHERE id = $id AND ${where}`, params)
  if (!row) return null
  const before = db.one<{ n: number }>(
    `SELECT count(*) AS n FROM ${from} WHERE ${where} AND (${by}, id) < ($at, $id)`,
    { ...params, at: row.at },
  )
  return before?.n ?? 0
}

/** Whether an answer became due between two moments. */
export const becameDue = (db: Db, afterMs: number, untilMs: number): boolean =>
  db.one(
    "SELECT 1 FROM case_file WHERE shelf = 'open' AND side = 'us' AND due_at > ? AND due_at <= ? LIMIT 1",
    [afterMs, untilMs],
  ) !== undefined
