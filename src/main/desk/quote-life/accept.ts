// Records that a quote was accepted: who, when, how, in which words, and what the accepted document said.
import { createHash } from 'node:crypto'
import type { Input } from '../../../contract/methods.ts'
import { quoteDocument } from '../../../core/quote/document.ts'
import { quoteText } from '../../../core/quote/to-text.ts'
import type { Db } from '../../store/file/db.ts'
import { keepAcceptedText, type StepFacts } from '../../store/quotes/quote-steps.ts'
import type { StoredQuote } from '../../store/quotes/quotes.ts'
import { paperOf } from '../quotes/quote-content.ts'
import { judgeCasesOf } from '../scope/judge-case.ts'
import { giveLot } from './give-lot.ts'
import { type StepPut, takeStep, toUs } from './step.ts'

export type Acceptance = Omit<Input<'quote.accept'>, 'quoteId'>

/** The document's text with its hash, as it reads today. */
export function textNow(
  db: Db,
  quote: StoredQuote,
  nowMs: number,
): { readonly text: string; readonly hash: string } {
  const { content, parties, letterhead } = paperOf(db, quote, nowMs)
  const text = quoteText(quoteDocument(content, parties, letterhead))
  return { text, hash: createHash('sha256').update(text).digest('hex') }
}

/** Notes the acceptance, gives what it adds, and judges the client's open cases by it. The quote must allow it. */
export function acceptQuote(
  db: Db,
  quote: StoredQuote,
  { who, on, how, evidence, gives }: Acceptance,
  nowMs: number,
  more: StepFacts = {},
): StepPut {
  const { text, hash } = textNow(db, quote, nowMs)
  keepAcceptedText(db, quote.id, hash, text)
  const step = { name: 'accepted' as const, on, note: evidence, facts: { who, how, hash, ...more } }
  const put = takeStep(db, quote, step, { change: toUs }, nowMs)
  const lotsGone = giveLot(db, quote, gives, on, nowMs)
  judgeCasesOf(db, quote.client_id, nowMs)
  return { ...put, lotsGone }
}
