// What follows from the owner's own decision on a case: what is debited, and what is given away by it.
import { grantedOf } from '../../../core/scope/granted.ts'
import { valueAtRate } from '../../../core/scope/value.ts'
import type { Debit, Verdict } from '../../../core/scope/verdict.ts'
import { timelineOf } from '../../../core/scope/version-at.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { addLeakage, type Leakage, leakageOfCase, reverseLeakage } from '../../store/agreements/leakage.ts'
import { currentVerdict, type StoredVerdict } from '../../store/agreements/verdicts.ts'
import { isAnsweredByLink } from '../../store/answers/answer-uses.ts'
import { type CaseColumns, readCase } from '../../store/cases/cases.ts'
import { clientSummary } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { ownerZone } from '../owner-day.ts'
import { scopeInputOf, withPresentClient } from './scope-request.ts'

type ToDebit = {
  readonly debit: readonly Debit[]
  readonly on: string | null
  /** The day of the work, where its period is closed and `on` is the day of the booking. */
  readonly workedOn: string | null
}

const nothing: ToDebit = { debit: [], on: null, workedOn: null }

/** What "do it and debit" books: by the verdict, or by the owner's decision where that stands beside it. */
export function toDebit(db: Db, row: CaseColumns, current: StoredVerdict, nowMs: number): ToDebit {
  const { overrideKind, verdict } = current
  if (isAnsweredByLink(db, row.id) || overrideKind === 'owners_call') return nothing
  if (overrideKind === 'paid_extra' && verdict.kind === 'in_contract') return nothing
  if (overrideKind !== 'in_contract' || verdict.kind !== 'owners_call') return toBook(row, verdict)
  return toBook(row, grantedOf(scopeInputOf(db, withPresentClient(db, row), nowMs)))
}

function toBook(
  row: CaseColumns,
  { debit, debitOn, flags, trace }: Pick<Verdict, 'debit' | 'debitOn' | 'flags' | 'trace'>,
): ToDebit {
  const day = trace.find(({ rule }) => rule === 'R4')?.facts['date']
  const workedOn = row.occurred_on ?? (typeof day === 'string' ? day : null)
  return { debit, on: debitOn, workedOn: flags.includes('BACKDATED') ? workedOn : null }
}

/** What the owner gives away by a decision; null where it gives nothing away or its price is still open. */
function givenAway(db: Db, row: CaseColumns, current: StoredVerdict, nowMs: number): Leakage | null {
  const { overrideKind, overridePrice, overrideReason, verdict } = current
  if (row.client_id === null || (overrideKind !== 'in_contract' && overrideKind !== 'paid_extra')) return null
  const charged = overrideKind === 'in_contract' ? 0 : overridePrice
  if (charged === null) return null
  const input = scopeInputOf(db, withPresentClient(db, row), nowMs)
  // Once its work is debited, asking again would count the case against itself.
  const isAsked = verdict.kind === 'owners_call' && current.debitedAtMs === null
  const worth = isAsked ? grantedOf(input) : verdict
  if (worth.kind !== 'paid_extra') return null
  const agreement = input.agreements.find(({ id }) => id === worth.agreementId)
  const text = agreement && timelineOf(agreement)(civilDateAt(row.received_at, agreement.zone))
  const price = worth.price ?? (text ? valueAtRate(text, input.request.service, input.request.minutes) : null)
  if (price === null && charged > 0) return null
  const amount = price === null ? null : price - charged
  if (amount !== null && amount <= 0) return null
  return {
    clientId: row.client_id,
    agreementId: agreement === undefined ? null : Number(agreement.id),
    caseId: row.id,
    amount,
    currency: worth.currency ?? text?.currency ?? clientSummary(db, row.client_id)?.currency ?? '',
    minutes: row.minutes,
    reason: overrideReason ?? '',
  }
}

const isSame = (a: Leakage, b: Leakage): boolean =>
  a.clientId === b.clientId &&
  a.agreementId === b.agreementId &&
  a.amount === b.amount &&
  a.currency === b.currency &&
  a.minutes === b.minutes &&
  a.reason === b.reason

/** Brings the entry of what a case gives away into line with the decision that stands. */
export function settleLeakage(db: Db, caseId: number, nowMs: number): void {
  const row = readCase(db, caseId)
  if (row === undefined) return
  const current = currentVerdict(db, caseId)
  const before = leakageOfCase(db, caseId)
  if (before === undefined && (current === undefined || current.overrideKind === null)) return
  const now = current === undefined ? null : givenAway(db, row, current, nowMs)
  if (before !== undefined && now !== null && isSame(before, now)) return
  const today = civilDateAt(nowMs, ownerZone(db))
  if (before !== undefined) reverseLeakage(db, before, today, nowMs)
  if (now !== null) addLeakage(db, now, today, nowMs)
}
