// Takes a quote one step on: the step itself, what it does to the case it answers, and how all of it is taken back.
import { numberWithRevision } from '../../../core/quote/number.ts'
import { type QuoteAction, quoteAfter, quoteStates } from '../../../core/quote/quote-state.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { setLotRemoved } from '../../store/agreements/ledger.ts'
import {
  addEvent,
  type CaseChange,
  type CaseColumns,
  type CasePut,
  changeCase,
  type EventFacts,
  readCase,
} from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { isLotDrawn } from '../../store/quotes/quote-lots.ts'
import { addStep, heldSteps, type NewStep, setStepsTaken } from '../../store/quotes/quote-steps.ts'
import { readQuote, type StoredQuote, setQuoteRemoved } from '../../store/quotes/quotes.ts'
import { settleClock, takeClockBack } from '../cases/clock.ts'
import { leadingCase } from '../cases/merge-cases.ts'
import { settleWatch } from '../cases/watch-pages.ts'
import { refuse, refuseFields } from '../refusal.ts'
import { judgeCase, judgeCasesOf } from '../scope/judge-case.ts'

/** What a command did to a quote, in the shape its inverse is stored in. */
export type StepPut = {
  quoteId: number
  /** Steps the inverse takes back, and steps it gives back. */
  take: number[]
  give: number[]
  lotsGone: number[]
  lotsBack: number[]
  cases: CasePut[]
  clock: number[]
  /** The draft it began. */
  draftId?: number
}

export const noStep = (quoteId: number): StepPut => ({
  quoteId,
  take: [],
  give: [],
  lotsGone: [],
  lotsBack: [],
  cases: [],
  clock: [],
})

/** It is our turn, wherever the case was put. */
export const toUs: CaseChange = {
  shelf: 'open',
  side: 'us',
  status: 'triaged',
  since_at: null,
  snoozed_until: null,
  snoozed_for: null,
}

export const toClient = (nowMs: number): CaseChange => ({
  shelf: 'open',
  side: 'them',
  status: 'waiting_client',
  since_at: nowMs,
  snoozed_until: null,
  snoozed_for: null,
})

/** The case a quote is about now, where what it was made for was merged into another. */
export function caseAbout(db: Db, quote: StoredQuote): CaseColumns | undefined {
  const row = quote.case_id === null ? undefined : readCase(db, quote.case_id)
  return row && leadingCase(db, row)
}

export const printedNumber = ({ number, revision }: Pick<StoredQuote, 'number' | 'revision'>): string =>
  number === null ? '' : numberWithRevision(number, revision)

/** Refuses a day that has not come yet, or lies before the quote's issue. */
export function checkDay(quote: StoredQuote, on: string, nowMs: number): void {
  if (on > civilDateAt(nowMs, quote.zone)) refuseFields({ on: 'future' })
  if (quote.issued_on !== null && on < quote.issued_on) refuseFields({ on: 'before_quote' })
}

/** Refuses an action that leads nowhere from where the quote is. */
export function checkAction(quote: StoredQuote, action: QuoteAction): void {
  const next = quoteAfter(quote.step, action)
  if (!next.ok) refuse('conflict', `quote_${quote.step}`)
}

export type Moved = { readonly change: CaseChange; readonly facts?: EventFacts } | null

/** Notes a step and moves the quote's case on; gives what takes it back. */
export function takeStep(
  db: Db,
  quote: StoredQuote,
  step: Omit<NewStep, 'quoteId'>,
  moved: Moved,
  nowMs: number,
): StepPut {
  const put = { ...noStep(quote.id), take: [addStep(db, { ...step, quoteId: quote.id }, nowMs)] }
  const caseId = caseAbout(db, quote)?.id
  if (caseId === undefined) return put
  addEvent(db, caseId, `quote_${step.name}`, { number: printedNumber(quote), ...moved?.facts }, nowMs)
  if (moved === null) return put
  const cases = [{ caseId, change: changeCase(db, caseId, moved.change) }]
  settleWatch(db, caseId, nowMs)
  return { ...put, cases, clock: settleClock(db, caseId, nowMs) }
}

const isState = (name: string): boolean => quoteStates.some((state) => state === name)

/** Refuses to take back what later steps or work already rest on. */
function checkTaking(db: Db, { quoteId, take, lotsGone }: StepPut): void {
  const held = heldSteps(db, quoteId).filter(({ name }) => isState(name))
  const first = held.findIndex(({ eventId }) => take.includes(eventId))
  if (first >= 0 && held.slice(first).some(({ eventId }) => !take.includes(eventId)))
    refuse('conflict', 'later_step')
  if (lotsGone.some((lotId) => isLotDrawn(db, lotId))) refuse('conflict', 'work_began')
}

/** Takes back what a command did to a quote, or does again what taking back undid. */
export function putStepsBack(db: Db, put: StepPut, nowMs: number, why = ''): void {
  checkTaking(db, put)
  takeClockBack(db, put.clock, nowMs)
  if (put.take.length > 0) setStepsTaken(db, put.quoteId, put.take, { atMs: nowMs, why })
  if (put.give.length > 0) setStepsTaken(db, put.quoteId, put.give, null)
  if (put.draftId !== undefined) setQuoteRemoved(db, put.draftId, nowMs)
  for (const lotId of put.lotsGone) setLotRemoved(db, lotId, nowMs)
  for (const lotId of put.lotsBack) setLotRemoved(db, lotId, null)
  for (const { caseId, change } of put.cases) {
    changeCase(db, caseId, change)
    settleClock(db, caseId, nowMs)
  }
  const quote = readQuote(db, put.quoteId)
  if (quote && put.lotsGone.length + put.lotsBack.length > 0) judgeCasesOf(db, quote.client_id, nowMs)
  // A case that is done again is none of the client's open ones.
  for (const { caseId } of put.cases) judgeCase(db, caseId, nowMs)
}
