// Lists how a client says yes to a quote, and why one says no.

/** By what a yes arrived. A signed paper counts for more than a word on the phone, so it is kept which it was. */
export const acceptWays = ['message', 'email', 'phone', 'in_person', 'signed', 'order'] as const
export type AcceptWay = (typeof acceptWays)[number]

export const declineCauses = [
  'price',
  'time',
  'elsewhere',
  'themselves',
  'not_needed',
  'no_answer',
  'other',
] as const
export type DeclineCause = (typeof declineCauses)[number]
