// Tells the owner once when a day has passed in public without an answer, and prepares the words that bridge the time.
import { publicSilenceMs } from '../../../core/case/due.ts'
import { addNotice } from '../../store/cases/notices.ts'
import { silentCases } from '../../store/cases/silence.ts'
import type { Db } from '../../store/file/db.ts'
import { readMeta, writeMeta } from '../../store/file/meta.ts'

// Looking twice over the same hour tells nothing twice, and an idle program does not write every minute.
const markEveryMs = 3_600_000

/** Gives how many cases the owner is to be told of. Looks from where it looked last; the first look sees no past. */
export function noteSilence(db: Db, nowMs: number): number {
  const seenTo = readMeta(db, 'silence_seen_to')
  if (nowMs <= seenTo) return 0
  const cases = seenTo === 0 ? [] : silentCases(db, publicSilenceMs, seenTo, nowMs)
  for (const caseId of cases) addNotice(db, caseId, nowMs, 'silent')
  if (cases.length > 0 || nowMs - seenTo >= markEveryMs) writeMeta(db, 'silence_seen_to', nowMs)
  return cases.length
}
