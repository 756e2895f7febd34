// Carries out what becomes of a quote after its issue.
import { isAwaiting, type QuoteAction } from '../../../core/quote/quote-state.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import type { Db } from '../../store/file/db.ts'
import { setPutAside } from '../../store/quotes/quote-reminders.ts'
import { awaitingQuotes, listQuotes } from '../../store/quotes/quote-rows.ts'
import { readQuote, type StoredQuote } from '../../store/quotes/quotes.ts'
import { isPublicComplaint } from '../cases/public-complaint.ts'
import type { Handlers } from '../handlers.ts'
import { acceptQuote } from '../quote-life/accept.ts'
import { isDepositOpen } from '../quote-life/deposit.ts'
import { lateYesView, lifeOf } from '../quote-life/life-view.ts'
import { acceptanceProposal } from '../quote-life/proposal.ts'
import { reminderFor, remindersOn } from '../quote-life/reminders.ts'
import { beginRevision } from '../quote-life/revise.ts'
import { hindranceOf, noteEarly } from '../quote-life/start-guard.ts'
import { caseAbout, checkAction, checkDay, takeStep, toUs } from '../quote-life/step.ts'
import { undoAcceptance } from '../quote-life/undo-acceptance.ts'
import { issueDraft } from '../quotes/issue-quote.ts'
import { quoteRowAt } from '../quotes/quote-state.ts'
import { found, refuse } from '../refusal.ts'

const quoteOf = (db: Db, quoteId: number): StoredQuote => found(readQuote(db, quoteId), 'quote')

const actionFor = {
  sent: 'send',
  viewed: 'view',
  withdrawn: 'withdraw',
  in_work: 'start',
  delivered: 'deliver',
} as const satisfies Record<string, QuoteAction>

export const quoteLifeHandlers: Handlers<
  | 'quote.list'
  | 'quote.life'
  | 'quote.mark'
  | 'quote.acceptance'
  | 'quote.accept'
  | 'quote.confirm'
  | 'quote.undoAcceptance'
  | 'quote.decline'
  | 'quote.deposit'
  | 'quote.invoice'
  | 'quote.revise'
  | 'quote.reminders'
  | 'quote.putAside'
