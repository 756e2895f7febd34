// Stores what became of agreements: suspended, resumed, ended, renewed; and which reminders of their ends were told.
import type { ReminderDays, TermChange } from '../../../core/agreement/term.ts'
import type { Db } from '../file/db.ts'
import { type StoredVersion, versionsOf } from './agreement-versions.ts'

export type AgreementHistory = {
  readonly changes: readonly TermChange[]
  /** What the text says from a day on, in the order of the days. */
  readonly versions: readonly StoredVersion[]
  /** The agreement this one goes on in. */
  readonly renewedBy: number | null
  /** The agreement this one goes on from. */
  readonly renews: number | null
}

export const historyOf = (db: Db, agreementId: number): AgreementHistory => ({
  changes: db.all<TermChange>(
    `SELECT name, on_date AS "on", reason FROM agreement_change
     WHERE agreement_id = ? AND taken_back_at IS NULL ORDER BY id`,
    [agreementId],
  ),
  versions: versionsOf(db, agreementId),
  renewedBy:
    db.one<{ id: number }>('SELECT id FROM agreement WHERE renews_id = ? AND removed_at IS NULL', [
      agreementId,
    ])?.id ?? null,
  renews:
    db.one<{ id: number | null }>('SELECT renews_id AS id FROM agreement WHERE id = ?', [agreementId])?.id ??
    null,
})

export const addTermChange = (db: Db, agreementId: number, change: TermChange, nowMs: number): number =>
  db.run(
    'INSERT INTO agreement_change (agreement_id, name, on_date, reason, noted_at) VALUES (?, ?, ?, ?, ?)',
    [agreementId, change.name, change.on, change.reason, nowMs],
  ).id

export function takeTermChangeBack(db: Db, changeId: number, nowMs: number): void {
  db.run('UPDATE agreement_change SET taken_back_at = ? WHERE id = ?', [nowMs, changeId])
}

export function setRenews(db: Db, agreementId: number, renewsId: number): void {
  db.run('UPDATE agreement SET renews_id = ? WHERE id = ?', [renewsId, agreementId])
}

/** Agreements of clients that are kept whose last day, by any of their texts, lies between two days. */
export const endingBetween = (
  db: Db,
  from: string,
  to: string,
): { agreementId: number; clientName: string }[] =>
  db.all(
    `SELECT agreement.id AS agreementId, client.name AS clientName
     FROM agreement JOIN client ON client.id = agreement.client_id AND client.removed_at IS NULL
     WHERE agreement.removed_at IS NULL AND agreement.id IN (
       SELECT id FROM agreement WHERE end_on BETWEEN $from AND $to AND end_on IS NOT NULL AND removed_at IS NULL
       UNION SELECT agreement_id FROM agreement_version
         WHERE body ->> '$.end' BETWEEN $from AND $to AND taken_back_at IS NULL)
     ORDER BY agreement.end_on, agreement.id LIMIT 500`,
    { from, to },
  )

type Reminder = { readonly agreementId: number; readonly end: string; readonly days: ReminderDays }

export const wasReminded = (db: Db, { agreementId, end, days }: Reminder): boolean =>
  db.one('SELECT 1 FROM agreement_reminded WHERE agreement_id = ? AND end_on = ? AND days = ?', [
    agreementId,
    end,
    days,
  ]) !== undefined

/** `atMs` null: it is to be told again. */
export function setReminded(db: Db, { agreementId, end, days }: Reminder, atMs: number | null): void {
  db.run('DELETE FROM agreement_reminded WHERE agreement_id = ? AND end_on = ? AND days = ?', [
    agreementId,
    end,
    days,
  ])
  if (atMs !== null)
    db.run('INSERT INTO agreement_reminded (agreement_id, end_on, days, at) VALUES (?, ?, ?, ?)', [
      agreementId,
      end,
      days,
      atMs,
    ])
}
