// Says whether a yes to a quote came in time: the last day counts to its last second on the clocks of the quote's zone.
import { addDays, startOfCivilDay } from '../temporal.ts'

export type QuoteValidity = {
  readonly zone: string
  /** Last day of validity, inclusive. */
  readonly validUntil: string
  /** When the acceptance arrived, UTC milliseconds. */
  readonly atMs: number
}

/** `expired` from the start of the civil day after `validUntil`; a late yes is a new offer for the owner to confirm. */
export function validityAt({ zone, validUntil, atMs }: QuoteValidity): 'accepted' | 'expired' {
  return atMs < startOfCivilDay(addDays(validUntil, 1), zone) ? 'accepted' : 'expired'
}
