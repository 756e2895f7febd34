// Puts together everything the page shows of one case, every judgement with its reasons.
import type { CaseView, ClientMatch, ScopeAgreement } from '../../../contract/case.ts'
import type { InboxGroup } from '../../../contract/words.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { isMoreThanText } from '../../../core/text/safe-html.ts'
import { type CaseColumns, messagesOf, readCase } from '../../store/cases/cases.ts'
import { closingOf } from '../../store/cases/closings.ts'
import { clientSummary, contactsOf, isReferenceClient } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { readJudgement } from '../../store/items/items.ts'
import { markupOfCase } from '../../store/items/originals.ts'
import { quotesOfCase } from '../../store/quotes/quote-rows.ts'
import { isPublicSource, readSource } from '../../store/sources/sources.ts'
import { agreementStateOn } from '../agreements/agreement-state.ts'
import { metersView } from '../agreements/meters-view.ts'
import { endOfTodayMs, ownerZone } from '../owner-day.ts'
import { reminderFor } from '../quote-life/reminders.ts'
import { quoteStateAt } from '../quotes/quote-state.ts'
import { found } from '../refusal.ts'
import { type ClientScope, scopeOf } from '../scope/scope-input.ts'
import { withPresentClient } from '../scope/scope-request.ts'
import { verdictView } from '../scope/verdict-view.ts'
import { candidatesOf, isProbable } from '../taking-in/whose-client.ts'
import { mergedCases } from './merge-cases.ts'
import { silentSince } from './public-complaint.ts'
import { eventsElsewhere, eventsWithMerged, joinsOf, threadView } from './thread-view.ts'
import { changesOf, watchOf } from './update-view.ts'

function groupOf(row: CaseColumns, isReference: boolean, endMs: number): InboxGroup {
  if (row.side === 'them') return row.reminded_at === null ? 'waiting' : 'needs_you'
  return isReference || row.kind === 'complaint' || row.due_at < endMs ? 'needs_you' : 'rest'
}

function matchOf(db: Db, row: CaseColumns): ClientMatch | null {
  if (row.client_id === null) return null
  const client = clientSummary(db, row.client_id)
  if (!client) return null
  const via = (row.client_via ?? 'owner') as ClientMatch['via']
  return { clientId: client.id, name: client.name, via, value: row.client_value ?? '' }
}

function contactOf(db: Db, row: CaseColumns): CaseView['contact'] {
  if (row.client_id === null) return null
  const contacts = contactsOf(db, row.client_id)
  const contact = contacts.find(({ id }) => id === row.contact_id)
  if (contact) return { name: contact.name, responsible: contact.responsible === 1 }
  const anyResponsible = contacts.some(({ responsible }) => responsible === 1)
  const isColleague = row.client_via === 'email' || row.client_via === 'domain'
  return isColleague && anyResponsible ? { name: row.author_name, responsible: false } : null
}

function agreementsView(db: Db, scope: ClientScope, clientId: number, onMs: number): ScopeAgreement[] {
  const responsible = contactsOf(db, clientId).find((contact) => contact.responsible === 1)?.name ?? null
  return scope.stored.map((stored) => {
    const today = civilDateAt(onMs, stored.zone)
    return {
      agreementId: stored.agreementId,
      number: stored.number,
      title: stored.title,
      start: stored.start,
      ...agreementStateOn(stored, stored.history, today),
      responsible,
      meters: metersView(scope, stored.agreementId, today),
    }
  })
}

/** The whole case. Refuses with `not_found` when there is none of that id. */
export function caseViewOf(db: Db, caseId: number, nowMs: number): CaseView {
  const row = found(readCase(db, caseId), 'case')
  const source = readSource(db, row.source_id)
  const { client_id: clientId } = withPresentClient(db, row)
  const scope = clientId === null ? null : scopeOf(db, clientId)
  const isReference = row.client_id !== null && isReferenceClient(db, row.client_id)
  const events = eventsWithMerged(db, caseId)
  const told = [...eventsElsewhere(db, caseId), ...events]
  const changes = changesOf(told)
  const joins = joinsOf(told)
  const stored = messagesOf(db, caseId)
  const markup = markupOfCase(db, caseId)
  const messages = stored.map((message) => {
    const judged = message.itemId === null ? undefined : readJudgement(db, message.itemId)
    return {
      messageId: message.messageId,
      direction: message.direction,
      author: message.author,
      text: message.text,
      atMs: message.atMs,
      link: message.link,
      hasPicture: message.hasPicture === 1,
      hasOriginal: isMoreThanText(markup.get(message.messageId) ?? ''),
      ...changes(message.itemId),
      joined: joins(message),
      language: judged?.language ?? ('unknown' as const),
      kind: judged ? (judged.correctedKind ?? judged.kind) : null,
      reasons: judged?.reasons ?? [],
    }
  })
  const first = stored.find((message) => message.itemId !== null)
  const judged = first?.itemId == null ? undefined : readJudgement(db, first.itemId)
  return {
    caseId: row.id,
    no: row.no,
    title: row.title,
    kind: row.kind,
    kindBy: row.kind_by,
    confidence: judged?.confidence ?? 0,
    status: row.status,
    shelf: row.shelf === 'quiet' ? 'done' : row.shelf,
    isPublic: isPublicSource(source),
    silentSinceMs: silentSince(db, row, nowMs),
    closing: row.shelf === 'done' ? closingOf(db, caseId) : null,
    group: groupOf(row, isReference, endOfTodayMs(db, nowMs)),
    unread: row.read_at === null,
    isReference,
    receivedAtMs: row.received_at,
    receivedOn: civilDateAt(row.received_at, scope?.stored[0]?.zone ?? ownerZone(db)),
    dueAtMs: row.shelf === 'done' || row.shelf === 'quiet' ? null : row.due_at,
    snoozedUntilMs: row.snoozed_until,
    snoozedFor: row.snoozed_for,
    remindAtMs: row.remind_at,
    remindedAtMs: row.reminded_at,
    author: { name: row.author_name, email: row.author_email, link: row.author_uri },
    channel: { sourceId: row.source_id, title: source?.title ?? '', kind: source?.kind ?? 'other' },
    client: matchOf(db, row),
    candidates: candidatesOf(db, row),
    isClientProbable: isProbable(row.client_via),
    contact: contactOf(db, row),
    service: JSON.parse(row.service),
    cause: JSON.parse(row.cause),
    byOutage: row.by_outage === 1,
    minutes: row.minutes,
    occurredOn: row.occurred_on,
    messages,
    events,
    watch: watchOf(db, caseId),
    thread: threadView(db, row),
    agreements: scope && clientId !== null ? agreementsView(db, scope, clientId, nowMs) : [],
    verdict: verdictView(db, row, scope, nowMs),
    quotes: [caseId, ...mergedCases(db, caseId).map((merge) => merge.caseId)]
      .flatMap((each) => quotesOfCase(db, each))
      .map((quote) => ({
        quoteId: quote.quoteId,
        number: quote.number,
        state: quoteStateAt(quote, nowMs),
        total: quote.total,
        currency: quote.currency,
        reminder: reminderFor(db, quote, nowMs),
      })),
  }
}
