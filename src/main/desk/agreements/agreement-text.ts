// Finds the text of an agreement a verdict was made by: its version on the day the request was received.
import { textOn } from '../../../core/agreement/version-text.ts'
import type { Verdict } from '../../../core/scope/verdict.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { clauseText } from '../../store/agreements/agreements.ts'
import type { Db } from '../../store/file/db.ts'
import type { ClientScope } from '../scope/scope-input.ts'

type Stored = ClientScope['stored'][number]

export const textAt = (stored: Stored, receivedAtMs: number): Stored =>
  textOn(stored, stored.history.versions, civilDateAt(receivedAtMs, stored.zone))

type CitedClause = { readonly no: string; readonly text: string }

/** The clauses a verdict cites, in the words of then; a clause that was changed since in those it has now. */
export function citedClauses(
  db: Db,
  scope: ClientScope | null,
  verdict: Pick<Verdict, 'agreementId' | 'clauses'>,
  receivedAtMs: number,
): CitedClause[] {
  const meant = (scope?.stored ?? [])
    .filter(({ agreementId }) => verdict.agreementId === null || String(agreementId) === verdict.agreementId)
    .map((stored) => textAt(stored, receivedAtMs))
  return verdict.clauses.flatMap((no) => {
    const found = meant.flatMap(({ clauses }) => clauses).find((clause) => clause.no === no)
    if (found !== undefined) return [{ no, text: found.text }]
    const text = meant.map(({ agreementId }) => clauseText(db, agreementId, no)).find((each) => each !== null)
    return text == null ? [] : [{ no, text }]
  })
}
