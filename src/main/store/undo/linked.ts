// Finds what a link names: a case by its number, a client, a quote by its number. What was removed is not found.
import type { RemitLink } from '../../../core/desktop/remit-link.ts'
import type { CaseColumns } from '../cases/case-columns.ts'
import type { Db } from '../file/db.ts'

export type Linked =
  | { to: 'case'; caseId: number; shelf: CaseColumns['shelf'] }
  | { to: 'client'; clientId: number }
  | { to: 'quote'; quoteId: number }

export function findLinked(db: Db, link: RemitLink): Linked | undefined {
  if (link.to === 'case') {
    const row = db.one<{ caseId: number; shelf: CaseColumns['shelf'] }>(
      'SELECT id AS caseId, shelf FROM case_file WHERE no = ?',
      [link.no],
    )
    return row && { to: 'case', ...row }
  }
  if (link.to === 'client') {
    const row = db.one<{ clientId: number }>(
      'SELECT id AS clientId FROM client WHERE id = ? AND removed_at IS NULL',
      [link.clientId],
    )
    return row && { to: 'client', ...row }
  }
  const row = db.one<{ quoteId: number }>(
    'SELECT id AS quoteId FROM quote WHERE number = ? AND removed_at IS NULL',
    [link.number],
  )
  return row && { to: 'quote', ...row }
}
