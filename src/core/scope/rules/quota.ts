// Rule 9: whether the quota and lots of a pool of entitlements cover the need, and what the rest costs.
import { type Bucket, byDrawOrder, type Draw, drawnFrom, totalOf } from '../balance/bucket.ts'
import {
  clausesOf,
  from,
  inContract,
  type Outcome,
  ownersCall,
  paidExtra,
  termClausesOf,
} from '../outcome.ts'
import { roundedUpTo, weighed } from '../price.ts'
import type { Flag, ReasonCode } from '../reason-code.ts'
import type { ScopeRequest } from '../request.ts'
import type { TraceLine } from '../trace.ts'
import { leadingOf } from './combine.ts'
import { isInGrace } from './grace.ts'
import { availableIn, isBarred, isFree, isSurcharged, type Member, weightOf } from './member.ts'
import { lowestOf, type Offer, restOffer, surchargeOffer, wholeJobOffer } from './offer.ts'

/** Entitlements that may cover the request together. */
export type Pool = readonly [Member, ...Member[]]

/**
 * What a pool decides, in the order of decision D12: unlimited, goodwill, (out of hours), enough, unpaid lot, nothing left and
 * carry, partly, exhausted. Step and weight are the smallest among the members with something left. Source: D12 to D17.
 */
export function quotaOutcomeOf(pool: Pool, request: ScopeRequest, trace: TraceLine[]): Outcome {
  const outcome = decided(pool, request)
  trace.push({
    rule: 'R9',
    ...(outcome.agreementId === null ? {} : { agreement: outcome.agreementId }),
    outcome: outcome.reasons[0] ?? outcome.kind,
    facts: {
      entitlements: pool.map(({ entitlement }) => entitlement.id).join(', '),
      minutes: request.minutes,
      left: pool.some(({ standing }) => standing.left === null) ? null : sumOf(pool.map(availableIn)),
      covered: totalOf(outcome.draws),
      debitOn: outcome.debitOn,
      price: outcome.price,
    },
  })
  return outcome
}

function decided(pool: Pool, request: ScopeRequest): Outcome {
  const unlimited = pool.find((member) => member.entitlement.unit === 'unlimited' && !isBarred(member))
  if (unlimited !== undefined) return covered(pool, unlimited, 'IN_QUOTA')
  const generous = pool.find((member) => isFree(member, request.minutes))
  if (generous !== undefined) return covered(pool, generous, 'GOODWILL_THRESHOLD')
  const outcomes = mapped(groupsByUnit(pool), (group) => byNeed(group, request))
  return outcomes.find(({ kind }) => kind === 'in_contract') ?? leadingOf(outcomes)
}

/** Minutes and counts cannot make up for each other; an unlimited entitlement that is barred only names a price, beside either. */
function groupsByUnit(pool: Pool): readonly [Pool, ...Pool[]] {
  const leading = pool.find(({ entitlement }) => entitlement.unit !== 'unlimited') ?? pool[0]
  const isLikeLeading = ({ entitlement: { unit } }: Member): boolean =>
    unit === 'unlimited' || unit === leading.entitlement.unit
  const [firstLike, ...like] = pool.filter(isLikeLeading)
  const [firstOther, ...others] = pool.filter((member) => !isLikeLeading(member))
  const group: Pool = [firstLike ?? leading, ...like]
  return firstOther === undefined ? [group] : [group, [firstOther, ...others]]
}

/** Decides by what is left against what is needed. */
function byNeed(pool: Pool, request: ScopeRequest): Outcome {
  const { minutes } = request
  const wholeJob = (reason: ReasonCode): Outcome =>
    charged(pool, lowestOf(mapped(pool, (member) => wholeJobOffer(member, minutes))), [reason])
  const open = pool.filter((member) => !isBarred(member))
  if (open.length === 0) return wholeJob('OUT_OF_HOURS')

  const flags = flagsOf(pool)
  const left = sumOf(open.map(availableIn))
  const live = open.filter((member) => availableIn(member) > 0)
  const [firstLive, ...otherLive] = live
  const need = needOf(live.length > 0 ? live : open, request)
  if (firstLive !== undefined && need === null) {
    return inContract({ ...named(firstLive), reasons: ['CAP'], flags: [...flags, 'CAP'], cap: left })
  }
  if (firstLive !== undefined && need !== null && left >= need.weighed) {
    const draws = drawnFrom(bucketsOf(live), need.weighed)
    const offers = mapped([firstLive, ...otherLive], (member) => surchargeOffer(member, need.rounded))
    const offer = lowestOf(offers)
    return offer.price === 0 ? covered(pool, firstLive, 'IN_QUOTA', draws) : charged(pool, offer, [], draws)
  }

  const unpaid = open.find(({ standing }) => standing.hasUnpaidLot)
  if (unpaid !== undefined) return ownersCall({ ...named(unpaid), reasons: ['PREPAID_UNPAID'], flags })
  const splitting = live.filter(({ entitlement }) => entitlement.split)
  if (splitting.length > 0 && need !== null) {
    const draws = drawnFrom(bucketsOf(splitting), need.weighed)
    const billable = need.weighed - totalOf(draws)
    const offers = mapped(pool, (member) => restOffer(member, need.rounded, billable))
    return charged(pool, lowestOf(offers), ['PARTIAL'], draws)
  }
  const borrower = open.find(({ entitlement }) => entitlement.deficit === 'carry')
  if (borrower !== undefined) {
    const borrows = need === null ? null : { entitlement: borrower.entitlement.id, quantity: need.weighed }
    return ownersCall({ ...named(borrower), reasons: ['BORROW_FROM_NEXT'], flags, borrows })
  }
  const onlyExpired = pool.every(({ standing }) => standing.onlyExpiredPrepaid)
  return wholeJob(onlyExpired ? 'PREPAID_EXPIRED' : 'QUOTA_EXHAUSTED')
}

