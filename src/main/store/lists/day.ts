// Answers what a day asks for and what a week brought: each list through an index, a few lines of it and how many there are.
import type { Db } from '../file/db.ts'

export type CaseLine = {
  caseId: number
  who: string
  title: string
  shelf: 'open' | 'snoozed' | 'done'
  atMs: number | null
}

type Params = Readonly<Record<string, number | string>>

/** `at`: the column that says when. Bounded by `$limit`. */
type Asked = { readonly from: string; readonly where: string; readonly at: string; readonly order: string }

// Noise and praise are no cases that came, and a merged one is counted in its target.
const isCase = "shelf <> 'quiet'"

const lists = {
  reminded: {
    from: 'case_file INDEXED BY case_reminded',
    where: "reminded_at IS NOT NULL AND shelf = 'open' AND side = 'them'",
    at: 'reminded_at',
    order: 'reminded_at, id',
  },
  waking: {
    from: 'case_file INDEXED BY case_snoozed',
    where: "shelf = 'snoozed' AND snoozed_until < $end",
    at: 'snoozed_until',
    order: 'snoozed_until, id',
  },
  came: {
    from: 'case_file INDEXED BY case_by_received',
    where: `received_at >= $from AND received_at < $to AND ${isCase}`,
    at: 'received_at',
    order: 'received_at DESC, id DESC',
  },
  answered: {
    from: 'case_file INDEXED BY case_answered',
    where: `answered_at >= $from AND answered_at < $to AND ${isCase}`,
    at: 'answered_at',
    order: 'answered_at DESC, id DESC',
  },
  answeredLate: {
    from: 'case_file INDEXED BY case_answered',
    where: `answered_at >= $from AND answered_at < $to AND answered_at > due_at AND ${isCase}`,
    at: 'answered_at',
    order: 'answered_at DESC, id DESC',
  },
  waiting: {
    from: 'case_file INDEXED BY case_waiting',
    where: "shelf = 'open' AND side = 'them'",
    at: 'since_at',
    order: 'since_at, id',
  },
  snoozed: {
    from: 'case_file INDEXED BY case_snoozed',
    where: "shelf = 'snoozed'",
    at: 'snoozed_until',
    order: 'snoozed_until NULLS LAST, id',
  },
  closed: {
    from: 'case_file INDEXED BY case_by_since',
    where: "shelf = 'done' AND since_at >= $from",
    at: 'since_at',
    order: 'since_at DESC, id DESC',
  },
} as const satisfies Record<string, Asked>

export type CaseListAsked = keyof typeof lists

export const countCases = (db: Db, list: CaseListAsked, params: Params = {}): number =>
  db.one<{ n: number }>(`SELECT count(*) AS n FROM ${lists[list].from} WHERE ${lists[list].where}`, params)
    ?.n ?? 0

export function caseLines(db: Db, list: CaseListAsked, limit: number, params: Params = {}): CaseLine[] {
  const { from, where, at, order } = lists[list]
  return db.all<CaseLine>(
    `WITH page AS (SELECT id, ${at} AS at, ROW_NUMBER() OVER () AS place FROM
       (SELECT id, ${at} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT $limit))
     SELECT case_file.id AS caseId, COALESCE(client.name, author_name) AS who, title, shelf, page.at AS atMs
     FROM page JOIN case_file ON case_file.id = page.id LEFT JOIN client ON client.id = case_file.client_id
     ORDER BY place`,
    { ...params, limit },
  )
}

export type PromiseLine = { caseId: number; who: string; text: string; shelf: string; dueOn: string }

/** What was promised until today and neither kept nor released. */
export const promisesDue = (db: Db, today: string, limit: number): PromiseLine[] =>
  db.all<PromiseLine>(
    `SELECT case_id AS caseId, COALESCE(client.name, author_name) AS who, text, shelf, due_on AS dueOn
     FROM promise JOIN case_file ON case_file.id = case_id LEFT JOIN client ON client.id = case_file.client_id
     WHERE kept_at IS NULL AND released_at IS NULL AND taken_back_at IS NULL AND due_on <= ?
     ORDER BY due_on, promise.id LIMIT ?`,
    [today, limit],
  )

export type QuoteLine = {
  quoteId: number
  who: string
  title: string
  until: string
  total: number
  currency: string
}

/** Quotes that wait for a decision and whose last day is near. */
export const quotesEnding = (db: Db, from: string, to: string, limit: number): QuoteLine[] =>
  db.all<QuoteLine>(
    `SELECT quote.id AS quoteId, client.name AS who, title, valid_until AS until, total, quote.currency
     FROM quote INDEXED BY quote_open_until JOIN client ON client.id = client_id
     WHERE state IN ('issued', 'sent') AND quote.removed_at IS NULL AND valid_until BETWEEN ? AND ?
     ORDER BY valid_until, quote.id LIMIT ?`,
    [from, to, limit],
  )

export type ClientLine = { clientId: number; who: string }

/** Clients with an agreement in a month that was not told to them, once the owner issues statements at all. */
export const statementsMissing = (
  db: Db,
  month: { name: string; first: string; last: string },
  limit: number,
): ClientLine[] =>
  db.all<ClientLine>(
    `SELECT client.id AS clientId, client.name AS who FROM client
     WHERE client.removed_at IS NULL AND EXISTS (SELECT 1 FROM statement)
       AND EXISTS (SELECT 1 FROM agreement WHERE client_id = client.id AND agreement.removed_at IS NULL
         AND start_on <= $last AND (end_on IS NULL OR end_on >= $first))
       AND NOT EXISTS (SELECT 1 FROM statement WHERE month = $name AND client_id = client.id)
     ORDER BY client.name, client.id LIMIT $limit`,
    { ...month, limit },
  )

export type GivenLine = {
  caseId: number
  who: string
  title: string
  on: string
  amount: number | null
  currency: string
}

const given = `FROM leakage INDEXED BY leakage_on JOIN case_file ON case_file.id = leakage.case_id
  LEFT JOIN client ON client.id = leakage.client_id
  WHERE on_date BETWEEN $from AND $to AND leakage.reverses IS NULL
    AND NOT EXISTS (SELECT 1 FROM leakage AS later WHERE later.reverses = leakage.id)`

export const givenIn = (db: Db, from: string, to: string, limit: number): GivenLine[] =>
  db.all<GivenLine>(
    `SELECT leakage.case_id AS caseId, COALESCE(client.name, author_name) AS who, title, on_date AS "on", amount,
       leakage.currency ${given} ORDER BY on_date DESC, leakage.id DESC LIMIT $limit`,
    { from, to, limit },
  )

export const givenSums = (
  db: Db,
  from: string,
  to: string,
): { currency: string; n: number; minor: number }[] =>
  db.all(
    `SELECT leakage.currency, count(*) AS n, COALESCE(sum(amount), 0) AS minor ${given}
     GROUP BY leakage.currency ORDER BY leakage.currency`,
    { from, to },
  )

export const reviewedAt = (db: Db, from: string): number | null =>
  db.one<{ at: number }>('SELECT done_at AS at FROM review WHERE week_from = ?', [from])?.at ?? null

/** Null: not gone through. */
export function setReviewed(db: Db, from: string, atMs: number | null): void {
  if (atMs === null) db.run('DELETE FROM review WHERE week_from = ?', [from])
  else
    db.run(
      'INSERT INTO review (week_from, done_at) VALUES (?, ?) ON CONFLICT (week_from) DO UPDATE SET done_at = excluded.done_at',
      [from, atMs],
    )
}
