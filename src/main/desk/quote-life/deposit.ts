// Says what a quote asks to be paid before its work begins, and whether that was received.
import { depositOf } from '../../../core/quote/quote-sums.ts'
import type { Db } from '../../store/file/db.ts'
import { heldSteps } from '../../store/quotes/quote-steps.ts'
import type { StoredQuote } from '../../store/quotes/quotes.ts'

/** Minor units; 0 where nothing is asked. */
export const askedDeposit = ({ total, deposit_bps }: StoredQuote): number => depositOf(total, deposit_bps)

/** The day it was received; null before. */
export const depositReceivedOn = (db: Db, quoteId: number): string | null =>
  heldSteps(db, quoteId).findLast(({ name }) => name === 'deposit')?.on ?? null

export const isDepositOpen = (db: Db, quote: StoredQuote): boolean =>
  askedDeposit(quote) > 0 && depositReceivedOn(db, quote.id) === null
