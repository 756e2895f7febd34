// Takes a mistaken acceptance back with a reason, as long as nothing was done on it.

import { addEvent, changeCase } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { lotsOfQuote } from '../../store/quotes/quote-lots.ts'
import { heldSteps } from '../../store/quotes/quote-steps.ts'
import type { StoredQuote } from '../../store/quotes/quotes.ts'
import { settleClock } from '../cases/clock.ts'
import { refuse } from '../refusal.ts'
import { caseAbout, printedNumber, putStepsBack, type StepPut, toClient } from './step.ts'

/** The client is awaited again. Refuses once work began: drawn units and deliveries stand. Gives what undoes the undoing. */
export function undoAcceptance(db: Db, quote: StoredQuote, reason: string, nowMs: number): StepPut {
  if (quote.step !== 'accepted')
    return refuse('conflict', quote.state === 'accepted' ? 'work_began' : `quote_${quote.step}`)
  const taken = heldSteps(db, quote.id).flatMap(({ eventId, name }) => (name === 'accepted' ? [eventId] : []))
  const lots = lotsOfQuote(db, quote.id).map(({ lotId }) => lotId)
  const back = {
    quoteId: quote.id,
    take: taken,
    give: [],
    lotsGone: lots,
    lotsBack: [],
    cases: [],
    clock: [],
  }
  putStepsBack(db, back, nowMs, reason)
  const again: StepPut = { ...back, take: [], give: taken, lotsGone: [], lotsBack: lots }
  const caseId = caseAbout(db, quote)?.id
  if (caseId === undefined) return again
  addEvent(db, caseId, 'quote_unaccepted', { number: printedNumber(quote), reason }, nowMs)
  const cases = [{ caseId, change: changeCase(db, caseId, toClient(nowMs)) }]
  return { ...again, cases, clock: settleClock(db, caseId, nowMs) }
}
