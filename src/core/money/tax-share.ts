// Works out the tax on one amount: added to it, or already in it.
import { failed, ok, problemOf, type Result } from '../problem.ts'
import { type Exact, exactOf, type Rounding, roundedOf, timesFraction } from './exact.ts'
import { ppnRateBps, type TaxRule } from './tax-code.ts'

/** Minor units. `base` is the reduced base of a tax that has one, else null. */
export type TaxShare = { readonly net: bigint; readonly base: bigint | null; readonly tax: bigint }

const whole = (value: bigint): Exact => ({ numerator: value, denominator: 1n })

/** 11/12 of the price at 12 % is 11 % of it: what a price that holds the tax is divided by. */
const ppnOfPrice = { numerator: 11n, denominator: 100n }

/**
 * `isHeld`: the amount holds its tax, which is then what is not net, so that both add up to the amount exactly. The
 * Indonesian base follows from that net. Fails with `taxCode` where the rate cannot be read.
 */
export function taxShareOf(
  amount: bigint,
  rule: TaxRule,
  rounding: Rounding,
  isHeld = false,
): Result<TaxShare> {
  if (rule.kind === 'none') return ok({ net: amount, base: null, tax: 0n })
  const rate = rule.kind === 'rate' ? rateOf(rule.rateBps) : ppnOfPrice
  if (rate === null) return failed({ ...problemOf('invalid_input'), fields: { taxCode: 'not_a_number' } })
  if (isHeld) {
    const tax = roundedOf(
      timesFraction(whole(amount), rate.numerator, rate.denominator + rate.numerator),
      rounding,
    )
    const net = amount - tax
    return ok({ net, base: rule.kind === 'rate' ? null : ppnBaseOf(net, rounding), tax })
  }
  if (rule.kind === 'rate') {
    const tax = roundedOf(timesFraction(whole(amount), rate.numerator, rate.denominator), rounding)
    return ok({ net: amount, base: null, tax })
  }
  const base = ppnBaseOf(amount, rounding)
  const tax = roundedOf(timesFraction(whole(base), BigInt(ppnRateBps), 10_000n), rounding)
  return ok({ net: amount, base, tax })
}

const ppnBaseOf = (net: bigint, rounding: Rounding): bigint =>
  roundedOf(timesFraction(whole(net), 11n, 12n), rounding)

/** As a fraction of the net: "997.5" is 9975/100000. A rate below nothing is none. */
function rateOf(rateBps: string): Exact | null {
  const rate = exactOf(rateBps)
  return rate === null || rate.numerator < 0n
    ? null
    : { numerator: rate.numerator, denominator: rate.denominator * 10_000n }
}
