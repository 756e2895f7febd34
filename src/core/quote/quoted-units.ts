// Says how many jobs or minutes a quote's lines come to, so that what is accepted can be counted.
import type { QuoteLine } from './quote.ts'

type Counted = Pick<QuoteLine, 'quantity' | 'unit' | 'optional'>

const millionthsPerUnit = 1_000_000n
const minutesPerHour = 60n

/** A quantity has up to six decimals. */
const millionthsOf = (quantity: string): bigint => {
  const [whole = '0', fraction = ''] = quantity.split('.')
  return BigInt(whole) * millionthsPerUnit + BigInt(fraction.padEnd(6, '0').slice(0, 6))
}

/** Minutes of the lines that are counted in hours, rounded up so that nobody is short; null where none is. */
export function minutesOf(lines: readonly Counted[]): number | null {
  const hours = lines.filter(({ unit, optional }) => unit === 'hour' && !optional)
  if (hours.length === 0) return null
  const millionths = hours.reduce((sum, { quantity }) => sum + millionthsOf(quantity), 0n) * minutesPerHour
  return Number((millionths + millionthsPerUnit - 1n) / millionthsPerUnit)
}

/** Jobs: the quantity of the first line where it is a whole number of something that is not time, else 1. */
export function wholeCount(lines: readonly Counted[]): number {
  const first = lines.find(({ optional }) => !optional)
  if (first === undefined || first.unit !== '') return 1
  const count = Number(first.quantity)
  return Number.isSafeInteger(count) && count > 0 ? count : 1
}
