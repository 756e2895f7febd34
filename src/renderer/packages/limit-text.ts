// Writes what a package or agreement gives in a few words: space in the unit one would say, time in hours.
import type { AgreementForm } from '../../contract/client.ts'
import { locale } from '../i18n/locale.ts'
import { minutesText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'

type Limit = AgreementForm['limits'][number]

const megabytesInGigabyte = 1000

const spaceText = (megabytes: number): string => {
  const isLarge = megabytes >= megabytesInGigabyte
  return new Intl.NumberFormat(locale().tag, {
    style: 'unit',
    unit: isLarge ? 'gigabyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(isLarge ? megabytes / megabytesInGigabyte : megabytes)
}

export const limitName = ({ kind, label }: Limit): string => (kind === 'other' ? label : t(`limit.${kind}`))

/** Null = unlimited. */
export function amountIn(unit: Limit['kind'] | 'minute' | 'request', amount: number | null): string {
  if (amount === null) return t('limit.unlimited')
  if (unit === 'minute') return minutesText(amount)
  return unit === 'disk' || unit === 'bandwidth' ? spaceText(amount) : amount.toLocaleString(locale().tag)
}
