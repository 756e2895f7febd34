// Gives a quote its number: drawn in the transaction that issues, never one that any quote has had, gaps written down.
import { counterOf, type NumberReset, quoteNumber } from '../../../core/quote/number.ts'
import { clientSummary } from '../../store/clients/clients.ts'
import { nextNumber, peekNumber } from '../../store/file/counters.ts'
import type { Db } from '../../store/file/db.ts'
import { readSettings } from '../../store/owner/settings.ts'
import { addNumberGap, isNumberUsed } from '../../store/quotes/number-gaps.ts'
import { refuse } from '../refusal.ts'

export const sequenceCounter = (reset: NumberReset, issuedOn: string): string =>
  `quote:${counterOf(reset, issuedOn)}`

/** Within a client the sequence starts anew when the other one does. */
const clientCounter = (reset: NumberReset, issuedOn: string, clientId: number): string =>
  reset === 'never' ? `quote:client:${clientId}` : `quote:client:${clientId}:${counterOf(reset, issuedOn)}`

/** The first letters of the client's name, as a short code in numbers. */
const clientCode = (db: Db, clientId: number): string =>
  (clientSummary(db, clientId)?.name ?? '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 4)
    .toUpperCase()

/** Far more than a changed pattern or two clients with the same letters can have used. */
const mostTries = 100_000

/** The number of a quote that is issued on this day. */
export function freeNumber(db: Db, issuedOn: string, clientId: number, nowMs: number): string {
  const { quotePattern, quoteReset } = readSettings(db)
  const counter = sequenceCounter(quoteReset, issuedOn)
  const clients = clientCounter(quoteReset, issuedOn, clientId)
  const code = clientCode(db, clientId)
  let first: number | null = null
  for (let tried = 0; tried < mostTries; tried += 1) {
    const sequence = nextNumber(db, counter)
    const clientSequence = nextNumber(db, clients)
    const number = quoteNumber(quotePattern, { issuedOn, sequence, clientSequence, clientCode: code })
    if (!isNumberUsed(db, number)) {
      if (first !== null)
        addNumberGap(db, counter, { first, last: sequence - 1, reason: 'taken', atMs: nowMs })
      return number
    }
    first ??= sequence
  }
  return refuse('conflict', 'no_number')
}

/** What the next quote would be called under a pattern, to show beside it; `clientId` null: an example of a client. */
export function numberExample(
  db: Db,
  pattern: string,
  reset: NumberReset,
  issuedOn: string,
): { readonly number: string; readonly next: number } {
  const next = peekNumber(db, sequenceCounter(reset, issuedOn)) + 1
  const number = quoteNumber(pattern, { issuedOn, sequence: next, clientSequence: 1, clientCode: 'SARI' })
  return { number, next }
}