> = {
  'quote.list': (_, { db, nowMs }) => ({ rows: listQuotes(db).map((row) => quoteRowAt(row, nowMs)) }),

  'quote.life': ({ quoteId }, { db, nowMs }) => lifeOf(db, quoteOf(db, quoteId), nowMs),

  'quote.mark': ({ quoteId, state, on, note, anyway = '' }, { db, nowMs, undoable }) => {
    const quote = quoteOf(db, quoteId)
    checkDay(quote, on, nowMs)
    const begins = state === 'in_work' || state === 'delivered'
    const hindrance = begins ? hindranceOf(db, quote) : null
    if (hindrance !== null && anyway.trim() === '') return refuse('conflict', hindrance)
    if (hindrance === 'not_accepted') {
      // The quote stays where it is: what it still lacks is the client's answer.
      if (state === 'delivered' || !isAwaiting(quote.step)) return refuse('conflict', `quote_${quote.step}`)
      undoable('quote.mark', 'quote.steps', noteEarly(db, quote, anyway, nowMs))
      return { quoteId }
    }
    checkAction(quote, actionFor[state])
    const facts = hindrance === null ? {} : { anyway }
    const moved = state === 'withdrawn' ? { change: toUs } : null
    undoable('quote.mark', 'quote.steps', takeStep(db, quote, { name: state, on, note, facts }, moved, nowMs))
    return { quoteId }
  },

  'quote.acceptance': ({ quoteId }, { db, nowMs }) => acceptanceProposal(db, quoteOf(db, quoteId), nowMs),

  'quote.accept': ({ quoteId, ...acceptance }, { db, nowMs, undoable }) => {
    const quote = quoteOf(db, quoteId)
    checkAction(quote, 'accept')
    checkDay(quote, acceptance.on, nowMs)
    if (acceptance.on <= quote.valid_until) {
      undoable('quote.accept', 'quote.steps', acceptQuote(db, quote, acceptance, nowMs))
      return { quoteId, isLate: false }
    }
    const { who, how, on, evidence } = acceptance
    const step = { name: 'late_yes' as const, on, note: evidence, facts: { who, how } }
    const put = takeStep(db, quote, step, { change: toUs }, nowMs)
    const begun = beginRevision(db, quote, nowMs)
    undoable('quote.accept', 'quote.steps', { ...put, ...(begun.isNew ? { draftId: begun.quoteId } : {}) })
    return { quoteId: begun.quoteId, isLate: true }
  },

  'quote.confirm': ({ quoteId }, { db, nowMs, undoable }) => {
    const draft = quoteOf(db, quoteId)
    const said = lateYesView(db, draft)
    if (said === null) return refuse('conflict', 'no_late_yes')
    const number = issueDraft(db, draft, nowMs)
    const quote = quoteOf(db, quoteId)
    const { gives } = acceptanceProposal(db, quote, nowMs)
    const { who, how, note } = said
    const acceptance = { who, how, evidence: note, gives, on: civilDateAt(nowMs, quote.zone) }
    undoable('quote.confirm', 'quote.steps', acceptQuote(db, quote, acceptance, nowMs, { saidOn: said.on }))
    return { quoteId, number }
  },

  'quote.undoAcceptance': ({ quoteId, reason }, { db, nowMs, undoable }) => {
    undoable('quote.undoAcceptance', 'quote.steps', undoAcceptance(db, quoteOf(db, quoteId), reason, nowMs))
    return { quoteId }
  },

  'quote.decline': ({ quoteId, on, note, cause, closes }, { db, nowMs, undoable }) => {
    const quote = quoteOf(db, quoteId)
    checkAction(quote, 'decline')
    checkDay(quote, on, nowMs)
    const about = caseAbout(db, quote)
    if (closes && about && about.shelf !== 'done' && isPublicComplaint(db, about))
      refuse('conflict', 'public_answer')
    const change = closes
      ? {
          shelf: 'done' as const,
          status: 'resolved' as const,
          since_at: nowMs,
          snoozed_until: null,
          snoozed_for: null,
          read_at: nowMs,
        }
      : toUs
    const step = { name: 'declined' as const, on, note, facts: { cause } }
    undoable('quote.decline', 'quote.steps', takeStep(db, quote, step, { change, facts: { cause } }, nowMs))
    return { quoteId }
  },

  'quote.deposit': ({ quoteId, on, note }, { db, nowMs, undoable }) => {
    const quote = quoteOf(db, quoteId)
    if (!isDepositOpen(db, quote)) refuse('conflict', 'no_deposit')
    checkDay(quote, on, nowMs)
    undoable('quote.deposit', 'quote.steps', takeStep(db, quote, { name: 'deposit', on, note }, null, nowMs))
    return { quoteId }
  },

  'quote.invoice': ({ quoteId, on, reference }, { db, nowMs, undoable }) => {
    const quote = quoteOf(db, quoteId)
    checkAction(quote, 'invoice')
    checkDay(quote, on, nowMs)
    const step = { name: 'invoiced' as const, on, facts: { reference } }
    undoable('quote.invoice', 'quote.steps', takeStep(db, quote, step, null, nowMs))
    return { quoteId }
  },

  'quote.revise': ({ quoteId }, { db, nowMs, undoable }) => {
    const begun = beginRevision(db, quoteOf(db, quoteId), nowMs)
    if (begun.isNew) undoable('quote.revise', 'quote.removed', { quoteId: begun.quoteId })
    return { quoteId: begun.quoteId }
  },

  'quote.reminders': (_, { db, nowMs }) => ({ rows: remindersOn(db, nowMs) }),

  'quote.putAside': ({ quoteId, what }, { db, nowMs, undoable }) => {
    const row = found(
      awaitingQuotes(db).find((each) => each.quoteId === quoteId),
      'quote',
    )
    const reminder = reminderFor(db, row, nowMs)
    if (reminder?.what !== what) return { quoteId }
    const aside = { quoteId, what, since: reminder.on }
    setPutAside(db, aside, nowMs)
    undoable('quote.putAside', 'quote.remindAgain', aside)
    return { quoteId }
  },
}
