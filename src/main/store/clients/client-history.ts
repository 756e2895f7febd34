// Reads all that happened with a client as one list: cases, verdicts, merges, quotes, agreements, promises.
import type { HistoryRow } from '../../../contract/client-page.ts'
import type { Db } from '../file/db.ts'

type Row = Omit<HistoryRow, 'sum'> & { currency: string | null; amount: number | null }

const cases = 'SELECT id FROM case_file WHERE client_id = $client'
const agreements = 'SELECT id FROM agreement WHERE client_id = $client AND removed_at IS NULL'

// Each part gives: at, what, ref, case_id, case_no, quote_id, text, word, currency, amount.
const parts = [
  `SELECT received_at AS at, 'case' AS what, id AS ref, id AS case_id, no AS case_no, NULL AS quote_id, title AS text,
     kind AS word, NULL AS currency, NULL AS amount FROM case_file WHERE client_id = $client`,
  `SELECT verdict.at, 'verdict', verdict.id, case_id, no, NULL, title, COALESCE(override_kind, verdict.kind), NULL, NULL
   FROM verdict JOIN case_file ON case_file.id = case_id
   WHERE case_id IN (${cases}) AND superseded_at IS NULL`,
  `SELECT case_merge.at, 'merge', case_merge.id, target_id, target.no, NULL, merged.title, NULL, NULL, NULL
   FROM case_merge JOIN case_file AS merged ON merged.id = case_merge.case_id
     JOIN case_file AS target ON target.id = target_id
   WHERE case_merge.case_id IN (${cases}) AND undone_at IS NULL`,
  `SELECT quote_event.at, 'quote', quote_event.id, NULL, NULL, quote_id, COALESCE(number, title), quote_event.state,
     quote.currency, total
   FROM quote_event JOIN quote ON quote.id = quote_id WHERE client_id = $client AND quote.removed_at IS NULL`,
  `SELECT created_at, CASE WHEN renews_id IS NULL THEN 'agreement' ELSE 'renewal' END, id, NULL, NULL, NULL, title, NULL,
     NULL, NULL FROM agreement WHERE client_id = $client AND removed_at IS NULL`,
  `SELECT noted_at, 'term', agreement_change.id, NULL, NULL, NULL, title, name, NULL, NULL
   FROM agreement_change JOIN agreement ON agreement.id = agreement_id
   WHERE agreement_id IN (${agreements}) AND taken_back_at IS NULL`,
  `SELECT made_at, 'promise', promise.id, case_id, no, NULL, promise.text, promise.kind, NULL, NULL
   FROM promise JOIN case_file ON case_file.id = case_id WHERE case_id IN (${cases}) AND taken_back_at IS NULL`,
  `SELECT kept_at, 'promise_kept', promise.id, case_id, no, NULL, promise.text, promise.kind, NULL, NULL
   FROM promise JOIN case_file ON case_file.id = case_id
   WHERE case_id IN (${cases}) AND taken_back_at IS NULL AND kept_at IS NOT NULL`,
]

// Two things of one instant keep one order, so that no page repeats or leaves out any.
const sql = `
  SELECT at AS atMs, what || ' ' || printf('%09d', ref) AS key, what, case_id AS caseId, case_no AS caseNo,
    quote_id AS quoteId, text, word, currency, amount
  FROM (${parts.join('\nUNION ALL\n')})
  WHERE at < $at OR (at = $at AND what || ' ' || printf('%09d', ref) < $key)
  ORDER BY at DESC, key DESC LIMIT $limit`

/** Newest first, from after the given place on; from the beginning where there is none. */
export const clientHistory = (
  db: Db,
  clientId: number,
  after: { readonly atMs: number; readonly key: string } | null,
  limit: number,
): HistoryRow[] =>
  db
    .all<Row>(sql, {
      client: clientId,
      at: after?.atMs ?? Number.MAX_SAFE_INTEGER,
      key: after?.key ?? '',
      limit,
    })
    .map(({ currency, amount, ...row }) => ({
      ...row,
      sum: currency === null || amount === null ? null : { currency, amount },
    }))
