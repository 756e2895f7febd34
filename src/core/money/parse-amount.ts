// Reads an amount as a person types it in their language, and refuses what could mean two things.
import { currencySign } from '../language/format-money.ts'
import { numberPatterns } from '../language/format-number.ts'
import type { Language } from '../language/language.ts'
import { failed, ok, problemOf, type Result } from '../problem.ts'
import { exponentOf } from './currency.ts'

/** What can be wrong with a typed amount; the words for each are in the interface's languages. */
export type AmountProblem = 'missing' | 'not_an_amount' | 'ambiguous' | 'too_many_decimals' | 'too_large'

/** Minor units; twelve digits are more than any quote of a small firm and leave sums exact. */
export const largestAmount = 999_999_999_999

/** Beside the written sign: what people type for their own money. */
const otherMarks: ReadonlyMap<string, readonly string[]> = new Map([
  ['IDR', ['rp.', 'rp']],
  ['DKK', ['kr.', 'kr']],
  ['HUF', ['ft.', 'ft', 'forint']],
  ['USD', ['us$', '$']],
  ['GBP', ['£']],
  ['EUR', ['€']],
  ['JPY', ['¥']],
])

/** Indonesian shorthand as used when talking prices: 500rb, 15 jt. */
const shorthand: ReadonlyMap<string, bigint> = new Map([
  ['rb', 1000n],
  ['ribu', 1000n],
  ['jt', 1_000_000n],
  ['juta', 1_000_000n],
])

// Direction marks and zero-width characters come along when an amount is copied from a page.
const invisible = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/**
 * Minor units of `currency`. The language decides what point and comma mean, groups must be of three, decimals must fit
 * the currency. Fails with `fields[field]` set to an `AmountProblem`.
 */
export function parseAmount(
  typed: string,
  language: Language,
  currency: string,
  field = 'amount',
): Result<number> {
  const wrong = (code: AmountProblem): Result<never> =>
    failed({ ...problemOf('invalid_input'), fields: { [field]: code } })
  const text = typed
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .trim()
    .toLowerCase()
  if (text === '') return wrong('missing')
  if (text.length > 60) return wrong('not_an_amount')

  const negative = text.startsWith('-')
  const unmarked = withoutMark(negative ? text.slice(1).trim() : text, language, currency)
  const unsigned = !negative && unmarked.startsWith('-') ? unmarked.slice(1).trim() : unmarked
  const { body, factor } = language === 'id' ? withoutShorthand(unsigned) : { body: unsigned, factor: 1n }
  const digits = digitsOf(body, language)
  if (!digits) return wrong('not_an_amount')

  const exponent = exponentOf(currency)
  // "500.000" typed by an Indonesian into an English form means thousands, not three decimals of a rupiah.
  const looksGrouped = digits.fraction.length === 3 && exponent !== 3 && factor === 1n
  if (looksGrouped && !/^0*$/.test(digits.whole)) return wrong('ambiguous')

  const scale = 10n ** BigInt(exponent)
  const scaled = BigInt(`${digits.whole}${digits.fraction}`) * factor * scale
  const divisor = 10n ** BigInt(digits.fraction.length)
  if (scaled % divisor !== 0n) return wrong('too_many_decimals')
  const amount = scaled / divisor
  if (amount > BigInt(largestAmount)) return wrong('too_large')
  const isNegative = (negative || unsigned !== unmarked) && amount > 0n
  return ok(isNegative ? -Number(amount) : Number(amount))
}

/** The amount without its own currency's sign or code at either end; another currency's stays and is refused later. */
function withoutMark(text: string, language: Language, currency: string): string {
  const marks = [
    currency.toLowerCase(),
    currencySign(currency, language).toLowerCase(),
    ...(otherMarks.get(currency) ?? []),
  ].sort((a, b) => b.length - a.length)
  for (const mark of marks) {
    if (text.startsWith(mark)) return text.slice(mark.length).trim()
    if (text.endsWith(mark)) return text.slice(0, -mark.length).trim()
  }
  return text
}

function withoutShorthand(text: string): { body: string; factor: bigint } {
  const word = /[a-z]+$/.exec(text)?.[0] ?? ''
  const factor = shorthand.get(word)
  return factor === undefined
    ? { body: text, factor: 1n }
    : { body: text.slice(0, -word.length).trim(), factor }
}

/** `1.234,50` in Danish is whole 1234 and fraction 50. Group marks: the language's own, a space, in Hungarian a point too. */
function digitsOf(text: string, language: Language): { whole: string; fraction: string } | null {
  const { decimal } = numberPatterns[language]
  // "500.000,-" and "500.000,00" are how prices are written in Indonesia and Denmark.
  const plain = text.replace(/[.,]-{1,2}$/, '')
  const group = decimal === ',' ? '[. ]' : '[, ]'
  const match = new RegExp(`^(\\d{1,3}(?:(${group})\\d{3})(?:\\2\\d{3})*|\\d+)(?:\\${decimal}(\\d+))?$`).exec(
    plain,
  )
  if (!match) return null
  return { whole: (match[1] ?? '').replace(/[., ]/g, ''), fraction: match[3] ?? '' }
}
