// Answers what stands in the inbox, in which group and order, in windows that stay cheap with 100,000 cases.
import type { InboxRow } from '../../contract/inbox.ts'
import type { InboxGroup } from '../../contract/words.ts'
import type { Db } from './db.ts'

/**
 * Who needs the owner: our turn, and either a complaint or due before the end of today. Each group is read
 * through an index in its own order, so a window costs its offset, never a sort of everything.
 */
const groupWhere: Record<InboxGroup, string> = {
  needs_you: `shelf = 'open' AND side = 'us' AND (kind = 'complaint' OR due_at < $end_of_today)`,
  waiting: `shelf = 'open' AND side = 'them'`,
  rest: `shelf = 'open' AND side = 'us' AND kind <> 'complaint' AND due_at >= $end_of_today`,
}

/** Open cases of reference customers: they stand before everything else that needs the owner, whatever they ask for. */
export const pinnedCases = (db: Db): number[] =>
  db
    .all<{ id: number }>(
      `SELECT case_file.id FROM client CROSS JOIN case_file ON case_file.client_id = client.id
       WHERE is_reference = 1 AND removed_at IS NULL AND shelf = 'open' AND side = 'us'
       ORDER BY due_at, case_file.id LIMIT 200`,
    )
    .map(({ id }) => id)

/** What a group is asked by, and the values for it; without pinned cases the question stays as simple as it was. */
function askFor(group: InboxGroup, endOfTodayMs: number, pinned: readonly number[]) {
  if (group === 'waiting') return { where: groupWhere[group], values: {} }
  if (pinned.length === 0) return { where: groupWhere[group], values: { end_of_today: endOfTodayMs } }
  return {
    where: `${groupWhere[group]} AND id NOT IN (SELECT value FROM json_each($pinned))`,
    values: { end_of_today: endOfTodayMs, pinned: JSON.stringify(pinned) },
  }
}

const groupOrder: Record<InboxGroup, string> = {
  needs_you: 'due_at, id',
  waiting: 'since_at DESC, id DESC',
  rest: 'due_at, id',
}

const rowColumns = `case_file.id AS caseId, no, COALESCE(client.name, author_name) AS who, source.title AS channel,
  case_file.title, case_file.kind, status, verdict_kind AS verdict, read_at IS NULL AS unread,
  COALESCE((SELECT name = 'author_updated' FROM case_event WHERE case_event.case_id = case_file.id
    ORDER BY case_event.id DESC LIMIT 1), 0) AS updated, due_at AS dueAtMs, received_at AS receivedAtMs,
  COALESCE(client.is_reference, 0) AS isReference,
  EXISTS (SELECT 1 FROM comment_alarm WHERE case_id = case_file.id AND dismissed_at IS NULL) AS isAlarm,
  snoozed_until AS snoozedUntilMs, since_at AS sinceMs,
  (SELECT max(valid_until) FROM quote WHERE quote.case_id = case_file.id AND quote.state IN ('issued', 'sent'))
    AS quoteUntil`

const joined = `FROM page JOIN case_file ON case_file.id = page.id JOIN source ON source.id = case_file.source_id
  LEFT JOIN client ON client.id = case_file.client_id`

type RawFlag = 'unread' | 'updated' | 'isReference' | 'isAlarm'
type RawRow = Omit<InboxRow, 'group' | 'workingDaysLate' | RawFlag> & Record<RawFlag, number>

const toRow = (row: RawRow, group: InboxGroup): InboxRow => ({
  ...row,
  group,
  workingDaysLate: null,
  unread: row.unread === 1,
  updated: row.updated === 1,
  isReference: row.isReference === 1,
  isAlarm: row.isAlarm === 1,
})

export function groupCounts(db: Db, endOfTodayMs: number): { group: InboxGroup; count: number }[] {
  const pinned = pinnedCases(db)
  return (['needs_you', 'waiting', 'rest'] as const).map((group) => {
    const { where, values } = askFor(group, endOfTodayMs, pinned)
    const others = db.one<{ n: number }>(`SELECT count(*) AS n FROM case_file WHERE ${where}`, values)?.n ?? 0
    return { group, count: others + (group === 'needs_you' ? pinned.length : 0) }
  })
}

