// Shows the verdict in force on a case: its clauses, what it debits, what it covers in part, and the owner's decision beside it.
import type { CoverPart, VerdictView } from '../../../contract/case.ts'
import { overridden } from '../../../core/scope/override.ts'
import type { Debit } from '../../../core/scope/verdict.ts'
import { leakageOfCase } from '../../store/agreements/leakage.ts'
import { currentVerdict, type StoredVerdict } from '../../store/agreements/verdicts.ts'
import type { CaseColumns } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { lotName } from '../../store/quotes/quote-lots.ts'
import { citedClauses, textAt } from '../agreements/agreement-text.ts'
import { quoteDrawn } from '../quote-life/start-guard.ts'
import { toDebit } from './decision.ts'
import type { ClientScope } from './scope-input.ts'

/** The engine knows the decision as a price that is charged; what is not decided yet gives nothing away. */
export function withDecision({ verdict, overrideKind, overridePrice, overrideReason }: StoredVerdict) {
  if (overrideKind === null) return verdict
  const chargedPrice = overridePrice ?? verdict.price ?? 0
  return overridden(verdict, { reason: overrideReason ?? '', chargedPrice })
}

function partsOf(
  db: Db,
  debits: readonly Debit[],
  scope: ClientScope | null,
  receivedAtMs: number,
): CoverPart[] {
  const stored = (scope?.stored ?? []).map((each) => textAt(each, receivedAtMs))
  const lots = scope?.lots ?? []
  return debits.map((debit) => {
    const id = 'lot' in debit ? lots.find((lot) => lot.id === debit.lot)?.entitlement : debit.entitlement
    const isMeant = ({ entitlementId }: { readonly entitlementId: number | null }): boolean =>
      String(entitlementId) === id
    const agreement = stored.find(({ entitlements }) => entitlements.some(isMeant))
    const entitlement = agreement?.entitlements.find(isMeant)
    // Accepted work that no agreement counts is named by its quote.
    if (entitlement === undefined && 'lot' in debit) {
      const work = lotName(db, Number(debit.lot))
      if (work !== undefined) return { ...work, quantity: debit.quantity, agreement: null }
    }
    return {
      label: entitlement?.label ?? '',
      unit: entitlement?.unit ?? 'request',
      quantity: debit.quantity,
      agreement: stored.length > 1 ? (agreement?.title ?? null) : null,
    }
  })
}

export function verdictView(
  db: Db,
  row: CaseColumns,
  scope: ClientScope | null,
  nowMs: number,
): VerdictView | null {
  const current = currentVerdict(db, row.id)
  if (!current) return null
  const verdict = withDecision(current)
  const isOpen = current.debitedAtMs === null
  return {
    verdictId: current.verdictId,
    kind: verdict.kind,
    reasons: [...verdict.reasons],
    flags: [...verdict.flags],
    price: verdict.price,
    currency: verdict.currency,
    quoteRequired: verdict.quoteRequired,
    leadDays: verdict.leadDays,
    billableMinutes: verdict.billable,
    capMinutes: verdict.cap,
    toDebit: isOpen ? partsOf(db, toDebit(db, row, current, nowMs).debit, scope, row.received_at) : [],
    byQuote: quoteDrawn(db, verdict),
    covered: verdict.reasons.includes('PARTIAL') ? partsOf(db, verdict.debit, scope, row.received_at) : [],
    clauses: citedClauses(db, scope, verdict, row.received_at),
    trace: verdict.trace.map(({ rule, agreement, outcome, facts }) => ({
      rule,
      agreement: agreement ?? null,
      outcome,
      facts: { ...facts },
    })),
    override:
      current.overrideKind === null
        ? null
        : {
            kind: current.overrideKind,
            reason: current.overrideReason ?? '',
            chargedPrice: current.overridePrice,
            leakage: leakageOfCase(db, row.id)?.amount ?? 0,
          },
    debitedAtMs: current.debitedAtMs,
    atMs: current.atMs,
  }
}
