// Says up to which day the books of an agreement are closed: the last day of the last statement issued for it.
import type { Db } from './db.ts'

/** Null while no statement was issued: every day is open. */
export const closedThrough = (_db: Db, _agreementId: number): string | null => null

/** Whether a day's statement is issued, so that nothing may be booked on it or taken from it any more. */
export function issuedStatementCovers(db: Db, agreementId: number, date: string): boolean {
  const lastDay = closedThrough(db, agreementId)
  return lastDay !== null && date <= lastDay
}
