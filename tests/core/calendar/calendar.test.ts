// Which days are off: movable feasts, days given for weekends, days announced, the owner's own.
import { describe, expect, it, test } from 'vitest'
import {
  awaitedDecrees,
  type Calendar,
  dayOffIn,
  emptyCalendar,
  holidaysIn,
} from '../../../src/core/calendar/calendar.ts'
import { easterOf } from '../../../src/core/calendar/easter.ts'
import { dueAt } from '../../../src/core/case/response-clock.ts'
import { openStretches, workingDaysAfter } from '../../../src/core/period/business-hours.ts'

const calendar = (fields: Partial<Calendar>): Calendar => ({ ...emptyCalendar, ...fields })
const datesOf = (country: Calendar['countries'][number], year: number) =>
  holidaysIn(calendar({ countries: [country] }), year).map(({ date }) => date.slice(5))

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i is %s', (year, date) => {
  expect(easterOf(year)).toBe(date)
})

describe('the holidays', () => {
  test.each<readonly [string, Calendar['countries'][number], number, string]>([
    ['of Denmark in 2026', 'DK', 2026, '01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26'],
    [
      'of Denmark in 2023, still with the Great Prayer Day',
      'DK',
      2023,
      '01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26',
    ],
    [
      'of Hungary in 2026',
      'HU',
      2026,
      '01-01 03-15 04-03 04-05 04-06 05-01 05-24 05-25 08-20 10-23 11-01 12-25 12-26',
    ],
    ['of Germany in 2027', 'DE', 2027, '01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26'],
    [
      'of England and Wales in 2026, Boxing Day on a Saturday',
      'GB',
      2026,
      '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28',
    ],
    [
      'of England and Wales in 2027, Christmas on a Saturday',
      'GB',
      2027,
      '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28',
    ],
    [
      'of England and Wales in 2033, Christmas on a Sunday',
      'GB',
      2033,
      '01-01 01-03 04-15 04-18 05-02 05-30 08-29 12-25 12-26 12-27',
    ],
    [
      'of the United States in 2026, the Fourth of July on a Saturday',
      'US',
      2026,
      '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25',
    ],
    [
      'of the United States in 2027, with the new year’s day observed in the old one',
      'US',
      2027,
      '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31',
    ],
    [
      'of Indonesia in 2026, seventeen as decreed',
      'ID',
      2026,
      '01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25',
    ],
    [
      'of Indonesia in a year whose decree is not known, without those by the moon',
      'ID',
      2031,
      '01-01 04-11 04-13 05-01 05-22 06-01 08-17 12-25',
    ],
  ])('%s', (_, country, year, dates) => {
    expect(datesOf(country, year).join(' ')).toBe(dates)
  })

  it('says which names a decree still has to date', () => {
    expect([
      awaitedDecrees('ID', 2026),
      awaitedDecrees('ID', 2031).length,
      awaitedDecrees('DK', 2031),
    ]).toEqual([[], 8, []])
  })
})

describe('a day off', () => {
  const closed = calendar({
    countries: ['DK'],
    own: [{ name: 'Closed', from: '2026-12-24', to: '2027-01-02' }],
    worked: ['2026-05-14', '2026-12-25'],
  })
  test.each([
    ['2026-05-13', false],
    ['2026-05-14', false],
    ['2026-05-25', true],
    ['2026-12-23', false],
    ['2026-12-24', true],
    ['2026-12-25', true],
    ['2027-01-02', true],
    ['2027-01-03', false],
  ])('%s: %s', (date, isOff) => {
    expect(dayOffIn(closed)(date)).toBe(isOff)
  })

  const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }
  const at = (text: string): number => Date.parse(text)
  test.each([
    [
      'before Easter, by Danish holidays',
      'Europe/Copenhagen',
      '2026-04-01T14:30:00Z',
      '2026-04-07T07:30:00Z',
    ],
    ['before summer time begins', 'Europe/Copenhagen', '2026-03-27T15:30:00Z', '2026-03-30T07:30:00Z'],
    [
      'before Christmas, closed over the new year',
      'Europe/Copenhagen',
      '2026-12-23T15:30:00Z',
      '2027-01-04T08:30:00Z',
    ],
    [
      'in another zone, where it is already the day off',
      'Asia/Jakarta',
      '2026-12-23T09:30:00Z',
      '2027-01-04T02:30:00Z',
    ],
  ])('passes for an hour asked %s', (_, zone, received, due) => {
    const clock = { zone, hours, receivedAtMs: at(received), targetMinutes: 60, pauses: [] }
    expect(dueAt({ ...clock, isDayOff: dayOffIn(closed) })).toBe(at(due))
  })

  it('lets hours that began the evening before run to their end, and opens none of its own', () => {
    const night = { days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }
    const isDayOff = (date: string) => date === '2026-05-25'
    const spans = (date: string) =>
      openStretches(night, 'UTC', date, isDayOff).map(({ fromMs, toMs }) => (toMs - fromMs) / 3_600_000)
    expect([spans('2026-05-24'), spans('2026-05-25'), spans('2026-05-26')]).toEqual([[6, 2], [6], [2]])
  })

  it('is no working day', () => {
    const days = (from: string, to: string) => workingDaysAfter(hours, from, to, dayOffIn(closed))
    expect([
      days('2026-05-22', '2026-05-22'),
      days('2026-05-22', '2026-05-24'),
      days('2026-05-22', '2026-05-25'),
      days('2026-05-22', '2026-05-26'),
      days('2026-12-23', '2027-01-05'),
    ]).toEqual([0, 0, 0, 1, 2])
  })
})
