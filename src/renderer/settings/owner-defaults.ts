// What a new owner's profile begins with, and what follows from the country. Pure but for the machine's zone and language.
import type { OwnerForm } from '../../contract/app.ts'
import { countryOf } from '../../core/desktop/spoken-locale.ts'
import { type Language, languages } from '../../core/language/language.ts'
import { usualTaxCode } from '../../core/money/tax-code.ts'
import { locale, systemZone } from '../i18n/locale.ts'

const currencyIn: ReadonlyMap<string, string> = new Map([
  ['ID', 'IDR'],
  ['DK', 'DKK'],
  ['HU', 'HUF'],
  ['GB', 'GBP'],
  ['US', 'USD'],
])
const languageIn: ReadonlyMap<string, Language> = new Map([
  ['ID', 'id'],
  ['DK', 'da'],
  ['HU', 'hu'],
])
const countryAt: ReadonlyMap<string, string> = new Map([
  ['Asia/Jakarta', 'ID'],
  ['Asia/Makassar', 'ID'],
  ['Asia/Jayapura', 'ID'],
  ['Asia/Pontianak', 'ID'],
  ['Europe/Copenhagen', 'DK'],
  ['Europe/Budapest', 'HU'],
  ['Europe/London', 'GB'],
])

/** The machine's zone tells more about where somebody is than its language does. */
export function newOwner(systemLocale: string): OwnerForm {
  const zone = systemZone()
  const language = languages.find((each) => each === systemLocale.slice(0, 2)) ?? locale().language
  const empty: OwnerForm = {
    name: '',
    business: '',
    role: '',
    address: '',
    phone: '',
    email: '',
    taxId: '',
    country: '',
    language,
    currency: 'EUR',
    zone,
    taxCode: 'none',
  }
  return { ...empty, ...withCountry(empty, countryAt.get(zone) ?? (countryOf(systemLocale) || 'DK')) }
}

/** Currency, language and tax that go with a country; where none is known, what is there stays. */
export function withCountry(owner: OwnerForm, country: string): Partial<OwnerForm> {
  return {
    country,
    currency: currencyIn.get(country) ?? owner.currency,
    language: languageIn.get(country) ?? owner.language,
    taxCode: usualTaxCode(country).id,
  }
}
