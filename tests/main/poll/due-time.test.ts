import { expect, test } from 'vitest'
import { dueAtMs } from '../../../src/main/poll/due-time.ts'

const hour = 3600_000
const nowMs = Date.UTC(2026, 2, 3, 12)

/** All in hours from now. */
test.each<[string, number | null, number, boolean, number, number?]>([
  ['as planned', -1, 1, false, 1],
  ['never asked before', null, 0, true, 0],
  ['twice as long on battery', -1, 1, true, 3],
  ['on battery up to six hours', -1, 4, true, 5],
  ['longer than that stays', -1, 11, true, 11],
  ['what the server named stays', -1, 1, true, 1, 1],
  ['asked again by hand meanwhile', -1, -2, true, -2],
  ['checked by a clock that went ahead', 5, 6, false, 0],
])('when a source is due: %s', (_, last, next, isOnBattery, expected, retry) => {
  const planned = {
    lastCheckedAtMs: last === null ? null : nowMs + last * hour,
    nextCheckAtMs: nowMs + next * hour,
    retryAtMs: retry === undefined ? null : nowMs + retry * hour,
  }
  expect((dueAtMs(planned, nowMs, isOnBattery) - nowMs) / hour).toBe(expected)
})
