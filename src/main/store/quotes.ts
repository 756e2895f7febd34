// Stores quotes: a draft that may be rewritten, and from its issue on a frozen document with its history.
import type { QuoteForm, QuoteRow } from '../../contract/quote.ts'
import type { QuoteParties } from '../../core/quote/quote.ts'
import type { QuoteState } from '../../core/quote/quote-state.ts'
import type { Db } from './db.ts'

export type QuoteColumns = {
  id: number
  number: string | null
  revision: number
  state: QuoteState
  case_id: number | null
  client_id: number
  agreement_id: number | null
  language: QuoteForm['language']
  currency: string
  zone: string
  title: string
  issued_on: string | null
  valid_until: string
  lead_days: number | null
  tax_code: string
  reason: string
  clause_no: string
  clause_text: string
  included: string
  excluded: string
  terms: string
  parties: string | null
  total: number
}

export type StoredQuote = QuoteColumns & { lines: QuoteForm['lines'] }

type LineColumns = {
  text: string
  detail: string
  quantity: string
  unit: string
  unit_price: number
  discount_bps: number
}

export function readQuote(db: Db, quoteId: number): StoredQuote | undefined {
  const row = db.one<QuoteColumns>('SELECT * FROM quote WHERE id = ? AND removed_at IS NULL', [quoteId])
  if (!row) return undefined
  const lines = db
    .all<LineColumns>('SELECT * FROM quote_line WHERE quote_id = ? ORDER BY position', [quoteId])
    .map((line) => ({
      text: line.text,
      detail: line.detail,
      quantity: line.quantity,
      unit: line.unit,
      unitPrice: line.unit_price,
      discountBps: line.discount_bps,
    }))
  return { ...row, lines }
}

export const draftOfCase = (db: Db, caseId: number): number | undefined =>
  db.one<{ id: number }>(
    "SELECT id FROM quote WHERE case_id = ? AND state = 'draft' AND removed_at IS NULL ORDER BY id DESC LIMIT 1",
    [caseId],
  )?.id

export type NewQuote = {
  caseId: number | null
  clientId: number
  agreementId: number | null
  currency: string
  zone: string
}

/** An empty draft; `writeDraft` fills it. */
export function addQuote(
  db: Db,
  quote: NewQuote,
  form: Omit<QuoteForm, 'quoteId'>,
  total: number,
  nowMs: number,
): number {
  const { id } = db.run(
    `INSERT INTO quote (state, case_id, client_id, agreement_id, language, currency, zone, title, valid_until, tax_code,
       reason, clause_no, clause_text, included, excluded, terms, created_at)
     VALUES ('draft', ?, ?, ?, ?, ?, ?, '', ?, ?, '', '', '', '', '', '', ?)`,
    [
      quote.caseId,
      quote.clientId,
      quote.agreementId,
      form.language,
      quote.currency,
      quote.zone,
      form.validUntil,
      form.taxCode,
      nowMs,
    ],
  )
  writeDraft(db, { ...form, quoteId: id }, total)
  return id
}

/** Rewrites a draft. The database itself refuses to change the lines of an issued quote. */
export function writeDraft(db: Db, form: QuoteForm, total: number): void {
  db.run(
    `UPDATE quote SET language = $language, title = $title, valid_until = $validUntil, lead_days = $leadDays,
       tax_code = $taxCode, reason = $reason, clause_no = $clauseNo, clause_text = $clauseText, included = $included,
       excluded = $excluded, terms = $terms, total = $total, removed_at = NULL
     WHERE id = $id AND state = 'draft'`,
    {
      language: form.language,
      title: form.title,
      validUntil: form.validUntil,
      leadDays: form.leadDays,
      taxCode: form.taxCode,
      reason: form.reason,
      clauseNo: form.clauseNo,
      clauseText: form.clauseText,
      included: form.included,
      excluded: form.excluded,
      terms: form.terms,
      total,
      id: form.quoteId,
    },
  )
  db.run('DELETE FROM quote_line WHERE quote_id = ?', [form.quoteId])
  for (const [position, line] of form.lines.entries()) {
    db.run(
      `INSERT INTO quote_line (quote_id, position, text, detail, quantity, unit, unit_price, discount_bps)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        form.quoteId,
        position,
        line.text,
        line.detail,
        line.quantity,
        line.unit,
        line.unitPrice,
        line.discountBps,
      ],
    )
  }
}

export function setQuoteRemoved(db: Db, quoteId: number, removedAtMs: number | null): void {
  db.run("UPDATE quote SET removed_at = ? WHERE id = ? AND state = 'draft'", [removedAtMs, quoteId])
}

/** Gives the number, and keeps who wrote to whom as it was on that day. */
export function issueQuote(
  db: Db,
  quoteId: number,
  number: string,
  issuedOn: string,
  parties: QuoteParties,
): void {
  db.run(
    "UPDATE quote SET number = ?, issued_on = ?, parties = ?, state = 'issued' WHERE id = ? AND state = 'draft'",
    [number, issuedOn, JSON.stringify(parties), quoteId],
  )
}

export function setQuoteState(db: Db, quoteId: number, state: QuoteState): void {
  db.run('UPDATE quote SET state = ? WHERE id = ?', [state, quoteId])
}

export function addQuoteEvent(db: Db, quoteId: number, state: QuoteState, note: string, nowMs: number): void {
  db.run('INSERT INTO quote_event (quote_id, at, state, note) VALUES (?, ?, ?, ?)', [
    quoteId,
    nowMs,
    state,
    note,
  ])
}

/** A row without the derived state `expired`, which depends on the day. */
export type StoredQuoteRow = Omit<QuoteRow, 'state'> & { state: QuoteState; zone: string }

const rowSelect = `
  SELECT quote.id AS quoteId, number, revision, client.name AS clientName, quote.title, state, total, quote.currency,
    issued_on AS issuedOn, valid_until AS validUntil, case_id AS caseId, case_file.no AS caseNo, quote.zone
  FROM quote JOIN client ON client.id = quote.client_id LEFT JOIN case_file ON case_file.id = quote.case_id
  WHERE quote.removed_at IS NULL`

export const listQuotes = (db: Db): StoredQuoteRow[] =>
  db.all<StoredQuoteRow>(`${rowSelect} ORDER BY quote.id DESC LIMIT 5000`)

export const quotesOfCase = (db: Db, caseId: number): StoredQuoteRow[] =>
  db.all<StoredQuoteRow>(`${rowSelect} AND quote.case_id = ? ORDER BY quote.id DESC`, [caseId])

export const quotesOfClient = (db: Db, clientId: number): StoredQuoteRow[] =>
  db.all<StoredQuoteRow>(`${rowSelect} AND quote.client_id = ? ORDER BY quote.id DESC LIMIT 2000`, [clientId])

export const openQuoteCount = (db: Db): number =>
  db.one<{ n: number }>(
    "SELECT count(*) AS n FROM quote WHERE state IN ('draft', 'issued', 'sent') AND removed_at IS NULL",
  )?.n ?? 0
