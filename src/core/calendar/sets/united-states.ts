// The federal holidays of the United States, with the days on which they are observed when they fall on a weekend.
import type { HolidayRule } from '../holiday-rule.ts'

export const unitedStates: readonly HolidayRule[] = [
  { name: 'New Year’s Day', on: '01-01', moves: 'nearest' },
  { name: 'Martin Luther King Jr. Day', month: 1, weekday: 1, nth: 3 },
  { name: 'Washington’s Birthday', month: 2, weekday: 1, nth: 3 },
  { name: 'Memorial Day', month: 5, weekday: 1, nth: -1 },
  { name: 'Juneteenth', on: '06-19', since: 2021, moves: 'nearest' },
  { name: 'Independence Day', on: '07-04', moves: 'nearest' },
  { name: 'Labor Day', month: 9, weekday: 1, nth: 1 },
  { name: 'Columbus Day', month: 10, weekday: 1, nth: 2 },
  { name: 'Veterans Day', on: '11-11', moves: 'nearest' },
  { name: 'Thanksgiving Day', month: 11, weekday: 4, nth: 4 },
  { name: 'Christmas Day', on: '12-25', moves: 'nearest' },
]
