// Gathers what a client's statement of a month says: the agreements it tells of, their figures and what was booked.
import type { UsageRow } from '../../../contract/client.ts'
import { textOn } from '../../../core/agreement/version-text.ts'
import { senderOf } from '../../../core/quote/letterhead.ts'
import { timelineOf } from '../../../core/scope/version-at.ts'
import type { Sheet } from '../../../core/sheet/sheet.ts'
import type { AgreementFacts, StatementEntry } from '../../../core/statement/facts.ts'
import { figuresOf } from '../../../core/statement/figures.ts'
import { lastDayOf, monthOf } from '../../../core/statement/month.ts'
import { type Addressee, nameless } from '../../../core/statement/people.ts'
import { statementOf } from '../../../core/statement/statement.ts'
import { isTold } from '../../../core/statement/told.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { usageOfAgreement } from '../../store/agreements/ledger.ts'
import type { AgreementHead } from '../../store/clients/client-list.ts'
import type { ClientSummary } from '../../store/clients/clients.ts'
import { contactsOf } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { readSettings } from '../../store/owner/settings.ts'
import { newsOf } from '../../store/statements/statement-news.ts'
import { sellerOf } from '../quotes/quote-content.ts'
import { type ClientScope, scopeOf } from '../scope/scope-input.ts'

type Told = ClientScope['stored'][number]

/** What of an agreement says whether a month's statement tells of it. */
type Head = Pick<AgreementHead, 'start' | 'end' | 'graceDays' | 'zone' | 'history'>

/** The agreements a month's statement tells of, the oldest first. */
export function toldIn<T extends Head>(heads: readonly T[], month: string): readonly T[] {
  const last = lastDayOf(month)
  return heads
    .filter(({ start, end: agreedEnd, graceDays: agreedDays, history: { changes, renewedBy, versions } }) => {
      const { end, graceDays } = textOn({ end: agreedEnd, graceDays: agreedDays }, versions, last)
      const ended = changes.find(({ name, on }) => name === 'terminated' && on < last)
      return isTold({ start, end: ended?.on ?? end, graceDays, isRenewed: renewedBy !== null }, month)
    })
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
}

/** Whether the month is over wherever one of the agreements is at home. */
export const isOverFor = (
  told: readonly { readonly zone: string }[],
  month: string,
  nowMs: number,
): boolean => told.every(({ zone }) => monthOf(civilDateAt(nowMs, zone)) > month)

export const addresseeOf = (db: Db, { id, name }: ClientSummary): Addressee => ({
  name,
  contact: contactsOf(db, id).find(({ responsible }) => responsible === 1)?.name ?? '',
})

/** The document with gaps where the names of the client's people go. */
export function statementSheet(
  db: Db,
  client: ClientSummary,
  month: string,
  { number, replaces }: { number: string | null; replaces: { number: string; issuedOn: string } | null },
): Sheet {
  const scope = scopeOf(db, client.id)
  const seller = sellerOf(db)
  const { contact } = addresseeOf(db, client)
  return statementOf({
    language: client.language,
    number,
    month,
    replaces,
    seller: { ...senderOf(seller), email: seller.email, phone: seller.phone },
    client: nameless.name,
    contact: contact === '' ? '' : nameless.contact,
    news: newsOf(db, month)[client.language],
    closing: readSettings(db).statementClosing[client.language],
    agreements: toldIn(scope.stored, month).map((told) => agreementFacts(db, told, scope, month)),
  })
}

function agreementFacts(db: Db, told: Told, scope: ClientScope, month: string): AgreementFacts {
  const agreement = scope.agreements[scope.stored.indexOf(told)]
  if (agreement === undefined) throw new Error(`agreement ${told.agreementId} is not in the scope`)
  const held = timelineOf(agreement)(lastDayOf(month))
  const { fee, limits, responseTargetMinutes } = textOn<Told>(told, told.history.versions, lastDayOf(month))
  const own = new Set(agreement.entitlements.map(({ id }) => id))
  const isOwn = ({ entitlement }: { readonly entitlement: string }): boolean => own.has(entitlement)
  const paused = told.history.changes.filter(({ name, on }) => name === 'suspended' && on <= lastDayOf(month))
  return {
    agreement: held,
    number: told.number,
    fee,
    limits,
    responseTargetMinutes,
    suspendedOn: held.status === 'suspended' ? (paused.at(-1)?.on ?? held.start) : null,
    isRenewed: told.history.renewedBy !== null,
    figures: figuresOf(agreement, scope.lots.filter(isOwn), scope.usage.filter(isOwn), month),
    entries: entriesIn(usageOfAgreement(db, told.agreementId), month),
  }
}

/** The bookings of the month; a mistake and its reversal, both in the month, cancel each other out. */
function entriesIn(usage: readonly UsageRow[], month: string): StatementEntry[] {
  const inMonth = usage.filter(({ occurredOn }) => monthOf(occurredOn) === month)
  const ids = new Set(inMonth.map(({ usageId }) => usageId))
  return inMonth
    .filter(
      ({ reverses, reversedBy }) =>
        !(reverses !== null && ids.has(reverses)) && !(reversedBy !== null && ids.has(reversedBy)),
    )
    .map(({ occurredOn, label, unit, quantity, caseNo, workedOn }) => ({
      on: occurredOn,
      label,
      unit,
      quantity,
      caseNo,
      workedOn,
    }))
}
