// Which agreements a month's statement tells of, on the days on which they begin and end.
import { expect, it } from 'vitest'
import { isTold } from '../../../src/core/statement/told.ts'

const ran = { start: '2026-01-15', end: '2026-03-15', graceDays: 0, isRenewed: false }

it.each([
  ['begins after the month', { ...ran, start: '2026-04-01', end: null }, false],
  ['begins on its last day', { ...ran, start: '2026-03-31', end: null }, true],
  ['has no end', { ...ran, end: null }, true],
  ['ends on its first day', { ...ran, end: '2026-03-01' }, true],
  ['ended the day before', { ...ran, end: '2026-02-28' }, false],
  ['ended before, but is honoured until its first day', { ...ran, end: '2026-02-20', graceDays: 9 }, true],
  ['was honoured until the day before it', { ...ran, end: '2026-02-20', graceDays: 8 }, false],
  ['was renewed, which ends the grace', { ...ran, end: '2026-02-20', graceDays: 9, isRenewed: true }, false],
  ['was renewed within the month', { ...ran, end: '2026-03-15', isRenewed: true }, true],
])('what %s: %s', (_, agreement, told) => {
  expect(isTold(agreement, '2026-03')).toBe(told)
})
