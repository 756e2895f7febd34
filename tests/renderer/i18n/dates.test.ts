// Wall clocks in the owner's zone, also across a change of summer time, and days of the month that do not exist.
import { beforeEach, describe, expect, test } from 'vitest'
import { dayAfter, dayOf, instantOf, monthsAfter } from '../../../src/renderer/i18n/dates.ts'
import { localeOf, setLocale } from '../../../src/renderer/i18n/locale.ts'

beforeEach(() => setLocale(localeOf('da', 'DK', 'Europe/Copenhagen')))

describe('instantOf', () => {
  test.each([
    ['2026-11-23', '09:00', '2026-11-23T08:00:00.000Z'],
    ['2026-07-01', '09:00', '2026-07-01T07:00:00.000Z'],
    ['2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
    ['2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
  ])('%s %s in Copenhagen is %s', (day, time, instant) => {
    expect(new Date(instantOf(day, time)).toISOString()).toBe(instant)
  })

  test('is a day of the agreement’s zone where that is asked for', () => {
    const instant = Date.parse('2026-12-01T01:00:00Z')
    expect([dayOf(instant), dayOf(instant, 'America/New_York')]).toEqual(['2026-12-01', '2026-11-30'])
  })

  test('gives back the day it was asked for', () => {
    expect(dayOf(instantOf('2026-12-31', '23:59'))).toBe('2026-12-31')
  })
})

describe('civil dates', () => {
  test.each([
    [monthsAfter('2026-08-31', 6), '2027-02-28'],
    [monthsAfter('2026-11-21', 12), '2027-11-21'],
    [dayAfter('2026-12-31', 1), '2027-01-01'],
    [dayAfter('2027-03-01', -1), '2027-02-28'],
  ])('%s is %s', (found, expected) => {
    expect(found).toBe(expected)
  })
})
