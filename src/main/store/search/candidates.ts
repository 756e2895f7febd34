// Finds the cases a search may mean, each with how well its words fit; bounded whatever is typed.
import type { Term } from '../../../core/search/query.ts'
import type { Db } from '../file/db.ts'
import type { CaseFilter } from './case-filter.ts'
import { matchOf } from './match.ts'

export type Candidate = {
  readonly caseId: number
  /** The message that fits best; null where the case itself does. */
  readonly messageId: number | null
  /** Larger is better. */
  readonly fit: number
}

/** The newest so many that fit are compared; of words in more messages than that, only the newest count. */
const mostCandidates = 400
const mostLookedAt = 10_000
/** So few cases that looking through them costs less than looking through all that holds the words. */
const fewCases = 2000

const isFew = (db: Db, { where, values }: CaseFilter): boolean =>
  (db.one<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM case_file WHERE ${where} LIMIT ${fewCases + 1})`,
    values,
  )?.n ?? 0) <= fewCases

/** Counting in how many texts each word stands, as comparing by fit needs, takes too long where that is nearly all. */
const isWorthComparing = (terms: readonly Term[]): boolean =>
  terms.some(({ words, isNegated }) => !isNegated && words.some((word) => word.length > 2))

const rankBy = (isCompared: boolean): string => (isCompared ? 'bm25(message_text)' : '0.0')

type Found = { caseId: number; messageId: number; rank: number }

function messagesAmongFew(
  db: Db,
  match: string,
  isCompared: boolean,
  { where, values }: CaseFilter,
): Found[] {
  return db.all<Found>(
    `WITH kept AS MATERIALIZED (SELECT id FROM case_file WHERE ${where}),
       theirs AS MATERIALIZED (SELECT message.id FROM kept CROSS JOIN message ON message.case_id = kept.id)
     SELECT message.id AS messageId, case_id AS caseId, hit.rank
     FROM (SELECT rowid, ${rankBy(isCompared)} AS rank FROM message_text
         WHERE message_text MATCH $match AND +rowid IN (SELECT id FROM theirs)
         ORDER BY rowid DESC LIMIT ${mostCandidates}) AS hit
     CROSS JOIN message ON message.id = hit.rowid WHERE removed_at IS NULL`,
    { ...values, match },
  )
}

function messagesAmongAll(
  db: Db,
  match: string,
  isCompared: boolean,
  { where, values }: CaseFilter,
): Found[] {
  return db.all<Found>(
    `SELECT message.id AS messageId, case_id AS caseId, hit.rank
     FROM (SELECT rowid, ${rankBy(isCompared)} AS rank FROM message_text WHERE message_text MATCH $match
         ORDER BY rowid DESC LIMIT ${mostLookedAt}) AS hit
     CROSS JOIN message ON message.id = hit.rowid AND message.removed_at IS NULL
     CROSS JOIN case_file ON case_file.id = message.case_id AND ${where} LIMIT ${mostCandidates}`,
    { ...values, match },
  )
}

/** By words of their messages. */
export function byMessages(db: Db, terms: readonly Term[], filter: CaseFilter): Candidate[] {
  const match = matchOf(
    terms.filter(({ isNegated }) => !isNegated),
    terms.filter(({ isNegated }) => isNegated),
  )
  if (match === null) return []
  const isCompared = isWorthComparing(terms)
  const rows =
    filter.isNarrowed && isFew(db, filter)
      ? messagesAmongFew(db, match, isCompared, filter)
      : messagesAmongAll(db, match, isCompared, filter)
  return rows.map(({ caseId, messageId, rank }) => ({ caseId, messageId, fit: -rank }))
}

/** A title tells more of a case than any word in it. */
const titleWorth = 1.5

/** By words of their title and author. */
export function byTitles(db: Db, terms: readonly Term[], { where, values }: CaseFilter): Candidate[] {
  const match = matchOf(terms.filter(({ isNegated }) => !isNegated))
  if (match === null) return []
  return db
    .all<{ caseId: number; rank: number }>(
      `SELECT id AS caseId, hit.rank
       FROM (SELECT rowid, bm25(case_text) AS rank FROM case_text WHERE case_text MATCH $match
           ORDER BY rowid DESC LIMIT ${mostLookedAt}) AS hit
       CROSS JOIN case_file ON case_file.id = hit.rowid AND ${where} LIMIT ${mostCandidates}`,
      { ...values, match },
    )
    .map(({ caseId, rank }) => ({ caseId, messageId: null, fit: -rank * titleWorth }))
}

/** By what the operators say alone. */
export const byFilter = (db: Db, { where, values }: CaseFilter): Candidate[] =>
  db
    .all<{ caseId: number }>(
      `SELECT id AS caseId FROM case_file WHERE ${where} ORDER BY id DESC LIMIT ${mostCandidates}`,
      values,
    )
    .map(({ caseId }) => ({ caseId, messageId: null, fit: 0 }))

/** By its number, also when it was merged: the number still stands in mails. */
export const byNumber = (db: Db, no: number): Candidate[] =>
  db
    .all<{ caseId: number }>('SELECT id AS caseId FROM case_file WHERE no = ?', [no])
    .map(({ caseId }) => ({ caseId, messageId: null, fit: Number.MAX_SAFE_INTEGER }))

/** The filter, and the case is one of these clients'. */
export const ofClients = (filter: CaseFilter, clientIds: readonly number[]): CaseFilter => ({
  where: `${filter.where} AND client_id IN (SELECT value FROM json_each($of_clients))`,
  values: { ...filter.values, of_clients: JSON.stringify(clientIds) },
  isNarrowed: true,
})
