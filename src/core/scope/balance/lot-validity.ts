// Says whether a lot may be drawn on a day.
import type { Lot } from '../agreement.ts'

/**
 * A lot is valid on its inclusive dates; one that is valid on the agreement's last day stays valid after it, as the
 * base quota of the last period does. Source: decision D5.
 */
export function isValidOn(lot: Lot, date: string, agreementEnd: string | null): boolean {
  if (covers(lot, date)) return true
  return agreementEnd !== null && date > agreementEnd && covers(lot, agreementEnd)
}

function covers(lot: Lot, date: string): boolean {
  return lot.validFrom <= date && (lot.validTo === null || date <= lot.validTo)
}