export function groupRows(
  db: Db,
  group: InboxGroup,
  endOfTodayMs: number,
  offset: number,
  limit: number,
): InboxRow[] {
  const pinned = pinnedCases(db)
  const { where, values } = askFor(group, endOfTodayMs, pinned)
  const first = group === 'needs_you' ? pinned.slice(offset, offset + limit) : []
  const before = group === 'needs_you' ? Math.max(0, offset - pinned.length) : offset
  const others = db.all<RawRow>(
    `WITH page AS (SELECT id, ROW_NUMBER() OVER () AS place FROM
       (SELECT id FROM case_file WHERE ${where} ORDER BY ${groupOrder[group]} LIMIT $limit OFFSET $offset))
     SELECT ${rowColumns} ${joined} ORDER BY place`,
    { limit: limit - first.length, offset: before, ...values },
  )
  return [...rowsOf(db, first), ...others].map((row) => toRow(row, group))
}

const rowsOf = (db: Db, caseIds: readonly number[]): RawRow[] =>
  caseIds.length === 0
    ? []
    : db.all<RawRow>(
        `WITH page AS (SELECT value AS id, key AS place FROM json_each(?))
         SELECT ${rowColumns} ${joined} ORDER BY place`,
        [JSON.stringify(caseIds)],
      )

/** The rows of these cases, in this order. */
export const rowsInOrder = (db: Db, caseIds: readonly number[]): InboxRow[] =>
  rowsOf(db, caseIds).map((row) => toRow(row, 'rest'))

const shelfOrder = { snoozed: 'snoozed_until, id', done: 'since_at DESC, id DESC' }

export const shelfCount = (db: Db, shelf: 'snoozed' | 'done'): number =>
  db.one<{ n: number }>('SELECT count(*) AS n FROM case_file WHERE shelf = ?', [shelf])?.n ?? 0

export function shelfRows(db: Db, shelf: 'snoozed' | 'done', offset: number, limit: number): InboxRow[] {
  return db
    .all<RawRow>(
      `WITH page AS (SELECT id, ROW_NUMBER() OVER () AS place FROM
         (SELECT id FROM case_file WHERE shelf = $shelf ORDER BY ${shelfOrder[shelf]} LIMIT $limit OFFSET $offset))
       SELECT ${rowColumns} ${joined} ORDER BY place`,
      { shelf, limit, offset },
    )
    .map((row) => toRow(row, 'rest'))
}

/** Where a case stands in its group (from 0), or null when it is not in it. */
export function placeInGroup(db: Db, group: InboxGroup, endOfTodayMs: number, caseId: number): number | null {
  const pinned = pinnedCases(db)
  const first = pinned.indexOf(caseId)
  if (first >= 0) return group === 'needs_you' ? first : null
  const { where, values } = askFor(group, endOfTodayMs, pinned)
  const found = db.one<{ place: number }>(
    `SELECT place FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY ${groupOrder[group]}) - 1 AS place
       FROM case_file WHERE ${where}) WHERE id = $id`,
    { id: caseId, ...values },
  )
  return found ? found.place + (group === 'needs_you' ? pinned.length : 0) : null
}

export function placeOnShelf(db: Db, shelf: 'snoozed' | 'done', caseId: number): number | null {
  return (
    db.one<{ place: number }>(
      `SELECT place FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY ${shelfOrder[shelf]}) - 1 AS place
         FROM case_file WHERE shelf = ?) WHERE id = ?`,
      [shelf, caseId],
    )?.place ?? null
  )
}

/** The cases that came last and wait for the owner. */
export const newestOpen = (db: Db, limit: number): { caseId: number; who: string; title: string }[] =>
  db.all(
    `SELECT case_file.id AS caseId, COALESCE(client.name, author_name) AS who, title
     FROM case_file LEFT JOIN client ON client.id = case_file.client_id
     WHERE shelf = 'open' AND side = 'us' ORDER BY case_file.id DESC LIMIT ?`,
    [limit],
  )
