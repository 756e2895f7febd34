// Says at which instant work counts as done of which only the day is known. Pure.
import { openStretches } from '../period/business-hours.ts'
import { startOfCivilDay } from '../temporal.ts'
import type { Agreement } from './agreement.ts'

const halfADayMs = 12 * 3_600_000

/**
 * The first instant of the agreed hours of a civil day in the agreement's zone, noon where the day has none: work on a working
 * day is not out of hours unless somebody says so.
 */
export function instantOfWork(date: string, { hours, zone }: Pick<Agreement, 'hours' | 'zone'>): number {
  const [open] = hours === null ? [] : openStretches(hours, zone, date)
  return open?.fromMs ?? startOfCivilDay(date, zone) + halfADayMs
}
