import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshMsOf, retryAfterMsOf } from '../../../src/core/feed/http-date.ts'
import { nextCheck, nextCheckAt, type ScheduleInput } from '../../../src/core/feed/schedule.ts'

const minute = 60_000
const hour = 60 * minute
const nowMs = Date.UTC(2026, 2, 3, 12)

const input = (fields: Partial<ScheduleInput>): ScheduleInput => ({
  nowMs,
  random: 0,
  ownerFloorMinutes: 30,
  ttlMinutes: null,
  updateMinutes: null,
  failures: 0,
  retryAfterMs: null,
  headers: null,
  offline: false,
  ...fields,
})

const headers = (cacheControl: string | null, expires: string | null = null) => ({ cacheControl, expires })

describe('when a feed is asked again', () => {
  test.each<[string, Partial<ScheduleInput>, number, string]>([
    ["the owner's interval", {}, 30 * minute, 'owner'],
    ['never under ten minutes', { ownerFloorMinutes: 1 }, 10 * minute, 'minimum'],
    ['the feed asks for more', { ttlMinutes: 60 }, 60 * minute, 'ttl'],
    ['the feed asks for less', { ttlMinutes: 5 }, 30 * minute, 'owner'],
    ['the feed says how often it changes', { updateMinutes: 120 }, 2 * hour, 'period'],
    [
      'the server says how long it stays fresh',
      { headers: headers('public, max-age=7200') },
      2 * hour,
      'cache',
    ],
    ['the server names an hour', { headers: headers(null, 'Tue, 03 Mar 2026 13:00:00 GMT') }, hour, 'cache'],
    [
      'max-age goes before Expires',
      { headers: headers('max-age=3600', 'Tue, 03 Mar 2026 18:00:00 GMT') },
      hour,
      'cache',
    ],
    ['no-cache asks for nothing', { headers: headers('no-cache, max-age=7200') }, 30 * minute, 'owner'],
    ['Expires in the past or "0" asks for nothing', { headers: headers(null, '0') }, 30 * minute, 'owner'],
    [
      'what a feed or server asks for ends at six hours',
      { ttlMinutes: 10_000, updateMinutes: 43_200, headers: headers('max-age=31536000') },
      6 * hour,
      'ttl',
    ],
    ["the owner's interval does not", { ownerFloorMinutes: 24 * 60, ttlMinutes: 60 }, 24 * hour, 'owner'],
    ['chance only adds', { random: 1 }, 33 * minute, 'owner'],
    ['a first failure', { failures: 1, random: 0.5 }, 5 * minute, 'backoff'],
    ['a fourth failure', { failures: 4, random: 0.5 }, 40 * minute, 'backoff'],
    ['a fifth less', { failures: 4, random: 0 }, 32 * minute, 'backoff'],
    ['a fifth more', { failures: 4, random: 1 }, 48 * minute, 'backoff'],
    ['a thousandth failure is not the last', { failures: 1000, random: 1 }, 24 * hour, 'backoff'],
    ['a challenge', { failures: 1, random: 0.5, challenged: true }, 6 * hour, 'challenge'],
    ['Retry-After', { failures: 3, retryAfterMs: 90_000 }, 90_000, 'retry_after'],
    ['Retry-After of seconds', { failures: 3, retryAfterMs: 2000 }, minute, 'retry_after'],
    ['Retry-After of a year', { failures: 3, retryAfterMs: 365 * 24 * hour }, 24 * hour, 'retry_after'],
    ['no network', { offline: true, failures: 9 }, minute, 'offline'],
  ])('%s', (_, fields, waitMs, rule) => {
    expect(nextCheck(input(fields))).toEqual({ atMs: nowMs + waitMs, rule })
  })

  test('whatever comes, it is later than now and within a day and a tenth', () => {
    const minutes = fc.option(fc.integer({ min: 0, max: 1_000_000 }))
    fc.assert(
      fc.property(
        fc.record({
          random: fc.double({ min: 0, max: 1, noNaN: true }),
          ownerFloorMinutes: fc.integer({ min: 10, max: 1440 }),
          ttlMinutes: minutes,
          updateMinutes: minutes,
          failures: fc.nat(5000),
          retryAfterMs: fc.option(fc.nat()),
          challenged: fc.boolean(),
        }),
        (fields) => {
          const waitMs = nextCheckAt(input(fields)) - nowMs
          return waitMs >= minute && waitMs <= 1.1 * 24 * hour
        },
      ),
    )
  })
})

describe('times in headers', () => {
  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Tue, 03 Mar 2026 12:05:00 GMT', 5 * minute],
    ['Tue, 03 Mar 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['', null],
    [null, null],
  ])('Retry-After: %s', (header, expected) => {
    expect(retryAfterMsOf(header, nowMs)).toBe(expected)
  })

  test('nothing said is nothing', () => {
    expect(freshMsOf(headers(null), nowMs)).toBeNull()
  })
})
