// The public holidays that all states of Germany share; what single states add is not in it.
import type { HolidayRule } from '../holiday-rule.ts'

export const germany: readonly HolidayRule[] = [
  { name: 'Neujahr', on: '01-01' },
  { name: 'Karfreitag', easter: -2 },
  { name: 'Ostermontag', easter: 1 },
  { name: 'Tag der Arbeit', on: '05-01' },
  { name: 'Christi Himmelfahrt', easter: 39 },
  { name: 'Pfingstmontag', easter: 50 },
  { name: 'Tag der Deutschen Einheit', on: '10-03' },
  { name: '1. Weihnachtstag', on: '12-25' },
  { name: '2. Weihnachtstag', on: '12-26' },
]
