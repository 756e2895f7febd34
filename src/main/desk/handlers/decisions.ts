// Carries out what the owner decides on a verdict: debits it, takes that back, decides otherwise; and tells what was given away.

import { leakageOfClient } from '../../store/agreements/leakage.ts'
import { entitlementOfLot, usageOfCase } from '../../store/agreements/ledger.ts'
import {
  currentVerdict,
  earlierVerdicts,
  type Override,
  type StoredVerdict,
  setDebited,
  setOverride,
} from '../../store/agreements/verdicts.ts'
import { addEvent, type CaseColumns, readCase } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { book, takeBooked } from '../agreements/booking.ts'
import { standingCase } from '../cases/merge-cases.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { beginWork, endWork } from '../quote-life/start-guard.ts'
import { found, refuse } from '../refusal.ts'
import { clientReason } from '../scope/client-reason.ts'
import { settleLeakage, toDebit } from '../scope/decision.ts'
import { judgeCase, judgeCasesOf } from '../scope/judge-case.ts'

/** Other open cases of the client may be covered no longer, or again. */
function judgeOthers(db: Db, { client_id }: CaseColumns, nowMs: number): void {
  if (client_id !== null) judgeCasesOf(db, client_id, nowMs)
}

/** Writes to the ledger what the verdict or the owner's decision debits, once. */
function debit({ db, nowMs, undoable }: Context, row: CaseColumns, anyway: string): void {
  // A day may have been closed since the verdict was given.
  judgeCase(db, row.id, nowMs)
  const current = found(currentVerdict(db, row.id), 'verdict')
  if (current.debitedAtMs !== null) refuse('conflict', 'debited')
  const { debit: parts, on, workedOn } = toDebit(db, row, current, nowMs)
  if (parts.length === 0 || on === null) refuse('conflict', 'nothing_to_debit')
  const steps = beginWork(db, row.id, current, parts, anyway.trim(), nowMs)
  const usageIds = parts.map((part) => {
    const lotId = 'lot' in part ? Number(part.lot) : null
    const entitlementId =
      'lot' in part ? found(entitlementOfLot(db, Number(part.lot)), 'lot') : Number(part.entitlement)
    const { quantity } = part
    return book(
      db,
      { entitlementId, lotId, caseId: row.id, quantity, workedOn: workedOn ?? on, note: row.title },
      nowMs,
    )
  })
  setDebited(db, current.verdictId, nowMs)
  addEvent(db, row.id, 'debited', { entries: usageIds.length }, nowMs)
  judgeOthers(db, row, nowMs)
  undoable('case.debit', 'verdict.undebit', {
    caseId: row.id,
    verdictId: current.verdictId,
    usageIds,
    steps,
  })
}

function takeDebitBack({ db, nowMs, undoable }: Context, row: CaseColumns, reason: string): void {
  const current = found(currentVerdict(db, row.id), 'verdict')
  if (current.debitedAtMs === null) refuse('conflict', 'not_debited')
  const taken = usageOfCase(db, row.id).filter(
    ({ reverses, reversedBy }) => reverses === null && reversedBy === null,
  )
  for (const { usageId } of taken) takeBooked(db, usageId, reason, nowMs)
  setDebited(db, current.verdictId, null)
  const steps = endWork(db, row.id, reason, nowMs)
  addEvent(db, row.id, 'debit_taken_back', { reason }, nowMs)
  judgeCase(db, row.id, nowMs)
  judgeOthers(db, row, nowMs)
  undoable('case.takeDebitBack', 'verdict.debitAgain', {
    caseId: row.id,
    steps,
    entries: taken.map(({ entitlementId, lotId, quantity, occurredOn, workedOn, note }) => ({
      entitlementId,
      lotId,
      quantity,
      workedOn: workedOn ?? occurredOn,
      note,
    })),
  })
}

const decisionIn = ({ overrideKind, overrideReason, overridePrice }: StoredVerdict): Override | null =>
  overrideKind === null ? null : { kind: overrideKind, reason: overrideReason ?? '', price: overridePrice }

export const decisionHandlers: Handlers<
  | 'case.debit'
  | 'case.takeDebitBack'
  | 'case.decide'
  | 'case.followVerdict'
  | 'case.verdicts'
  | 'case.forClient'
  | 'client.leakage'
> = {
  'case.debit': ({ caseId, anyway = '' }, context) => {
    debit(context, standingCase(context.db, caseId), anyway)
    return { caseId }
  },

  'case.takeDebitBack': ({ caseId, reason }, context) => {
    takeDebitBack(context, standingCase(context.db, caseId), reason)
    return { caseId }
  },

  'case.decide': ({ caseId, kind, reason, chargedPrice }, { db, nowMs, undoable }) => {
    const current = found(currentVerdict(db, caseId), 'verdict')
    const price = kind === 'in_contract' ? 0 : kind === 'paid_extra' ? chargedPrice : null
    setOverride(db, current.verdictId, { kind, reason, price })
    addEvent(db, caseId, 'decided', { kind, reason, chargedPrice: price }, nowMs)
    settleLeakage(db, caseId, nowMs)
    undoable('case.decide', 'verdict.override', {
      verdictId: current.verdictId,
      override: decisionIn(current),
    })
    return { caseId }
  },

  'case.followVerdict': ({ caseId }, { db, nowMs, undoable }) => {
    const current = found(currentVerdict(db, caseId), 'verdict')
    const decided = decisionIn(current)
    if (decided === null) refuse('conflict', 'not_decided')
    setOverride(db, current.verdictId, null)
    addEvent(db, caseId, 'decision_withdrawn', {}, nowMs)
    settleLeakage(db, caseId, nowMs)
    undoable('case.followVerdict', 'verdict.override', { verdictId: current.verdictId, override: decided })
    return { caseId }
  },

  'case.verdicts': ({ caseId }, { db }) => {
    found(readCase(db, caseId), 'case')
    return {
      rows: earlierVerdicts(db, caseId).map(
        ({ verdict, overrideKind, overrideReason, atMs, supersededAtMs }) => ({
          kind: verdict.kind,
          reasons: [...verdict.reasons],
          price: verdict.price,
          currency: verdict.currency,
          decided: overrideKind === null ? null : { kind: overrideKind, reason: overrideReason ?? '' },
          fromMs: atMs,
          toMs: supersededAtMs,
        }),
      ),
    }
  },

  'case.forClient': ({ caseId }, { db }) => ({
    text: clientReason(db, found(readCase(db, caseId), 'case')),
  }),

  'client.leakage': ({ clientId }, { db }) => ({
    rows: leakageOfClient(db, clientId).map(({ clientId: _, ...row }) => row),
  }),
}
