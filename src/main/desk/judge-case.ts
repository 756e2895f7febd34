// Asks the scope engine about a case and keeps its verdict when it differs from the one in force.
import type { CaseKind } from '../../core/classify/kinds.ts'
import type { ScopeRequest } from '../../core/scope/request.ts'
import { verdictFor } from '../../core/scope/verdict.ts'
import { type CaseColumns, readCase, unfinishedCases } from '../store/cases.ts'
import type { Db } from '../store/db.ts'
import { addVerdict, currentVerdict, retireVerdict } from '../store/verdicts.ts'
import { similarAnswered } from './answers/similar.ts'
import { settleClock } from './clock.ts'
import { type ClientScope, scopeOf } from './scope-input.ts'

const noScope: ClientScope = { stored: [], agreements: [], lots: [], usage: [] }

/** What Remit would not act on by itself; the engine draws the same line. */
const sureEnough = 0.7

/** Every request is judged; a complaint or question only once its client is known and it is surely about something. */
export const isJudged = (
  kind: CaseKind,
  hasClient: boolean,
  service: { key: string; confidence: number },
): boolean =>
  kind === 'request' ||
  (hasClient &&
    (kind === 'question' ||
      (kind === 'complaint' && service.key !== 'none' && service.confidence >= sureEnough)))

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

/** A word in the text may be anybody's: until the owner confirms the client, nothing is said of the contract. */
const isClientKnown = ({ client_id, client_via }: CaseColumns): boolean =>
  client_id !== null && client_via !== 'brand'

function requestOf(db: Db, row: CaseColumns, scope: ClientScope): ScopeRequest {
  const service: { key: string; confidence: number } = JSON.parse(row.service)
  const cause: { key: ScopeRequest['cause'] } = JSON.parse(row.cause)
  const asked = serviceAsked(row, service.key, scope)
  return {
    service: asked,
    confidence: asked === 'question' ? 1 : service.confidence,
    receivedAtMs: row.received_at,
    minutes: row.minutes,
    contact: contactAsked(row),
    client: isClientKnown(row) ? 'known' : 'unknown',
    cause: cause.key,
    incident: false,
    ...similarAnswered(db, row, scope.agreements[0]?.zone ?? 'UTC'),
  }
}

/**
 * Judges one case, after bringing its clock into line: what changes the one may change the other. A verdict whose work was already debited stays: its debit is in the ledger, and judging again would
 * count the case against itself. The owner's own decision stays with the verdict it was made on.
 */
export function judgeCase(db: Db, caseId: number, nowMs: number): void {
  const row = readCase(db, caseId)
  // What a merged case was judged stays with it; the case it went into is judged for both.
  if (!row || row.status === 'merged') return
  settleClock(db, caseId, nowMs)
  const current = currentVerdict(db, caseId)
  if (current && current.debitedAtMs !== null) return
  const service: { key: string; confidence: number } = JSON.parse(row.service)
  if (!isJudged(row.kind, isClientKnown(row), service)) {
    if (current) retireVerdict(db, caseId, nowMs)
    return
  }
  const scope = row.client_id === null ? noScope : scopeOf(db, row.client_id)
  const verdict = verdictFor({
    agreements: scope.agreements,
    lots: scope.lots,
    usage: scope.usage,
    request: requestOf(db, row, scope),
  })
  const unchanged =
    current?.verdict.inputsHash === verdict.inputsHash &&
    current.verdict.engineVersion === verdict.engineVersion
  if (!unchanged) addVerdict(db, caseId, verdict, nowMs)
}

/** Judges a client's unfinished cases again, after an agreement or the ledger changed. */
export function judgeCasesOf(db: Db, clientId: number, nowMs: number): void {
  for (const row of unfinishedCases(db, clientId)) judgeCase(db, row.id, nowMs)
}
