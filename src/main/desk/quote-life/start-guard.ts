// Holds work on a paid extra until its quote is accepted and its deposit received; the owner may begin anyway, with a reason.
import { isAgreed, isAwaiting } from '../../../core/quote/quote-state.ts'
import type { Debit, Verdict } from '../../../core/scope/verdict.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import type { StoredVerdict } from '../../store/agreements/verdicts.ts'
import { addEvent } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { quoteOfLot } from '../../store/quotes/quote-lots.ts'
import { quotesOfCase } from '../../store/quotes/quote-rows.ts'
import { addStep, setStepsTaken, stateOf, stepsBegunBy } from '../../store/quotes/quote-steps.ts'
import { readQuote, type StoredQuote } from '../../store/quotes/quotes.ts'
import { mergedCases } from '../cases/merge-cases.ts'
import { refuse } from '../refusal.ts'
import { isDepositOpen } from './deposit.ts'
import { noStep, printedNumber, type StepPut, takeStep } from './step.ts'

type Hindrance = 'not_accepted' | 'deposit_open'

/** The quotes that a case and what was merged into it led to, the newest first. */
const quotesAbout = (db: Db, caseId: number): StoredQuote[] =>
  [caseId, ...mergedCases(db, caseId).map((merge) => merge.caseId)]
    .flatMap((each) => quotesOfCase(db, each))
    .flatMap(({ quoteId }) => readQuote(db, quoteId) ?? [])

/** The accepted quotes whose units a debit draws. */
const quotesDrawn = (db: Db, parts: readonly Debit[]): StoredQuote[] => {
  const ids = parts.flatMap((part) => ('lot' in part ? (quoteOfLot(db, Number(part.lot)) ?? []) : []))
  return [...new Set(ids)].flatMap((quoteId) => readQuote(db, quoteId) ?? [])
}

/** The first of them, as the page names it. */
export function quoteDrawn(db: Db, verdict: Verdict): { quoteId: number; number: string } | null {
  const [quote] = quotesDrawn(db, verdict.debit)
  return quote === undefined ? null : { quoteId: quote.id, number: printedNumber(quote) }
}

/** What stands in the way of beginning to work on an accepted or a still unanswered quote. */
export function hindranceOf(db: Db, quote: StoredQuote): Hindrance | null {
  if (!isAgreed(quote.step)) return 'not_accepted'
  return isDepositOpen(db, quote) ? 'deposit_open' : null
}

/**
 * Checks that the work of a case may begin, before it is debited. Where it may not, the owner's reason lets it begin all the
 * same and is logged; without one it is refused with what is missing. Accepted quotes whose work begins with it are noted as
 * in work; gives what takes that back.
 */
export function beginWork(
  db: Db,
  caseId: number,
  { verdict, overrideKind }: StoredVerdict,
  parts: readonly Debit[],
  anyway: string,
  nowMs: number,
): StepPut[] {
  const drawn = quotesDrawn(db, parts)
  const about = quotesAbout(db, caseId)
  const isExtra = (overrideKind ?? verdict.kind) === 'paid_extra'
  const agreed = isExtra ? about.filter(({ step }) => isAgreed(step)) : []
  const resting = [...drawn, ...agreed]
  const hindrance =
    isExtra && agreed.length === 0
      ? 'not_accepted'
      : (resting.map((quote) => hindranceOf(db, quote)).find((each) => each !== null) ?? null)
  if (hindrance !== null) {
    if (anyway === '') return refuse('conflict', hindrance)
    addEvent(db, caseId, 'started_anyway', { reason: anyway }, nowMs)
  }
  const early = hindrance === null ? [] : about.filter(({ step }) => isAwaiting(step) || isAgreed(step))
  return [
    ...early.map((quote) => noteEarly(db, quote, anyway, nowMs)),
    ...drawn.filter(({ step }) => step === 'accepted').map((quote) => noteBegun(db, quote, caseId, nowMs)),
  ]
}

const noteBegun = (db: Db, quote: StoredQuote, caseId: number, nowMs: number): StepPut =>
  takeStep(db, quote, { name: 'in_work', on: civilDateAt(nowMs, quote.zone), facts: { caseId } }, null, nowMs)

/**
 * Takes back that work began with the debit of a case, once that is taken back: nothing else says so. Where the work went on
 * to be delivered it stays. Gives what restores it.
 */
export function endWork(db: Db, caseId: number, why: string, nowMs: number): StepPut[] {
  return stepsBegunBy(db, caseId).flatMap(({ quoteId, eventId }) => {
    if (stateOf(db, quoteId) !== 'in_work') return []
    setStepsTaken(db, quoteId, [eventId], { atMs: nowMs, why })
    return [{ ...noStep(quoteId), give: [eventId] }]
  })
}

/** That work began before the quote allowed it, on the quote itself. */
export function noteEarly(db: Db, quote: StoredQuote, reason: string, nowMs: number): StepPut {
  const on = civilDateAt(nowMs, quote.zone)
  const eventId = addStep(db, { quoteId: quote.id, name: 'started_early', on, note: reason }, nowMs)
  if (quote.case_id !== null)
    addEvent(db, quote.case_id, 'quote_started_early', { number: printedNumber(quote), reason }, nowMs)
  return { ...noStep(quote.id), take: [eventId] }
}
