// Writes money and lengths of work for the page; amounts follow the same patterns as the documents.
import { formatAmount, formatMoney } from '../../core/language/format-money.ts'
import { locale } from './locale.ts'
import { t } from './t.ts'

export const moneyText = (minorUnits: number, currency: string): string =>
  formatMoney(minorUnits, currency, locale().language)

/** Without the currency, as it is typed into a field. */
export const amountText = (minorUnits: number, currency: string): string =>
  formatAmount(minorUnits, currency, locale().language)

/** Whole minutes as `1 h 20 min`. */
export function minutesText(minutes: number): string {
  const whole = Math.abs(Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  const sign = minutes < 0 ? '−' : ''
  if (hours === 0) return sign + t('length.minutes', { minutes: rest })
  if (rest === 0) return sign + t('length.hours', { hours })
  return sign + t('length.hoursMinutes', { hours, minutes: rest })
}
