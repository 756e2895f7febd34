// Stores what the owner gives away. Append-only: what no longer holds is taken back by an entry of the opposite sign.
import type { Db } from '../file/db.ts'

export type Leakage = {
  readonly clientId: number
  readonly agreementId: number | null
  readonly caseId: number
  /** Minor units; null = could not be valued. */
  readonly amount: number | null
  readonly currency: string
  readonly minutes: number | null
  readonly reason: string
}

export type LeakageRow = Leakage & {
  readonly leakageId: number
  readonly caseNo: number
  readonly caseTitle: string
  readonly on: string
}

const select = `
  SELECT leakage.id AS leakageId, leakage.client_id AS clientId, leakage.agreement_id AS agreementId,
    leakage.case_id AS caseId, case_file.no AS caseNo, case_file.title AS caseTitle, leakage.amount, leakage.currency,
    leakage.minutes, leakage.reason, leakage.on_date AS "on"
  FROM leakage JOIN case_file ON case_file.id = leakage.case_id`

const standing = `leakage.reverses IS NULL
  AND NOT EXISTS (SELECT 1 FROM leakage AS later WHERE later.reverses = leakage.id)`

/** What a case gives away as things stand. */
export const leakageOfCase = (db: Db, caseId: number): LeakageRow | undefined =>
  db.one<LeakageRow>(`${select} WHERE leakage.case_id = ? AND ${standing} ORDER BY leakage.id DESC LIMIT 1`, [
    caseId,
  ])

/** What was given to a client and not taken back, the newest first. */
export const leakageOfClient = (db: Db, clientId: number): LeakageRow[] =>
  db.all<LeakageRow>(
    `${select} WHERE leakage.client_id = ? AND ${standing}
     ORDER BY leakage.on_date DESC, leakage.id DESC LIMIT 2000`,
    [clientId],
  )

function append(db: Db, entry: Leakage, on: string, nowMs: number, reverses: number | null): void {
  db.run(
    `INSERT INTO leakage (client_id, agreement_id, case_id, amount, currency, minutes, on_date, reason, posted_at, reverses)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      entry.clientId,
      entry.agreementId,
      entry.caseId,
      entry.amount,
      entry.currency,
      entry.minutes,
      on,
      entry.reason,
      nowMs,
      reverses,
    ],
  )
}

export const addLeakage = (db: Db, entry: Leakage, on: string, nowMs: number): void =>
  append(db, entry, on, nowMs, null)

export function reverseLeakage(
  db: Db,
  { leakageId, amount, ...entry }: LeakageRow,
  on: string,
  nowMs: number,
) {
  append(db, { ...entry, amount: amount === null ? null : -amount, reason: '' }, on, nowMs, leakageId)
}
