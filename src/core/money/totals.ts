// Adds a quote up: each line's net, the tax per line or once on the document, and the total.
import { failed, ok, type Problem, problemOf, type Result } from '../problem.ts'
import {
  type Exact,
  exactOf,
  minorUnitsOf,
  type Rounding,
  roundedOf,
  timesFraction,
  wholeOf,
} from './exact.ts'
import { ppnRateBps, type TaxRule } from './tax-code.ts'

/** `quantity` is decimal text with a point, `unitPrice` minor units, `discountBps` 0 to 10000. */
export type MoneyLine = {
  readonly quantity: string
  readonly unitPrice: number
  readonly discountBps: number
}

/** `line`: tax is rounded on every line, then added. `document`: once, on the sum of the nets. */
export type RoundingMode = 'line' | 'document'

/** Minor units. `taxBase` is the reduced base of a tax that has one, else null. */
export type Tax = { readonly taxBase: number | null; readonly tax: number }
export type Totals = { readonly net: number; readonly total: number } & Tax

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
  return counted(
    roundedOf(timesFraction(full, 10_000n - BigInt(line.discountBps), 10_000n), rounding),
    'amount',
  )
}

/** The tax on one net amount in minor units. */
export function taxFor(net: number, rule: TaxRule, rounding: Rounding = 'half_up'): Result<Tax> {
  if (!Number.isSafeInteger(net)) return wrongField('amount', 'not_a_number')
  if (rule.kind === 'none') return ok({ taxBase: null, tax: 0 })
  if (rule.kind === 'rate') {
    const tax = atRate(wholeOf(net), rule.rateBps, rounding)
    return tax.ok ? ok({ taxBase: null, tax: tax.value }) : tax
  }
  // A net amount fits, so 11/12 of it does too.
  const taxBase = Number(roundedOf(timesFraction(wholeOf(net), 11n, 12n), rounding))
  const tax = atRate(wholeOf(taxBase), ppnRateBps, rounding)
  return tax.ok ? ok({ taxBase, tax: tax.value }) : tax
}

/**
 * All sums of a document in minor units. A line that cannot be counted is reported as `lines.<index>.<field>`, sums beyond
 * what can be held exactly as `total`.
 */
export function totalsOf(
  lines: readonly MoneyLine[],
  rule: TaxRule,
  mode: RoundingMode,
  rounding: Rounding = 'half_up',
): Result<Totals> {
  let net = 0n
  let tax = 0n
  let taxBase = 0n
  for (const [index, line] of lines.entries()) {
    const amount = lineNet(line, rounding)
    if (!amount.ok) return failed(atLine(amount.problem, index))
    net += BigInt(amount.value)
    if (mode === 'document') continue
    const lineTax = taxFor(amount.value, rule, rounding)
    if (!lineTax.ok) return failed(atLine(lineTax.problem, index))
    tax += BigInt(lineTax.value.tax)
    taxBase += BigInt(lineTax.value.taxBase ?? 0)
  }
  const wholeNet = counted(net, 'total')
  if (!wholeNet.ok) return wholeNet
  if (mode === 'document') {
    const documentTax = taxFor(wholeNet.value, rule, rounding)
    if (!documentTax.ok) return documentTax
    tax = BigInt(documentTax.value.tax)
    taxBase = BigInt(documentTax.value.taxBase ?? 0)
  }
  const total = counted(net + tax, 'total')
  if (!total.ok) return total
  const reduced = rule.kind === 'id-ppn-dpp-11-12'
  return ok({
    net: wholeNet.value,
    taxBase: reduced ? Number(taxBase) : null,
    tax: Number(tax),
    total: total.value,
  })
}

/** minutes x rate / 60, rounded once (domain rule for work billed by the hour); minor units. */
export function amountForMinutes(
  minutes: number,
  perHour: number,
  rounding: Rounding = 'half_up',
): Result<number> {
  if (!Number.isSafeInteger(minutes)) return wrongField('minutes', 'not_a_number')
  if (!Number.isSafeInteger(perHour)) return wrongField('perHour', 'not_a_number')
  return counted(roundedOf(timesFraction(wholeOf(perHour), BigInt(minutes), 60n), rounding), 'amount')
}

function atRate(amount: Exact, rateBps: string, rounding: Rounding): Result<number> {
  const rate = exactOf(rateBps)
  if (!rate) return wrongField('taxCode', 'not_a_number')
  const tax = timesFraction(amount, rate.numerator, rate.denominator * 10_000n)
  return counted(roundedOf(tax, rounding), 'amount')
}

function counted(value: bigint, field: string): Result<number> {
  const amount = minorUnitsOf(value)
  return amount === null ? wrongField(field, 'too_large') : ok(amount)
}

const wrongField = (field: string, code: string): Result<never> =>
  failed({ ...problemOf('invalid_input'), fields: { [field]: code } })

const atLine = (problem: Problem, index: number): Problem => ({
  ...problem,
  fields: Object.fromEntries(
    Object.entries(problem.fields ?? {}).map(([field, code]) => [`lines.${index}.${field}`, code]),
  ),
})
