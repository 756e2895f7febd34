// Makes what accepted work is counted on where no agreement counts it: an agreement of its own, which no list shows.
import type { Given } from '../../../contract/quote-life.ts'
import { agreementDefaults, entitlementDefaults } from '../../../core/scope/agreement-defaults.ts'
import { setAgreementRemoved, writeAgreement } from '../../store/agreements/agreements.ts'
import { entitlementIdsOf } from '../../store/agreements/entitlements.ts'
import type { Db } from '../../store/file/db.ts'
import { addAcceptedWork } from '../../store/quotes/quote-lots.ts'
import type { StoredQuote } from '../../store/quotes/quotes.ts'
import { printedNumber } from './step.ts'

type Service = Extract<Given, { kind: 'service' }>

/** The entitlement that the work of a quote is counted on; made for it, and set aside at once so that no list shows it. */
export function workEntitlement(
  db: Db,
  quote: StoredQuote,
  { service, unit }: Service,
  from: string,
  nowMs: number,
): number {
  const { responsibleContact: _, versions: __, ...terms } = agreementDefaults
  const agreementId = writeAgreement(
    db,
    {
      ...terms,
      agreementId: null,
      clientId: quote.client_id,
      number: printedNumber(quote),
      title: quote.title,
      zone: quote.zone,
      currency: quote.currency,
      start: from,
      responseTargetMinutes: null,
      termClauseNo: null,
      fee: null,
      limits: [],
      packageVersionId: null,
      clauses: [],
      entitlements: [
        {
          ...entitlementDefaults,
          services: [service],
          outOfHours: { ...entitlementDefaults.outOfHours },
          causes: null,
          entitlementId: null,
          label: quote.title,
          unit,
          quantity: 0,
          split: unit === 'minute',
          clauseNo: null,
        },
      ],
    },
    nowMs,
  )
  setAgreementRemoved(db, agreementId, nowMs)
  addAcceptedWork(db, { quoteId: quote.id, agreementId, clientId: quote.client_id, service })
  const [entitlementId] = entitlementIdsOf(db, agreementId)
  if (entitlementId === undefined) throw new Error('an agreement without its entitlement')
  return entitlementId
}
