// Compares month arithmetic with the calendar of the runtime over two centuries.
import { expect, it } from 'vitest'
import { dateIn, lastDayOf, monthIndexOf } from '../../../src/core/period/civil-month.ts'

it('knows the last day of every month the calendar library knows', () => {
  for (let month = monthIndexOf('1896-01-01'); month <= monthIndexOf('2104-12-01'); month += 1) {
    const asUtc = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0))
    expect(dateIn(month, 31)).toBe(asUtc.toISOString().slice(0, 10))
    expect(lastDayOf(month)).toBe(asUtc.getUTCDate())
  }
})
