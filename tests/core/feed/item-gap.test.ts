import { expect, test } from 'vitest'
import { medianGapMinutes } from '../../../src/core/feed/item-gap.ts'

const nowMs = Date.UTC(2026, 2, 3, 12)
const hoursAgo = (...hours: (number | null)[]) =>
  hours.map((ago) => ({ publishedAtMs: ago === null ? null : nowMs - ago * 3600_000 }))

test.each<[string, ReturnType<typeof hoursAgo>, number | null]>([
  ['in any order', hoursAgo(1, 4, 2, 3), 60],
  ['one long gap is no habit', hoursAgo(1, 2, 3, 500), 60],
  ['the future is not counted', hoursAgo(-1000, 1, 2, 3, 4), 60],
  ['too few to tell', hoursAgo(1, 2, 3), null],
  ['no dates', hoursAgo(null, null, null, null, null), null],
  ['nothing', [], null],
])('how far apart items are: %s', (_, items, minutes) => {
  expect(medianGapMinutes(items, nowMs)).toBe(minutes)
})
