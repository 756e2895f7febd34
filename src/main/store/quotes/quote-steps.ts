// Stores what became of a quote, step by step; a step that was taken back stays on record.
import { phaseOf, type QuoteState, quoteStates } from '../../../core/quote/quote-state.ts'
import type { Db } from '../file/db.ts'

/** What else is noted of a quote, beside the states it goes through. */
export const otherSteps = ['deposit', 'started_early', 'late_yes'] as const
export type StepName = QuoteState | (typeof otherSteps)[number]

export type StepFacts = Readonly<Record<string, string | number | null>>

export type QuoteStep = {
  eventId: number
  name: StepName
  /** When it was noted. */
  atMs: number
  /** The day it happened, in the quote's zone; null: the day it was noted. */
  on: string | null
  note: string
  facts: StepFacts
  takenAtMs: number | null
  takenWhy: string | null
}

const states = quoteStates.map((state) => `'${state}'`).join(', ')

/** The step that says how the row of `quote` at hand stands, in SQL; none before its issue. */
export const lastStateSql = `(SELECT max(id) FROM quote_event WHERE quote_id = quote.id AND taken_at IS NULL
  AND state IN (${states}))`

/** Its state, in SQL. */
export const stateSql = `COALESCE((SELECT state FROM quote_event WHERE id = ${lastStateSql}), quote.state)`

const stepColumns = `id AS eventId, state AS name, at AS atMs, on_day AS "on", note, facts, taken_at AS takenAtMs,
  taken_why AS takenWhy`

/** In the order in which they were noted, with those taken back. */
export const stepsOf = (db: Db, quoteId: number): QuoteStep[] =>
  db
    .all<Omit<QuoteStep, 'facts'> & { facts: string }>(
      `SELECT ${stepColumns} FROM quote_event WHERE quote_id = ? ORDER BY id`,
      [quoteId],
    )
    .map((row) => ({ ...row, facts: JSON.parse(row.facts) }))

/** Those that hold. */
export const heldSteps = (db: Db, quoteId: number): QuoteStep[] =>
  stepsOf(db, quoteId).filter(({ takenAtMs }) => takenAtMs === null)

/** The steps that say work began with the debit of a case. */
export const stepsBegunBy = (db: Db, caseId: number): { quoteId: number; eventId: number }[] =>
  db.all(
    `SELECT quote_event.quote_id AS quoteId, quote_event.id AS eventId
     FROM usage_entry JOIN quote_lot ON quote_lot.lot_id = usage_entry.lot_id
     JOIN quote_event ON quote_event.quote_id = quote_lot.quote_id AND quote_event.state = 'in_work'
       AND quote_event.taken_at IS NULL AND quote_event.facts ->> '$.caseId' = $case
     WHERE usage_entry.case_id = $case GROUP BY quote_event.id`,
    { case: caseId },
  )

export type NewStep = {
  readonly quoteId: number
  readonly name: StepName
  readonly on: string
  readonly note?: string
  readonly facts?: StepFacts
}

/** Notes a step, and where it is a state, brings the quote's phase into line. */
export function addStep(
  db: Db,
  { quoteId, name, on, note = '', facts = {} }: NewStep,
  nowMs: number,
): number {
  const { id } = db.run(
    'INSERT INTO quote_event (quote_id, at, state, note, on_day, facts) VALUES (?, ?, ?, ?, ?, ?)',
    [quoteId, nowMs, name, note, on, JSON.stringify(facts)],
  )
  settlePhase(db, quoteId)
  return id
}

/** Takes steps back, or gives them back where `atMs` is null. */
export function setStepsTaken(
  db: Db,
  quoteId: number,
  eventIds: readonly number[],
  taken: { readonly atMs: number; readonly why: string } | null,
): void {
  db.run(
    `UPDATE quote_event SET taken_at = $at, taken_why = $why
     WHERE quote_id = $quote AND id IN (SELECT value FROM json_each($ids))`,
    { at: taken?.atMs ?? null, why: taken?.why ?? null, quote: quoteId, ids: JSON.stringify(eventIds) },
  )
  settlePhase(db, quoteId)
}

export const stateOf = (db: Db, quoteId: number): QuoteState | undefined =>
  db.one<{ state: QuoteState }>(`SELECT ${stateSql} AS state FROM quote WHERE id = ?`, [quoteId])?.state

function settlePhase(db: Db, quoteId: number): void {
  const state = stateOf(db, quoteId)
  if (state !== undefined) db.run('UPDATE quote SET state = ? WHERE id = ?', [phaseOf(state), quoteId])
}

/** The text that was said yes to, kept once for each wording. */
export function keepAcceptedText(db: Db, quoteId: number, hash: string, text: string): void {
  db.run('INSERT OR IGNORE INTO accepted_text (quote_id, hash, text) VALUES (?, ?, ?)', [quoteId, hash, text])
}

export const acceptedText = (db: Db, quoteId: number, hash: string): string | null =>
  db.one<{ text: string }>('SELECT text FROM accepted_text WHERE quote_id = ? AND hash = ?', [quoteId, hash])
    ?.text ?? null
