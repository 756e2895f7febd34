// When an answer is due, by what was agreed, by what was published, and by what happened since.
import { describe, expect, it, test } from 'vitest'
import type { ClockEvent, ClockFacts, ResponseTarget } from '../../../src/core/case/case-clock.ts'
import { type DueTerms, dueOf } from '../../../src/core/case/due.ts'
import { fc } from '../../property.ts'

const hour = 3_600_000
const at = (text: string): number => Date.parse(text)
const monday = at('2026-03-02T09:00:00Z')

const facts = (fields: Partial<ClockFacts> = {}): ClockFacts => ({
  startedAtMs: monday,
  kind: 'complaint',
  isKindByOwner: false,
  events: [],
  ...fields,
})
const within = (minutes: number, fields: Partial<ResponseTarget> = {}): ResponseTarget => ({
  minutes,
  zone: 'Europe/Copenhagen',
  hours: null,
  forComplaints: false,
  isAgreed: true,
  ...fields,
})
const office = within(60, { hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' } })

type When = Partial<ClockFacts> & Partial<DueTerms>
const due = ({ isPublic = true, agreed = [], ...rest }: When): number =>
  dueOf(facts(rest), { isPublic, agreed })

const event = (name: ClockEvent['name'], atMs: number, rest: Partial<ClockEvent> = {}): ClockEvent => ({
  name,
  atMs,
  kind: null,
  raisedFrom: null,
  ...rest,
})

describe('an answer', () => {
  test.each<readonly [string, When, number]>([
    ['to a public complaint of Monday 09:00 is due Tuesday 09:00', {}, monday + 24 * hour],
    ['is due sooner when less was agreed', { agreed: [within(240)] }, monday + 4 * hour],
    [
      'to a public complaint is not put off by what was agreed',
      { agreed: [within(6000)] },
      monday + 24 * hour,
    ],
    ['to a private complaint is due in three days', { isPublic: false }, monday + 72 * hour],
    [
      'to a private complaint is due as agreed',
      { isPublic: false, agreed: [within(480)] },
      monday + 8 * hour,
    ],
    ['to a question is due in three days', { kind: 'question' }, monday + 72 * hour],
    ['to a request is due as agreed', { kind: 'request', agreed: [within(1440)] }, monday + 24 * hour],
    [
      'is due by the soonest of two agreements',
      { kind: 'request', agreed: [within(600), within(300)] },
      monday + 5 * hour,
    ],
    [
      'is due in three days where the agreed hours never open',
      { kind: 'request', agreed: [within(60, { hours: { days: [], from: '09:00', to: '17:00' } })] },
      monday + 72 * hour,
    ],
  ])('%s', (_, when, dueAtMs) => {
    expect(due(when)).toBe(dueAtMs)
  })
})

describe('the clock', () => {
  const friday = { kind: 'request' as const, startedAtMs: at('2026-03-06T15:30:00Z'), agreed: [office] }
  const paused = event('paused', at('2026-03-09T08:10:00Z'))
  test.each<readonly [string, When, string]>([
    ['runs on over a weekend', friday, '2026-03-09T08:30:00Z'],
    [
      'stands still while the client is awaited, and goes on when the client writes',
      { ...friday, events: [paused, event('resumed', at('2026-03-09T10:10:00Z'), { kind: 'request' })] },
      '2026-03-09T10:30:00Z',
    ],
    [
      'tells, while it stands, when it would end if it went on at once',
      { ...friday, events: [paused] },
      '2026-03-09T08:30:00Z',
    ],
    [
      'begins anew with what brings a case back whose time had run out',
      {
        ...friday,
        events: [
          event('paused', at('2026-03-10T12:00:00Z')),
          event('resumed', at('2026-03-12T12:00:00Z'), { kind: 'request' }),
        ],
      },
      '2026-03-12T13:00:00Z',
    ],
    [
      'gives each publication its own day',
      {
        events: [event('paused', monday + hour), event('resumed', monday + 50 * hour, { kind: 'complaint' })],
      },
      '2026-03-05T11:00:00Z',
    ],
    [
      'goes on with what was left when the owner opens a case again',
      { events: [event('stopped', monday + hour), event('resumed', monday + 50 * hour)] },
      '2026-03-05T10:00:00Z',
    ],
    [
      'counts a complaint within a request from where it complains',
      { events: [event('asked', monday + 10 * hour, { kind: 'complaint', raisedFrom: 'request' })] },
      '2026-03-03T19:00:00Z',
    ],
    [
      'counts all of it as a complaint when the owner says so',
      {
        isKindByOwner: true,
        events: [event('asked', monday + 10 * hour, { kind: 'complaint', raisedFrom: 'request' })],
      },
      '2026-03-03T09:00:00Z',
    ],
    [
      'keeps the earlier of two clocks',
      { kind: 'question', events: [event('asked', monday - 5 * hour, { kind: 'question' })] },
      '2026-03-05T04:00:00Z',
    ],
    [
      'passes over days off',
      { ...friday, agreed: [{ ...office, isDayOff: (date: string) => date === '2026-03-09' }] },
      '2026-03-10T08:30:00Z',
    ],
  ])('%s', (_, when, dueAtMs) => {
    expect(new Date(due(when)).toISOString()).toBe(new Date(dueAtMs).toISOString())
  })

  it('is never due earlier for having been paused, and never later for having been asked more', () => {
    const step = fc.record({
      name: fc.constantFrom('asked' as const, 'paused' as const, 'resumed' as const, 'stopped' as const),
      minutes: fc.integer({ min: 0, max: 3000 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let atMs = monday
        const events = steps.map(({ name, minutes }) => {
          atMs += minutes * 60_000
          return event(name, atMs, name === 'asked' ? { kind: 'request' } : {})
        })
        const terms = { kind: 'request' as const, agreed: [office] }
        const whole = due({ ...terms, events })
        expect(whole).toBeGreaterThanOrEqual(due(terms))
        const without = events.filter(({ name }) => name !== 'asked')
        expect(whole).toBeLessThanOrEqual(due({ ...terms, events: without }))
      }),
    )
  })
})
