// Checks how a source's habit is told from its items, and what counts as a silence that is not like it.
import { describe, expect, it } from 'vitest'
import { isLongestSilence, itemsAWeek, seemsSilent } from '../../../src/core/feed/pace.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const nowMs = Date.parse('2026-11-22T09:00:00Z')
const hoursAgo = (...hours: number[]) => hours.map((hour) => nowMs - hour * hourMs)

describe('a silence', () => {
  it.each<[string, number | null, number | null, boolean]>([
    ['within three days is none, however busy the source', 2.9, 5, false],
    ['of three days of a busy source is one', 3, 5, true],
    ['of a weekly source is none before eight weeks', 55, 7 * 24 * 60, false],
    ['of a weekly source is one after eight weeks', 56, 7 * 24 * 60, true],
    ['of a source without a habit is none', 300, null, false],
    ['of a source without texts is none', null, 60, false],
  ])('%s', (_, daysAgo, medianMinutes, expected) => {
    const newestItemAtMs = daysAgo === null ? null : nowMs - daysAgo * dayMs
    expect(seemsSilent({ newestItemAtMs, medianGapMinutes: medianMinutes }, nowMs)).toBe(expected)
  })

  it('is unlike the source only when none of its earlier ones was as long', () => {
    const bursts = hoursAgo(96, 97, 98, 99, 400, 401, 402)
    expect(isLongestSilence(bursts, nowMs)).toBe(false)
    expect(isLongestSilence(bursts, nowMs + 300 * hourMs)).toBe(true)
  })
})

describe('items a week', () => {
  it.each<[string, number, number | null, number]>([
    ['none', 0, null, 0],
    ['over all eight weeks', 16, 100 * dayMs, 2],
    ['over the fortnight they span', 10, 14 * dayMs, 5],
    ['of a day, taken for a week', 10, dayMs, 10],
    ['long silent', 0, 100 * dayMs, 0],
  ])('%s', (_, recent, ageMs, expected) => {
    expect(itemsAWeek(recent, ageMs === null ? null : nowMs - ageMs, nowMs)).toBe(expected)
  })
})
