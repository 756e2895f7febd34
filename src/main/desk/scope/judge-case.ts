// Asks the scope engine about a case and keeps its verdict when it differs from the one in force.
import type { CaseKind } from '../../../core/classify/kinds.ts'
import { verdictFor } from '../../../core/scope/verdict.ts'
import {
  addVerdict,
  currentVerdict,
  retireVerdict,
  type StoredVerdict,
} from '../../store/agreements/verdicts.ts'
import { readCase, unfinishedCases } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { settleClock } from '../cases/clock.ts'
import { settleLeakage } from './decision.ts'
import { isClientKnown, type PresentCase, scopeInputOf, withPresentClient } from './scope-request.ts'

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

/**
 * Judges one case, after bringing its clock into line: what changes the one may change the other. A verdict whose work was
 * already debited stays: its debit is in the ledger, and judging again would count the case against itself. The owner's own
 * decision goes over to the new verdict, and what it gives away is valued by that.
 */
export function judgeCase(db: Db, caseId: number, nowMs: number): void {
  const row = readCase(db, caseId)
  // What a merged case was judged stays with it; the case it went into is judged for both.
  if (!row || row.status === 'merged') return
  settleClock(db, caseId, nowMs)
  const current = currentVerdict(db, caseId)
  if (current && current.debitedAtMs !== null) return
  judgeAgain(db, withPresentClient(db, row), current, nowMs)
  settleLeakage(db, caseId, nowMs)
}

function judgeAgain(db: Db, row: PresentCase, current: StoredVerdict | undefined, nowMs: number): void {
  const caseId = row.id
  const service: { key: string; confidence: number } = JSON.parse(row.service)
  if (!isJudged(row.kind, isClientKnown(row), service)) {
    if (current) retireVerdict(db, caseId, nowMs)
    return
  }
  const verdict = verdictFor(scopeInputOf(db, row, nowMs))
  const unchanged =
    current?.verdict.inputsHash === verdict.inputsHash &&
    current.verdict.engineVersion === verdict.engineVersion
  if (!unchanged) addVerdict(db, caseId, verdict, nowMs)
}

/** Judges a client's unfinished cases again, after an agreement or the ledger changed. */
export function judgeCasesOf(db: Db, clientId: number, nowMs: number): void {
  for (const row of unfinishedCases(db, clientId)) judgeCase(db, row.id, nowMs)
}
