// Stores agreements with their clauses, entitlements and lots, and gives them to the scope engine in its own shapes.
import type { AgreementForm, EntitlementForm } from '../../contract/client.ts'
import type { Db } from './db.ts'

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

type EntitlementColumns = {
  id: number
  label: string
  services: string
  effect: EntitlementForm['effect']
  unit: EntitlementForm['unit']
  quantity: number | null
  period: EntitlementForm['period']
  anchor_day: number | null
  prorate: EntitlementForm['prorate']
  rollover_cap: number | null
  rollover_life: number | null
  deficit: EntitlementForm['deficit']
  increment_minutes: number
  free_up_to_minutes: number
  split: number
  out_of_hours_mode: EntitlementForm['outOfHours']['mode']
  out_of_hours_bps: number
  overage_fixed: number | null
  overage_per_hour: number | null
  lead_days: number | null
  self_service: number
  requires_payment: number
  priority: number
  causes: string | null
  clause_no: string | null
}

const toEntitlement = (row: EntitlementColumns): EntitlementForm => ({
  entitlementId: row.id,
  label: row.label,
  services: JSON.parse(row.services),
  effect: row.effect,
  unit: row.unit,
  quantity: row.quantity,
  period: row.period,
  anchorDay: row.anchor_day,
  prorate: row.prorate,
  rolloverCap: row.rollover_cap,
  rolloverLife: row.rollover_life,
  deficit: row.deficit,
  incrementMinutes: row.increment_minutes,
  freeUpToMinutes: row.free_up_to_minutes,
  split: row.split === 1,
  outOfHours: { mode: row.out_of_hours_mode, bps: row.out_of_hours_bps },
  overage:
    row.overage_fixed !== null
      ? { fixed: row.overage_fixed }
      : row.overage_per_hour !== null
        ? { perHour: row.overage_per_hour }
        : null,
  leadDays: row.lead_days,
  selfService: row.self_service === 1,
  requiresPayment: row.requires_payment === 1,
  priority: row.priority,
  causes: row.causes === null ? null : JSON.parse(row.causes),
  clauseNo: row.clause_no,
})

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
    entitlements: db
      .all<EntitlementColumns>(
        'SELECT * FROM entitlement WHERE agreement_id = ? AND removed_at IS NULL ORDER BY position',
        [row.id],
      )
      .map(toEntitlement),
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

const entitlementValues = (form: EntitlementForm, position: number) => ({
  position,
  label: form.label,
  services: JSON.stringify(form.services),
  effect: form.effect,
  unit: form.unit,
  quantity: form.quantity,
  period: form.period,
  anchor_day: form.anchorDay,
  prorate: form.prorate,
  rollover_cap: form.rolloverCap,
  rollover_life: form.rolloverLife,
  deficit: form.deficit,
  increment_minutes: form.incrementMinutes,
  free_up_to_minutes: form.freeUpToMinutes,
  split: form.split ? 1 : 0,
  out_of_hours_mode: form.outOfHours.mode,
  out_of_hours_bps: form.outOfHours.bps,
  overage_fixed: form.overage !== null && 'fixed' in form.overage ? form.overage.fixed : null,
  overage_per_hour: form.overage !== null && 'perHour' in form.overage ? form.overage.perHour : null,
  lead_days: form.leadDays,
  self_service: form.selfService ? 1 : 0,
  requires_payment: form.requiresPayment ? 1 : 0,
  priority: form.priority,
  causes: form.causes === null ? null : JSON.stringify(form.causes),
  clause_no: form.clauseNo,
})

function addEntitlement(
  db: Db,
  agreementId: number,
  form: EntitlementForm,
  position: number,
  removedAtMs: number | null,
): number {
  const values = { ...entitlementValues(form, position), removed_at: removedAtMs, agreement_id: agreementId }
  const columns = Object.keys(values)
  return db.run(
    `INSERT INTO entitlement (${columns.join(', ')}) VALUES (${columns.map((column) => `$${column}`).join(', ')})`,
    values,
  ).id
}

/** Adds an entitlement that the text an agreement was made with does not hold, and gives its id. */
export const addSetAside = (
  db: Db,
  agreementId: number,
  form: EntitlementForm,
  position: number,
  nowMs: number,
): number => addEntitlement(db, agreementId, form, position, nowMs)

function writeEntitlements(
  db: Db,
  agreementId: number,
  forms: readonly EntitlementForm[],
  nowMs: number,
): void {
  db.run('UPDATE entitlement SET removed_at = ? WHERE agreement_id = ? AND removed_at IS NULL', [
    nowMs,
    agreementId,
  ])
  for (const [position, form] of forms.entries()) {
    if (form.entitlementId === null) addEntitlement(db, agreementId, form, position, null)
    else {
      const values = entitlementValues(form, position)
      const columns = Object.keys(values)
      db.run(
        `UPDATE entitlement SET ${columns.map((column) => `${column} = $${column}`).join(', ')}, removed_at = NULL
         WHERE id = $id AND agreement_id = $agreement_id`,
        { ...values, id: form.entitlementId, agreement_id: agreementId },
      )
    }
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

export const agreementOfEntitlement = (db: Db, entitlementId: number): number | undefined =>
  db.one<{ id: number }>('SELECT agreement_id AS id FROM entitlement WHERE id = ?', [entitlementId])?.id

/** In the order of the agreement. */
export const entitlementIdsOf = (db: Db, agreementId: number): number[] =>
  db
    .all<{ id: number }>('SELECT id FROM entitlement WHERE agreement_id = ? ORDER BY position', [agreementId])
    .map(({ id }) => id)
