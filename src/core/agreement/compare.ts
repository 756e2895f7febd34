// Sets two packages side by side: what each costs a year, what each gives, and how many times as much one gives. Pure.

export type Compared = {
  readonly name: string
  readonly currency: string
  /** Minor units; null where no price is noted. */
  readonly fee: { readonly amount: number; readonly per: 'once' | 'month' | 'quarter' | 'year' } | null
  readonly months: number | null
  /** By name in one language; amount null = unlimited. */
  readonly amounts: readonly { readonly key: string; readonly amount: number | null }[]
}

export type ComparedRow = {
  readonly key: string
  /** Null = unlimited, undefined = not in it. */
  readonly left: number | null | undefined
  readonly right: number | null | undefined
  /** Right as a multiple of left, to one decimal; null where it cannot be told. */
  readonly times: number | null
}

const timesAYear = { month: 12, quarter: 4, year: 1 } as const

/** Price for a year in minor units, rounded half up; what is paid once is spread over the term. Null where it cannot be told. */
export function yearlyPrice({ fee, months }: Pick<Compared, 'fee' | 'months'>): number | null {
  if (fee === null) return null
  if (fee.per !== 'once') return fee.amount * timesAYear[fee.per]
  return months === null ? null : Math.round((fee.amount * 12) / months)
}

const timesOf = (left: number | null | undefined, right: number | null | undefined): number | null =>
  typeof left === 'number' && typeof right === 'number' && left > 0
    ? Math.round((right * 10) / left) / 10
    : null

/** One row for what either gives, in the order of the left one, then what only the right one has. */
export function comparedRows(left: Compared, right: Compared): ComparedRow[] {
  const amountIn = ({ amounts }: Compared, key: string) => amounts.find((each) => each.key === key)?.amount
  const keys = [...new Set([...left.amounts, ...right.amounts].map(({ key }) => key))]
  return keys.map((key) => {
    const [a, b] = [amountIn(left, key), amountIn(right, key)]
    return { key, left: a, right: b, times: timesOf(a, b) }
  })
}

/** How many times the left one's yearly price the right one costs; null in two currencies or without both prices. */
export const priceTimes = (left: Compared, right: Compared): number | null =>
  left.currency === right.currency ? timesOf(yearlyPrice(left), yearlyPrice(right)) : null
