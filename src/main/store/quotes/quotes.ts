// Stores quotes: a draft that may be rewritten, and from its issue on a frozen document with its history.
import type { QuoteForm } from '../../../contract/quote.ts'
import type { TaxCode } from '../../../core/money/tax-code.ts'
import { baseNumber } from '../../../core/quote/number.ts'
import type { QuoteParties } from '../../../core/quote/quote.ts'
import type { Phase, QuoteState } from '../../../core/quote/quote-state.ts'
import type { Db } from '../file/db.ts'
import { stateSql } from './quote-steps.ts'

export type QuoteColumns = {
  id: number
  /** Without the suffix of a revision. */
  number: string | null
  revision: number
  /** The quote whose place this one takes once it is issued. */
  revises_id: number | null
  state: Phase
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
  rounding_mode: QuoteForm['roundingMode']
  rounding: QuoteForm['rounding']
  prices_hold_tax: 0 | 1
  discount_bps: number
  rush_bps: number
  minimum: number
  deposit_bps: number
  /** JSON; null while it is a draft. */
  taxes: string | null
  reason: string
  clause_no: string
  clause_text: string
  included: string
  excluded: string
  assumptions: string
  notes: string
  terms: string
  parties: string | null
  total: number
}

export type StoredQuote = QuoteColumns & { step: QuoteState; lines: QuoteForm['lines'] }

type LineColumns = {
  text: string
  detail: string
  quantity: string
  unit: string
  unit_price: number
  discount_bps: number
  tax_code: string
  optional: 0 | 1
  service: string
  difficulty: QuoteForm['lines'][number]['difficulty']
  base_price: number | null
}

export function readQuote(db: Db, quoteId: number): StoredQuote | undefined {
  const row = db.one<QuoteColumns & { step: QuoteState }>(
    `SELECT quote.*, ${stateSql} AS step FROM quote WHERE id = ? AND removed_at IS NULL`,
    [quoteId],
  )
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
      taxCode: line.tax_code,
      optional: line.optional === 1,
      service: line.service,
      difficulty: line.difficulty,
      basePrice: line.base_price,
    }))
  const number = row.number === null ? null : baseNumber(row.number, row.revision)
  return { ...row, number, lines }
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
       tax_code = $taxCode, rounding_mode = $roundingMode, rounding = $rounding, prices_hold_tax = $pricesHoldTax,
       discount_bps = $discountBps, rush_bps = $rushBps, minimum = $minimum, deposit_bps = $depositBps, reason = $reason,
       clause_no = $clauseNo, clause_text = $clauseText, included = $included, excluded = $excluded,
       assumptions = $assumptions, notes = $notes, terms = $terms, total = $total, removed_at = NULL
     WHERE id = $id AND state = 'draft'`,
    {
      language: form.language,
      title: form.title,
      validUntil: form.validUntil,
      leadDays: form.leadDays,
      taxCode: form.taxCode,
      roundingMode: form.roundingMode,
      rounding: form.rounding,
      pricesHoldTax: form.pricesHoldTax ? 1 : 0,
      discountBps: form.discountBps,
      rushBps: form.rushBps,
      minimum: form.minimum,
      depositBps: form.depositBps,
      reason: form.reason,
      clauseNo: form.clauseNo,
      clauseText: form.clauseText,
      included: form.included,
      excluded: form.excluded,
      assumptions: form.assumptions,
      notes: form.notes,
      terms: form.terms,
      total,
      id: form.quoteId,
    },
  )
  db.run('DELETE FROM quote_line WHERE quote_id = ?', [form.quoteId])
  for (const [position, line] of form.lines.entries()) {
    db.run(
      `INSERT INTO quote_line (quote_id, position, text, detail, quantity, unit, unit_price, discount_bps, tax_code, optional,
         service, difficulty, base_price)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        form.quoteId,
        position,
        line.text,
        line.detail,
        line.quantity,
        line.unit,
        line.unitPrice,
        line.discountBps,
        line.taxCode,
        line.optional ? 1 : 0,
        line.service,
        line.difficulty,
        line.basePrice,
      ],
    )
  }
}

/** Says whose place a draft takes, and as which revision. */
export function linkRevision(db: Db, quoteId: number, revisesId: number, revision: number): void {
  db.run("UPDATE quote SET revises_id = ?, revision = ? WHERE id = ? AND state = 'draft'", [
    revisesId,
    revision,
    quoteId,
  ])
}

/** The revision that was begun or issued of a quote. */
export const revisionOf = (db: Db, quoteId: number): number | undefined =>
  db.one<{ id: number }>(
    'SELECT id FROM quote WHERE revises_id = ? AND removed_at IS NULL ORDER BY id DESC LIMIT 1',
    [quoteId],
  )?.id

export function setQuoteRemoved(db: Db, quoteId: number, removedAtMs: number | null): void {
  db.run("UPDATE quote SET removed_at = ? WHERE id = ? AND state = 'draft'", [removedAtMs, quoteId])
}

export type Issue = {
  readonly number: string
  readonly issuedOn: string
  readonly parties: QuoteParties
  readonly taxes: readonly TaxCode[]
  /** At the rates of that day, which need not be those of the last save. */
  readonly total: number
}

/** Gives the number, and keeps who wrote to whom and which taxes held as it was on that day. */
export function issueQuote(db: Db, quoteId: number, issue: Issue): void {
  db.run(
    `UPDATE quote SET number = ?, issued_on = ?, parties = ?, taxes = ?, total = ?, state = 'issued'
     WHERE id = ? AND state = 'draft'`,
    [
      issue.number,
      issue.issuedOn,
      JSON.stringify(issue.parties),
      JSON.stringify(issue.taxes),
      issue.total,
      quoteId,
    ],
  )
}

export const openQuoteCount = (db: Db): number =>
  db.one<{ n: number }>(
    "SELECT count(*) AS n FROM quote WHERE state IN ('draft', 'issued', 'sent') AND removed_at IS NULL",
  )?.n ?? 0
