// Which plain decimal somebody means by a quantity typed in the language of the page.
import { numberPatterns } from './format-number.ts'
import type { Language } from './language.ts'

const groupSigns = { en: ',', id: '.', da: '.', hu: ' ' } as const satisfies Readonly<
  Record<Language, string>
>

/**
 * "2,5" is 2.5 in every language and "1.250" a thousand and more where points part thousands. Half-typed text comes back
 * with a point for its comma; whether it is a quantity is for the form to say.
 */
export function quantityMeant(typed: string, language: Language): string {
  const text = typed.replace(/\s+/g, ' ').trim()
  const group = groupSigns[language]
  const parts = text.split(numberPatterns[language].decimal)
  const groups = parts[0]?.split(group) ?? []
  const isGrouped =
    parts.length <= 2 &&
    groups.length > 1 &&
    groups.every((digits, at) => (at === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(digits))
  return isGrouped ? [groups.join(''), ...parts.slice(1)].join('.') : text.replace(',', '.')
}

/** As one types it: the sign of the language before the decimals, no signs between thousands. */
export const quantityTyped = (quantity: string, language: Language): string =>
  /^\d+\.\d+$/.test(quantity) ? quantity.replace('.', numberPatterns[language].decimal) : quantity
