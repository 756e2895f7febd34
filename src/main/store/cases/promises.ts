// Stores what was promised in cases; what became of a promise follows from its dates.
import type { PromiseKind } from '../../../core/client/promise-words.ts'
import type { Db } from '../file/db.ts'

export type StoredPromise = {
  promiseId: number
  caseId: number
  caseNo: number
  caseTitle: string
  kind: PromiseKind
  text: string
  dueOn: string
  waitsForOthers: number
  madeAtMs: number
  keptAtMs: number | null
  releasedAtMs: number | null
  evidence: string
}

const select = `SELECT promise.id AS promiseId, case_id AS caseId, case_file.no AS caseNo, case_file.title AS caseTitle,
    promise.kind, promise.text, due_on AS dueOn, waits_for_others AS waitsForOthers, made_at AS madeAtMs,
    kept_at AS keptAtMs, released_at AS releasedAtMs, evidence
  FROM promise JOIN case_file ON case_file.id = promise.case_id WHERE taken_back_at IS NULL`

// What stands, by the day it is due; then what ended, the newest first.
const order = `ORDER BY kept_at IS NOT NULL OR released_at IS NOT NULL,
  CASE WHEN kept_at IS NULL AND released_at IS NULL THEN due_on END, promise.id DESC LIMIT 200`

export const promisesOfCases = (db: Db, caseIds: readonly number[]): StoredPromise[] =>
  db.all<StoredPromise>(`${select} AND case_id IN (SELECT value FROM json_each(?)) ${order}`, [
    JSON.stringify(caseIds),
  ])

export const promisesOfClient = (db: Db, clientId: number): StoredPromise[] =>
  db.all<StoredPromise>(`${select} AND case_id IN (SELECT id FROM case_file WHERE client_id = ?) ${order}`, [
    clientId,
  ])

export const readPromise = (db: Db, promiseId: number): StoredPromise | undefined =>
  db.one<StoredPromise>(`${select} AND promise.id = ?`, [promiseId])

/** Cases in which something stands that is due after one day and until another; whatever shelf they are on. */
export const casesPromisedFor = (db: Db, after: string, until: string): number[] =>
  db
    .all<{ id: number }>(
      `SELECT DISTINCT case_id AS id FROM promise
       WHERE kept_at IS NULL AND released_at IS NULL AND taken_back_at IS NULL AND due_on > ? AND due_on <= ?
       ORDER BY due_on LIMIT 1000`,
      [after, until],
    )
    .map(({ id }) => id)

export type NewPromise = Pick<StoredPromise, 'caseId' | 'kind' | 'text' | 'dueOn'> & {
  waitsForOthers: boolean
}

export const addPromise = (db: Db, promise: NewPromise, nowMs: number): number =>
  db.run(
    'INSERT INTO promise (case_id, kind, text, due_on, waits_for_others, made_at) VALUES (?, ?, ?, ?, ?, ?)',
    [promise.caseId, promise.kind, promise.text, promise.dueOn, promise.waitsForOthers ? 1 : 0, nowMs],
  ).id

export type PromiseEnd = { keptAtMs: number | null; releasedAtMs: number | null; evidence: string }

/** All null: it stands again. */
export function setPromiseEnd(db: Db, promiseId: number, end: PromiseEnd): void {
  db.run('UPDATE promise SET kept_at = ?, released_at = ?, evidence = ? WHERE id = ?', [
    end.keptAtMs,
    end.releasedAtMs,
    end.evidence,
    promiseId,
  ])
}

export function takePromiseBack(db: Db, promiseId: number, nowMs: number): void {
  db.run('UPDATE promise SET taken_back_at = ? WHERE id = ?', [nowMs, promiseId])
}
