// Takes back what the owner decided on verdicts: the decision itself, a debit, and a debit that was taken back.

import {
  caseOfVerdict,
  currentVerdict,
  type Override,
  setDebited,
  setOverride,
} from '../../store/agreements/verdicts.ts'
import { readCase } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { type Booking, book, takeBooked } from '../agreements/booking.ts'
import { putStepsBack, type StepPut } from '../quote-life/step.ts'
import { settleLeakage } from '../scope/decision.ts'
import { judgeCase, judgeCasesOf } from '../scope/judge-case.ts'

type Redebit = { caseId: number; steps?: StepPut[]; entries: Omit<Booking, 'caseId'>[] }

function judgeAfter(db: Db, caseId: number, nowMs: number): void {
  judgeCase(db, caseId, nowMs)
  const clientId = readCase(db, caseId)?.client_id ?? null
  if (clientId !== null) judgeCasesOf(db, clientId, nowMs)
}

export const decisionInverses = {
  /** The decision may since have gone over to a newer verdict of the case. */
  'verdict.override': (db: Db, input: { verdictId: number; override: Override | null }, nowMs: number) => {
    const caseId = caseOfVerdict(db, input.verdictId)
    const current = caseId === undefined ? undefined : currentVerdict(db, caseId)
    setOverride(db, current?.verdictId ?? input.verdictId, input.override)
    if (caseId !== undefined) settleLeakage(db, caseId, nowMs)
  },
  'verdict.undebit': (
    db: Db,
    input: { caseId: number; verdictId: number; usageIds: number[]; steps?: StepPut[] },
    nowMs: number,
  ) => {
    for (const put of input.steps ?? []) putStepsBack(db, put, nowMs)
    for (const usageId of input.usageIds) takeBooked(db, usageId, '', nowMs)
    setDebited(db, input.verdictId, null)
    judgeAfter(db, input.caseId, nowMs)
  },
  'verdict.debitAgain': (db: Db, { caseId, entries, steps = [] }: Redebit, nowMs: number) => {
    for (const put of steps) putStepsBack(db, put, nowMs)
    for (const entry of entries) book(db, { ...entry, caseId }, nowMs)
    const current = currentVerdict(db, caseId)
    if (current !== undefined) setDebited(db, current.verdictId, nowMs)
    judgeAfter(db, caseId, nowMs)
  },
}
