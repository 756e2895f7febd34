// Writes a whole number of small units as a plain decimal for other programs: 123450 with two decimals is 1234.50.

/** Exact, with a point, no grouping; `units` is a whole number. */
export function decimalOf(units: number, decimals: number): string {
  const digits = BigInt(Math.abs(units))
    .toString()
    .padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  return `${units < 0 ? '-' : ''}${decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`}`
}
