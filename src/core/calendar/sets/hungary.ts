// The public holidays of Hungary, by the Labour Code; working days that a decree moves to a Saturday are not in it.
import type { HolidayRule } from '../holiday-rule.ts'

export const hungary: readonly HolidayRule[] = [
  { name: 'Újév', on: '01-01' },
  { name: 'Nemzeti ünnep', on: '03-15' },
  { name: 'Nagypéntek', easter: -2, since: 2017 },
  { name: 'Húsvétvasárnap', easter: 0 },
  { name: 'Húsvéthétfő', easter: 1 },
  { name: 'A munka ünnepe', on: '05-01' },
  { name: 'Pünkösdvasárnap', easter: 49 },
  { name: 'Pünkösdhétfő', easter: 50 },
  { name: 'Államalapítás ünnepe', on: '08-20' },
  { name: 'Nemzeti ünnep', on: '10-23' },
  { name: 'Mindenszentek', on: '11-01' },
  { name: 'Karácsony', on: '12-25' },
  { name: 'Karácsony másnapja', on: '12-26' },
]