/** What the job takes from a pool: 1 for counts; minutes rounded to the smallest step, then weighed. Null = minutes unknown. */
function needOf(
  members: readonly Member[],
  { minutes }: ScopeRequest,
): { readonly rounded: number; readonly weighed: number } | null {
  if (members.every(({ entitlement }) => entitlement.unit !== 'minute')) return { rounded: 1, weighed: 1 }
  if (minutes === null) return null
  const step = Math.min(...members.map(({ entitlement }) => entitlement.incrementMinutes))
  const rounded = roundedUpTo(minutes, step)
  return { rounded, weighed: weighed(rounded, Math.min(...members.map(weightOf))) }
}

/** Covered at no price; named after what is drawn first, or else after the member that covers. */
function covered(pool: Pool, member: Member, reason: ReasonCode, draws: readonly Draw[] = []): Outcome {
  const drawn = firstDrawn(pool, draws)
  return inContract({
    ...named(drawn ?? member),
    clauses: clausesCited(pool, draws, drawn ?? member),
    reasons: [reason],
    flags: flagsOf(pool, draws),
    draws,
    billable: 0,
  })
}

const firstDrawn = (pool: Pool, draws: readonly Draw[]): Member | undefined =>
  pool.find(({ entitlement }) => entitlement.id === draws[0]?.bucket.entitlement)

/** An extra at the price of an offer, booked on the day of what is drawn; a surcharge in it is named among the reasons. */
function charged(
  pool: Pool,
  offer: Offer,
  reasons: readonly ReasonCode[],
  draws: readonly Draw[] = [],
): Outcome {
  const { member, price, billable } = offer
  return paidExtra({
    ...named(member),
    debitOn: (firstDrawn(pool, draws) ?? member).debitDay.on,
    clauses: clausesCited(pool, draws, member),
    reasons: isSurcharged(member) ? [...reasons, 'OUT_OF_HOURS'] : reasons,
    flags: flagsOf(pool, draws),
    price,
    leadDays: member.entitlement.leadDays,
    draws,
    billable,
  })
}

function named({ context, entitlement, debitDay }: Member): ReturnType<typeof from> & { debitOn: string } {
  return { ...from(context.agreement, entitlement), debitOn: debitDay.on }
}

/** Clauses of everything drawn and of what sets the price, and of the term where grace matters. */
function clausesCited(pool: Pool, draws: readonly Draw[], member: Member): readonly string[] {
  const drawn = drawnMembers(pool, draws)
  const cited = pool.filter((other) => other === member || drawn.includes(other))
  const graces = cited.filter(({ context }) => isInGrace(context))
  return [
    ...new Set([
      ...clausesOf(cited.map(({ entitlement }) => entitlement)),
      ...graces.flatMap(({ context }) => termClausesOf(context.agreement)),
    ]),
  ]
}

/** A late booking is one of what is drawn; where nothing is, of anything that might have been. */
function flagsOf(pool: Pool, draws: readonly Draw[] = []): readonly Flag[] {
  const drawn = drawnMembers(pool, draws)
  const booked = drawn.length > 0 ? drawn : pool
  return [
    ...(pool.some(({ context }) => isInGrace(context)) ? (['GRACE'] as const) : []),
    ...(booked.some(({ debitDay }) => debitDay.backdated) ? (['BACKDATED'] as const) : []),
  ]
}

function drawnMembers(pool: Pool, draws: readonly Draw[]): readonly Member[] {
  const drawn = new Set(draws.map(({ bucket }) => bucket.entitlement))
  return pool.filter(({ entitlement }) => drawn.has(entitlement.id))
}

function bucketsOf(members: readonly Member[]): readonly Bucket[] {
  return members.flatMap(({ standing }) => standing.usable).sort(byDrawOrder)
}

function sumOf(quantities: readonly number[]): number {
  return quantities.reduce((sum, quantity) => sum + quantity, 0)
}

function mapped<T, U>([first, ...others]: readonly [T, ...T[]], change: (value: T) => U): [U, ...U[]] {
  return [change(first), ...others.map(change)]
}
