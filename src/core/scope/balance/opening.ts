// Says what an entitlement's balance is at the start of a period: base + carried - deficit + lots usable on its first day.
import type { Agreement, Entitlement, Lot, Usage } from '../agreement.ts'
import type { Timeline } from '../version-at.ts'
import { isDrawable } from './account.ts'
import { totalOf } from './bucket.ts'
import { ledgerOf } from './ledger.ts'
import { isValidOn } from './lot-validity.ts'

/** Opening balance of the period that holds `on`; null = unlimited. Lots and usage of this entitlement only. */
export function openingOf(question: {
  readonly agreement: Agreement
  readonly entitlement: Entitlement
  readonly timeline: Timeline
  readonly lots: readonly Lot[]
  readonly usage: readonly Usage[]
  readonly on: string
}): number | null {
  const { agreement, entitlement, lots } = question
  if (entitlement.unit === 'unlimited') return null
  const ledger = ledgerOf({ ...question, moment: 'opening' })
  const usable = new Set(
    lots
      .filter((lot) => isDrawable(lot, entitlement) && isValidOn(lot, ledger.period.from, agreement.end))
      .map((lot) => lot.id),
  )
  const fromLots = ledger.lots.filter(({ lot }) => lot !== null && usable.has(lot))
  return totalOf([...ledger.quota, ...fromLots]) - ledger.overdraft
}
