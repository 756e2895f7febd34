// Says in what state an agreement is on a day: active, about to end, in grace, over. Derived from dates, never stored.
import type { AgreementForm } from '../../../contract/client.ts'
import type { AgreementState } from '../../../contract/words.ts'
import { termOn } from '../../../core/agreement/term.ts'
import { lastTextOf } from '../../../core/agreement/version-text.ts'
import { addDays, daysBetween } from '../../../core/temporal.ts'
import type { AgreementHistory } from '../../store/agreements/agreement-terms.ts'

/** The last days of a term in which its end is worth a word. */
const expiringDays = 30

export type DatedState = {
  readonly state: AgreementState
  readonly daysLeft: number | null
  /** The last day in force, as decided by now. */
  readonly end: string | null
}

type StateFields = Pick<AgreementForm, 'start' | 'end' | 'status' | 'graceDays'>

type StateHistory = Pick<AgreementHistory, 'changes' | 'renewedBy'> & {
  readonly versions: readonly {
    readonly effectiveFrom: string
    readonly text: Pick<AgreementForm, 'end' | 'graceDays'>
  }[]
}

/**
 * `today` is the civil date in the agreement's zone; `daysLeft` counts to the last day in force, null where that says
 * nothing. The end of what was renewed needs no word.
 */
export function agreementStateOn(
  agreement: StateFields,
  { changes, renewedBy, versions }: StateHistory,
  today: string,
): DatedState {
  const { graceDays, ...term } = lastTextOf<StateFields>(agreement, versions)
  const { status, end } = termOn(term, changes, today)
  const dated = (state: AgreementState, daysLeft: number | null = null) => ({ state, daysLeft, end })
  if (status === 'terminated') return dated('terminated')
  if (today < agreement.start) return dated('not_started')
  if (status === 'suspended') return dated('suspended')
  if (end === null) return dated('active')
  const daysLeft = daysBetween(today, end)
  if (daysLeft < 0) {
    const inGrace = today <= addDays(end, graceDays)
    return dated(inGrace ? 'grace' : 'expired', daysLeft)
  }
  return dated(daysLeft <= expiringDays && renewedBy === null ? 'expiring' : 'active', daysLeft)
}
