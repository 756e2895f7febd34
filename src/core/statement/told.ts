// Says which of a client's agreements a month's statement tells of. Pure.
import { addDays } from '../temporal.ts'
import { firstDayOf, lastDayOf } from './month.ts'

/** `end` as known at the month's end. */
type Ran = {
  readonly start: string
  readonly end: string | null
  readonly graceDays: number
  readonly isRenewed: boolean
}

/** Whether it ran on a day of the month, or requests were still honoured in its grace; a renewal ends the grace. */
export function isTold({ start, end, graceDays, isRenewed }: Ran, month: string): boolean {
  if (start > lastDayOf(month)) return false
  if (end === null || end >= firstDayOf(month)) return true
  return !isRenewed && addDays(end, graceDays) >= firstDayOf(month)
}

/** The reasons of a verdict that say: this was asked beyond what the agreement gives. */
export const beyondReasons = [
  'EXCLUDED',
  'QUOTA_EXHAUSTED',
  'PARTIAL',
  'BORROW_FROM_NEXT',
  'PREPAID_EXPIRED',
  'EXPIRED',
] as const
