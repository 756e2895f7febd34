// Tells the owner in the morning of the day on which something is due that was promised.
import { addDays, civilDateAt, wallTimeAt } from '../../../core/temporal.ts'
import { renewNotice } from '../../store/cases/notices.ts'
import { casesPromisedFor } from '../../store/cases/promises.ts'
import type { Db } from '../../store/file/db.ts'
import { readMeta, writeMeta } from '../../store/file/meta.ts'
import { ownerZone } from '../owner-day.ts'

/** Early enough to keep it, late enough that nobody is woken. */
const toldAt = '08:00'

/** A day as a number that grows with it, 20261123. */
const asNumber = (day: string): number => Number(day.replaceAll('-', ''))
const asDay = (number: number): string => String(number).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')

/** Gives how many cases the owner is to be told of. Days on which Remit was closed are caught up with; the first look sees no past. */
export function notePromised(db: Db, nowMs: number): number {
  const zone = ownerZone(db)
  const today = civilDateAt(nowMs, zone)
  const until = wallTimeAt(nowMs, zone) >= toldAt ? today : addDays(today, -1)
  const seenTo = readMeta(db, 'promises_seen_to')
  if (asNumber(until) <= seenTo) return 0
  const cases = casesPromisedFor(db, seenTo === 0 ? addDays(today, -1) : asDay(seenTo), until)
  for (const caseId of cases) renewNotice(db, caseId, nowMs, 'promise')
  writeMeta(db, 'promises_seen_to', asNumber(until))
  return cases.length
}
