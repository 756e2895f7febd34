// Writes an amount of money in the reader's language, exactly: `Rp 500.000`, `1.234,50 kr.`, `12 346 Ft`, `£1,234.50`.
import { exponentOf } from '../money/currency.ts'
import { formatDecimal, nbsp } from './format-number.ts'
import type { Language } from './language.ts'

type Sign = { readonly text: string; readonly place: 'before' | 'spaced_before' | 'after' }

const before = (text: string): Sign => ({ text, place: 'before' })
const spacedBefore = (text: string): Sign => ({ text, place: 'spaced_before' })
const after = (text: string): Sign => ({ text, place: 'after' })

/** The sign a language uses for a currency; where a language has none, the ISO code stands in its usual place. */
const signs: Readonly<Record<Language, ReadonlyMap<string, Sign>>> = {
  en: new Map([
    ['USD', before('$')],
    ['GBP', before('£')],
    ['EUR', before('€')],
    ['JPY', before('¥')],
  ]),
  id: new Map([
    ['IDR', spacedBefore('Rp')],
    ['USD', spacedBefore('US$')],
    ['EUR', spacedBefore('€')],
    ['GBP', spacedBefore('£')],
  ]),
  da: new Map([
    ['DKK', after('kr.')],
    ['EUR', after('€')],
    ['GBP', after('£')],
    ['USD', after('$')],
  ]),
  hu: new Map([['HUF', after('Ft')]]),
}

const codePlace: Readonly<Record<Language, (code: string) => Sign>> = {
  en: spacedBefore,
  id: spacedBefore,
  da: after,
  hu: after,
}

const signOf = (currency: string, language: Language): Sign =>
  signs[language].get(currency) ?? codePlace[language](currency)

/** The currency's sign as the language writes it: `Rp`, `kr.`, `Ft`, `£`, or the ISO code. */
export const currencySign = (currency: string, language: Language): string => signOf(currency, language).text

/** Without the currency, as one types it into a field: `500.000`, `1.234,50`. `minorUnits` is a whole number. */
export function formatAmount(minorUnits: number, currency: string, language: Language): string {
  const exponent = exponentOf(currency)
  const digits = BigInt(Math.abs(minorUnits))
    .toString()
    .padStart(exponent + 1, '0')
  const cut = digits.length - exponent
  const decimal = exponent === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`
  return formatDecimal(minorUnits < 0 ? `-${decimal}` : decimal, language)
}

/** With the currency; the space between them does not break. `minorUnits` is a whole number of minor units. */
export function formatMoney(minorUnits: number, currency: string, language: Language): string {
  const amount = formatAmount(Math.abs(minorUnits), currency, language)
  const { text, place } = signOf(currency, language)
  const minus = minorUnits < 0 ? '-' : ''
  if (place === 'after') return `${minus}${amount}${nbsp}${text}`
  return `${minus}${text}${place === 'before' ? '' : nbsp}${amount}`
}
