// The closed lists of what a verdict can say: kinds, reasons and flags. Codes are stored, so they never change their meaning.

export const verdictKinds = ['in_contract', 'paid_extra', 'owners_call'] as const
export type VerdictKind = (typeof verdictKinds)[number]

export const reasonCodes = [
  'UNKNOWN_CLIENT',
  'UNCERTAIN',
  'CONTACT_NOT_RESPONSIBLE',
  'PROVIDER_FAULT',
  'INCIDENT',
  'WARRANTY_OVER',
  'NO_AGREEMENT',
  'NOT_STARTED',
  'SUSPENDED',
  'EXPIRED',
  'EXCLUDED',
  'CAUSE_UNKNOWN',
  'NOT_LISTED',
  'IN_QUOTA',
  'QUOTA_EXHAUSTED',
  'PARTIAL',
  'BORROW_FROM_NEXT',
  'PREPAID_UNPAID',
  'PREPAID_EXPIRED',
  'OUT_OF_HOURS',
  'GOODWILL_THRESHOLD',
  'CAP',
  'GRACE',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** What is worth knowing beside the reasons, whatever the verdict. */
export type Flag =
  | 'WRONG_CONTACT'
  | 'ALREADY_ANSWERED'
  | 'GRACE'
  | 'SELF_SERVICE'
  | 'CAP'
  | 'BACKDATED'
  | 'OVERRIDE'
