// The public holidays of Denmark, by the Holiday Act; the Great Prayer Day was given up with 2024.
import type { HolidayRule } from '../holiday-rule.ts'

export const denmark: readonly HolidayRule[] = [
  { name: 'Nytårsdag', on: '01-01' },
  { name: 'Skærtorsdag', easter: -3 },
  { name: 'Langfredag', easter: -2 },
  { name: 'Påskedag', easter: 0 },
  { name: '2. påskedag', easter: 1 },
  { name: 'Store bededag', easter: 26, until: 2023 },
  { name: 'Kristi himmelfartsdag', easter: 39 },
  { name: 'Pinsedag', easter: 49 },
  { name: '2. pinsedag', easter: 50 },
  { name: 'Juledag', on: '12-25' },
  { name: '2. juledag', on: '12-26' },
]
