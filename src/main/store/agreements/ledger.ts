// Stores the usage ledger and the lots. Append-only: a mistake is taken back by an entry of the opposite sign.
import type { AgreementView, UsageRow } from '../../../contract/client.ts'
import type { Db } from '../file/db.ts'

export type UsageEntry = {
  entitlementId: number
  lotId: number | null
  caseId: number | null
  kind: UsageRow['kind']
  quantity: number
  occurredOn: string
  /** The day of the work, where it is booked on another. */
  workedOn?: string | null
  postedAtMs: number
  note: string
  reverses: number | null
}

export function appendUsage(db: Db, entry: UsageEntry): number {
  return db.run(
    `INSERT INTO usage_entry
       (entitlement_id, lot_id, case_id, kind, quantity, occurred_on, worked_on, posted_at, note, reverses)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      entry.entitlementId,
      entry.lotId,
      entry.caseId,
      entry.kind,
      entry.quantity,
      entry.occurredOn,
      entry.workedOn ?? null,
      entry.postedAtMs,
      entry.note,
      entry.reverses,
    ],
  ).id
}

const usageSelect = `
  SELECT entry.id AS usageId, entry.entitlement_id AS entitlementId, entitlement.label, entitlement.unit,
    entry.lot_id AS lotId, entry.kind, entry.quantity, entry.occurred_on AS occurredOn,
    entry.worked_on AS workedOn, entry.posted_at AS postedAtMs, entry.note, entry.case_id AS caseId, case_file.no AS caseNo, entry.reverses,
    (SELECT later.id FROM usage_entry AS later WHERE later.reverses = entry.id) AS reversedBy
  FROM usage_entry AS entry
  JOIN entitlement ON entitlement.id = entry.entitlement_id
  LEFT JOIN case_file ON case_file.id = entry.case_id`

export const usageEntry = (db: Db, usageId: number): UsageRow | undefined =>
  db.one<UsageRow>(`${usageSelect} WHERE entry.id = ?`, [usageId])

/** Everything booked on an agreement in the order it applies: by date, then as entered. */
export const usageOfAgreement = (db: Db, agreementId: number): UsageRow[] =>
  db.all<UsageRow>(
    `${usageSelect} WHERE entitlement.agreement_id = ? ORDER BY entry.occurred_on, entry.id LIMIT 20000`,
    [agreementId],
  )

export type Booked = { entitlement: number; quantity: number; on: string; lot: number | null }

/** The same entries in the same order with what a verdict reads of them alone, all of it from one index: every panel asks for this. */
export const bookedOn = (db: Db, agreementId: number): Booked[] =>
  db.all<Booked>(
    `SELECT entitlement_id AS entitlement, quantity, occurred_on AS "on", lot_id AS lot FROM usage_entry
     WHERE entitlement_id IN (SELECT id FROM entitlement WHERE agreement_id = ?) ORDER BY occurred_on, id`,
    [agreementId],
  )

/** What was booked for a case, in the order it was entered. */
export const usageOfCase = (db: Db, caseId: number): UsageRow[] =>
  db.all<UsageRow>(`${usageSelect} WHERE entry.case_id = ? ORDER BY entry.id LIMIT 200`, [caseId])

/**
 * Writes the opposite of an entry; undefined when it was already reversed or is itself a reversal. `adjustsOn`: the day to
 * book it on where the entry's own day is closed.
 */
export function reverseUsage(
  db: Db,
  usageId: number,
  note: string,
  nowMs: number,
  adjustsOn: string | null = null,
): number | undefined {
  const entry = usageEntry(db, usageId)
  if (!entry || entry.reversedBy !== null || entry.reverses !== null) return undefined
  return appendUsage(db, {
    entitlementId: entry.entitlementId,
    lotId: entry.lotId,
    caseId: entry.caseId,
    kind: adjustsOn === null ? 'credit' : 'adjustment',
    quantity: -entry.quantity,
    occurredOn: adjustsOn ?? entry.occurredOn,
    workedOn: adjustsOn === null ? null : entry.occurredOn,
    postedAtMs: nowMs,
    note,
    reverses: usageId,
  })
}

/** The last day something was booked on an entitlement and not taken back. */
export function lastUsedOn(db: Db, entitlementId: number): string | null {
  return (
    db.one<{ day: string | null }>(
      `SELECT max(occurred_on) AS day FROM usage_entry AS entry WHERE entitlement_id = ? AND quantity > 0
         AND NOT EXISTS (SELECT 1 FROM usage_entry AS later WHERE later.reverses = entry.id)`,
      [entitlementId],
    )?.day ?? null
  )
}

type LotRow = Omit<AgreementView['lots'][number], 'paid'> & { paid: number }

export const lotsOfAgreement = (db: Db, agreementId: number): AgreementView['lots'] =>
  db
    .all<LotRow>(
      `SELECT lot.id AS lotId, entitlement_id AS entitlementId, source, lot.quantity, valid_from AS validFrom,
         valid_to AS validTo, paid
       FROM lot JOIN entitlement ON entitlement.id = lot.entitlement_id
       WHERE entitlement.agreement_id = ? AND lot.removed_at IS NULL ORDER BY lot.id`,
      [agreementId],
    )
    .map((row) => ({ ...row, paid: row.paid === 1 }))

export function addLot(db: Db, lot: Omit<AgreementView['lots'][number], 'lotId'>, nowMs: number): number {
  return db.run(
    `INSERT INTO lot (entitlement_id, source, quantity, valid_from, valid_to, paid, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [lot.entitlementId, lot.source, lot.quantity, lot.validFrom, lot.validTo, lot.paid ? 1 : 0, nowMs],
  ).id
}

export function setLotRemoved(db: Db, lotId: number, removedAtMs: number | null): void {
  db.run('UPDATE lot SET removed_at = ? WHERE id = ?', [removedAtMs, lotId])
}

export const entitlementOfLot = (db: Db, lotId: number): number | undefined =>
  db.one<{ id: number }>('SELECT entitlement_id AS id FROM lot WHERE id = ?', [lotId])?.id

/** Whether anything was ever booked on an entitlement or added to it. */
export const hasBookings = (db: Db, entitlementId: number): boolean =>
  db.one(
    `SELECT 1 FROM usage_entry WHERE entitlement_id = $id
     UNION ALL SELECT 1 FROM lot WHERE entitlement_id = $id AND removed_at IS NULL LIMIT 1`,
    { id: entitlementId },
  ) !== undefined

/** Whether anything of an agreement counts in its currency: what was used, added beside the quota, or given away. */
export const hasMoney = (db: Db, agreementId: number): boolean =>
  db.one(
    `SELECT 1 FROM usage_entry WHERE entitlement_id IN (SELECT id FROM entitlement WHERE agreement_id = $id)
     UNION ALL SELECT 1 FROM lot WHERE removed_at IS NULL
       AND entitlement_id IN (SELECT id FROM entitlement WHERE agreement_id = $id)
     UNION ALL SELECT 1 FROM leakage WHERE agreement_id = $id LIMIT 1`,
    { id: agreementId },
  ) !== undefined
