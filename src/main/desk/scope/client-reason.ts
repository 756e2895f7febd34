// Says a verdict to the client, in the client's language: why, with the facts and the clauses, in words that can be sent.
import { withoutMarks } from '../../../core/quote/emphasis.ts'
import { clauseLine, flagPassage, reasonPassage } from '../../../core/quote/reason-text.ts'
import { addDays } from '../../../core/temporal.ts'
import { lastUsedOn } from '../../store/agreements/ledger.ts'
import { currentVerdict } from '../../store/agreements/verdicts.ts'
import type { CaseColumns } from '../../store/cases/cases.ts'
import { clientSummary } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { citedClauses, textAt } from '../agreements/agreement-text.ts'
import { scopeOf } from './scope-input.ts'
import { withDecision } from './verdict-view.ts'

/** Null without a client, who nobody writes to, and without a verdict. */
export function clientReason(db: Db, row: CaseColumns): string | null {
  const client = row.client_id === null ? undefined : clientSummary(db, row.client_id)
  const current = currentVerdict(db, row.id)
  if (client === undefined || current === undefined) return null
  const verdict = withDecision(current)
  const scope = scopeOf(db, client.id)
  const clauses = citedClauses(db, scope, verdict, row.received_at)
  const stored = scope.stored.find(({ agreementId }) => String(agreementId) === verdict.agreementId)
  const text = stored && textAt(stored, row.received_at)
  const entitlement = text?.entitlements.find(
    ({ entitlementId }) => String(entitlementId) === verdict.entitlementId,
  )
  const isTimed = entitlement?.unit === 'minute'
  const { language } = client
  const covered = verdict.debit.reduce((sum, { quantity }) => sum + quantity, 0)
  const passage = reasonPassage(
    verdict.reasons,
    {
      agreement: text?.title ?? null,
      service: entitlement?.label ?? null,
      limit:
        entitlement === undefined || entitlement.unit === 'unlimited' || entitlement.quantity === null
          ? null
          : { quantity: entitlement.quantity, unit: entitlement.unit },
      lastUsedOn: entitlement?.entitlementId == null ? null : lastUsedOn(db, entitlement.entitlementId),
      startsOn: text?.start ?? null,
      endsOn: text?.end ?? null,
      warrantyEndsOn: text?.end == null ? null : addDays(text.end, text.warrantyDays),
      coveredMinutes: isTimed && covered > 0 ? covered : null,
      billableMinutes: isTimed ? verdict.billable : null,
    },
    language,
  )
  const flags = verdict.flags.filter((flag) => !verdict.reasons.some((reason) => reason === flag))
  return [passage, flagPassage(flags, language), ...clauses.map((clause) => clauseLine(clause, language))]
    .filter((line) => line !== '')
    .map(withoutMarks)
    .join('\n')
}
