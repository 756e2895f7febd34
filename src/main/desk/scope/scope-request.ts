// Puts a case into the shape the scope engine judges: what is asked, by whom, when the work was done and when it is entered.
import type { ScopeInput, ScopeRequest } from '../../../core/scope/request.ts'
import { civilDateAt, startOfCivilDay } from '../../../core/temporal.ts'
import type { CaseColumns } from '../../store/cases/cases.ts'
import { isClientThere } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { similarAnswered } from '../answers/similar.ts'
import { acceptedWork, noWork } from '../quote-life/accepted-work.ts'
import { type ClientScope, scopeOf } from './scope-input.ts'

const noScope: ClientScope = { stored: [], agreements: [], lots: [], usage: [] }

/** An agreement may count questions as a service of their own; where one does, a question is that service. */
function serviceAsked(row: CaseColumns, service: string, scope: ClientScope): string {
  const countsQuestions = scope.agreements.some(({ entitlements }) =>
    entitlements.some(({ services }) => services.includes('question')),
  )
  return row.kind === 'question' && countsQuestions ? 'question' : service
}

/** The contact as the engine compares it; null leaves the check out, since a sender who was recognised by name is the client. */
function contactAsked(row: CaseColumns): string | null {
  if (row.contact_id !== null) return String(row.contact_id)
  return row.client_via === 'email' || row.client_via === 'domain' ? 'unlisted' : null
}

declare const isLookedUp: unique symbol
/** A case whose client, where it has one, is known not to have been removed. */
export type PresentCase = CaseColumns & { readonly [isLookedUp]: true }

/** The agreements of a client who was removed cover nothing: the case is judged as one of which no client is known. */
export const withPresentClient = (db: Db, row: CaseColumns): PresentCase =>
  (row.client_id === null || isClientThere(db, row.client_id)
    ? row
    : { ...row, client_id: null }) as PresentCase

/** A word in the text may be anybody's: until the owner confirms the client, nothing is said of the contract. */
export const isClientKnown = ({ client_id, client_via }: CaseColumns): boolean =>
  client_id !== null && client_via !== 'brand'

/** The day of the work, where that is another one than the day of receipt. */
function occurredOn(row: CaseColumns, { agreements }: ClientScope): Pick<ScopeRequest, 'occurredOn'> {
  if (row.occurred_on === null || agreements.length === 0) return {}
  const isOfReceipt = agreements.every(({ zone }) => civilDateAt(row.received_at, zone) === row.occurred_on)
  return isOfReceipt ? {} : { occurredOn: row.occurred_on }
}

/**
 * When the work is entered: today. It matters only where the day of the work or of receipt is closed, and is left out otherwise, so
 * that a verdict does not change with the calendar.
 */
function postedAt(
  { agreements }: ClientScope,
  { occurred_on: workedOn, received_at: receivedAtMs }: CaseColumns,
  nowMs: number,
): Pick<ScopeRequest, 'postedAtMs'> {
  const closed = agreements.find(({ closedThrough, zone }) => {
    const days = [civilDateAt(receivedAtMs, zone), ...(workedOn === null ? [] : [workedOn])]
    return closedThrough !== undefined && days.some((day) => day <= closedThrough)
  })
  return closed === undefined
    ? {}
    : { postedAtMs: startOfCivilDay(civilDateAt(nowMs, closed.zone), closed.zone) }
}

function requestOf(db: Db, row: CaseColumns, scope: ClientScope, nowMs: number): ScopeRequest {
  const service: { key: string; confidence: number } = JSON.parse(row.service)
  const cause: { key: ScopeRequest['cause'] } = JSON.parse(row.cause)
  const asked = serviceAsked(row, service.key, scope)
  return {
    service: asked,
    confidence: asked === 'question' ? 1 : service.confidence,
    receivedAtMs: row.received_at,
    ...occurredOn(row, scope),
    ...postedAt(scope, row, nowMs),
    minutes: row.minutes,
    contact: contactAsked(row),
    client: isClientKnown(row) ? 'known' : 'unknown',
    cause: cause.key,
    incident: row.by_outage === 1,
    ...similarAnswered(db, row, scope.agreements[0]?.zone ?? 'UTC'),
  }
}

/** Everything a case is judged by today, the owner's decision apart. */
export function scopeInputOf(db: Db, row: PresentCase, nowMs: number): ScopeInput {
  const scope = row.client_id === null ? noScope : scopeOf(db, row.client_id)
  const request = requestOf(db, row, scope, nowMs)
  const work = row.client_id === null ? noWork : acceptedWork(db, row.client_id, request.service)
  return {
    agreements: [...scope.agreements, ...work.agreements],
    lots: [...scope.lots, ...work.lots],
    usage: [...scope.usage, ...work.usage],
    request,
  }
}
