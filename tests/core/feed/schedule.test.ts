import { describe, expect, test } from 'vitest'
import { freshMsOf, retryAfterMsOf } from '../../../src/core/feed/http-date.ts'
import { nextCheck, type ScheduleInput } from '../../../src/core/feed/schedule.ts'
import { fc } from '../../property.ts'

const minute = 60_000
const hour = 60 * minute
/** Noon on a Tuesday. */
const nowMs = Date.UTC(2026, 2, 3, 12)

const input = (fields: Partial<ScheduleInput>): ScheduleInput => ({
  nowMs,
  random: 0,
  ownerFloorMinutes: 30,
  halvings: 0,
  medianGapMinutes: null,
  newestItemAtMs: null,
  ttlMinutes: null,
  updateMinutes: null,
  skipHours: [],
  skipDays: [],
  problem: null,
  failures: 0,
  retryAfterMs: null,
  headers: null,
  ...fields,
})

const headers = (cacheControl: string | null, expires: string | null = null) => ({ cacheControl, expires })

const hoursBut = (...open: number[]) =>
  Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => !open.includes(hour))

describe('when a feed is asked again: never inside the interval (figure 24), never the end (figure 25)', () => {
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
    ['a feed that brings something once a day', { medianGapMinutes: 24 * 60 }, 3 * hour, 'quiet'],
    ['a feed that has been silent for a day', { newestItemAtMs: nowMs - 24 * hour }, 3 * hour, 'quiet'],
    [
      'a feed that brings something every hour',
      { medianGapMinutes: 60, newestItemAtMs: nowMs },
      30 * minute,
      'owner',
    ],
    [
      'however quiet, six hours',
      { medianGapMinutes: 43_200, newestItemAtMs: 0, random: 1 },
      6 * hour,
      'quiet',
    ],
    ['a full window halves', { halvings: 1 }, 15 * minute, 'full_window'],
    [
      'a full window halves what history suggests',
      { halvings: 1, medianGapMinutes: 24 * 60 },
      1.5 * hour,
      'full_window',
    ],
    ['halved to ten minutes and no further', { halvings: 9 }, 10 * minute, 'full_window'],
    ['what the feed asks for is not halved', { halvings: 3, ttlMinutes: 60 }, hour, 'ttl'],
    ['the next hour is to be skipped', { ownerFloorMinutes: 60, skipHours: [13, 14] }, 3 * hour, 'skip'],
    ['this hour may be skipped', { skipHours: [9, 10, 11, 13] }, 30 * minute, 'owner'],
    ['skipping ends at six hours', { skipHours: hoursBut(3) }, 6 * hour, 'skip'],
    [
      "skipping ends at the owner's interval",
      { ownerFloorMinutes: 600, skipHours: hoursBut(3) },
      10 * hour,
      'owner',
    ],
    ['to skip all hours is to say nothing', { skipHours: hoursBut() }, 30 * minute, 'owner'],
    ['to skip all days, too', { skipDays: [0, 1, 2, 3, 4, 5, 6] }, 30 * minute, 'owner'],
    ['a day to skip', { skipDays: [2] }, 6 * hour, 'skip'],
    ['another day to skip', { skipDays: [3] }, 30 * minute, 'owner'],
    ['chance adds no more than six hours', { ttlMinutes: 350, random: 1 }, 6 * hour, 'ttl'],
    ['chance only adds', { random: 1 }, 33 * minute, 'owner'],
    ['a first failure', { failures: 1, random: 0.5 }, 5 * minute, 'backoff'],
    ['a fourth failure', { failures: 4, random: 0.5 }, 40 * minute, 'backoff'],
    ['a fifth less', { failures: 4, random: 0 }, 32 * minute, 'backoff'],
    ['a fifth more', { failures: 4, random: 1 }, 48 * minute, 'backoff'],
    ['a thousandth failure is not the last', { failures: 1000, random: 1 }, 24 * hour, 'backoff'],
    ['a challenge', { failures: 1, problem: 'challenge' }, 6 * hour, 'challenge'],
    ['a challenge, by chance', { failures: 1, problem: 'challenge', random: 1 }, 7.2 * hour, 'challenge'],
    ['gone', { failures: 1, problem: 'http_410' }, 24 * hour, 'gone'],
    [
      'gone and back in a minute',
      { failures: 1, problem: 'http_410', retryAfterMs: minute },
      24 * hour,
      'gone',
    ],
    ['Retry-After', { failures: 3, retryAfterMs: 90_000 }, 90_000, 'retry_after'],
    ['Retry-After of seconds', { failures: 1, retryAfterMs: 2000, random: 1 }, 3000, 'retry_after'],
    ['Retry-After of seconds, over and over', { failures: 3, retryAfterMs: 2000 }, minute, 'retry_after'],
    ['too many requests, without an hour', { failures: 1, problem: 'http_429' }, 10 * minute, 'backoff'],
    ['Retry-After of a year', { failures: 3, retryAfterMs: 365 * 24 * hour }, 24 * hour, 'retry_after'],
    ['no network', { problem: 'offline', failures: 9 }, minute, 'offline'],
  ])('%s', (_, fields, waitMs, rule) => {
    const { atMs, rule: by } = nextCheck(input(fields))
    expect([atMs - nowMs, by]).toEqual([waitMs, rule])
  })

  test.each<[string, Partial<ScheduleInput>, number | null]>([
    ['no failure', {}, null],
    ['a failure', { failures: 1, problem: 'http_5xx' }, null],
    ['a failure with Retry-After', { failures: 1, problem: 'http_5xx', retryAfterMs: 2 * hour }, 2 * hour],
    ['too many requests', { failures: 1, problem: 'http_429' }, 10 * minute],
    ['too many requests, once more', { failures: 8, problem: 'http_429' }, 10 * minute],
    ['too many requests, for an hour', { failures: 1, problem: 'http_429', retryAfterMs: hour }, hour],
    [
      'too many requests, for a year',
      { failures: 1, problem: 'http_429', retryAfterMs: 8760 * hour },
      24 * hour,
    ],
  ])('until when the server wants to be left alone: %s', (_, fields, waitMs) => {
    const { retryAtMs } = nextCheck(input(fields))
    expect(retryAtMs === null ? null : retryAtMs - nowMs).toBe(waitMs)
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
          halvings: fc.nat(10),
          skipHours: fc.array(fc.nat(23)),
          skipDays: fc.array(fc.nat(6)),
          medianGapMinutes: minutes,
          retryAfterMs: fc.option(fc.nat()),
          problem: fc.constantFrom(
            'http_410' as const,
            'http_429' as const,
            'challenge' as const,
            'dns' as const,
          ),
        }),
        (fields) => {
          const waitMs = nextCheck(input(fields)).atMs - nowMs
          const leastMs = fields.failures === 0 ? 10 * minute : 0
          return waitMs >= leastMs && waitMs <= 1.1 * 24 * hour
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
