// Checks which text of an agreement holds on a day.
import { expect, it } from 'vitest'
import { timelineOf } from '../../../src/core/scope/version-at.ts'
import { agreementWith, entitlementWith } from './samples.ts'

const original = agreementWith({
  entitlements: [entitlementWith({ id: 'a', quantity: 3 }), entitlementWith({ id: 'b', quantity: 5 })],
  versions: [
    { effectiveFrom: '2026-06-01', patch: { graceDays: 14, entitlements: [{ id: 'a', quantity: 9 }] } },
    {
      effectiveFrom: '2026-04-01',
      patch: {
        graceDays: 7,
        entitlements: [
          { id: 'a', quantity: 4, split: true },
          { id: 'c', services: ['call'], unit: 'minute', quantity: 60 },
          { id: 'd', services: ['copy'] },
        ],
      },
    },
  ],
})

it.each([
  ['2026-03-31', 0, ['a 3 request', 'b 5 request']],
  ['2026-04-01', 7, ['a 4 request', 'b 5 request', 'c 60 minute', 'd 0 request']],
  ['2026-06-01', 14, ['a 9 request', 'b 5 request', 'c 60 minute', 'd 0 request']],
])('says what is agreed on %s, versions in date order and merged by id', (date, graceDays, entitlements) => {
  const version = timelineOf(original)(date)
  expect([
    version.graceDays,
    version.entitlements.map(({ id, quantity, unit }) => `${id} ${quantity} ${unit}`),
  ]).toEqual([graceDays, entitlements])
})

it('keeps what an earlier version changed and gives an added entitlement its defaults', () => {
  const [a, , c] = timelineOf(original)('2026-07-01').entitlements
  expect([a?.split, c?.period, c?.effect, c?.rolloverLife]).toEqual([true, 'term', 'include', 1])
})
