// Checks the bounds of periods, and that periods follow each other without gaps.
import { describe, expect, it } from 'vitest'
import {
  instantsOf,
  ordinalOf,
  type PeriodRule,
  periodOf,
  periodWith,
} from '../../../src/core/period/period-of.ts'
import { addDays } from '../../../src/core/temporal.ts'
import { fc } from '../../property.ts'

const rule = (fields: Partial<PeriodRule>): PeriodRule => ({
  kind: 'calendar_month',
  anchorDay: null,
  start: '2026-01-01',
  end: null,
  ...fields,
})

describe('the period holding a date', () => {
  it.each<[string, PeriodRule, string, string, string | null]>([
    ['a month', rule({}), '2026-02-10', '2026-02-01', '2026-02-28'],
    ['a month clipped to the start', rule({ start: '2026-01-16' }), '2026-01-20', '2026-01-16', '2026-01-31'],
    ['a month clipped to the end', rule({ end: '2026-05-10' }), '2026-05-01', '2026-05-01', '2026-05-10'],
    [
      'the last period for a day after the end',
      rule({ end: '2026-05-10' }),
      '2026-08-01',
      '2026-05-01',
      '2026-05-10',
    ],
    ['the first period for a day before the start', rule({}), '2025-08-01', '2026-01-01', '2026-01-31'],
    ['a quarter', rule({ kind: 'quarter' }), '2026-06-30', '2026-04-01', '2026-06-30'],
    ['a year', rule({ kind: 'year', start: '2025-07-01' }), '2026-06-30', '2026-01-01', '2026-12-31'],
    ['an open term', rule({ kind: 'term' }), '2029-06-30', '2026-01-01', null],
    [
      'a month from the 1st',
      rule({ kind: 'anchored_month', anchorDay: 1 }),
      '2026-02-28',
      '2026-02-01',
      '2026-02-28',
    ],
    [
      'a month from the 15th',
      rule({ kind: 'anchored_month', anchorDay: 15 }),
      '2026-03-14',
      '2026-02-15',
      '2026-03-14',
    ],
    [
      'a month from the 31st in February',
      rule({ kind: 'anchored_month', anchorDay: 31 }),
      '2026-03-30',
      '2026-02-28',
      '2026-03-30',
    ],
    [
      'a month from the 30th in a leap year',
      rule({ kind: 'anchored_month', anchorDay: 30, start: '2028-01-01' }),
      '2028-02-29',
      '2028-02-29',
      '2028-03-29',
    ],
    [
      'a month from the day of the start',
      rule({ kind: 'anchored_month', start: '2026-01-31' }),
      '2026-04-30',
      '2026-04-30',
      '2026-05-30',
    ],
    [
      'an end before the start',
      rule({ start: '2026-05-01', end: '2026-04-01' }),
      '2026-04-15',
      '2026-05-01',
      '2026-04-01',
    ],
  ])('is %s', (_case, periods, date, from, to) => {
    const period = periodOf(periods, date)
    expect([period.from, period.to]).toEqual([from, to])
  })

  it('follows the one before without a gap or an overlap, for every kind and anchor', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('calendar_month', 'anchored_month', 'quarter', 'year'),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 3000 }),
        (kind, anchorDay, startsAfter, asked) => {
          const periods = rule({ kind, anchorDay, start: addDays('2024-01-01', startsAfter) })
          const date = addDays(periods.start, asked)
          const period = periodOf(periods, date)
          expect(period.from <= date && date <= (period.to ?? '')).toBe(true)
          const next = periodWith(periods, period.ordinal + 1)
          expect(next.from).toBe(addDays(period.to ?? '', 1))
          expect(ordinalOf(periods, next.from)).toBe(next.ordinal)
        },
      ),
    )
  })
})

it('lasts from local midnight to local midnight across a clock change', () => {
  const { fromMs, toMs } = instantsOf(periodOf(rule({}), '2026-03-15'), 'Europe/Copenhagen')
  expect([fromMs, toMs]).toEqual([Date.parse('2026-02-28T23:00:00Z'), Date.parse('2026-03-31T22:00:00Z')])
})
