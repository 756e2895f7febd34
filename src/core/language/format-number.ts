// Writes numbers, quantities and rates the way each language does; own patterns, since ICU versions differ.
import type { Language } from './language.ts'

/** No-break space: keeps `Rp 500.000` and `12 346 Ft` on one line. */
export const nbsp = '\u00a0'

type Pattern = {
  readonly decimal: string
  readonly group: string
  /** From how many whole digits on they are grouped: Hungarian writes 1000 but 12 346. */
  readonly groupsFrom: number
  readonly percent: string
}

export const numberPatterns: Readonly<Record<Language, Pattern>> = {
  en: { decimal: '.', group: ',', groupsFrom: 4, percent: '%' },
  id: { decimal: ',', group: '.', groupsFrom: 4, percent: '%' },
  da: { decimal: ',', group: '.', groupsFrom: 4, percent: `${nbsp}%` },
  hu: { decimal: ',', group: nbsp, groupsFrom: 5, percent: '%' },
}

const decimalText = /^([+-]?)(\d*)(?:\.(\d*))?$/

/**
 * `text` is a plain decimal with a point ("1234.50"); its decimals are kept as they are. Anything else comes back
 * unchanged, so that a draft with a half-typed quantity can still be shown.
 */
export function formatDecimal(text: string, language: Language): string {
  const match = decimalText.exec(text)
  if (!match || !/\d/.test(text)) return text
  const { decimal, group, groupsFrom } = numberPatterns[language]
  const whole = (match[2] ?? '').replace(/^0+(?=\d)/, '') || '0'
  const grouped = whole.length < groupsFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  const fraction = match[3] ? `${decimal}${match[3]}` : ''
  return `${match[1] === '-' ? '-' : ''}${grouped}${fraction}`
}

/** A quantity: as `formatDecimal`, without zeros at the end ("1.50" is 1,5). */
export const formatQuantity = (text: string, language: Language): string =>
  formatDecimal(withoutTrailingZeros(text), language)

/** A rate in bps, decimals allowed: "2500" is 25 %, "997.5" is 9.975 %. */
export function formatPercent(bps: string, language: Language): string {
  const [whole = '', fraction = ''] = bps.split('.')
  const padded = whole.padStart(3, '0')
  const percent = withoutTrailingZeros(`${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`)
  return `${formatDecimal(percent, language)}${numberPatterns[language].percent}`
}

/** The same text with every no-break or narrow space as a plain one, for text that is pasted or compared. */
export const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u2007\u202f]/g, ' ')

const withoutTrailingZeros = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text
