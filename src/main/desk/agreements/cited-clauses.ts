// Keeps the clauses that verdicts cite: they can be reworded, but not left out of every text of their agreement.
import { versionsOf } from '../../store/agreements/agreement-versions.ts'
import { readAgreement } from '../../store/agreements/agreements.ts'
import { citedClause } from '../../store/agreements/verdicts.ts'
import type { Db } from '../../store/file/db.ts'
import { refuse } from '../refusal.ts'

/** The numbers of all clauses an agreement has in any of its texts. */
export function clauseNumbers(db: Db, agreementId: number): string[] {
  const texts = [readAgreement(db, agreementId), ...versionsOf(db, agreementId).map(({ text }) => text)]
  return [...new Set(texts.flatMap((text) => text?.clauses.map(({ no }) => no) ?? []))]
}

/** Asked after judging: a case that is still open rests on what the agreement says now. `before`: the numbers until then. */
export function keepCited(db: Db, clientId: number, agreementId: number, before: readonly string[]): void {
  const kept = new Set(clauseNumbers(db, agreementId))
  const gone = before.filter((no) => !kept.has(no))
  if (gone.length > 0 && citedClause(db, clientId, agreementId, gone) !== null)
    refuse('conflict', 'clause_cited')
}
