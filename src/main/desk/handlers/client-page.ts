// Answers what a client's page tells beside the client: quotes, promises, private figures, history; and keeps what is private.
import type { Input, Output } from '../../../contract/methods.ts'
import { addDays, civilDateAt } from '../../../core/temporal.ts'
import { historyOf } from '../../store/agreements/agreement-terms.ts'
import { agreementsOf } from '../../store/agreements/agreements.ts'
import { promisesOfClient } from '../../store/cases/promises.ts'
import { givenAway, minutesSince, requestFigures } from '../../store/clients/client-figures.ts'
import { clientHistory } from '../../store/clients/client-history.ts'
import { clientSummary, readClient, removedContactsOf, setPrivate } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { quotesOfClient } from '../../store/quotes/quote-rows.ts'
import { agreementStateOn } from '../agreements/agreement-state.ts'
import { promiseRows } from '../cases/promise-view.ts'
import type { Handlers } from '../handlers.ts'
import { todayOf } from '../owner-day.ts'
import { quoteStateAt } from '../quotes/quote-state.ts'
import { found } from '../refusal.ts'

type Page = Output<'client.page'>
type Amount = Page['figures']['fees'][number]

const historyRows = 30
const perYear = { once: 0, month: 12, quarter: 4, year: 1 } as const

function added<Row extends Amount>(rows: readonly Row[], isSame: (a: Row, b: Row) => boolean): Row[] {
  const sums: Row[] = []
  for (const row of rows) {
    const at = sums.findIndex((sum) => isSame(sum, row))
    const sum = sums[at]
    if (sum === undefined) sums.push(row)
    else sums[at] = { ...sum, amount: sum.amount + row.amount }
  }
  return sums
}

/** What the agreements that run today bring in a year. */
function feesOf(db: Db, clientId: number, nowMs: number): Amount[] {
  const fees = agreementsOf(db, clientId).flatMap(({ fee, currency, ...agreement }) => {
    const history = historyOf(db, agreement.agreementId)
    const { state } = agreementStateOn(agreement, history, civilDateAt(nowMs, agreement.zone))
    const isRunning = state === 'active' || state === 'expiring' || state === 'grace'
    const amount = fee === null ? 0 : fee.amount * perYear[fee.per]
    return isRunning && amount > 0 ? [{ currency, amount }] : []
  })
  return added(fees, (a, b) => a.currency === b.currency)
}

function pageOf({ clientId }: Input<'client.page'>, db: Db, nowMs: number): Page {
  found(clientSummary(db, clientId), 'client')
  const quotes = quotesOfClient(db, clientId).map((quote) => ({
    quoteId: quote.quoteId,
    number: quote.number,
    title: quote.title,
    state: quoteStateAt(quote, nowMs),
    total: quote.total,
    currency: quote.currency,
    validUntil: quote.validUntil,
  }))
  const states = new Set(quotes.map(({ state }) => state))
  return {
    quotes: quotes.slice(0, 200),
    sums: [...states].flatMap((state) => {
      const ofState = quotes.filter((quote) => quote.state === state)
      return added(
        ofState.map(({ total, currency }) => ({ currency, amount: total })),
        (a, b) => a.currency === b.currency,
      ).map((sum) => ({
        ...sum,
        state,
        quotes: ofState.filter(({ currency }) => currency === sum.currency).length,
      }))
    }),
    promises: promiseRows(db, promisesOfClient(db, clientId), nowMs),
    figures: {
      ...requestFigures(db, clientId),
      leakage: givenAway(db, clientId),
      minutes: minutesSince(db, clientId, addDays(todayOf(db, nowMs), -365)),
      fees: feesOf(db, clientId, nowMs),
    },
    formerContacts: removedContactsOf(db, clientId),
  }
}

export const clientPageHandlers: Handlers<'client.page' | 'client.history' | 'client.setPrivate'> = {
  'client.page': (input, { db, nowMs }) => pageOf(input, db, nowMs),

  'client.history': ({ clientId, after }, { db }) => {
    found(clientSummary(db, clientId), 'client')
    const rows = clientHistory(db, clientId, after, historyRows + 1)
    return { rows: rows.slice(0, historyRows), isMore: rows.length > historyRows }
  },

  'client.setPrivate': ({ clientId, ...change }, { db, undoable }) => {
    const { form } = found(readClient(db, clientId), 'client')
    setPrivate(db, clientId, { notes: form.notes, stage: form.stage, ...change })
    undoable('client.setPrivate', 'client.private', { clientId, notes: form.notes, stage: form.stage })
    return { clientId }
  },
}
