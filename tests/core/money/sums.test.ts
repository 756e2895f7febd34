// Checks the sums of a quote against what a person would work out, and against fractions that are never rounded.
import { describe, expect, it } from 'vitest'
import { type SumLine, type Sums, type SumTerms, sumsOf } from '../../../src/core/money/sums.ts'
import { noTax, rateTax, type TaxCode, taxCodeOf } from '../../../src/core/money/tax-code.ts'
import { fc } from '../../property.ts'

const code = (id: string): TaxCode => taxCodeOf(id) ?? noTax
const line = (unitPrice: number, changes: Partial<SumLine> = {}): SumLine => ({
  quantity: '1',
  unitPrice,
  discountBps: 0,
  taxCode: null,
  optional: false,
  ...changes,
})
const terms = (changes: Partial<SumTerms> = {}): SumTerms => ({
  taxCode: code('dk-moms'),
  roundingMode: 'line',
  rounding: 'half_up',
  pricesHoldTax: false,
  discountBps: 0,
  rushBps: 0,
  minimum: 0,
  ...changes,
})
function sums(lines: readonly SumLine[], changes: Partial<SumTerms> = {}): Sums {
  const found = sumsOf(lines, terms(changes))
  if (!found.ok) throw new Error(JSON.stringify(found.problem))
  return found.value
}
const fields = (lines: readonly SumLine[], changes: Partial<SumTerms> = {}) => {
  const found = sumsOf(lines, terms(changes))
  return found.ok ? {} : found.problem.fields
}

describe('the sums of a quote', () => {
  it('round tax on each line or once on the document', () => {
    const three = [line(3333), line(3333), line(3333)]
    const both = (['line', 'document'] as const).map((roundingMode) => sums(three, { roundingMode }))
    expect(both.map(({ net, tax, total }) => [net, tax, total])).toEqual([
      [9999, 2499, 12_498],
      [9999, 2500, 12_499],
    ])
  })

  it('are nothing for no lines', () => {
    expect(sums([])).toEqual({
      lines: 0,
      discount: 0,
      rush: 0,
      gap: 0,
      net: 0,
      taxes: [],
      tax: 0,
      total: 0,
    })
  })

  it('leave out what is optional', () => {
    expect(sums([line(1000), line(99_000, { optional: true })]).total).toBe(1250)
  })

  it('take a discount off the whole and put a surcharge on it, each a share of the lines', () => {
    const { lines, discount, rush, net, tax, total } = sums([line(10_000), line(5000)], {
      discountBps: 1000,
      rushBps: 5000,
    })
    expect([lines, discount, rush, net, tax, total]).toEqual([15_000, 1500, 7500, 21_000, 5250, 26_250])
  })

  it('lift what is too little to the minimum, and leave nothing at nothing', () => {
    expect(sums([line(10_000)], { minimum: 25_000 })).toMatchObject({ gap: 15_000, net: 25_000, tax: 6250 })
    expect(sums([line(30_000)], { minimum: 25_000 }).gap).toBe(0)
    expect(sums([line(30_000)], { minimum: 25_000, discountBps: 5000 }).gap).toBe(10_000)
    expect(sums([], { minimum: 25_000 }).total).toBe(0)
    expect(sums([line(10_000, { optional: true })], { minimum: 25_000 }).total).toBe(0)
  })

  it('keep the taxes of lines apart, in the order of the lines', () => {
    const books = rateTax('own:1', 'áfa', '500')
    const found = sums([line(1000), line(1001, { taxCode: books }), line(333, { taxCode: code('hu-aam') })], {
      taxCode: code('hu-afa'),
      discountBps: 1000,
    })
    expect(found.taxes.map(({ code: { id }, net, tax }) => [id, net, tax])).toEqual([
      ['hu-afa', 900, 243],
      ['own:1', 901, 45],
      ['hu-aam', 300, 0],
    ])
    expect(found).toMatchObject({ lines: 2334, discount: 233, net: 2101, tax: 288, total: 2389 })
  })

  it('find the tax in prices that hold it', () => {
    expect(sums([line(12_500), line(1000)], { pricesHoldTax: true })).toMatchObject({
      lines: 13_500,
      net: 10_800,
      tax: 2700,
      total: 13_500,
    })
  })

  it('give the base of a tax that has one', () => {
    const lines = [line(77_777), line(33_333)]
    const base = (roundingMode: 'line' | 'document') =>
      sums(lines, { taxCode: code('id-ppn'), roundingMode }).taxes.map(({ taxBase, tax }) => [taxBase, tax])
    expect([base('line'), base('document')]).toEqual([[[101_851, 12_223]], [[101_851, 12_222]]])
  })

  it('name the line that cannot be counted, optional ones too', () => {
    expect(fields([line(1), line(1, { quantity: 'x', optional: true })])).toEqual({
      'lines.1.quantity': 'not_a_number',
    })
  })

  it('say so when a sum leaves what can be held exactly', () => {
    const huge = Array.from({ length: 20 }, () => line(999_999_999_999, { quantity: '900' }))
    expect(fields(huge)).toEqual({ total: 'too_large' })
  })
})

