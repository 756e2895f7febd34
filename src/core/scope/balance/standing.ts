// Says where an entitlement stands on a day: what may be drawn, what is left, and which lots stand beside it unusable.
import type { Agreement, Entitlement, Lot, Usage } from '../agreement.ts'
import type { Timeline } from '../version-at.ts'
import { isDrawable } from './account.ts'
import { type Bucket, byDrawOrder, drawnFrom, totalOf } from './bucket.ts'
import { ledgerOf } from './ledger.ts'
import { isValidOn } from './lot-validity.ts'

export type Standing = {
  /** What may be drawn, in draw order; an overdraft is already taken off. */
  readonly usable: readonly Bucket[]
  /** Usable units less the overdraft; below 0 only where deficits are carried; null = unlimited. */
  readonly left: number | null
  /** Whether a valid lot with units waits for its payment. */
  readonly hasUnpaidLot: boolean
  /** Whether only prepaid units that have expired are left: no base quota, no valid lot, and a prepaid lot that ended with a rest. */
  readonly onlyExpiredPrepaid: boolean
}

/** The standing of one entitlement on the civil date that is debited. Lots and usage of this entitlement only. */
export function standingOf(question: {
  readonly agreement: Agreement
  readonly entitlement: Entitlement
  readonly timeline: Timeline
  readonly lots: readonly Lot[]
  readonly usage: readonly Usage[]
  readonly on: string
}): Standing {
  const { agreement, entitlement, lots, on } = question
  if (entitlement.unit === 'unlimited') {
    return { usable: [], left: null, hasUnpaidLot: false, onlyExpiredPrepaid: false }
  }
  const ledger = ledgerOf({ ...question, moment: 'now' })
  const restOf = new Map(ledger.lots.map((bucket) => [bucket.lot, bucket]))
  const valid = lots.filter((lot) => isValidOn(lot, on, agreement.end))
  const hasRest = (lot: Lot): boolean => (restOf.get(lot.id)?.quantity ?? 0) > 0
  const buckets = valid
    .filter((lot) => isDrawable(lot, entitlement))
    .flatMap((lot) => restOf.get(lot.id) ?? [])
    .concat(ledger.quota)
    .filter(({ quantity }) => quantity > 0)
    .sort(byDrawOrder)
  return {
    usable: lessOverdraft(buckets, ledger.overdraft),
    left: totalOf(buckets) - ledger.overdraft,
    hasUnpaidLot: valid.some((lot) => !isDrawable(lot, entitlement) && hasRest(lot)),
    onlyExpiredPrepaid:
      entitlement.quantity === 0 &&
      valid.length === 0 &&
      lots.some((lot) => lot.source === 'prepaid' && hasEnded(lot, on) && hasRest(lot)),
  }
}

function lessOverdraft(inOrder: readonly Bucket[], overdraft: number): readonly Bucket[] {
  const claimed = new Map(drawnFrom(inOrder, overdraft).map(({ bucket, quantity }) => [bucket, quantity]))
  return inOrder
    .map((bucket) => ({ ...bucket, quantity: bucket.quantity - (claimed.get(bucket) ?? 0) }))
    .filter(({ quantity }) => quantity > 0)
}

function hasEnded(lot: Lot, on: string): boolean {
  return lot.validTo !== null && lot.validTo < on
}
