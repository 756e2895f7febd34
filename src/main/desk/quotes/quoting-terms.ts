// Says how the owner quotes: tax, rounding, minimum and deposit, as the settings and the rate card have it.
import type { QuotingTerms } from '../../../core/quote/new-quote.ts'
import type { Rate } from '../../../core/quote/rate-card.ts'
import type { Db } from '../../store/file/db.ts'
import { readOwnServiceRate } from '../../store/owner/own-services.ts'
import { readOwner, readSettings } from '../../store/owner/settings.ts'
import { anyService, readRate, readRateTerms, type StoredRateTerms } from '../../store/quotes/rates.ts'
import { taxCodesOn } from './taxes.ts'

type QuoteTo = { readonly currency: string; readonly isPerson: boolean; readonly today: string }

export const rateTermsOf = (db: Db): StoredRateTerms => readRateTerms(db, readOwner(db)?.currency ?? 'EUR')

/** A minimum in another currency says nothing here. */
export function quotingTerms(db: Db, { currency, isPerson, today }: QuoteTo): QuotingTerms {
  const settings = readSettings(db)
  const card = rateTermsOf(db)
  const { quotePrices } = settings
  return {
    taxCode: taxCodesOn(db, today)(readOwner(db)?.taxCode ?? 'none'),
    roundingMode: settings.quoteRoundingMode,
    rounding: settings.quoteRounding,
    pricesHoldTax: quotePrices === 'with_tax' || (quotePrices === 'with_tax_for_people' && isPerson),
    minimum: card.currency === currency ? card.minimum : 0,
    depositBps: card.depositBps,
    validDays: settings.quoteValidDays,
    terms: '',
  }
}

/** The price of a service in a currency: its own, else the one for any service; null where neither is in that currency. */
export function rateFor(db: Db, service: string, currency: string): Rate | null {
  const own = [readOwnServiceRate(db, service), readRate(db, service), readRate(db, anyService)]
  return own.find((rate) => rate?.currency === currency) ?? null
}
