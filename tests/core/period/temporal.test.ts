// Checks the conversions between instants, civil dates and zones where clocks and calendars are odd.
import { describe, expect, it } from 'vitest'
import {
  addDays,
  civilDateAt,
  daysBetween,
  isCivilDate,
  isoWeekday,
  isValidZone,
  startOfCivilDay,
} from '../../../src/core/temporal.ts'

const at = (text: string): number => Date.parse(text)

describe('civil dates', () => {
  it.each([
    ['2026-07-14T16:59:59Z', 'Asia/Jakarta', '2026-07-14'],
    ['2026-07-14T17:00:00Z', 'Asia/Jakarta', '2026-07-15'],
    ['2026-03-31T22:00:00Z', 'Europe/Copenhagen', '2026-04-01'],
    ['2026-02-28T04:59:59Z', 'America/New_York', '2026-02-27'],
  ])('%s in %s is %s', (instant, zone, date) => {
    expect(civilDateAt(at(instant), zone)).toBe(date)
  })

  it.each([
    ['an ordinary day', '2026-03-15', 'Europe/Copenhagen', '2026-03-14T23:00:00Z'],
    ['a midnight that does not exist', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['a midnight that happens twice', '2026-11-01', 'America/Havana', '2026-11-01T04:00:00Z'],
    ['a day that was left out', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ])('%s starts at its first instant', (_case, date, zone, instant) => {
    expect(startOfCivilDay(date, zone)).toBe(at(instant))
  })

  it('counts days across years and month ends', () => {
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365)
    expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2)
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(isoWeekday('2026-03-08')).toBe(7)
  })

  it('never leaves the years that compare as text', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
  })

  it.each([
    ['2026-02-28', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['0000-01-01', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    ['', false],
  ])('says whether %s exists: %s', (text, exists) => {
    expect(isCivilDate(text)).toBe(exists)
  })
})

it.each([
  ['Europe/Budapest', true],
  ['UTC', true],
  ['Etc/GMT+5', true],
  ['+07:00', false],
  ['Mars/Base', false],
  ['2026-01-01T00:00Z', false],
  ['', false],
])('says whether %s is a zone: %s', (zone, known) => {
  expect(isValidZone(zone)).toBe(known)
})
