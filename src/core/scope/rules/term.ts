// Rule 5: whether an agreement is in force on the reference date, still honoured in grace, or not.
import type { Agreement } from '../agreement.ts'
import type { Context } from '../context.ts'
import { from, type Outcome, ownersCall, paidExtra } from '../outcome.ts'
import type { ScopeRequest } from '../request.ts'
import type { TraceLine } from '../trace.ts'
import { isWarrantyOver } from './fault.ts'
import { isInGrace } from './grace.ts'

/**
 * Why an agreement does not serve the request; null = it is in force or honoured in grace. Source: decision D9, which
 * gives the order: not started, warranty over, suspended, terminated, grace, expired.
 */
export function termOutcomeOf(context: Context, request: ScopeRequest, trace: TraceLine[]): Outcome | null {
  const { agreement, referenceDate } = context
  const outcome = decided(context, request)
  trace.push({
    rule: 'R5',
    agreement: agreement.id,
    outcome: outcome?.reasons[0] ?? (isInGrace(context) ? 'GRACE' : 'in_force'),
    facts: { date: referenceDate, start: agreement.start, end: agreement.end, status: agreement.status },
  })
  return outcome
}

function decided(context: Context, request: ScopeRequest): Outcome | null {
  const { agreement, referenceDate } = context
  if (referenceDate < agreement.start) return paidExtra({ ...from(agreement), reasons: ['NOT_STARTED'] })
  if (isWarrantyOver(context, request)) return ownersCall({ ...from(agreement), reasons: ['WARRANTY_OVER'] })
  if (agreement.status === 'suspended') return ownersCall({ ...from(agreement), reasons: ['SUSPENDED'] })
  if (isInGrace(context)) {
    if (agreement.graceMode === 'honour') return null
    return ownersCall({ ...from(agreement), reasons: ['GRACE'], flags: ['GRACE'] })
  }
  return isOver(agreement, referenceDate) ? paidExtra({ ...from(agreement), reasons: ['EXPIRED'] }) : null
}

function isOver({ end, status }: Agreement, date: string): boolean {
  return status === 'terminated' || (end !== null && date > end)
}
