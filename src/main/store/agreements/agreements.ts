// Stores agreements with their clauses and entitlements, and gives them back as the forms they were written as.
import type { AgreementForm } from '../../../contract/client.ts'
import type { Db } from '../file/db.ts'
import { entitlementsOf, writeEntitlements } from './entitlements.ts'

type AgreementColumns = {
  id: number
  client_id: number
  number: string
  title: string
  zone: string
  currency: string
  start_on: string
  end_on: string | null
  status: AgreementForm['status']
  grace_days: number
  grace_mode: AgreementForm['graceMode']
  warranty_days: number
  contact_policy: AgreementForm['contactPolicy']
  unlisted_policy: AgreementForm['unlistedPolicy']
  response_target_minutes: number | null
  hours: string | null
  term_clause_no: string | null
  fee_amount: number | null
  fee_per: NonNullable<AgreementForm['fee']>['per'] | null
  limits: string
  package_version_id: number | null
}

function toAgreement(db: Db, row: AgreementColumns): AgreementForm {
  return {
    agreementId: row.id,
    clientId: row.client_id,
    number: row.number,
    title: row.title,
    zone: row.zone,
    currency: row.currency,
    start: row.start_on,
    end: row.end_on,
    status: row.status,
    graceDays: row.grace_days,
    graceMode: row.grace_mode,
    warrantyDays: row.warranty_days,
    contactPolicy: row.contact_policy,
    unlistedPolicy: row.unlisted_policy,
    responseTargetMinutes: row.response_target_minutes,
    hours: row.hours === null ? null : JSON.parse(row.hours),
    termClauseNo: row.term_clause_no,
    fee:
      row.fee_amount === null || row.fee_per === null ? null : { amount: row.fee_amount, per: row.fee_per },
    limits: JSON.parse(row.limits),
    packageVersionId: row.package_version_id,
    clauses: db.all<AgreementForm['clauses'][number]>(
      'SELECT no, text FROM clause WHERE agreement_id = ? AND removed_at IS NULL ORDER BY position',
      [row.id],
    ),
    entitlements: entitlementsOf(db, row.id),
  }
}

/** An agreement read from the store always has its id. */
export type StoredAgreement = AgreementForm & { agreementId: number }

const stored = (db: Db, row: AgreementColumns): StoredAgreement => ({
  ...toAgreement(db, row),
  agreementId: row.id,
})

export function readAgreement(db: Db, agreementId: number): StoredAgreement | undefined {
  const row = db.one<AgreementColumns>('SELECT * FROM agreement WHERE id = ? AND removed_at IS NULL', [
    agreementId,
  ])
  return row && stored(db, row)
}

/** A client's agreements, the latest start first. */
export const agreementsOf = (db: Db, clientId: number): StoredAgreement[] =>
  db
    .all<AgreementColumns>(
      'SELECT * FROM agreement WHERE client_id = ? AND removed_at IS NULL ORDER BY start_on DESC, id',
      [clientId],
    )
    .map((row) => stored(db, row))

function writeClauses(db: Db, agreementId: number, clauses: AgreementForm['clauses'], nowMs: number): void {
  db.run('UPDATE clause SET removed_at = ? WHERE agreement_id = ? AND removed_at IS NULL', [
    nowMs,
    agreementId,
  ])
  for (const [position, clause] of clauses.entries()) {
    db.run('INSERT INTO clause (agreement_id, position, no, text) VALUES (?, ?, ?, ?)', [
      agreementId,
      position,
      clause.no,
      clause.text,
    ])
  }
}

/** What forms of an earlier version, kept to undo with, do not have. */
const sinceThen = ({ fee, limits, packageVersionId }: Partial<AgreementForm>) => ({
  fee_amount: fee?.amount ?? null,
  fee_per: fee?.per ?? null,
  limits: JSON.stringify(limits ?? []),
  package_version_id: packageVersionId ?? null,
})

/** Writes the whole form and gives the agreement's id back. Entitlements left out are set aside, since the ledger names them. */
export function writeAgreement(db: Db, form: AgreementForm, nowMs: number): number {
  const values = {
    number: form.number,
    title: form.title,
    zone: form.zone,
    currency: form.currency,
    start_on: form.start,
    end_on: form.end,
    status: form.status,
    grace_days: form.graceDays,
    grace_mode: form.graceMode,
    warranty_days: form.warrantyDays,
    contact_policy: form.contactPolicy,
    unlisted_policy: form.unlistedPolicy,
    response_target_minutes: form.responseTargetMinutes,
    hours: form.hours === null ? null : JSON.stringify(form.hours),
    term_clause_no: form.termClauseNo,
    ...sinceThen(form),
  }
  const columns = Object.keys(values)
  let agreementId = form.agreementId
  if (agreementId === null) {
    agreementId = db.run(
      `INSERT INTO agreement (client_id, created_at, ${columns.join(', ')})
       VALUES ($client_id, $created_at, ${columns.map((column) => `$${column}`).join(', ')})`,
      { ...values, client_id: form.clientId, created_at: nowMs },
    ).id
  } else {
    db.run(
      `UPDATE agreement SET ${columns.map((column) => `${column} = $${column}`).join(', ')}, removed_at = NULL
       WHERE id = $id`,
      { ...values, id: agreementId },
    )
  }
  writeClauses(db, agreementId, form.clauses, nowMs)
  writeEntitlements(db, agreementId, form.entitlements, nowMs)
  return agreementId
}

export function setAgreementRemoved(db: Db, agreementId: number, removedAtMs: number | null): void {
  db.run('UPDATE agreement SET removed_at = ? WHERE id = ?', [removedAtMs, agreementId])
}

/** A clause's newest text, also where the text it stood in was changed since. */
export const clauseText = (db: Db, agreementId: number, no: string): string | null =>
  db.one<{ text: string }>(
    'SELECT text FROM clause WHERE agreement_id = ? AND no = ? ORDER BY removed_at IS NULL DESC, id DESC LIMIT 1',
    [agreementId, no],
  )?.text ?? null
