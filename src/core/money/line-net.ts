// Counts one line of a quote: quantity, unit price and discount, rounded once; and time billed by the hour.
import { failed, ok, problemOf, type Result } from '../problem.ts'
import {
  type Exact,
  exactOf,
  minorUnitsOf,
  type Rounding,
  roundedOf,
  timesFraction,
  wholeOf,
} from './exact.ts'

/** `quantity` is decimal text with a point, `unitPrice` minor units, `discountBps` 0 to 10000. */
export type MoneyLine = {
  readonly quantity: string
  readonly unitPrice: number
  readonly discountBps: number
}

/**
 * Net of one line: quantity x unit price x (1 - discount), rounded once (EN 16931, BR-CO-10 adds the rounded lines).
 * Fails with the field that cannot be read: `quantity`, `unitPrice`, `discountBps`, or `amount` when the result is too large.
 */
export function lineNet(line: MoneyLine, rounding: Rounding = 'half_up'): Result<number> {
  const quantity = exactOf(line.quantity)
  if (!quantity) return wrongField('quantity', 'not_a_number')
  if (!Number.isSafeInteger(line.unitPrice)) return wrongField('unitPrice', 'not_a_number')
  if (!Number.isSafeInteger(line.discountBps)) return wrongField('discountBps', 'not_a_number')
  const full = timesFraction(quantity, BigInt(line.unitPrice), 1n)
  return counted(timesFraction(full, 10_000n - BigInt(line.discountBps), 10_000n), rounding)
}

/** minutes x rate / 60, rounded once (domain rule for work billed by the hour); minor units. */
export function amountForMinutes(
  minutes: number,
  perHour: number,
  rounding: Rounding = 'half_up',
): Result<number> {
  if (!Number.isSafeInteger(minutes)) return wrongField('minutes', 'not_a_number')
  if (!Number.isSafeInteger(perHour)) return wrongField('perHour', 'not_a_number')
  return counted(timesFraction(wholeOf(perHour), BigInt(minutes), 60n), rounding)
}

/** A price at a factor in bps: 500 at 15000 is 750. Rounded half up. */
export const atFactor = (price: number, factorBps: number): number =>
  Number(roundedOf(timesFraction(wholeOf(price), BigInt(factorBps), 10_000n), 'half_up'))

function counted(value: Exact, rounding: Rounding): Result<number> {
  const amount = minorUnitsOf(roundedOf(value, rounding))
  return amount === null ? wrongField('amount', 'too_large') : ok(amount)
}

const wrongField = (field: string, code: string): Result<never> =>
  failed({ ...problemOf('invalid_input'), fields: { [field]: code } })
