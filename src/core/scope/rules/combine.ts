// Rule 10: which of several outcomes is reported, when the client has more than one agreement.
import type { Outcome } from '../outcome.ts'
import type { ReasonCode } from '../reason-code.ts'

// What is nearest to being covered is named first; the groups are decision D16, and inside a group the first listed wins.
const groups: readonly (readonly ReasonCode[])[] = [
  ['CAUSE_UNKNOWN', 'PREPAID_UNPAID', 'BORROW_FROM_NEXT'],
  ['PARTIAL', 'QUOTA_EXHAUSTED', 'PREPAID_EXPIRED', 'OUT_OF_HOURS'],
  ['GRACE', 'SUSPENDED', 'WARRANTY_OVER'],
  ['EXCLUDED'],
  ['NOT_LISTED'],
  ['EXPIRED'],
  ['NOT_STARTED'],
]

/** The outcome to report where none covers; the earlier one of equals. */
export function leadingOf([first, ...others]: readonly [Outcome, ...Outcome[]]): Outcome {
  return others.reduce((lead, outcome) => (rankOf(outcome) < rankOf(lead) ? outcome : lead), first)
}

function rankOf({ kind, reasons }: Outcome): number {
  if (kind === 'in_contract') return -1
  const rank = groups.findIndex((group) => reasons.some((reason) => group.includes(reason)))
  return rank === -1 ? groups.length : rank
}