describe('the sums, whatever the figures', () => {
  const decimals = fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => {
      const text = String(Math.abs(digits)).padStart(places + 1, '0')
      const at = text.length - places
      return `${digits < 0 ? '-' : ''}${places === 0 ? text : `${text.slice(0, at)}.${text.slice(at)}`}`
    })
  const codes = fc.constantFrom(
    code('dk-moms'),
    code('hu-afa'),
    code('hu-aam'),
    code('gb-vat'),
    noTax,
    rateTax('own:1', 'tax', '997.5'),
    rateTax('own:2', 'tax', '1'),
  )
  const someLines = fc.array(
    fc.record({
      quantity: decimals,
      unitPrice: fc.integer({ min: -99_999_999, max: 99_999_999 }),
      discountBps: fc.integer({ min: 0, max: 10_000 }),
      taxCode: fc.option(codes, { nil: null }),
      optional: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  const someTerms = fc.record({
    taxCode: codes,
    roundingMode: fc.constantFrom('line' as const, 'document' as const),
    rounding: fc.constantFrom('half_up' as const, 'half_even' as const),
    pricesHoldTax: fc.boolean(),
    discountBps: fc.integer({ min: 0, max: 10_000 }),
    rushBps: fc.integer({ min: 0, max: 20_000 }),
    minimum: fc.constantFrom(0, 1, 1_000_000_000),
  })

  it('add up row by row, and hold no more than half a unit of rounding a row', () => {
    fc.assert(
      fc.property(someLines, someTerms, (lines, changes) => {
        const { lines: sum, discount, rush, gap, net, taxes, tax, total } = sums(lines, changes)
        const priced = sum - discount + rush + gap
        expect(total).toBe(net + tax)
        expect(changes.pricesHoldTax ? total : net).toBe(priced)
        expect(taxes.reduce((all, each) => all + each.tax, 0)).toBe(tax)
        expect(taxes.reduce((all, each) => all + each.net, 0)).toBe(net)
        for (const each of taxes) {
          const { rule } = each.code
          if (rule.kind !== 'rate') continue
          // tax against net x rate, in ten-thousandths of ten-thousandths, without a division.
          const rateE8 = BigInt(Math.round(Number(rule.rateBps) * 10_000))
          const off = BigInt(each.tax) * 10n ** 8n - BigInt(each.net) * rateE8
          // Each row is rounded once by half a unit; where prices hold the tax, its net is what is left of that.
          const rows = changes.roundingMode === 'line' ? BigInt(lines.length + 3) : 1n
          const most = (rows * (10n ** 8n + (changes.pricesHoldTax ? rateE8 : 0n))) / 2n
          expect((off < 0n ? -off : off) <= most).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('do not depend on the order of the lines', () => {
    fc.assert(
      fc.property(someLines, someTerms, (lines, changes) => {
        const { net, tax, total } = sums(lines, changes)
        expect(sums(lines.toReversed(), changes)).toMatchObject({ net, tax, total })
      }),
    )
  })
})
