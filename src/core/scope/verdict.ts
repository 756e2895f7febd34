// Says what the client's agreements mean for one request: in contract, a paid extra, or the owner's call. Pure: same inputs, same verdict.
import type { Draw } from './balance/bucket.ts'
import { type Context, contextOf } from './context.ts'
import { engineVersion, inputsHashOf } from './inputs-hash.ts'
import { from, type Outcome, ownersCall, paidExtra } from './outcome.ts'
import { overridden } from './override.ts'
import { unreadableIn } from './readable.ts'
import type { Flag, ReasonCode, VerdictKind } from './reason-code.ts'
import type { ScopeInput } from './request.ts'
import { uncertaintiesOf } from './rules/certainty.ts'
import { leadingOf } from './rules/combine.ts'
import { contactFindingOf } from './rules/contact.ts'
import { coverageOf } from './rules/coverage.ts'
import { faultOutcomeOf } from './rules/fault.ts'
import { isOutsideHours, type Member } from './rules/member.ts'
import { quotaOutcomeOf } from './rules/quota.ts'
import { isAlreadyAnswered } from './rules/repeat.ts'
import { termOutcomeOf } from './rules/term.ts'
import { type EntitlementStanding, standingsOf } from './standings.ts'
import type { TraceLine } from './trace.ts'
import { versionDayOn } from './version-at.ts'

export type { ScopeInput, ScopeRequest } from './request.ts'

/** One booking: base and carried quota under the entitlement, anything else under its lot. */
export type Debit =
  | { readonly entitlement: string; readonly quantity: number }
  | { readonly lot: string; readonly quantity: number }

export type Verdict = {
  readonly kind: VerdictKind
  /** The leading reason first. */
  readonly reasons: readonly ReasonCode[]
  readonly flags: readonly Flag[]
  /** Minor units of `currency`: 0 in contract, null for the owner's call and where a quote is required. */
  readonly price: number | null
  readonly currency: string | null
  readonly quoteRequired: boolean
  /** What to book, lots first: booked in this order it leaves exactly `remaining`. */
  readonly debit: readonly Debit[]
  /** What to book if the owner agrees to take from the next period; otherwise empty. */
  readonly borrows: readonly Debit[]
  /** What each include has left after the debit; negative only where deficits are carried, null = unlimited. */
  readonly remaining: Readonly<Record<string, number | null>>
  /** Working days after approval, of the entitlement that sets the price. */
  readonly leadDays: number | null
  /** Civil date of the booking. */
  readonly debitOn: string | null
  /** Minutes not covered, rounded and weighed. */
  readonly billable: number | null
  /** Quantity available while the minutes are unknown. */
  readonly cap: number | null
  /** What an override gives away, in minor units. */
  readonly leakage: number
  /** Ids of the clauses this rests on. */
  readonly clauses: readonly string[]
  /** The agreement the result comes from. */
  readonly agreementId: string | null
  /** The entitlement that covers or sets the price. */
  readonly entitlementId: string | null
  readonly trace: readonly TraceLine[]
  readonly inputsHash: string
  readonly engineVersion: string
}

/**
 * Judges a request by rules R0 to R11 of the domain model. `paid_extra` exactly when a price above 0 is known or a
 * quote is required; the owner's call debits nothing. Never throws: inputs that cannot be read (an impossible date, an
 * unknown zone, a fraction of a minute) are the owner's call with UNCERTAIN, and the trace names what cannot be read.
 */
export function verdictFor(input: ScopeInput): Verdict {
  const trace: TraceLine[] = []
  const unreadable = unreadableIn(input)
  if (unreadable !== null) {
    trace.push({ rule: 'R0', outcome: 'UNCERTAIN', facts: { unreadable } })
    return finished(input, ownersCall({ reasons: ['UNCERTAIN'] }), [], new Map(), trace)
  }
  const contexts = distinct(input).map((agreement) => contextOf(agreement, input.request.receivedAtMs))
  const standings = standingsOf(contexts, input)

  const uncertainties = uncertaintiesOf(input.request, trace)
  if (uncertainties.length > 0) {
    return finished(input, ownersCall({ reasons: uncertainties }), [], standings, trace)
  }
  const contact = contactFindingOf(contexts, input.request, trace)
  const fault = contact.heldBy === null ? faultOutcomeOf(contexts, input.request, trace) : null
  const isRepeat = isAlreadyAnswered(contexts, input.request, trace)
  for (const context of contexts) trace.push(dated(context))
  const flags: readonly Flag[] = [
    ...(contact.isWrong ? (['WRONG_CONTACT'] as const) : []),
    ...(isRepeat ? (['ALREADY_ANSWERED'] as const) : []),
  ]
  const outcome =
    contact.heldBy === null
      ? (fault ?? combined(input, contexts, standings, trace))
      : ownersCall({ ...from(contact.heldBy.agreement), clauses: [], reasons: ['CONTACT_NOT_RESPONSIBLE'] })
  return finished(input, outcome, flags, standings, trace)
}

