import { describe, expect, it } from 'vitest'
import { formatAmount, formatMoney } from '../../../src/core/language/format-money.ts'
import { type Language, languages } from '../../../src/core/language/language.ts'
import { currencyCodes, exponentOf } from '../../../src/core/money/currency.ts'
import { largestAmount, parseAmount } from '../../../src/core/money/parse-amount.ts'
import { fc } from '../../property.ts'

describe('parseAmount', () => {
  it.each<[string, Language, string, number]>([
    ['500.000', 'id', 'IDR', 500_000],
    ['500000', 'id', 'IDR', 500_000],
    ['Rp. 500.000', 'id', 'IDR', 500_000],
    ['Rp\u00a0500.000,-', 'id', 'IDR', 500_000],
    ['500.000,00', 'id', 'IDR', 500_000],
    ['500rb', 'id', 'IDR', 500_000],
    ['1,250 jt', 'id', 'IDR', 1_250_000],
    ['15 jt', 'id', 'IDR', 15_000_000],
    ['1,5 juta', 'id', 'IDR', 1_500_000],
    ['1.234,50 kr.', 'da', 'DKK', 123_450],
    ['750,-', 'da', 'DKK', 75_000],
    ['1234,5', 'da', 'DKK', 123_450],
    ['-33,33', 'da', 'DKK', -3333],
    ['kr. −33,33', 'da', 'DKK', -3333],
    ['12 346 Ft', 'hu', 'HUF', 12_346],
    ['12\u00a0346', 'hu', 'HUF', 12_346],
    ['12.346', 'hu', 'HUF', 12_346],
    ['1000', 'hu', 'HUF', 1000],
    ['1234,50 EUR', 'hu', 'EUR', 123_450],
    ['£1,234.50', 'en', 'GBP', 123_450],
    ['1 234.5', 'en', 'USD', 123_450],
    ['US$ 20', 'en', 'USD', 2000],
    ['KWD 1.234', 'en', 'KWD', 1234],
    ['\u200f500.000\u200e', 'id', 'IDR', 500_000],
    ['0', 'en', 'USD', 0],
    ['-0', 'en', 'USD', 0],
    ['999.999.999.999', 'id', 'IDR', 999_999_999_999],
  ])('reads %j in %s as %s', (typed, language, currency, amount) => {
    expect(parseAmount(typed, language, currency)).toEqual({ ok: true, value: amount })
  })

  it.each<[string, Language, string, string]>([
    ['', 'en', 'USD', 'missing'],
    [' \u00a0 ', 'en', 'USD', 'missing'],
    ['abc', 'en', 'USD', 'not_an_amount'],
    ['1.234,50', 'en', 'USD', 'not_an_amount'],
    ['1,5', 'en', 'USD', 'not_an_amount'],
    ['500.00', 'id', 'IDR', 'not_an_amount'],
    ['1.23.456', 'da', 'DKK', 'not_an_amount'],
    ['1.234 567', 'da', 'DKK', 'not_an_amount'],
    ['€500', 'id', 'IDR', 'not_an_amount'],
    ['--5', 'en', 'USD', 'not_an_amount'],
    ['1e6', 'en', 'USD', 'not_an_amount'],
    ['٥٠٠', 'en', 'USD', 'not_an_amount'],
    ['1'.repeat(200), 'en', 'USD', 'not_an_amount'],
    ['500.000', 'en', 'IDR', 'ambiguous'],
    ['1.234', 'en', 'USD', 'ambiguous'],
    ['1,234', 'da', 'DKK', 'ambiguous'],
    ['0.005', 'en', 'USD', 'too_many_decimals'],
    ['10,5', 'hu', 'HUF', 'too_many_decimals'],
    ['1000000000000', 'id', 'IDR', 'too_large'],
    ['1000000 jt', 'id', 'IDR', 'too_large'],
  ])('answers %j in %s (%s) with %s', (typed, language, currency, code) => {
    const result = parseAmount(typed, language, currency, 'unitPrice')
    expect(result.ok ? 'ok' : result.problem.fields?.['unitPrice']).toBe(code)
  })

  it('reads back every amount it writes, in every language and currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -largestAmount, max: largestAmount }),
        fc.constantFrom(...languages),
        fc.constantFrom(...currencyCodes),
        (amount, language, currency) => {
          const expected = { ok: true, value: amount }
          expect(parseAmount(formatMoney(amount, currency, language), language, currency)).toEqual(expected)
          expect(parseAmount(formatAmount(amount, currency, language), language, currency)).toEqual(expected)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('exponentOf', () => {
  it.each([
    ['IDR', 0],
    ['HUF', 0],
    ['JPY', 0],
    ['DKK', 2],
    ['EUR', 2],
    ['USD', 2],
    ['GBP', 2],
    ['KWD', 3],
    ['XXX', 2],
  ])('%s has %d decimals', (currency, exponent) => {
    expect(exponentOf(currency)).toBe(exponent)
  })
})
