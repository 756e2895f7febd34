// Counts how many money vectors of a file come out as they should; the last line printed is the count as JSON.
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { sumsOf } from '../../src/core/money/sums.ts'
import { noTax, rateTax, type TaxCode } from '../../src/core/money/tax-code.ts'
import { messageOf, nameOf, readVector, vectorsIn } from './adapt/vector-problem.ts'

const expected = z.strictObject({
  net: z.int(),
  tax: z.int(),
  total: z.int(),
  taxBase: z.int().optional(),
})

const moneyCase = z.object({
  title: z.string().default(''),
  mode: z.enum(['line', 'document']),
  taxRateBps: z.union([z.number(), z.string()]).nullish(),
  taxRule: z.literal('id-ppn-dpp-11-12').nullish(),
  rounding: z.enum(['half_up', 'half_even']).optional(),
  lines: z.array(z.object({ quantity: z.string(), unitPrice: z.int(), discountBps: z.int().default(0) })),
  expect: expected.partial(),
})

/**
 * The format is described beside the scope vectors; only the keys present in `expect` are compared. A vector that cannot be read
 * fails with a sentence, and the others are still counted.
 */
export function countMoney(text: string): {
  cases: number
  passed: number
  failed: number
  wrong: string[]
} {
  const { cases } = vectorsIn(text)
  const wrong = cases.flatMap((raw, index) => {
    const problem = problemOf(raw)
    return problem === null ? [] : [`${nameOf(raw, index)} ${problem}`]
  })
  return { cases: cases.length, passed: cases.length - wrong.length, failed: wrong.length, wrong }
}

function problemOf(raw: unknown): string | null {
  try {
    const vector = readVector(moneyCase, 'The vector', raw)
    const found = sumsFor(vector)
    const seen = Object.fromEntries(Object.keys(vector.expect).map((key) => [key, found[key]]))
    if (isDeepStrictEqual(seen, vector.expect)) return null
    return `${vector.title}: expected ${JSON.stringify(vector.expect)}, got ${JSON.stringify(seen)}`
  } catch (error) {
    return messageOf(error)
  }
}

function sumsFor(vector: z.infer<typeof moneyCase>): Readonly<Record<string, unknown>> {
  const sums = sumsOf(
    vector.lines.map((line) => ({ ...line, taxCode: null, optional: false })),
    {
      taxCode: codeOf(vector),
      roundingMode: vector.mode,
      rounding: vector.rounding ?? 'half_up',
      pricesHoldTax: false,
      discountBps: 0,
      rushBps: 0,
      minimum: 0,
    },
  )
  if (!sums.ok) throw new Error(`The vector cannot be counted: ${JSON.stringify(sums.problem.fields)}`)
  return { ...sums.value, taxBase: sums.value.taxes[0]?.taxBase ?? 0 }
}

function codeOf({ taxRule, taxRateBps }: z.infer<typeof moneyCase>): TaxCode {
  if (taxRule) return { ...noTax, rule: { kind: taxRule } }
  return taxRateBps === undefined || taxRateBps === null ? noTax : rateTax('vector', '', String(taxRateBps))
}

if (import.meta.main) {
  const file = process.argv[2]
  if (file === undefined) {
    console.error('Which file of money vectors? npm run eval -- money FILE.json')
    process.exit(2)
  }
  try {
    const { wrong, ...count } = countMoney(readFileSync(file, 'utf8'))
    for (const line of wrong) console.log(line)
    console.log(JSON.stringify(count))
    if (count.failed > 0) process.exitCode = 1
  } catch (error) {
    console.error(messageOf(error))
    process.exitCode = 2
  }
}
