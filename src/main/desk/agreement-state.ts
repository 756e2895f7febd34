// Says in what state an agreement is on a day: active, about to end, in grace, over. Derived from dates, never stored.
import type { AgreementForm } from '../../contract/client.ts'
import type { AgreementState } from '../../contract/words.ts'
import { addDays, daysBetween } from '../../core/temporal.ts'

/** The last days of a term in which its end is worth a word. */
const expiringDays = 30

export type DatedState = { readonly state: AgreementState; readonly daysLeft: number | null }

/** `today` is the civil date in the agreement's zone; `daysLeft` counts to the last day in force, null where that says nothing. */
export function agreementStateOn(
  agreement: Pick<AgreementForm, 'start' | 'end' | 'status' | 'graceDays'>,
  today: string,
): DatedState {
  if (agreement.status === 'terminated') return { state: 'terminated', daysLeft: null }
  if (today < agreement.start) return { state: 'not_started', daysLeft: null }
  if (agreement.status === 'suspended') return { state: 'suspended', daysLeft: null }
  if (agreement.end === null) return { state: 'active', daysLeft: null }
  const daysLeft = daysBetween(today, agreement.end)
  if (daysLeft < 0) {
    const inGrace = today <= addDays(agreement.end, agreement.graceDays)
    return { state: inGrace ? 'grace' : 'expired', daysLeft }
  }
  return { state: daysLeft <= expiringDays ? 'expiring' : 'active', daysLeft }
}
