// Books units and takes entries back, on their own day while it is open, and today once its statement was issued.
import { civilDateAt } from '../../../core/temporal.ts'
import { readAgreement } from '../../store/agreements/agreements.ts'
import { agreementOfEntitlement } from '../../store/agreements/entitlements.ts'
import { appendUsage, reverseUsage, type UsageEntry, usageEntry } from '../../store/agreements/ledger.ts'
import type { Db } from '../../store/file/db.ts'
import { issuedStatementCovers } from '../../store/statements/statements.ts'
import { found } from '../refusal.ts'

export type Booking = Pick<UsageEntry, 'entitlementId' | 'lotId' | 'caseId' | 'quantity' | 'note'> & {
  readonly workedOn: string
}

/** The day to book on instead of a closed one; null where the day itself is open. */
function adjustmentDay(db: Db, entitlementId: number, day: string, nowMs: number): string | null {
  const agreementId = found(agreementOfEntitlement(db, entitlementId), 'entitlement')
  if (!issuedStatementCovers(db, agreementId, day)) return null
  return civilDateAt(nowMs, found(readAgreement(db, agreementId), 'agreement').zone)
}

/** Gives the entry's id. */
export function book(db: Db, { workedOn, ...booking }: Booking, nowMs: number): number {
  const adjustsOn = adjustmentDay(db, booking.entitlementId, workedOn, nowMs)
  return appendUsage(db, {
    ...booking,
    kind: adjustsOn === null ? 'debit' : 'adjustment',
    occurredOn: adjustsOn ?? workedOn,
    workedOn: adjustsOn === null ? null : workedOn,
    postedAtMs: nowMs,
    reverses: null,
  })
}

/** Writes the opposite entry and gives its id; undefined when there is nothing to take back. */
export function takeBooked(db: Db, usageId: number, note: string, nowMs: number): number | undefined {
  const entry = usageEntry(db, usageId)
  if (entry === undefined) return undefined
  const adjustsOn = adjustmentDay(db, entry.entitlementId, entry.occurredOn, nowMs)
  return reverseUsage(db, usageId, note, nowMs, adjustsOn)
}
