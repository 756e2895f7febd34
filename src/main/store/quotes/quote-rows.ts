// Lists quotes as rows: how each stands and since when, for the list, the pipeline and the case they answer.
import type { QuoteRow } from '../../../contract/quote-life.ts'
import type { QuoteState } from '../../../core/quote/quote-state.ts'
import type { Db } from '../file/db.ts'
import { lastStateSql } from './quote-steps.ts'

/** A row without what depends on the day: the state `expired`, and days that were not said but follow from instants. */
export type StoredQuoteRow = Omit<QuoteRow, 'state' | 'stateOn' | 'acceptedOn'> & {
  state: QuoteState
  stateOn: string | null
  stateAtMs: number
  acceptedOn: string | null
  acceptedAtMs: number | null
  zone: string
}

const select = `
  SELECT quote.id AS quoteId, quote.number, revision, quote.client_id AS clientId, client.name AS clientName, quote.title,
    COALESCE(step.state, quote.state) AS state, step.on_day AS stateOn, COALESCE(step.at, quote.created_at) AS stateAtMs,
    yes.on_day AS acceptedOn, yes.at AS acceptedAtMs, total, quote.currency, issued_on AS issuedOn,
    valid_until AS validUntil, quote.case_id AS caseId, case_file.no AS caseNo, source.title AS channel, quote.zone
  FROM quote JOIN client ON client.id = quote.client_id
  LEFT JOIN case_file ON case_file.id = quote.case_id LEFT JOIN source ON source.id = case_file.source_id
  LEFT JOIN quote_event AS step ON step.id = ${lastStateSql}
  LEFT JOIN quote_event AS yes ON yes.id = (SELECT max(id) FROM quote_event
    WHERE quote_id = quote.id AND taken_at IS NULL AND state = 'accepted')
  WHERE quote.removed_at IS NULL`

/** The newest first; far more than one person writes in a lifetime of years. */
export const listQuotes = (db: Db): StoredQuoteRow[] =>
  db.all<StoredQuoteRow>(`${select} ORDER BY quote.id DESC LIMIT 20000`)

export const quotesOfCase = (db: Db, caseId: number): StoredQuoteRow[] =>
  db.all<StoredQuoteRow>(`${select} AND quote.case_id = ? ORDER BY quote.id DESC`, [caseId])

export const quotesOfClient = (db: Db, clientId: number): StoredQuoteRow[] =>
  db.all<StoredQuoteRow>(`${select} AND quote.client_id = ? ORDER BY quote.id DESC LIMIT 2000`, [clientId])

/** Those the client has and owes an answer to, the soonest to end first. */
export const awaitingQuotes = (db: Db): StoredQuoteRow[] =>
  db.all<StoredQuoteRow>(
    `${select} AND quote.state IN ('issued', 'sent') ORDER BY quote.valid_until, quote.id LIMIT 500`,
  )
