// Decides which way a quote may go from where it is. Whether it has expired follows from its date, not from its state.
import { failed, ok, problemOf, type Result } from '../problem.ts'

export const quoteStates = ['draft', 'issued', 'sent', 'accepted', 'declined', 'withdrawn'] as const
export type QuoteState = (typeof quoteStates)[number]

export const quoteActions = ['issue', 'send', 'accept', 'decline', 'withdraw', 'undo_accept'] as const
export type QuoteAction = (typeof quoteActions)[number]

/** An answer to a quote that was only issued proves that it reached the client, so it needs no mark "sent" before. */
const after: Readonly<Record<QuoteState, Partial<Readonly<Record<QuoteAction, QuoteState>>>>> = {
  draft: { issue: 'issued' },
  issued: { send: 'sent', accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  sent: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: { undo_accept: 'sent' },
  declined: {},
  withdrawn: {},
}

/** The state an action leads to; `conflict` with `<state>:<action>` where it leads nowhere. */
export function quoteAfter(state: QuoteState, action: QuoteAction): Result<QuoteState> {
  const next = after[state][action]
  return next === undefined ? failed(problemOf('conflict', `${state}:${action}`)) : ok(next)
}

/** What can be done with a quote in this state, in the order it is offered. */
export const actionsFrom = (state: QuoteState): readonly QuoteAction[] =>
  quoteActions.filter((action) => after[state][action] !== undefined)
