// Rule 2: whether the provider's own fault or incident makes the request free, inside the agreement, its grace or its warranty.
import { addDays } from '../../temporal.ts'
import type { Context } from '../context.ts'
import { from, inContract, type Outcome } from '../outcome.ts'
import type { ScopeRequest } from '../request.ts'
import type { TraceLine } from '../trace.ts'
import { isInGrace } from './grace.ts'

/**
 * In contract without a debit, or null. An incident needs no valid agreement; a fault needs one agreement inside its
 * term, honoured grace or warranty, suspended or not, and whatever it excludes. Source: decision D8.
 */
export function faultOutcomeOf(
  contexts: readonly Context[],
  request: ScopeRequest,
  trace: TraceLine[],
): Outcome | null {
  const isFault = request.cause === 'provider_fault'
  const covering = isFault ? contexts.find(isFaultFree) : undefined
  trace.push({
    rule: 'R2',
    ...(covering === undefined ? {} : { agreement: covering.agreement.id }),
    outcome: covering === undefined ? (request.incident ? 'INCIDENT' : 'passed') : 'PROVIDER_FAULT',
    facts: { cause: request.cause, incident: request.incident },
  })
  if (covering === undefined) return request.incident ? inContract({ reasons: ['INCIDENT'] }) : null
  return inContract({
    ...from(covering.agreement),
    reasons: request.incident ? ['PROVIDER_FAULT', 'INCIDENT'] : ['PROVIDER_FAULT'],
    flags: isInGrace(covering) ? ['GRACE'] : [],
  })
}

/** Whether a fault comes too late for a warranty that was agreed. */
export function isWarrantyOver(context: Context, request: ScopeRequest): boolean {
  const { agreement, referenceDate } = context
  if (request.cause !== 'provider_fault' || agreement.warrantyDays <= 0) return false
  return referenceDate >= agreement.start && !isFaultFree(context)
}

function isFaultFree({ agreement, referenceDate }: Context): boolean {
  const { end, graceDays, graceMode, start, status, warrantyDays } = agreement
  if (referenceDate < start) return false
  const honouredDays = graceMode === 'honour' && status !== 'terminated' ? graceDays : 0
  return end === null || referenceDate <= addDays(end, Math.max(warrantyDays, honouredDays))
}
