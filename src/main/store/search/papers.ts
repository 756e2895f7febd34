// Reads the quotes and kept answers that a search looks through.
import type { QuoteState } from '../../../core/quote/quote-state.ts'
import type { Db } from '../file/db.ts'
import { untilWritten } from '../file/until-written.ts'
import { stateSql } from '../quotes/quote-steps.ts'

export type SearchedQuote = {
  quoteId: number
  number: string | null
  title: string
  client: string
  clientId: number
  state: QuoteState
  validUntil: string
  zone: string
  createdAtMs: number
  /** What else is written in it. */
  more: string
}

/** The newest first; more than one person writes in years. */
export const searchedQuotes = untilWritten((db: Db): readonly SearchedQuote[] =>
  db.all<SearchedQuote>(
    `SELECT quote.id AS quoteId, number, title, client.name AS client, client_id AS clientId,
       ${stateSql} AS state,
       valid_until AS validUntil, quote.zone, quote.created_at AS createdAtMs,
       replace(reason, '**', '') || ' ' || included AS more
     FROM quote JOIN client ON client.id = quote.client_id WHERE quote.removed_at IS NULL
     ORDER BY quote.id DESC LIMIT 3000`,
  ),
)

export const searchedAnswers = untilWritten(
  (db: Db): readonly { answerId: number; question: string; text: string }[] =>
    db.all(
      `SELECT id AS answerId, question, text FROM kept_answer WHERE removed_at IS NULL ORDER BY id DESC LIMIT 500`,
    ),
)
