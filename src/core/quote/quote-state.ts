// Decides which way a quote may go from where it is. Whether it has expired follows from its date, not from its state.
import { failed, ok, problemOf, type Result } from '../problem.ts'

export const quoteStates = [
  'draft',
  'issued',
  'sent',
  'viewed',
  'accepted',
  'in_work',
  'delivered',
  'invoiced',
  'declined',
  'withdrawn',
  'superseded',
] as const
export type QuoteState = (typeof quoteStates)[number]

export const quoteActions = [
  'issue',
  'send',
  'view',
  'accept',
  'decline',
  'withdraw',
  'start',
  'deliver',
  'invoice',
  'supersede',
] as const
export type QuoteAction = (typeof quoteActions)[number]

const answered = {
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
  supersede: 'superseded',
} as const

/** An answer to a quote that was only issued proves that it reached the client, so it needs no mark "sent" before. */
const after: Readonly<Record<QuoteState, Partial<Readonly<Record<QuoteAction, QuoteState>>>>> = {
  draft: { issue: 'issued' },
  issued: { send: 'sent', view: 'viewed', ...answered },
  sent: { view: 'viewed', ...answered },
  viewed: answered,
  // Small work is often delivered before anybody notes that it began.
  accepted: { start: 'in_work', deliver: 'delivered' },
  in_work: { deliver: 'delivered' },
  delivered: { invoice: 'invoiced' },
  invoiced: {},
  declined: {},
  withdrawn: {},
  superseded: {},
}

/** The state an action leads to; `conflict` with `<state>:<action>` where it leads nowhere. */
export function quoteAfter(state: QuoteState, action: QuoteAction): Result<QuoteState> {
  const next = after[state][action]
  return next === undefined ? failed(problemOf('conflict', `${state}:${action}`)) : ok(next)
}

/** What can be done with a quote in this state, in the order it is offered. */
export const actionsFrom = (state: QuoteState): readonly QuoteAction[] =>
  quoteActions.filter((action) => after[state][action] !== undefined)

/** Whether the client has it and still owes an answer; only then can it expire. */
export const isAwaiting = (state: QuoteState): boolean =>
  state === 'issued' || state === 'sent' || state === 'viewed'

/** Whether the client said yes, however far the work has come. */
export const isAgreed = (state: QuoteState): boolean =>
  state === 'accepted' || state === 'in_work' || state === 'delivered' || state === 'invoiced'

/**
 * Whether a new offer may take this one's place: as long as nothing was agreed on it. What is to change after a yes is
 * agreed first in a quote of its own.
 */
export const canRevise = (state: QuoteState): boolean =>
  isAwaiting(state) || state === 'declined' || state === 'withdrawn'

/** Where a state belongs as the table of quotes keeps it: the coarse half of the truth, which the steps refine. */
export const phases = ['draft', 'issued', 'sent', 'accepted', 'declined', 'withdrawn'] as const
export type Phase = (typeof phases)[number]

/** The phase a state belongs to; what was superseded counts as withdrawn. */
export function phaseOf(state: QuoteState): Phase {
  if (state === 'viewed') return 'sent'
  if (state === 'in_work' || state === 'delivered' || state === 'invoiced') return 'accepted'
  return state === 'superseded' ? 'withdrawn' : state
}
