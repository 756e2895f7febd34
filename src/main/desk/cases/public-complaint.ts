// Says whether a case complains where others can read it, and since when it has stood there without an answer.
import { publicSilenceMs } from '../../../core/case/due.ts'
import type { CaseColumns } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { isPublicSource, readSource } from '../../store/sources/sources.ts'

export const isPublicComplaint = (db: Db, row: CaseColumns): boolean =>
  row.kind === 'complaint' && isPublicSource(readSource(db, row.source_id))

/** When it was published, once a day has passed without an answer while it was our turn; null otherwise. */
export function silentSince(db: Db, row: CaseColumns, nowMs: number): number | null {
  const isOurs = row.side === 'us' && (row.shelf === 'open' || row.shelf === 'snoozed')
  if (!isOurs || row.answered_at !== null || nowMs - row.received_at < publicSilenceMs) return null
  return isPublicComplaint(db, row) ? row.received_at : null
}
