// Puts together what became of a quote, for the page.
import type { QuoteLife, QuoteStepView } from '../../../contract/quote-life.ts'
import { dayOffIn } from '../../../core/calendar/calendar.ts'
import { acceptWays } from '../../../core/quote/answer.ts'
import { deliverBy } from '../../../core/quote/deliver-by.ts'
import { canRevise } from '../../../core/quote/quote-state.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import type { Db } from '../../store/file/db.ts'
import { readCalendar } from '../../store/owner/calendar.ts'
import { lotsOfQuote, usesOfLot } from '../../store/quotes/quote-lots.ts'
import { acceptedText, type QuoteStep, stepsOf } from '../../store/quotes/quote-steps.ts'
import { readQuote, revisionOf, type StoredQuote } from '../../store/quotes/quotes.ts'
import { quoteStateAt } from '../quotes/quote-state.ts'
import { textNow } from './accept.ts'
import { askedDeposit, depositReceivedOn } from './deposit.ts'
import { lateYesFor } from './revise.ts'
import { printedNumber } from './step.ts'

const stateNow = (quote: StoredQuote, nowMs: number) =>
  quoteStateAt({ state: quote.step, zone: quote.zone, validUntil: quote.valid_until }, nowMs)

function otherQuote(db: Db, quoteId: number | null | undefined, nowMs: number): QuoteLife['revises'] {
  const quote = quoteId == null ? undefined : readQuote(db, quoteId)
  if (quote === undefined) return null
  return { quoteId: quote.id, number: printedNumber(quote) || null, state: stateNow(quote, nowMs) }
}

const stepView =
  (zone: string) =>
  ({ takenAtMs, takenWhy, on, ...step }: QuoteStep): QuoteStepView => ({
    ...step,
    on: on ?? civilDateAt(step.atMs, zone),
    facts: { ...step.facts },
    taken: takenAtMs === null ? null : { atMs: takenAtMs, why: takenWhy ?? '' },
  })

export function lateYesView(db: Db, quote: StoredQuote): QuoteLife['lateYes'] {
  const said = lateYesFor(db, quote)
  if (said === undefined) return null
  const how = acceptWays.find((way) => way === said.facts['how']) ?? 'message'
  return {
    who: String(said.facts['who'] ?? ''),
    on: said.on ?? civilDateAt(said.atMs, quote.zone),
    how,
    note: said.note,
  }
}

/** Whether the document reads as it was accepted. A later version of Remit may word it otherwise. */
function wordingOf(
  db: Db,
  quote: StoredQuote,
  yes: QuoteStepView | undefined,
  nowMs: number,
): Pick<QuoteLife, 'isAsAccepted' | 'acceptedText'> {
  const hash = yes?.facts['hash']
  if (typeof hash !== 'string') return { isAsAccepted: null, acceptedText: null }
  const isAsAccepted = hash === textNow(db, quote, nowMs).hash
  return { isAsAccepted, acceptedText: isAsAccepted ? null : acceptedText(db, quote.id, hash) }
}

export function lifeOf(db: Db, quote: StoredQuote, nowMs: number): QuoteLife {
  const steps = stepsOf(db, quote.id).map(stepView(quote.zone))
  const held = steps.filter(({ taken }) => taken === null)
  const yes = held.findLast(({ name }) => name === 'accepted')
  const isWorking = quote.step === 'accepted' || quote.step === 'in_work'
  const deposit = askedDeposit(quote)
  return {
    quoteId: quote.id,
    state: stateNow(quote, nowMs),
    today: civilDateAt(nowMs, quote.zone),
    steps,
    revises: otherQuote(db, quote.revises_id, nowMs),
    revisedBy: otherQuote(db, revisionOf(db, quote.id), nowMs),
    canRevise: canRevise(quote.step),
    lots: lotsOfQuote(db, quote.id).map(({ lotId, ...lot }) => ({ ...lot, uses: usesOfLot(db, lotId) })),
    deliverBy:
      yes !== undefined && isWorking && quote.lead_days !== null
        ? deliverBy(yes.on, quote.lead_days, dayOffIn(readCalendar(db)))
        : null,
    deposit: deposit === 0 ? null : { amount: deposit, receivedOn: depositReceivedOn(db, quote.id) },
    ...wordingOf(db, quote, yes, nowMs),
    lateYes: lateYesView(db, quote),
  }
}
