// Gathers the quotes that are worth a quiet word today, less those that were put aside.
import type { QuoteReminder } from '../../../contract/quote-life.ts'
import { reminderOf } from '../../../core/quote/reminder.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import type { Db } from '../../store/file/db.ts'
import { readSettings } from '../../store/owner/settings.ts'
import { lastHeardAt, wasPutAside } from '../../store/quotes/quote-reminders.ts'
import { awaitingQuotes, type StoredQuoteRow } from '../../store/quotes/quote-rows.ts'
import { revisionOf } from '../../store/quotes/quotes.ts'
import { quoteStateAt } from '../quotes/quote-state.ts'

type Reminded = NonNullable<ReturnType<typeof reminderOf>>

const later = (a: string, b: string): string => (a > b ? a : b)

/** What is to be said of one quote today; null also where it was put aside. */
export function reminderFor(db: Db, row: StoredQuoteRow, nowMs: number): Reminded | null {
  // Whoever drafts a revision has thought of it.
  if (revisionOf(db, row.quoteId) !== undefined) return null
  const { quoteEndingDays: ending, quoteSilentDays: silent } = readSettings(db)
  const steppedOn = row.stateOn ?? civilDateAt(row.stateAtMs, row.zone)
  const heardAtMs = row.caseId === null ? null : lastHeardAt(db, row.caseId)
  const heardOn = heardAtMs === null ? steppedOn : later(steppedOn, civilDateAt(heardAtMs, row.zone))
  const facts = { ...row, heardOn, today: civilDateAt(nowMs, row.zone) }
  const reminder = reminderOf(facts, { ending, silent })
  if (reminder === null) return null
  return wasPutAside(db, { quoteId: row.quoteId, what: reminder.what, since: reminder.on }) ? null : reminder
}

/** The soonest to end first; drafts of revisions that answer a reminder take it away when they are issued. */
export const remindersOn = (db: Db, nowMs: number): QuoteReminder[] =>
  awaitingQuotes(db).flatMap((row) => {
    const reminder = reminderFor(db, row, nowMs)
    if (reminder === null) return []
    const { quoteId, number, clientName, title, caseId } = row
    return [{ quoteId, number: number ?? '', clientName, title, caseId, ...reminder }]
  })

/** Whether the last day of a quote went by between two moments, in the quote's own zone. */
export const quotesEndedBetween = (db: Db, afterMs: number, untilMs: number): boolean =>
  awaitingQuotes(db).some((row) => quoteStateAt(row, afterMs) !== quoteStateAt(row, untilMs))
