// Two packages side by side: the forum's own example of a cheap and a spacious hosting, and what cannot be compared.
import { expect, test } from 'vitest'
import { type Compared, comparedRows, priceTimes, yearlyPrice } from '../../../src/core/agreement/compare.ts'

const small: Compared = {
  name: 'Small',
  currency: 'IDR',
  fee: { amount: 250_000, per: 'month' },
  months: 12,
  amounts: [
    { key: 'disk', amount: 250 },
    { key: 'restores', amount: 2 },
    { key: 'questions', amount: null },
  ],
}
const large: Compared = {
  name: 'Large',
  currency: 'IDR',
  fee: { amount: 600_000, per: 'year' },
  months: 12,
  amounts: [
    { key: 'disk', amount: 1000 },
    { key: 'bandwidth', amount: 50_000 },
    { key: 'questions', amount: null },
  ],
}

test('a year’s price counts, whatever it is charged by', () => {
  expect([
    yearlyPrice(small),
    yearlyPrice({ fee: { amount: 100, per: 'quarter' }, months: null }),
    yearlyPrice({ fee: { amount: 100, per: 'once' }, months: 6 }),
    yearlyPrice({ fee: { amount: 100, per: 'once' }, months: null }),
    yearlyPrice({ fee: null, months: 12 }),
  ]).toEqual([3_000_000, 400, 200, null, null])
  expect([priceTimes(large, small), priceTimes(small, { ...large, currency: 'DKK' })]).toEqual([5, null])
})

test('what either gives has a row, unlimited is not 0, and what one lacks is not compared', () => {
  expect(comparedRows(small, large)).toEqual([
    { key: 'disk', left: 250, right: 1000, times: 4 },
    { key: 'restores', left: 2, right: undefined, times: null },
    { key: 'questions', left: null, right: null, times: null },
    { key: 'bandwidth', left: undefined, right: 50_000, times: null },
  ])
})
