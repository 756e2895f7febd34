// What each member of a pool would charge for what is not covered, and which of these prices applies: the lowest.
import { priceOf, priceOfJob, roundedUpTo, surchargeOf } from '../price.ts'
import { isSurcharged, type Member, weighedFor } from './member.ts'

export type Offer = {
  readonly member: Member
  /** Minor units; null = must be quoted. */
  readonly price: number | null
  /** Minutes charged for, rounded and weighed; null where the unit is not minutes or they are unknown. */
  readonly billable: number | null
}

/** The whole job at a member's own terms: its step, its weight, its surcharge. */
export function wholeJobOffer(member: Member, minutes: number | null): Offer {
  const { entitlement } = member
  if (entitlement.unit !== 'minute')
    return { member, price: priceOfJob(entitlement, minutes), billable: null }
  const rounded = minutes === null ? null : roundedUpTo(minutes, entitlement.incrementMinutes)
  const billable = rounded === null ? null : weighedFor(member, rounded)
  return { member, price: withSurcharge(member, priceOf(entitlement.overage, billable), rounded), billable }
}

/** The rest of a job that is covered in part; the surcharge is for all of it. */
export function restOffer(member: Member, need: number, billable: number): Offer {
  return {
    member,
    price: withSurcharge(member, priceOf(member.entitlement.overage, billable), need),
    billable,
  }
}

/** The surcharge alone, for a job that is covered; 0 = none. */
export function surchargeOffer(member: Member, need: number): Offer {
  return { member, price: withSurcharge(member, 0, need), billable: 0 }
}

/**
 * The lowest price any member gives; the earlier one where they are equal. Prices of another currency than the first
 * one cannot be compared and are left out. Where nobody gives a price, the lowest rate would set it.
 */
export function lowestOf(offers: readonly [Offer, ...Offer[]]): Offer {
  const [first, ...others] = offers
  const currency = (offers.find(({ price }) => price !== null) ?? first).member.context.agreement.currency
  const comparable = others.filter(({ member }) => member.context.agreement.currency === currency)
  return comparable.reduce((best, offer) => (rankOf(offer) < rankOf(best) ? offer : best), first)
}

function rankOf({ price, member }: Offer): number {
  if (price !== null) return price
  const { overage } = member.entitlement
  // Any price is lower than none; among the unpriced an hourly rate, which will set the price, comes before nothing agreed.
  return overage !== null && 'perHour' in overage
    ? Number.MAX_SAFE_INTEGER + overage.perHour
    : Number.POSITIVE_INFINITY
}

function withSurcharge(member: Member, price: number | null, minutes: number | null): number | null {
  if (price === null || !isSurcharged(member)) return price
  const surcharge = minutes === null ? null : surchargeOf(member.entitlement, minutes)
  return surcharge === null ? null : price + surcharge
}
