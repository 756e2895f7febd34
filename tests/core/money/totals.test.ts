import { describe, expect, it } from 'vitest'
import { noTax, rateTax, taxCodeOf, taxCodes, usualTaxCode } from '../../../src/core/money/tax-code.ts'
import {
  amountForMinutes,
  lineNet,
  type MoneyLine,
  taxFor,
  totalsOf,
} from '../../../src/core/money/totals.ts'

const line = (quantity: string, unitPrice: number, discountBps = 0): MoneyLine => ({
  quantity,
  unitPrice,
  discountBps,
})
const fields = (result: { ok: boolean; problem?: { fields?: Readonly<Record<string, string>> } }) =>
  result.problem?.fields

describe('lineNet', () => {
  it.each<[string, MoneyLine, number]>([
    ['an hour and a quarter', line('1.25', 75_000), 93_750],
    ['a discount and the quantity in one rounding', line('1.5', 67, 5000), 50],
    ['a third of a job', line('0.333', 1_000_000), 333_000],
    ['a credit', line('-0.5', 5), -3],
    ['a free line', line('1', 4000, 10_000), 0],
    ['twelve digits', line('1', 999_999_999_999), 999_999_999_999],
  ])('counts %s', (_name, input, net) => {
    expect(lineNet(input)).toEqual({ ok: true, value: net })
  })

  it('rounds halves to the even figure when asked', () => {
    expect([lineNet(line('0.5', 5), 'half_even'), lineNet(line('0.5', 7), 'half_even')]).toEqual([
      { ok: true, value: 2 },
      { ok: true, value: 4 },
    ])
  })

  it.each<[MoneyLine, Record<string, string>]>([
    [line('', 1), { quantity: 'not_a_number' }],
    [line('1', 0.5), { unitPrice: 'not_a_number' }],
    [line('1', 1, Number.NaN), { discountBps: 'not_a_number' }],
    [line('9999999999', 999_999_999_999), { amount: 'too_large' }],
  ])('names the field of %j that cannot be counted', (input, problem) => {
    expect(fields(lineNet(input))).toEqual(problem)
  })
})

describe('taxFor', () => {
  it('takes a rate with decimals', () => {
    expect(taxFor(818_000, rateTax('x', 'x', '997.5').rule)).toEqual({
      ok: true,
      value: { taxBase: null, tax: 81_596 },
    })
  })

  it('takes 12 % of 11/12, each in whole rupiah', () => {
    expect(taxFor(77_777, { kind: 'id-ppn-dpp-11-12' })).toEqual({
      ok: true,
      value: { taxBase: 71_296, tax: 8556 },
    })
  })

  it('refuses a rate that is no number', () => {
    expect(fields(taxFor(100, { kind: 'rate', rateBps: '25 %' }))).toEqual({ taxCode: 'not_a_number' })
  })
})

describe('totalsOf', () => {
  const three = [line('1', 3333), line('1', 3333), line('1', 3333)]
  const moms = rateTax('dk-moms', 'moms', '2500').rule

  it('rounds tax on each line or once on the document', () => {
    expect([totalsOf(three, moms, 'line'), totalsOf(three, moms, 'document')]).toEqual([
      { ok: true, value: { net: 9999, taxBase: null, tax: 2499, total: 12_498 } },
      { ok: true, value: { net: 9999, taxBase: null, tax: 2500, total: 12_499 } },
    ])
  })

  it('is nothing for no lines', () => {
    expect(totalsOf([], noTax.rule, 'line')).toEqual({
      ok: true,
      value: { net: 0, taxBase: null, tax: 0, total: 0 },
    })
  })

  it('names the line that cannot be counted', () => {
    expect(fields(totalsOf([line('1', 1), line('x', 1)], moms, 'line'))).toEqual({
      'lines.1.quantity': 'not_a_number',
    })
  })

  it('says so when a sum leaves what can be held exactly', () => {
    const huge = Array.from({ length: 20 }, () => line('900', 999_999_999_999))
    expect(fields(totalsOf(huge, noTax.rule, 'line'))).toEqual({ total: 'too_large' })
  })
})

describe('amountForMinutes', () => {
  it.each([
    [75, 75_000, 93_750],
    [50, 18_000, 15_000],
    [1, 30, 1],
    [0, 100, 0],
  ])('%d minutes at %d an hour are %d', (minutes, perHour, amount) => {
    expect(amountForMinutes(minutes, perHour)).toEqual({ ok: true, value: amount })
  })
})

describe('tax codes', () => {
  it('have ids of their own and rates that can be counted with', () => {
    expect(new Set(taxCodes.map((code) => code.id)).size).toBe(taxCodes.length)
    for (const code of taxCodes) expect(taxFor(100, code.rule).ok).toBe(true)
  })

  it('are found by id and proposed by country', () => {
    expect(taxCodeOf('dk-moms')?.name).toBe('moms')
    expect(taxCodeOf('nowhere')).toBeNull()
    expect(['ID', 'DK', 'HU', 'GB', 'US'].map((country) => usualTaxCode(country).id)).toEqual([
      'id-non-pkp',
      'dk-moms',
      'hu-afa',
      'gb-vat',
      'none',
    ])
  })
})
