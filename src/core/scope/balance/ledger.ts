// Replays the usage ledger of one entitlement, period by period, to say what is left of its quota and lots on a day.
// One replay is a short-lived mutable account; what leaves this file is a value.
import { ordinalOf, type Period, periodWith } from '../../period/period-of.ts'
import type { Agreement, Entitlement, Lot, Usage } from '../agreement.ts'
import type { Timeline } from '../version-at.ts'
import { accountOf } from './account.ts'
import type { Bucket } from './bucket.ts'
import { periodRuleOf, quotaOf } from './quota.ts'

export type LedgerQuestion = {
  /** The agreement in the version of the reference date: period kind, cap and life come from it. */
  readonly agreement: Agreement
  readonly entitlement: Entitlement
  /** The other versions, which say what earlier periods granted. */
  readonly timeline: Timeline
  /** Lots and usage of this entitlement only. */
  readonly lots: readonly Lot[]
  readonly usage: readonly Usage[]
  /** The civil date whose period is debited. */
  readonly on: string
  /** `opening` leaves out every entry of that period. */
  readonly moment: 'opening' | 'now'
}

/** What is left: quota buckets of the period (carried and base), every lot valid or not, and an overdraft still to be made up. */
export type Ledger = {
  readonly period: Period
  readonly quota: readonly Bucket[]
  readonly lots: readonly Bucket[]
  readonly overdraft: number
}

/**
 * The balance of an entitlement that counts. Entries apply by date, then list order; each belongs to the period that
 * holds its date. An entry after the period asked about matters only to the lot it names: its quota is another period's.
 */
export function ledgerOf(question: LedgerQuestion): Ledger {
  const { agreement, entitlement, timeline, lots, usage } = question
  const rule = periodRuleOf(agreement, entitlement)
  const account = accountOf(agreement, entitlement, lots)
  const entries = usage
    .map((entry) => ({ entry, ordinal: ordinalOf(rule, entry.on) }))
    .sort((a, b) => byDate(a.entry, b.entry))
  const last = ordinalOf(rule, question.on)
  let next = 0
  let period = periodWith(rule, ordinalOf(rule, agreement.start))
  for (;;) {
    const isLast = period.ordinal === last
    const version = isLast ? agreement : timeline(period.to ?? question.on)
    account.open(period, quotaOf(entitlementIn(version, entitlement.id), period))
    if (isLast && question.moment === 'opening') break
    for (; next < entries.length && (entries[next]?.ordinal ?? last) <= period.ordinal; next += 1) {
      const posted = entries[next]?.entry
      if (posted !== undefined) account.post(posted)
    }
    if (isLast) break
    account.close()
    period = periodWith(rule, period.ordinal + 1)
  }
  if (question.moment === 'now') {
    for (const { entry } of entries.slice(next)) if (entry.lot !== undefined) account.post(entry)
  }
  return { period, ...account.balance() }
}

function byDate(a: Usage, b: Usage): number {
  if (a.on === b.on) return 0
  return a.on < b.on ? -1 : 1
}

function entitlementIn(agreement: Agreement, id: string): Entitlement | undefined {
  return agreement.entitlements.find((entitlement) => entitlement.id === id)
}
