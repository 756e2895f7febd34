// Stores what an agreement covers or excludes: its entitlements, those in force and those that were set aside.
import type { EntitlementForm } from '../../../contract/client.ts'
import type { Db } from '../file/db.ts'

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

/** Those an agreement has in force, in its order. */
export const entitlementsOf = (db: Db, agreementId: number): EntitlementForm[] =>
  db
    .all<EntitlementColumns>(
      'SELECT * FROM entitlement WHERE agreement_id = ? AND removed_at IS NULL ORDER BY position',
      [agreementId],
    )
    .map(toEntitlement)

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

/** Writes those of a text in its order; the ones it leaves out are set aside. */
export function writeEntitlements(
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

export const agreementOfEntitlement = (db: Db, entitlementId: number): number | undefined =>
  db.one<{ id: number }>('SELECT agreement_id AS id FROM entitlement WHERE id = ?', [entitlementId])?.id

/** In the order of the agreement. */
export const entitlementIdsOf = (db: Db, agreementId: number): number[] =>
  db
    .all<{ id: number }>('SELECT id FROM entitlement WHERE agreement_id = ? ORDER BY position', [agreementId])
    .map(({ id }) => id)
