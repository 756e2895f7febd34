// The choices several forms share: languages, currencies, time zones, services.
import { serviceKeys } from '../../core/classify/kinds.ts'
import { languages } from '../../core/language/language.ts'
import { currencyCodes } from '../../core/money/currency.ts'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/t.ts'

export const languageChoices = () => languages.map((value) => ({ value, text: t(`language.${value}`) }))

export function currencyChoices() {
  const names = new Intl.DisplayNames(locale().tag, { type: 'currency' })
  return currencyCodes.map((value) => ({ value, text: `${value} · ${names.of(value) ?? value}` }))
}

/** Every zone the system knows; one saved earlier under another name stays choosable. */
export function zoneChoices(current: string) {
  const zones = Intl.supportedValuesOf('timeZone')
  const all = zones.includes(current) || current === '' ? zones : [current, ...zones]
  return all.map((value) => ({ value, text: value.replaceAll('_', ' ') }))
}

/** What an agreement can speak of; `none` is not a service. */
export const namedServices = serviceKeys.filter((key) => key !== 'none')
