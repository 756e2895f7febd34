// Checks how many comments are said to have come within a stretch of time, by example and for any counts at all.
import { describe, expect, it } from 'vitest'
import { type CountedAt, growthWithin } from '../../../src/core/spread/comment-pace.ts'
import { fc } from '../../property.ts'

const hour = 3_600_000
const at = (hours: number, comments: number): CountedAt => ({ atMs: hours * hour, comments })

describe('the comments of the last two hours', () => {
  it.each<[string, CountedAt[], number | null, number]>([
    ['no count', [], 0, 0],
    ['one count, nothing known of before', [at(10, 500)], null, 0],
    ['one count, published an hour before', [at(10, 60)], 9, 60],
    ['one count, published ten hours before: taken to have come evenly', [at(10, 60)], 0, 12],
    ['two counts within', [at(9, 40), at(10, 100)], null, 60],
    ['a count right at the beginning', [at(8, 40), at(10, 100)], null, 60],
    ['a count before, evenly', [at(6, 20), at(10, 100)], null, 40],
    ['comments that were removed', [at(9, 100), at(10, 40)], null, 0],
    ['many counts', [at(1, 5), at(8, 50), at(9, 140), at(10, 160)], 0, 110],
  ])('%s', (_, counts, publishedHour, growth) => {
    expect(growthWithin(counts, publishedHour === null ? null : publishedHour * hour, 2 * hour)).toBe(growth)
  })

  const growing = fc
    .array(
      fc.record({ step: fc.integer({ min: 1, max: 10 * hour }), more: fc.integer({ min: 0, max: 500 }) }),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    .map((steps) => {
      const counts: CountedAt[] = []
      for (const { step, more } of steps) {
        const last = counts.at(-1) ?? at(0, 0)
        counts.push({ atMs: last.atMs + step, comments: last.comments + more })
      }
      return counts
    })

  it('are never more than all there are, and never fewer in a longer stretch', () => {
    fc.assert(
      fc.property(
        growing,
        fc.integer({ min: 1, max: 20 * hour }),
        fc.boolean(),
        (counts, windowMs, isDated) => {
          const published = isDated ? 0 : null
          const growth = growthWithin(counts, published, windowMs)
          const longer = growthWithin(counts, published, windowMs * 2)
          expect(growth).toBeGreaterThanOrEqual(0)
          expect(longer).toBeGreaterThanOrEqual(growth)
          expect(longer).toBeLessThanOrEqual(counts.at(-1)?.comments ?? 0)
        },
      ),
    )
  })

  it('are the difference of two counts, wherever both ends were counted', () => {
    fc.assert(
      fc.property(growing, fc.nat(), (counts, pick) => {
        const from = counts[pick % counts.length]
        const newest = counts.at(-1)
        fc.pre(from !== undefined && newest !== undefined && from !== newest)
        if (!from || !newest) return
        expect(growthWithin(counts, null, newest.atMs - from.atMs)).toBe(newest.comments - from.comments)
      }),
    )
  })
})
