// Answers what would hold if the owner said yes to what the agreement leaves to the owner. Pure.
import type { Agreement, Lot } from './agreement.ts'
import type { ScopeInput } from './request.ts'
import { type Verdict, verdictFor } from './verdict.ts'

/**
 * The same request once the owner has agreed: from whom it comes is in order, a suspension and the end before the days of
 * grace stand aside, prepaid units count although unpaid, and an overdraft is taken. What stays unclear stays the owner's call.
 */
export function grantedOf(input: ScopeInput): Verdict {
  const verdict = verdictFor({
    ...input,
    agreements: input.agreements.map(obliging),
    lots: input.lots.map((lot): Lot => ({ ...lot, paid: true })),
    request: { ...input.request, contact: null },
  })
  return verdict.borrows.length === 0
    ? verdict
    : { ...verdict, kind: 'in_contract', price: 0, debit: verdict.borrows }
}

function obliging(agreement: Agreement): Agreement {
  return {
    ...agreement,
    graceMode: 'honour',
    status: unsuspended(agreement.status),
    versions: agreement.versions.map(({ effectiveFrom, patch }) => ({
      effectiveFrom,
      patch: {
        ...patch,
        graceMode: 'honour',
        ...(patch.status === undefined ? {} : { status: unsuspended(patch.status) }),
      },
    })),
  }
}

const unsuspended = (status: Agreement['status']): Agreement['status'] =>
  status === 'suspended' ? 'active' : status