/** Rule 4, as the trace tells it. */
function dated({ agreement, referenceDate }: Context): TraceLine {
  const version = versionDayOn(agreement, referenceDate)
  return {
    rule: 'R4',
    agreement: agreement.id,
    outcome: 'dated',
    facts: { zone: agreement.zone, date: referenceDate, version },
  }
}

/** Rules 5 to 9 for each agreement, and rule 10 over all of them. */
function combined(
  { request }: ScopeInput,
  contexts: readonly Context[],
  standings: ReadonlyMap<string, EntitlementStanding>,
  trace: TraceLine[],
): Outcome {
  const pool: Member[] = []
  const outcomes: Outcome[] = []
  for (const context of contexts) {
    const outOfForce = termOutcomeOf(context, request, trace)
    const coverage = outOfForce === null ? coverageOf(context, request, trace) : null
    const deciding = outOfForce ?? coverage?.outcome ?? null
    if (deciding !== null) outcomes.push(deciding)
    for (const entitlement of coverage?.includes ?? []) {
      const standing = standings.get(entitlement.id)
      const isOutside = isOutsideHours(context, entitlement, request)
      if (standing !== undefined) pool.push({ ...standing, isOutside })
    }
  }
  const [firstMember, ...otherMembers] = pool
  if (firstMember !== undefined)
    outcomes.unshift(quotaOutcomeOf([firstMember, ...otherMembers], request, trace))
  const [first, ...others] = outcomes
  if (first === undefined) {
    trace.push({ rule: 'R5', outcome: 'NO_AGREEMENT', facts: { agreements: 0 } })
    return paidExtra({ reasons: ['NO_AGREEMENT'] })
  }
  const lead = leadingOf([first, ...others])
  trace.push({
    rule: 'R10',
    ...(lead.agreementId === null ? {} : { agreement: lead.agreementId }),
    outcome: lead.reasons[0] ?? lead.kind,
    facts: { agreements: contexts.length, outcomes: outcomes.length, kind: lead.kind, price: lead.price },
  })
  return lead
}

/** Rule 11 and the parts of a verdict that follow from the outcome. */
function finished(
  input: ScopeInput,
  outcome: Outcome,
  flags: readonly Flag[],
  standings: ReadonlyMap<string, EntitlementStanding>,
  trace: TraceLine[],
): Verdict {
  const { draws, flags: outcomeFlags, borrows, ...result } = outcome
  const verdict = {
    ...result,
    flags: [...flags, ...outcomeFlags],
    debit: debitOf(draws),
    borrows: borrows === null ? [] : [borrows],
    remaining: remainingAfter(draws, standings),
    leakage: 0,
    trace,
    inputsHash: inputsHashOf(input),
    engineVersion,
  }
  return input.override === undefined ? verdict : overridden(verdict, input.override)
}

function debitOf(draws: readonly Draw[]): readonly Debit[] {
  const lots: Debit[] = []
  const quota = new Map<string, number>()
  for (const { bucket, quantity } of draws) {
    if (bucket.lot === null) quota.set(bucket.entitlement, (quota.get(bucket.entitlement) ?? 0) + quantity)
    else lots.push({ lot: bucket.lot, quantity })
  }
  // A booking without a lot takes what comes first in draw order, so the lots must be booked before it.
  return [...lots, ...[...quota].map(([entitlement, quantity]) => ({ entitlement, quantity }))]
}

function remainingAfter(
  draws: readonly Draw[],
  standings: ReadonlyMap<string, EntitlementStanding>,
): Readonly<Record<string, number | null>> {
  const remaining: Record<string, number | null> = {}
  for (const [id, { standing }] of standings) {
    const drawn = draws.filter(({ bucket }) => bucket.entitlement === id)
    remaining[id] =
      standing.left === null ? null : drawn.reduce((left, { quantity }) => left - quantity, standing.left)
  }
  return remaining
}

/** A client's agreements, each once. */
function distinct({ agreements }: ScopeInput): ScopeInput['agreements'] {
  return [...new Map(agreements.map((agreement) => [agreement.id, agreement])).values()]
}
