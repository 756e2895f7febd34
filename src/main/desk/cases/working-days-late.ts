// Counts how late an answer is in working days, where it was promised in working hours.
import type { InboxRow } from '../../../contract/inbox.ts'
import { workingDaysAfter } from '../../../core/period/business-hours.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { readCase } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { isPublicSource, readSource } from '../../store/sources/sources.ts'
import { agreedFor } from './clock.ts'

const isLate = ({ status, dueAtMs }: InboxRow, nowMs: number): boolean =>
  (status === 'new' || status === 'triaged' || status === 'waiting_us') && dueAtMs !== null && dueAtMs < nowMs

export const withWorkingDays = (db: Db, rows: readonly InboxRow[], nowMs: number): InboxRow[] =>
  rows.map((row) => {
    const file = isLate(row, nowMs) ? readCase(db, row.caseId) : undefined
    // A day after publication is a day on the wall, whatever hours were agreed.
    if (!file || (file.kind === 'complaint' && isPublicSource(readSource(db, file.source_id)))) return row
    const agreed = agreedFor(db, file.client_id, file.received_at).find(({ hours }) => hours !== null)
    if (!agreed?.hours) return row
    const { hours, zone, isDayOff } = agreed
    const [due, today] = [civilDateAt(file.due_at, zone), civilDateAt(nowMs, zone)]
    return { ...row, workingDaysLate: workingDaysAfter(hours, due, today, isDayOff) }
  })
