// Says what an extra costs: minutes rounded up to the step, money rounded half-up once per line on exact fractions.
import { minorUnitsOf, roundedOf, timesFraction, wholeOf } from '../money/exact.ts'
import type { Entitlement, Overage } from './agreement.ts'

const minutesPerHour = 60n
const bpsOfOne = 10_000

/** Minutes rounded up to the step of an entitlement; a step below 1 counts as 1. */
export function roundedUpTo(minutes: number, incrementMinutes: number): number {
  const step = Math.max(1, incrementMinutes)
  return Math.ceil(minutes / step) * step
}

/** Minutes weighed by bps of 1 (12500 = 1.25 times), rounded up to whole minutes and not again to the step. */
export function weighed(minutes: number, bps: number): number {
  return bps === bpsOfOne ? minutes : Math.ceil((minutes * bps) / bpsOfOne)
}

/**
 * Price of one extra in minor units: the fixed price, whatever the minutes, or rate x minutes / 60. Null = must be
 * quoted: nothing is agreed, the minutes are unknown, or it would come to nothing.
 */
export function priceOf(overage: Overage | null, minutes: number | null): number | null {
  if (overage === null) return null
  if ('fixed' in overage) return aboveZero(overage.fixed)
  return minutes === null ? null : aboveZero(line(minutes, overage.perHour, bpsOfOne))
}

/** Price of an extra of a request or unlimited entitlement, or of an exclusion: hourly rates apply to minutes rounded up. */
export function priceOfJob(entitlement: Entitlement, minutes: number | null): number | null {
  return priceOf(
    entitlement.overage,
    minutes === null ? null : roundedUpTo(minutes, entitlement.incrementMinutes),
  )
}

/** The extra money line for minutes outside hours: that share of the hourly rate. Null = no hourly rate is agreed. */
export function surchargeOf(entitlement: Entitlement, minutes: number): number | null {
  const { overage, outOfHours } = entitlement
  if (outOfHours.bps === 0) return 0
  if (overage === null || 'fixed' in overage) return null
  return line(minutes, overage.perHour, outOfHours.bps)
}

function line(minutes: number, perHour: number, bps: number): number | null {
  const exact = timesFraction(
    wholeOf(minutes),
    BigInt(perHour) * BigInt(bps),
    minutesPerHour * BigInt(bpsOfOne),
  )
  return minorUnitsOf(roundedOf(exact, 'half_up'))
}

function aboveZero(price: number | null): number | null {
  return price !== null && price > 0 ? price : null
}
