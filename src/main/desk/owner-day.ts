// Says which day it is where the owner is.
import { addDays, civilDateAt, startOfCivilDay } from '../../core/temporal.ts'
import type { Db } from '../store/file/db.ts'
import { readOwner } from '../store/owner/settings.ts'

/** The owner's zone; before there is an owner, the machine's. */
export const ownerZone = (db: Db): string =>
  readOwner(db)?.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone

export const todayOf = (db: Db, nowMs: number): string => civilDateAt(nowMs, ownerZone(db))

export function endOfTodayMs(db: Db, nowMs: number): number {
  const zone = ownerZone(db)
  return startOfCivilDay(addDays(civilDateAt(nowMs, zone), 1), zone)
}
