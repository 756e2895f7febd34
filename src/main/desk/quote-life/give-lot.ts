// Turns an accepted quote into units that later requests draw from, and proposes which.
import type { AcceptProposal, Given } from '../../../contract/quote-life.ts'
import { minutesOf, wholeCount } from '../../../core/quote/quoted-units.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { readAgreement } from '../../store/agreements/agreements.ts'
import { addLot } from '../../store/agreements/ledger.ts'
import { currentVerdict } from '../../store/agreements/verdicts.ts'
import { readCase } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { linkLot } from '../../store/quotes/quote-lots.ts'
import type { StoredQuote } from '../../store/quotes/quotes.ts'
import { refuseFields } from '../refusal.ts'
import { workEntitlement } from './work-entitlement.ts'

/** What may be added to: what the quote's agreement includes and counts. */
function countedOf(db: Db, quote: StoredQuote) {
  const agreement = quote.agreement_id === null ? undefined : readAgreement(db, quote.agreement_id)
  return (agreement?.entitlements ?? []).flatMap(({ entitlementId, label, unit, effect, requiresPayment }) =>
    entitlementId === null || effect !== 'include' || unit === 'unlimited'
      ? []
      : [{ entitlementId, label, unit, requiresPayment }],
  )
}

/** The service its first line sells, or else the one its case asks for. */
const serviceOf = (db: Db, quote: StoredQuote): string | null => {
  const sold = quote.lines.find(({ optional, service }) => !optional && service !== '')
  if (sold) return sold.service
  const row = quote.case_id === null ? undefined : readCase(db, quote.case_id)
  if (!row) return null
  const { key }: { key: string } = JSON.parse(row.service)
  return key === 'none' ? null : key
}

/** What more of the same would have helped with; more units cover neither an exclusion nor an agreement that is over. */
const shortOf = new Set([
  'QUOTA_EXHAUSTED',
  'PARTIAL',
  'PREPAID_EXPIRED',
  'BORROW_FROM_NEXT',
  'PREPAID_UNPAID',
])

/** What the acceptance is likely to add, and what else it could. */
export function proposedGift(
  db: Db,
  quote: StoredQuote,
): Pick<AcceptProposal, 'gives' | 'entitlements' | 'service'> {
  const entitlements = countedOf(db, quote).map(({ entitlementId, label, unit }) => ({
    entitlementId,
    label,
    unit,
  }))
  const service = serviceOf(db, quote)
  return { gives: likelyGift(db, quote, entitlements, service), entitlements, service }
}

function likelyGift(
  db: Db,
  quote: StoredQuote,
  entitlements: AcceptProposal['entitlements'],
  service: string | null,
): Given {
  const verdict = quote.case_id === null ? undefined : currentVerdict(db, quote.case_id)?.verdict
  const short = verdict?.reasons.some((reason) => shortOf.has(reason)) ?? false
  const same = entitlements.find(({ entitlementId }) => String(entitlementId) === verdict?.entitlementId)
  const minutes = minutesOf(quote.lines)
  if (same !== undefined && short) {
    const quantity =
      same.unit === 'request' ? wholeCount(quote.lines) : (minutes ?? verdict?.billable ?? null)
    if (quantity !== null && quantity > 0)
      return { kind: 'entitlement', entitlementId: same.entitlementId, quantity }
  }
  // What is charged beside the quota, such as work at night, adds nothing to it.
  if (service === null || (verdict?.debit.length ?? 0) > 0) return { kind: 'nothing' }
  return { kind: 'service', service, unit: 'request', quantity: wholeCount(quote.lines) }
}

/** The first day the units count: the quote's own case was received before anybody said yes, and is to draw from them. */
function validFrom(db: Db, quote: StoredQuote, acceptedOn: string): string {
  const row = quote.case_id === null ? undefined : readCase(db, quote.case_id)
  const askedOn = row === undefined ? acceptedOn : civilDateAt(row.received_at, quote.zone)
  return askedOn < acceptedOn ? askedOn : acceptedOn
}

/** Adds the units; gives the ids of the lots, so that the acceptance can be taken back. */
export function giveLot(
  db: Db,
  quote: StoredQuote,
  gives: Given,
  acceptedOn: string,
  nowMs: number,
): number[] {
  if (gives.kind === 'nothing') return []
  const from = validFrom(db, quote, acceptedOn)
  const entitlementId =
    gives.kind === 'service'
      ? workEntitlement(db, quote, gives, from, nowMs)
      : countedOf(db, quote).find((each) => each.entitlementId === gives.entitlementId)?.entitlementId
  if (entitlementId === undefined) return refuseFields({ gives: 'unknown' })
  // The client owes the price from the acceptance on; that a deposit comes first, the start of the work checks.
  const lot = {
    entitlementId,
    source: 'quote' as const,
    quantity: gives.quantity,
    validFrom: from,
    validTo: null,
  }
  const lotId = addLot(db, { ...lot, paid: true }, nowMs)
  linkLot(db, lotId, quote.id)
  return [lotId]
}
