// When an answer is due.
import { expect, test } from 'vitest'
import { type DueInput, dueFor } from '../../../src/core/case/due.ts'

const hours = (count: number): number => count * 3_600_000
const monday = Date.UTC(2026, 2, 2, 9)

const input = (fields: Partial<DueInput>): DueInput => ({
  kind: 'complaint',
  publishedAtMs: monday,
  receivedAtMs: monday + hours(2),
  public: true,
  responseTargetMinutes: null,
  ...fields,
})

test.each<readonly [string, Partial<DueInput>, number]>([
  ['a public complaint published Monday 09:00 is due Tuesday 09:00', {}, monday + hours(24)],
  ['without a publication time the receipt counts', { publishedAtMs: null }, monday + hours(26)],
  [
    'a publication time in the future counts as receipt',
    { publishedAtMs: monday + hours(50) },
    monday + hours(26),
  ],
  ['a shorter agreed time comes first', { responseTargetMinutes: 240 }, monday + hours(6)],
  [
    'a longer agreed time does not put a public complaint off',
    { responseTargetMinutes: 6000 },
    monday + hours(24),
  ],
  ['a private complaint has three days', { public: false }, monday + hours(74)],
  [
    'a private complaint has the agreed time',
    { public: false, responseTargetMinutes: 480 },
    monday + hours(10),
  ],
  ['a question has three days', { kind: 'question' }, monday + hours(74)],
  ['a request has the agreed time', { kind: 'request', responseTargetMinutes: 1440 }, monday + hours(26)],
])('%s', (_, fields, dueAtMs) => {
  expect(dueFor(input(fields))).toBe(dueAtMs)
})
