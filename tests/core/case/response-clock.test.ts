// Checks when an answer is due, also against counting minute by minute.
import { describe, expect, it } from 'vitest'
import { dueAt, type ResponseClock } from '../../../src/core/case/response-clock.ts'
import { isInsideHours } from '../../../src/core/period/business-hours.ts'
import { fc } from '../../property.ts'

const at = (text: string): number => Date.parse(text)
const office: ResponseClock = {
  zone: 'Europe/Copenhagen',
  hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  receivedAtMs: at('2026-03-06T15:30:00Z'),
  targetMinutes: 60,
  pauses: [],
}

describe('the response clock', () => {
  it.each<[string, Partial<ResponseClock>, string | null]>([
    ['runs on over the weekend', {}, '2026-03-09T08:30:00Z'],
    ['is met exactly at closing time', { targetMinutes: 30 }, '2026-03-06T16:00:00Z'],
    [
      'stands still in a pause',
      { pauses: [{ fromMs: at('2026-03-09T08:10:00Z'), toMs: at('2026-03-09T10:10:00Z') }] },
      '2026-03-09T10:30:00Z',
    ],
    [
      'is met exactly as a pause begins',
      { pauses: [{ fromMs: at('2026-03-09T08:30:00Z'), toMs: null }] },
      '2026-03-09T08:30:00Z',
    ],
    [
      'never ends while a pause is open',
      { pauses: [{ fromMs: at('2026-03-06T15:45:00Z'), toMs: null }] },
      null,
    ],
    [
      'never ends when it is paused from the start',
      { pauses: [{ fromMs: at('2026-03-01T00:00:00Z'), toMs: null }] },
      null,
    ],
    [
      'ignores a pause that ends before it begins',
      { pauses: [{ fromMs: at('2026-03-09T08:20:00Z'), toMs: at('2026-03-09T08:10:00Z') }] },
      '2026-03-09T08:30:00Z',
    ],
    [
      'counts a pause inside another once',
      {
        pauses: [
          { fromMs: at('2026-03-09T08:10:00Z'), toMs: at('2026-03-09T10:10:00Z') },
          { fromMs: at('2026-03-09T08:20:00Z'), toMs: at('2026-03-09T08:30:00Z') },
        ],
      },
      '2026-03-09T10:30:00Z',
    ],
    ['never ends without an open day', { hours: { days: [], from: '09:00', to: '17:00' } }, null],
    ['is due at once without a target', { targetMinutes: 0 }, '2026-03-06T15:30:00Z'],
    ['runs round the clock without hours', { hours: null }, '2026-03-06T16:30:00Z'],
    [
      'runs past midnight',
      { hours: { days: [5], from: '22:00', to: '06:00' }, targetMinutes: 180 },
      '2026-03-07T00:00:00Z',
    ],
  ])('%s', (_behaviour, change, due) => {
    expect(dueAt({ ...office, ...change })).toBe(due === null ? null : at(due))
  })

  it('agrees with counting minute by minute', () => {
    const minutes = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Copenhagen', 'America/New_York', 'Asia/Jakarta'),
        fc.integer({ min: at('2026-03-01T00:00:00Z') / 60_000, max: at('2026-04-01T00:00:00Z') / 60_000 }),
        fc.integer({ min: 1, max: 900 }),
        fc.array(fc.record({ after: minutes(4000), length: minutes(900) }), { maxLength: 4 }),
        (zone, receivedMinute, targetMinutes, pauseSpans) => {
          const receivedAtMs = receivedMinute * 60_000
          const pauses = pauseSpans.map(({ after, length }) => ({
            fromMs: receivedAtMs + after * 60_000,
            toMs: receivedAtMs + (after + length) * 60_000,
          }))
          let missing = targetMinutes
          let nowMs = receivedAtMs
          while (missing > 0) {
            const paused = pauses.some(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs)
            if (!paused && isInsideHours(office.hours, zone, nowMs)) missing -= 1
            nowMs += 60_000
          }
          expect(dueAt({ ...office, zone, receivedAtMs, targetMinutes, pauses })).toBe(nowMs)
        },
      ),
      { numRuns: 30 },
    )
  })
})
