import { describe, expect, it } from 'vitest'
import { deliverBy } from '../../../src/core/quote/deliver-by.ts'
import { minutesOf, wholeCount } from '../../../src/core/quote/quoted-units.ts'

const line = (quantity: string, unit = '', optional = false) => ({ quantity, unit, optional })

describe('minutesOf', () => {
  it.each([
    [[line('1.25', 'hour')], 75],
    // 1.1 hours are 66 minutes, which binary fractions make a little more.
    [[line('1.1', 'hour')], 66],
    [[line('0.333333', 'hour')], 20],
    [[line('1', 'hour'), line('2'), line('0.5', 'hour')], 90],
    [[line('1', 'hour'), line('8', 'hour', true)], 60],
    [[line('999999999.999999', 'hour')], 60_000_000_000],
    [[line('3')], null],
    [[], null],
  ])('of %j is %s', (lines, minutes) => {
    expect(minutesOf(lines)).toBe(minutes)
  })
})

describe('wholeCount', () => {
  it.each([
    [[line('3')], 3],
    [[line('2', '', true), line('4')], 4],
    [[line('1.5')], 1],
    [[line('3', 'hour')], 1],
    [[], 1],
  ])('of %j is %s', (lines, count) => {
    expect(wholeCount(lines)).toBe(count)
  })
})

describe('deliverBy', () => {
  const christmas = (date: string) => date === '2026-12-25'
  it.each([
    ['2026-11-21', 3, '2026-11-25'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-12-24', 1, '2026-12-28'],
  ])('%s and %s working days is %s', (from, days, until) => {
    expect(deliverBy(from, days, christmas)).toBe(until)
  })

  it('ends where every day is off', () => {
    expect(deliverBy('2026-01-01', 5, () => true)).toMatch(/^2036-/)
  })
})
