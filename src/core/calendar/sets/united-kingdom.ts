// The bank holidays of England and Wales; Scotland and Northern Ireland keep others besides.
import type { HolidayRule } from '../holiday-rule.ts'

export const unitedKingdom: readonly HolidayRule[] = [
  { name: 'New Year’s Day', on: '01-01', moves: 'next' },
  { name: 'Good Friday', easter: -2 },
  { name: 'Easter Monday', easter: 1 },
  { name: 'Early May bank holiday', month: 5, weekday: 1, nth: 1 },
  { name: 'Spring bank holiday', month: 5, weekday: 1, nth: -1 },
  { name: 'Summer bank holiday', month: 8, weekday: 1, nth: -1 },
  { name: 'Christmas Day', on: '12-25', moves: 'next' },
  { name: 'Boxing Day', on: '12-26', moves: 'next' },
]
