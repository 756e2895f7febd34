// Tells the scope engine whether the client asked the same before and was answered.
import type { ScopeRequest } from '../../../core/scope/request.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import type { CaseColumns } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { answeredToClient } from './before.ts'

/** The newest answer given before the case was written; the engine says how long an answer counts. */
export function similarAnswered(db: Db, row: CaseColumns, zone: string): Pick<ScopeRequest, 'similar'> {
  const earlier = answeredToClient(db, row).find(({ answeredAtMs }) => answeredAtMs <= row.received_at)
  if (!earlier) return {}
  return {
    similar: {
      answeredOn: civilDateAt(earlier.answeredAtMs, zone),
      caseId: String(earlier.no),
      to: earlier.author,
    },
  }
}
