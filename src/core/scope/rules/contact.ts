// Rule 1: whether the one who asks is a responsible contact, and whether an agreement holds requests of anybody else.
import type { Context } from '../context.ts'
import type { ScopeRequest } from '../request.ts'
import type { TraceLine } from '../trace.ts'

export type ContactFinding = {
  readonly isWrong: boolean
  /** The agreement that holds the request. */
  readonly heldBy: Context | null
}

/**
 * Responsible in one agreement that names somebody is enough. Where none matches, the request is flagged, and held if
 * any of those agreements says so. Nobody named, or a contact not checked: no finding. Source: decision D7.
 */
export function contactFindingOf(
  contexts: readonly Context[],
  { contact }: ScopeRequest,
  trace: TraceLine[],
): ContactFinding {
  const naming = contexts.filter(({ agreement }) => agreement.responsibleContact !== null)
  const isWrong =
    contact !== null &&
    naming.length > 0 &&
    !naming.some(({ agreement }) => agreement.responsibleContact === contact)
  const holding = naming.find(({ agreement }) => agreement.contactPolicy === 'hold')
  const heldBy = isWrong ? (holding ?? null) : null
  trace.push({
    rule: 'R1',
    ...(heldBy === null ? {} : { agreement: heldBy.agreement.id }),
    outcome: heldBy === null ? (isWrong ? 'WRONG_CONTACT' : 'passed') : 'CONTACT_NOT_RESPONSIBLE',
    facts: {
      contact,
      responsible: naming.map(({ agreement }) => agreement.responsibleContact).join(', ') || null,
    },
  })
  return { isWrong, heldBy }
}
