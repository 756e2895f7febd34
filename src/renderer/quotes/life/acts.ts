// Says what may be done next with an issued quote, and which of it is the usual next thing. Pure: how it stands in, acts out.
import type { QuoteLife } from '../../../contract/quote-life.ts'
import { actionsFrom, isAwaiting, type QuoteState } from '../../../core/quote/quote-state.ts'

/** `early`: work begins before the client said yes. */
export type Act =
  | 'send'
  | 'view'
  | 'accept'
  | 'decline'
  | 'withdraw'
  | 'start'
  | 'deliver'
  | 'invoice'
  | 'deposit'
  | 'revise'
  | 'undoAcceptance'
  | 'early'

type Standing = Pick<QuoteLife, 'state' | 'canRevise' | 'deposit'>

const shown = ['send', 'view', 'accept', 'decline', 'withdraw', 'start', 'deliver', 'invoice'] as const

/** One that has expired was sent before: a late answer is an answer all the same. */
const stepState = (state: QuoteLife['state']): QuoteState => (state === 'expired' ? 'sent' : state)

export function actsFor({ state, canRevise, deposit }: Standing): readonly Act[] {
  const steps = actionsFrom(stepState(state))
  const isDepositDue = state === 'accepted' && deposit !== null && deposit.receivedOn === null
  return [
    ...shown.filter((act) => steps.includes(act) && !(state === 'expired' && act === 'view')),
    ...(isDepositDue ? (['deposit'] as const) : []),
    ...(isAwaiting(stepState(state)) ? (['early'] as const) : []),
    ...(canRevise ? (['revise'] as const) : []),
    ...(state === 'accepted' ? (['undoAcceptance'] as const) : []),
  ]
}

const usual: Readonly<Partial<Record<QuoteLife['state'], Act>>> = {
  issued: 'send',
  sent: 'accept',
  viewed: 'accept',
  accepted: 'start',
  in_work: 'deliver',
  delivered: 'invoice',
  expired: 'revise',
}

/** What is usually done next; null where the story has ended. */
export function nextAct(standing: Standing): Act | null {
  const act = actsFor(standing).includes('deposit') ? 'deposit' : usual[standing.state]
  return act ?? null
}
