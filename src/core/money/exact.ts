// Calculates with decimals and fractions without ever rounding on the way: money never passes through binary floats.

/** A fraction; the denominator is positive. Not reduced: the numbers here stay short. */
export type Exact = { readonly numerator: bigint; readonly denominator: bigint }

/** What happens to a value exactly between two minor units: away from zero, or to the even one (bankers' rounding). */
export type Rounding = 'half_up' | 'half_even'

const decimal = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))$/

/** Long enough for every amount, short enough that a pasted page of digits costs no time. */
const maxDigits = 40

/** Reads `1.5`, `-0.333`, `12`; null when the text is not a plain decimal with a point. */
export function exactOf(text: string): Exact | null {
  if (text.length > maxDigits) return null
  const match = decimal.exec(text)
  if (!match) return null
  const fraction = match[3] ?? match[4] ?? ''
  const digits = BigInt(`${match[2] ?? ''}${fraction}`)
  return { numerator: match[1] === '-' ? -digits : digits, denominator: 10n ** BigInt(fraction.length) }
}

/** A whole number as a fraction. Throws RangeError for a number with decimals. */
export const wholeOf = (value: number | bigint): Exact => ({ numerator: BigInt(value), denominator: 1n })

const times = (a: Exact, b: Exact): Exact => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
})

/** `value` times a fraction such as 11/12, 2500 bps (2500/10000) or 75 minutes (75/60). */
export const timesFraction = (value: Exact, numerator: bigint, denominator: bigint): Exact =>
  times(value, { numerator, denominator })

/** The nearest whole number. Ties: `half_up` goes away from zero (-2.5 gives -3), `half_even` to the even neighbour. */
export function roundedOf(value: Exact, rounding: Rounding): bigint {
  const negative = value.numerator < 0n
  const size = negative ? -value.numerator : value.numerator
  const below = size / value.denominator
  const twiceRest = (size % value.denominator) * 2n
  const tieGoesUp = rounding === 'half_up' || below % 2n === 1n
  const up = twiceRest > value.denominator || (twiceRest === value.denominator && tieGoesUp)
  const rounded = up ? below + 1n : below
  return negative ? -rounded : rounded
}

/** As a number of minor units; null beyond what a number holds exactly (about 9 * 10^15). */
export function minorUnitsOf(value: bigint): number | null {
  const amount = Number(value)
  return Number.isSafeInteger(amount) ? amount : null
}
