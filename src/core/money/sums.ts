// Adds a quote up: its lines, what is taken off or put on the whole of them, the tax by code, and the total.
import { failed, ok, type Problem, problemOf, type Result } from '../problem.ts'
import { type Exact, minorUnitsOf, type Rounding, roundedOf, timesFraction } from './exact.ts'
import { lineNet, type MoneyLine } from './line-net.ts'
import type { TaxCode } from './tax-code.ts'
import { type TaxShare, taxShareOf } from './tax-share.ts'

/** `line`: tax is rounded on every line, then added. `document`: once for each tax code, on the sum of its lines. */
export const roundingModes = ['line', 'document'] as const
export type RoundingMode = (typeof roundingModes)[number]

export type SumLine = MoneyLine & {
  /** null: the code of the whole. */
  readonly taxCode: TaxCode | null
  /** Shown, and not part of any sum. */
  readonly optional: boolean
}

export type SumTerms = {
  readonly taxCode: TaxCode
  readonly roundingMode: RoundingMode
  readonly rounding: Rounding
  /** Prices are what a private client pays: the tax is in them. */
  readonly pricesHoldTax: boolean
  /** Both in bps of the sum of the lines; a discount off the whole, a surcharge for haste. */
  readonly discountBps: number
  readonly rushBps: number
  /** What lines, discount and surcharge come to at least, in minor units and as the prices are; 0 for none. */
  readonly minimum: number
}

/** Minor units. `net` is what the tax is on; `taxBase` the reduced base of a tax that has one. */
export type CodeSum = {
  readonly code: TaxCode
  readonly net: number
  readonly taxBase: number | null
  readonly tax: number
}

/** Minor units. `lines`, `discount`, `rush` and `gap` are as the prices are: with tax where those hold it. */
export type Sums = {
  readonly lines: number
  /** Taken off; not negative where the lines are not. */
  readonly discount: number
  readonly rush: number
  /** What is missing up to the minimum. */
  readonly gap: number
  readonly net: number
  /** By code, in the order in which the lines name them. */
  readonly taxes: readonly CodeSum[]
  readonly tax: number
  readonly total: number
}

/** What counts as lines beside the lines (`extras`) is not itself discounted or put up. */
type Group = { readonly code: TaxCode; readonly lines: bigint[]; readonly extras: bigint[] }

/**
 * Discount, surcharge and what lifts the sum to the minimum count as lines of their own, one for each tax code, rounded
 * like any line: so the printed rows add up exactly. A line that cannot be counted is reported as
 * `lines.<index>.<field>`, sums beyond what can be held exactly as `total`.
 */
export function sumsOf(lines: readonly SumLine[], terms: SumTerms): Result<Sums> {
  const groups: Group[] = []
  for (const [index, line] of lines.entries()) {
    const amount = lineNet(line, terms.rounding)
    if (!amount.ok) return failed(atLine(amount.problem, index))
    if (!line.optional) groupOf(groups, line.taxCode ?? terms.taxCode).lines.push(BigInt(amount.value))
  }
  const sum = added(groups.flatMap((group) => group.lines))
  const discount = putOnEach(groups, -terms.discountBps, terms.rounding)
  const rush = putOnEach(groups, terms.rushBps, terms.rounding)
  const before = sum + discount + rush
  const missing = BigInt(terms.minimum) - before
  const gap = terms.minimum > 0 && sum > 0n && missing > 0n ? missing : 0n
  if (gap > 0n) groupOf(groups, terms.taxCode).extras.push(gap)

  const taxes: { code: TaxCode; share: TaxShare }[] = []
  for (const { code, lines: own, extras } of groups) {
    const share = shareOf([...own, ...extras], code, terms)
    if (!share.ok) return share
    taxes.push({ code, share: share.value })
  }
  const net = taxes.reduce((all, { share }) => all + share.net, 0n)
  const tax = taxes.reduce((all, { share }) => all + share.tax, 0n)
  const total = net + tax
  // Every other figure is a part of these or of what a line may hold.
  if ([sum, net, tax, total].some((value) => minorUnitsOf(value) === null))
    return failed({ ...problemOf('invalid_input'), fields: { total: 'too_large' } })
  return ok({
    lines: Number(sum),
    discount: Number(-discount),
    rush: Number(rush),
    gap: Number(gap),
    net: Number(net),
    taxes: taxes.map(({ code, share }) => ({
      code,
      net: Number(share.net),
      taxBase: share.base === null ? null : Number(share.base),
      tax: Number(share.tax),
    })),
    tax: Number(tax),
    total: Number(total),
  })
}

function groupOf(groups: Group[], code: TaxCode): Group {
  const known = groups.find((group) => group.code.id === code.id)
  if (known) return known
  const group = { code, lines: [], extras: [] }
  groups.push(group)
  return group
}

const added = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n)

/** A share of each group's lines, put beside them as a line of its own; gives what that comes to. */
function putOnEach(groups: readonly Group[], bps: number, rounding: Rounding): bigint {
  if (bps === 0) return 0n
  const shares = groups.map(({ lines, extras }) => {
    const sum: Exact = { numerator: added(lines), denominator: 1n }
    const share = roundedOf(timesFraction(sum, BigInt(bps), 10_000n), rounding)
    extras.push(share)
    return share
  })
  return added(shares)
}

function shareOf(amounts: readonly bigint[], code: TaxCode, terms: SumTerms): Result<TaxShare> {
  const each = terms.roundingMode === 'line' ? amounts : [added(amounts)]
  let net = 0n
  let tax = 0n
  let base: bigint | null = null
  for (const amount of each) {
    const share = taxShareOf(amount, code.rule, terms.rounding, terms.pricesHoldTax)
    if (!share.ok) return share
    net += share.value.net
    tax += share.value.tax
    if (share.value.base !== null) base = (base ?? 0n) + share.value.base
  }
  return ok({ net, base, tax })
}

const atLine = (problem: Problem, index: number): Problem => ({
  ...problem,
  fields: Object.fromEntries(
    Object.entries(problem.fields ?? {}).map(([field, code]) => [`lines.${index}.${field}`, code]),
  ),
})
