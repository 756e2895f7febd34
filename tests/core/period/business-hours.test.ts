// Checks business hours at their edges and around clock changes.
import { describe, expect, it } from 'vitest'
import { type BusinessHours, isInsideHours, openStretches } from '../../../src/core/period/business-hours.ts'
import { civilDateAt } from '../../../src/core/temporal.ts'
import { fc } from '../../property.ts'

const office: BusinessHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }
const night: BusinessHours = { days: [5], from: '22:00', to: '06:00' }
const always: BusinessHours = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }

describe('business hours', () => {
  it.each<[string, BusinessHours | null, string, boolean]>([
    ['the first second', office, '2026-01-13T08:00:00Z', true],
    ['the last second', office, '2026-01-13T15:59:59.999Z', true],
    ['closing time', office, '2026-01-13T16:00:00Z', false],
    ['a Saturday', office, '2026-01-17T09:00:00Z', false],
    ['no hours at all', null, '2026-01-17T02:00:00Z', true],
    ['Friday night', night, '2026-01-16T22:30:00Z', true],
    ['the end of Friday night on Saturday', night, '2026-01-17T04:59:59Z', true],
    ['Saturday night', night, '2026-01-17T22:30:00Z', false],
    ['midnight to midnight', always, '2026-01-17T22:59:59Z', true],
    ['no open day', { ...office, days: [] }, '2026-01-13T09:00:00Z', false],
  ])('say whether it is open: %s', (_case, hours, instant, isOpen) => {
    expect(isInsideHours(hours, 'Europe/Copenhagen', Date.parse(instant))).toBe(isOpen)
  })

  it.each<[string, BusinessHours, string, [string, string][]]>([
    ['an ordinary day', office, '2026-01-13', [['2026-01-13T08:00:00Z', '2026-01-13T16:00:00Z']]],
    ['a closed day', office, '2026-01-17', []],
    [
      'a 23-hour day',
      always,
      '2026-03-29',
      [
        ['2026-03-28T23:00:00Z', '2026-03-29T01:00:00Z'],
        ['2026-03-29T01:00:00Z', '2026-03-29T22:00:00Z'],
      ],
    ],
    ['hours that do not exist', { ...always, from: '02:00', to: '03:00' }, '2026-03-29', []],
    [
      'hours that happen twice',
      { ...always, from: '02:00', to: '02:30' },
      '2026-10-25',
      [
        ['2026-10-25T00:00:00Z', '2026-10-25T00:30:00Z'],
        ['2026-10-25T01:00:00Z', '2026-10-25T01:30:00Z'],
      ],
    ],
    [
      'a day with a piece of last night',
      night,
      '2026-01-17',
      [['2026-01-16T23:00:00Z', '2026-01-17T05:00:00Z']],
    ],
  ])('give the open stretches of %s', (_case, hours, date, expected) => {
    const stretches = openStretches(hours, 'Europe/Copenhagen', date).map(({ fromMs, toMs }) => [
      fromMs,
      toMs,
    ])
    expect(stretches).toEqual(expected.map(([from, to]) => [Date.parse(from), Date.parse(to)]))
  })

  it('agree with themselves minute by minute, also around clock changes', () => {
    const minuteText = fc.integer({ min: 0, max: 1439 }).map((minute) => {
      return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    })
    fc.assert(
      fc.property(
        fc.record({ days: fc.subarray([1, 2, 3, 4, 5, 6, 7]), from: minuteText, to: minuteText }),
        fc.constantFrom(
          'Europe/Copenhagen',
          'America/New_York',
          'Asia/Jakarta',
          'Australia/Lord_Howe',
          'America/Havana',
        ),
        fc.integer({ min: Date.UTC(2025, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 }),
        (hours, zone, minute) => {
          const atMs = minute * 60_000
          const stretches = openStretches(hours, zone, civilDateAt(atMs, zone))
          const isOpen = stretches.some(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs)
          expect(isOpen).toBe(isInsideHours(hours, zone, atMs))
        },
      ),
      { numRuns: 500 },
    )
  })
})
