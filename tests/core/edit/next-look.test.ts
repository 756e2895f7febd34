// Checks when a page is looked at again: soon at first, then daily, less often where it fails, to the last day.
import { expect, it } from 'vitest'
import { type LookHistory, nextLookAt, watchMs } from '../../../src/core/edit/next-look.ts'

const hour = 3_600_000
const day = 24 * hour
const start = Date.UTC(2026, 4, 12)

it.each<readonly [string, number, Partial<LookHistory>, number | null]>([
  ['the first day', hour, {}, hour + 8 * hour],
  ['the first day, at the earliest', hour, { random: 0 }, hour + (8 * hour * 5) / 6],
  ['the tenth day', 10 * day, {}, 11 * day],
  ['the tenth day, at the latest', 10 * day, { random: 1 }, 10 * day + (day * 7) / 6],
  ['after one failure', 10 * day, { failures: 1 }, 10 * day + hour],
  ['after four failures', 10 * day, { failures: 4 }, 10 * day + 8 * hour],
  ['after fifty failures', 10 * day, { failures: 50 }, 13 * day],
  ['when the server asks for two days', 10 * day, { retryAfterMs: 2 * day }, 12 * day],
  ['near the end', watchMs - hour, {}, watchMs],
  ['at the end', watchMs, {}, null],
])('%s', (_, ageMs, changes, expected) => {
  const nowMs = start + ageMs
  const at = nextLookAt({
    nowMs,
    random: 0.5,
    untilMs: start + watchMs,
    failures: 0,
    retryAfterMs: null,
    ...changes,
  })
  expect(at === null ? null : at - start).toBe(expected)
})
