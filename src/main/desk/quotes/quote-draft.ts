// Drafts the quote of a case: from its verdict, or empty where the engine gave no verdict.
import type { QuoteForm } from '../../../contract/quote.ts'
import { topicOf } from '../../../core/case/topic.ts'
import { draftFromVerdict } from '../../../core/quote/draft.ts'
import type { QuoteContent } from '../../../core/quote/quote.ts'
import { addDays, civilDateAt } from '../../../core/temporal.ts'
import { lastUsedOn } from '../../store/agreements/ledger.ts'
import { currentVerdict } from '../../store/agreements/verdicts.ts'
import { type CaseColumns, messagesOf } from '../../store/cases/cases.ts'
import { clientSummary } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { readItem } from '../../store/items/items.ts'
import { ownServiceName, usualLeadDays } from '../../store/owner/own-services.ts'
import type { NewQuote } from '../../store/quotes/quotes.ts'
import { citedClauses, textAt } from '../agreements/agreement-text.ts'
import { found } from '../refusal.ts'
import { scopeOf } from '../scope/scope-input.ts'
import { quotingTerms, rateFor } from './quoting-terms.ts'

export type Drafted = { quote: NewQuote; form: Omit<QuoteForm, 'quoteId'> }

export function toForm(content: QuoteContent): Drafted['form'] {
  return {
    language: content.language,
    title: content.title,
    validUntil: content.validUntil,
    leadDays: content.leadDays,
    taxCode: content.taxCode.id,
    roundingMode: content.roundingMode,
    rounding: content.rounding,
    pricesHoldTax: content.pricesHoldTax,
    discountBps: content.discountBps,
    rushBps: content.rushBps,
    minimum: content.minimum,
    depositBps: content.depositBps,
    reason: content.reason?.sentence ?? '',
    clauseNo: content.reason?.clauseNo ?? '',
    clauseText: content.reason?.clauseText ?? '',
    included: content.included,
    excluded: content.excluded,
    assumptions: content.assumptions,
    notes: content.notes,
    terms: content.terms,
    lines: content.lines.map((line) => ({ ...line, taxCode: line.taxCode?.id ?? '' })),
  }
}

function topicOfItem(db: Db, itemId: number | null): string {
  const item = itemId === null ? undefined : readItem(db, itemId)
  return (item && topicOf(item.title)) ?? ''
}

/** Everything filled in that is known. The case must have a client: a quote is written to somebody. */
export function draftForCase(db: Db, row: CaseColumns, clientId: number, nowMs: number): Drafted {
  const client = found(clientSummary(db, clientId), 'client')
  const scope = scopeOf(db, clientId)
  const verdict = currentVerdict(db, row.id)?.verdict ?? null
  const texts = scope.stored.map((stored) => textAt(stored, row.received_at))
  const agreement =
    texts.find(({ agreementId }) => String(agreementId) === verdict?.agreementId) ?? texts[0] ?? null
  const entitlement =
    agreement?.entitlements.find(({ entitlementId }) => String(entitlementId) === verdict?.entitlementId) ??
    null
  const zone = agreement?.zone ?? client.zone
  const today = civilDateAt(nowMs, zone)
  const currency = agreement?.currency ?? client.currency
  const { key: service }: { key: string } = JSON.parse(row.service)
  const rate = rateFor(db, service, currency)
  const covered = (verdict?.debit ?? []).reduce((sum, part) => sum + part.quantity, 0)
  const firstMessage = messagesOf(db, row.id).find(({ direction }) => direction === 'in')
  const content = draftFromVerdict({
    verdict: {
      reasons: verdict?.kind === 'in_contract' ? [] : (verdict?.reasons ?? []),
      price: verdict?.kind === 'paid_extra' ? verdict.price : null,
      leadDays: verdict?.leadDays ?? null,
      billableMinutes: entitlement?.unit === 'minute' ? (verdict?.billable ?? null) : null,
      coveredMinutes: entitlement?.unit === 'minute' && covered > 0 ? covered : null,
    },
    agreement: agreement && {
      title: agreement.title,
      currency: agreement.currency,
      zone: agreement.zone,
      start: agreement.start,
      end: agreement.end,
      warrantyEndsOn: agreement.end === null ? null : addDays(agreement.end, agreement.warrantyDays),
    },
    entitlement:
      entitlement?.entitlementId == null
        ? null
        : {
            label: entitlement.label,
            limit:
              entitlement.unit === 'unlimited' ||
              entitlement.quantity === null ||
              entitlement.effect === 'exclude'
                ? null
                : { quantity: entitlement.quantity, unit: entitlement.unit },
            lastUsedOn: lastUsedOn(db, entitlement.entitlementId),
            overage: entitlement.overage,
          },
    clauses: verdict === null ? [] : citedClauses(db, scope, verdict, row.received_at),
    caseTitle: row.title,
    caseText: firstMessage?.text ?? '',
    client: { language: client.language, currency: client.currency, zone: client.zone },
    owner: quotingTerms(db, { currency, isPerson: client.kind === 'person', today }),
    rate,
    usualLeadDays: rate?.leadDays ?? usualLeadDays(db, service),
    topic: firstMessage ? topicOfItem(db, firstMessage.itemId) : '',
    service: service === 'none' ? '' : service,
    serviceName: ownServiceName(db, service),
    estimateMinutes: row.minutes,
    today,
  })
  return {
    quote: {
      caseId: row.id,
      clientId,
      agreementId: agreement?.agreementId ?? null,
      currency: content.currency,
      zone: content.zone,
    },
    form: toForm(content),
  }
}
