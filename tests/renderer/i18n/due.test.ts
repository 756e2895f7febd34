// When a case is due, in words: today with its time, this week with its day, late with how late.
import { beforeEach, describe, expect, test } from 'vitest'
import type { Language } from '../../../src/core/language/language.ts'
import { dueWords, unansweredWords } from '../../../src/renderer/i18n/due.ts'
import { loadCatalogue } from '../../../src/renderer/i18n/load.ts'
import { localeOf, setLocale } from '../../../src/renderer/i18n/locale.ts'
import { setCatalogue } from '../../../src/renderer/i18n/t.ts'

// Saturday, 21 November 2026, 14:10 in Jakarta.
const nowMs = Date.parse('2026-11-21T07:10:00Z')
const zone = 'Asia/Jakarta'

async function speak(language: Language): Promise<void> {
  setCatalogue(await loadCatalogue(language))
  setLocale(localeOf(language, 'ID', zone))
}

const facts = {
  status: 'triaged',
  dueAtMs: null,
  workingDaysLate: null,
  snoozedUntilMs: null,
  snoozedFor: null,
  remindedAtMs: null,
  sinceMs: null,
  quoteUntil: null,
} as const
const due = (instant: string) => dueWords({ ...facts, dueAtMs: Date.parse(instant) }, nowMs)

beforeEach(() => speak('en'))

describe('a case that is open', () => {
  test.each([
    ['2026-11-21T09:00:00Z', 'by 16:00', true],
    ['2026-11-21T16:59:00Z', 'by 23:59', true],
    ['2026-11-21T17:00:00Z', 'tomorrow', false],
    ['2026-11-26T03:00:00Z', 'Thursday', false],
    ['2026-11-28T03:00:00Z', '28 Nov', false],
    ['2027-01-04T03:00:00Z', '4 Jan 2027', false],
    ['2026-11-21T07:09:30Z', 'due now', true],
    ['2026-11-21T06:30:00Z', '40 minutes late', true],
    ['2026-11-21T06:00:00Z', '1 hour late', true],
    ['2026-11-20T16:59:00Z', '1 day late', true],
    ['2026-11-19T03:00:00Z', '2 days late', true],
  ])('due at %s says "%s"', (instant, text, isSoon) => {
    expect(due(instant)).toEqual({ text, isSoon })
  })

  test('without a date says nothing', () => {
    expect(dueWords(facts, nowMs)).toEqual({ text: '', isSoon: false })
  })
})

describe('a case that waits', () => {
  test('says since when the client owes an answer', () => {
    const sinceMs = Date.parse('2026-11-17T03:00:00Z')
    expect(dueWords({ ...facts, status: 'waiting_client', sinceMs }, nowMs).text).toBe('since Tuesday')
  })

  test('says until when its quote holds', () => {
    const waiting = { ...facts, status: 'waiting_client', sinceMs: nowMs, quoteUntil: '2026-12-04' } as const
    expect(dueWords(waiting, nowMs).text).toBe('quote until 4 Dec')
  })

  test('says when it comes back from snooze', () => {
    const snoozedUntilMs = Date.parse('2026-11-22T02:00:00Z')
    expect(dueWords({ ...facts, status: 'snoozed', snoozedUntilMs }, nowMs).text).toBe('until tomorrow')
  })
})

test.each([
  [0, 'late since Thursday'],
  [1, '1 working day late'],
  [2, '2 working days late'],
])('counts %i working days where hours were agreed', (workingDaysLate, text) => {
  const dueAtMs = Date.parse('2026-11-19T03:00:00Z')
  expect(dueWords({ ...facts, dueAtMs, workingDaysLate }, nowMs).text).toBe(text)
})

test('says for how long nobody has answered', () => {
  expect(unansweredWords(nowMs - 27 * 86_400_000, nowMs)).toEqual({
    text: '27 d, never answered',
    isSoon: true,
  })
})

test.each([
  ['id', 'sebelum 16.00', 'terlambat 2 hari'],
  ['da', 'inden 16.00', '2 dage forsinket'],
  ['hu', '16:00-ig', '2 napja lejárt'],
] as const)('in %s it reads "%s" and "%s"', async (language, today, late) => {
  await speak(language)
  expect([due('2026-11-21T09:00:00Z').text, due('2026-11-19T03:00:00Z').text]).toEqual([today, late])
})
