// Stores the owner's rate card: prices of the services Remit knows, and what holds for every piece of work.
import { plainTerms, type Rate, type RateTerms } from '../../../core/quote/rate-card.ts'
import type { Db } from '../file/db.ts'
import { readValue, writeValue } from '../owner/settings.ts'

/** A price for every service that has none of its own. */
export const anyService = '*'

export type StoredRate = Rate & { readonly service: string; readonly currency: string }

const select = 'SELECT service, basis, price, currency, lead_days AS leadDays FROM rate'

export const listRates = (db: Db): readonly StoredRate[] =>
  db.all<StoredRate>(`${select} ORDER BY service LIMIT 1000`)

export const readRate = (db: Db, service: string): StoredRate | undefined =>
  db.one<StoredRate>(`${select} WHERE service = ?`, [service])

/** `rate` null: no price any more. */
export function putRate(db: Db, service: string, rate: Omit<StoredRate, 'service'> | null): void {
  db.run('DELETE FROM rate WHERE service = ?', [service])
  if (rate)
    db.run('INSERT INTO rate (service, basis, price, currency, lead_days) VALUES (?, ?, ?, ?, ?)', [
      service,
      rate.basis,
      rate.price,
      rate.currency,
      rate.leadDays,
    ])
}

export type StoredRateTerms = RateTerms & { readonly currency: string }

const key = 'rate_card'

/** Before anything was entered: plain factors, no minimum and no deposit. */
export function readRateTerms(db: Db, ownerCurrency: string): StoredRateTerms {
  const stored = readValue(db, key)
  return {
    ...plainTerms,
    currency: ownerCurrency,
    ...(typeof stored === 'object' && stored !== null ? stored : {}),
  }
}

export const writeRateTerms = (db: Db, terms: StoredRateTerms): void => writeValue(db, key, terms)
