// Proposes how a quote was accepted: by the client's newest words on its case, where there are any since it was issued.
import type { AcceptProposal } from '../../../contract/quote-life.ts'
import type { AcceptWay } from '../../../core/quote/answer.ts'
import { civilDateAt, startOfCivilDay } from '../../../core/temporal.ts'
import { messagesOf, type StoredMessage } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import type { StoredQuote } from '../../store/quotes/quotes.ts'
import { readSource } from '../../store/sources/sources.ts'
import { partiesOf } from '../quotes/quote-content.ts'
import { proposedGift } from './give-lot.ts'
import { caseAbout } from './step.ts'

/** As much as is worth keeping of a long message; the whole stands on the case. */
const mostEvidence = 2000

/** What the owner enters by hand has its channel for an address. */
const wayOf: Readonly<Record<string, AcceptWay>> = {
  'manual:phone': 'phone',
  'manual:in_person': 'in_person',
  'manual:letter': 'signed',
  'manual:mail': 'email',
}

function wordsSince(db: Db, quote: StoredQuote): (StoredMessage & { way: AcceptWay }) | undefined {
  const row = caseAbout(db, quote)
  if (row === undefined || quote.issued_on === null) return undefined
  const fromMs = startOfCivilDay(quote.issued_on, quote.zone)
  const said = messagesOf(db, row.id).findLast(({ direction, atMs }) => direction === 'in' && atMs >= fromMs)
  // What was asked on the day of the issue is the request itself, not an answer to the quote.
  if (!said || said.atMs <= row.received_at) return undefined
  return { ...said, way: wayOf[readSource(db, row.source_id)?.address ?? ''] ?? 'message' }
}

export function acceptanceProposal(db: Db, quote: StoredQuote, nowMs: number): AcceptProposal {
  const said = wordsSince(db, quote)
  const { buyer } = partiesOf(db, quote)
  return {
    who: said?.author || buyer.contact || buyer.name,
    on: civilDateAt(Math.min(said?.atMs ?? nowMs, nowMs), quote.zone),
    how: said?.way ?? 'message',
    evidence: said?.text.slice(0, mostEvidence) ?? '',
    ...proposedGift(db, quote),
  }
}
