// Answers what the rows of the inbox say, and what stands on the other shelves, in windows that stay cheap with 100,000 cases.
import type { InboxRow } from '../../../contract/inbox.ts'
import type { InboxGroup } from '../../../contract/words.ts'
import type { Db } from '../file/db.ts'
import type { Placed } from './inbox-stretches.ts'

const rowColumns = `case_file.id AS caseId, no, COALESCE(client.name, author_name) AS who, source.title AS channel,
  case_file.title, case_file.kind, status, verdict_kind AS verdict, read_at IS NULL AS unread,
  COALESCE((SELECT name = 'author_updated' FROM case_event WHERE case_event.case_id = case_file.id
    ORDER BY case_event.id DESC LIMIT 1), 0) AS updated, due_at AS dueAtMs, received_at AS receivedAtMs,
  COALESCE(client.is_reference, 0) AS isReference,
  EXISTS (SELECT 1 FROM comment_alarm WHERE case_id = case_file.id AND dismissed_at IS NULL) AS isAlarm,
  snoozed_until AS snoozedUntilMs, snoozed_for AS snoozedFor, reminded_at AS remindedAtMs, since_at AS sinceMs,
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

/** The rows of cases on the open shelf, each with its group. */
export function rowsOfOpen(db: Db, placed: readonly Placed[]): InboxRow[] {
  const rows = rowsOf(
    db,
    placed.map(({ caseId }) => caseId),
  )
  return rows.map((row, at) => toRow(row, placed[at]?.group ?? 'rest'))
}

// What waits for something to happen has no hour, and comes last. Only this index has that order at hand.
const shelves = {
  snoozed: {
    stands: "case_file INDEXED BY case_snoozed WHERE shelf = 'snoozed'",
    order: 'snoozed_until NULLS LAST, id',
  },
  done: { stands: "case_file WHERE shelf = 'done'", order: 'since_at DESC, id DESC' },
}

export const shelfCount = (db: Db, shelf: 'snoozed' | 'done'): number =>
  db.one<{ n: number }>(`SELECT count(*) AS n FROM case_file WHERE shelf = '${shelf}'`)?.n ?? 0

export const shelfCaseIds = (db: Db, shelf: 'snoozed' | 'done', offset: number, limit: number): number[] =>
  db
    .all<{ id: number }>(
      `SELECT id FROM ${shelves[shelf].stands} ORDER BY ${shelves[shelf].order} LIMIT ? OFFSET ?`,
      [limit, offset],
    )
    .map(({ id }) => id)

export function shelfRows(db: Db, shelf: 'snoozed' | 'done', offset: number, limit: number): InboxRow[] {
  return rowsInOrder(db, shelfCaseIds(db, shelf, offset, limit))
}

const shelfBefore = {
  snoozed:
    '(snoozed_until IS NULL, COALESCE(snoozed_until, 0), id) < ($until IS NULL, COALESCE($until, 0), $id)',
  done: '(COALESCE(since_at, 0), id) > (COALESCE($since, 0), $id)',
}

export function placeOnShelf(db: Db, shelf: 'snoozed' | 'done', caseId: number): number | null {
  const row = db.one<{ until: number | null; since: number | null }>(
    'SELECT snoozed_until AS until, since_at AS since FROM case_file WHERE id = ? AND shelf = ?',
    [caseId, shelf],
  )
  if (!row) return null
  const before = db.one<{ n: number }>(
    // The shelf is written out, or its own index would not be known to hold all that is asked for.
    `SELECT count(*) AS n FROM case_file WHERE shelf = '${shelf}' AND ${shelfBefore[shelf]}`,
    { id: caseId, ...row },
  )
  return before?.n ?? 0
}

/** The cases that came last and wait for the owner. */
export const newestOpen = (db: Db, limit: number): { caseId: number; who: string; title: string }[] =>
  db.all(
    `SELECT case_file.id AS caseId, COALESCE(client.name, author_name) AS who, title
     FROM case_file LEFT JOIN client ON client.id = case_file.client_id
     WHERE shelf = 'open' AND side = 'us' ORDER BY case_file.id DESC LIMIT ?`,
    [limit],
  )
