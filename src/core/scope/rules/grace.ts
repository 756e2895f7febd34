// Says whether a request arrives in the days of grace after an agreement's end.
import { addDays } from '../../temporal.ts'
import type { Context } from '../context.ts'

/** Whether the reference date lies after the end and not after the last grace day; a terminated agreement has no grace. */
export function isInGrace({ agreement, referenceDate }: Context): boolean {
  const { end, graceDays, status } = agreement
  if (end === null || status === 'terminated' || referenceDate <= end) return false
  return referenceDate <= addDays(end, graceDays)
}
