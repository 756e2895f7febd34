// Finds what cannot be in the contents of an agreement or a package, by field.
import type { EntitlementForm } from '../../../contract/client.ts'

type Contents = {
  readonly termClauseNo: string | null
  readonly clauses: readonly { readonly no: string }[]
  readonly entitlements: readonly Pick<
    EntitlementForm,
    'unit' | 'quantity' | 'period' | 'anchorDay' | 'clauseNo'
  >[]
}

/** Field path to code; `termClauseField` names the one of the clause of the term. */
export function contentWrongs(
  { termClauseNo, clauses, entitlements }: Contents,
  termClauseField: string,
): Record<string, string> {
  const fields: Record<string, string> = {}
  const numbers = new Set<string>()
  for (const [index, clause] of clauses.entries()) {
    if (numbers.has(clause.no)) fields[`clauses.${index}.no`] = 'duplicate'
    numbers.add(clause.no)
  }
  if (termClauseNo !== null && !numbers.has(termClauseNo)) fields[termClauseField] = 'unknown_clause'
  for (const [index, entitlement] of entitlements.entries()) {
    const path = `entitlements.${index}`
    if (entitlement.unit === 'unlimited' && entitlement.quantity !== null)
      fields[`${path}.quantity`] = 'unlimited'
    if (entitlement.unit !== 'unlimited' && entitlement.quantity === null)
      fields[`${path}.quantity`] = 'required'
    if (entitlement.period === 'anchored_month' && entitlement.anchorDay === null)
      fields[`${path}.anchorDay`] = 'required'
    if (entitlement.clauseNo !== null && !numbers.has(entitlement.clauseNo))
      fields[`${path}.clauseNo`] = 'unknown_clause'
  }
  return fields
}
