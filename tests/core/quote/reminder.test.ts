import { describe, expect, it } from 'vitest'
import type { QuoteState } from '../../../src/core/quote/quote-state.ts'
import { type ReminderDays, reminderOf } from '../../../src/core/quote/reminder.ts'

const usual: ReminderDays = { ending: 3, silent: 7 }
const on = (
  today: string,
  days: ReminderDays = usual,
  state: QuoteState = 'sent',
  heardOn = '2026-11-20',
) => {
  const reminder = reminderOf({ state, validUntil: '2026-12-05', heardOn, today }, days)
  return reminder && `${reminder.what} ${reminder.on}`
}

describe('reminderOf', () => {
  it.each<[today: string, said: string | null]>([
    ['2026-11-26', null],
    ['2026-11-27', 'silent 2026-11-20'],
    ['2026-12-01', 'silent 2026-11-20'],
    ['2026-12-02', 'ending 2026-12-05'],
    ['2026-12-05', 'ending 2026-12-05'],
    ['2026-12-06', 'ended 2026-12-05'],
    ['2026-12-19', 'ended 2026-12-05'],
    ['2026-12-20', null],
  ])('on %s: %s', (today, said) => {
    expect(on(today)).toBe(said)
  })

  it('says nothing of what is answered, not out, or switched off', () => {
    expect([
      on('2026-12-04', usual, 'accepted'),
      on('2026-12-04', usual, 'draft'),
      on('2026-12-04', { ending: null, silent: null }),
      on('2026-12-10', { ending: null, silent: 7 }),
    ]).toEqual([null, null, null, null])
  })

  it('counts silence anew from what was heard', () => {
    expect(on('2026-11-30', usual, 'viewed', '2026-11-28')).toBe(null)
  })
})
