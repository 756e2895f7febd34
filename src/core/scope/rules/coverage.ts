// Rules 6, 7 and 8: whether an agreement in force excludes the service, needs its cause, includes it, or does not name it.
import type { Entitlement } from '../agreement.ts'
import type { Context } from '../context.ts'
import { clausesOf, from, type Outcome, ownersCall, paidExtra } from '../outcome.ts'
import { priceOfJob, roundedUpTo } from '../price.ts'
import type { Flag } from '../reason-code.ts'
import type { ScopeRequest } from '../request.ts'
import type { RuleId, TraceLine } from '../trace.ts'
import { isInGrace } from './grace.ts'
import { appliesFor, namingService } from './matching.ts'

/** Either an outcome that keeps the agreement out of the pool, or the includes it brings into it. */
export type Coverage =
  | { readonly outcome: Outcome; readonly includes: readonly [] }
  | { readonly outcome: null; readonly includes: readonly Entitlement[] }

/** What an agreement in force says about the service. An exclusion binds only its own agreement. Sources: decisions D10, D11. */
export function coverageOf(context: Context, request: ScopeRequest, trace: TraceLine[]): Coverage {
  const { agreement } = context
  const note = (rule: RuleId, outcome: string, entitlement: string | null = null): void => {
    trace.push({
      rule,
      agreement: agreement.id,
      outcome,
      facts: { service: request.service, cause: request.cause, entitlement },
    })
  }
  const grace: readonly Flag[] = isInGrace(context) ? ['GRACE'] : []
  const naming = namingService(agreement, request.service)
  const excludes = naming.filter(({ effect }) => effect === 'exclude')
  const includes = naming.filter(({ effect }) => effect === 'include')

  const exclusion = excludes.find((exclude) => appliesFor(exclude, request.cause))
  note('R6', exclusion === undefined ? 'passed' : 'EXCLUDED', exclusion?.id)
  if (exclusion !== undefined) {
    return kept(
      paidExtra({
        ...from(agreement, exclusion),
        reasons: ['EXCLUDED'],
        flags: exclusion.selfService ? [...grace, 'SELF_SERVICE'] : grace,
        price: priceOfJob(exclusion, request.minutes),
        leadDays: exclusion.leadDays,
        billable: request.minutes === null ? null : roundedUpTo(request.minutes, exclusion.incrementMinutes),
      }),
    )
  }

  const causeMatters =
    excludes.some(hasCauses) || (includes.length > 0 && includes.every((include) => hasCauses(include)))
  const needsCause = causeMatters && request.cause === 'unknown'
  note('R7', needsCause ? 'CAUSE_UNKNOWN' : 'passed')
  if (needsCause) {
    return kept(
      ownersCall({
        ...from(agreement),
        clauses: clausesOf(naming.filter(hasCauses)),
        reasons: ['CAUSE_UNKNOWN'],
        flags: grace,
      }),
    )
  }

  const applying = includes.filter((include) => appliesFor(include, request.cause))
  note('R8', applying.length === 0 ? 'NOT_LISTED' : 'listed', applying.map(({ id }) => id).join(', ') || null)
  if (applying.length > 0) return { outcome: null, includes: applying }
  const unlisted = { ...from(agreement), clauses: [], reasons: ['NOT_LISTED'] as const, flags: grace }
  return kept(agreement.unlistedPolicy === 'extra' ? paidExtra(unlisted) : ownersCall(unlisted))
}

function kept(outcome: Outcome): Coverage {
  return { outcome, includes: [] }
}

function hasCauses(entitlement: Entitlement): boolean {
  return entitlement.causes !== null
}
