// Puts the terms of an agreement into words: what is included and not, limits and what goes beyond them, each value in bold. Pure.
import { formatDuration } from '../language/format-date.ts'
import { formatMoney } from '../language/format-money.ts'
import { formatQuantity } from '../language/format-number.ts'
import type { Language } from '../language/language.ts'
import type { BusinessHours } from '../period/business-hours.ts'
import { withoutMarks } from '../quote/emphasis.ts'
import { printableLine } from '../quote/printable.ts'
import type { Entitlement } from '../scope/agreement.ts'
import { type SummaryWords, summaryWords } from './summary-words.ts'

/** What the words of one agreement depend on. */
export type Spoken = { readonly language: Language; readonly currency: string }

export type Term = Pick<
  Entitlement,
  'effect' | 'unit' | 'quantity' | 'period' | 'rolloverCap' | 'overage' | 'leadDays'
> & { readonly label: string }

export type SpaceLimit = {
  readonly kind: 'disk' | 'bandwidth' | 'other'
  readonly label: string
  readonly amount: number | null
}

export type Fee = { readonly amount: number; readonly per: keyof SummaryWords['per'] }

/** Puts values into the words; a value's own asterisks cannot begin or end the bold. */
export const filled = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => withoutMarks(printableLine(String(values[name] ?? ''))))

/** The text on one line, set in bold; marks of its own are taken out. */
export const strong = (text: string): string => `**${withoutMarks(printableLine(text))}**`

const megabytesInGigabyte = 1000

function spaceText(megabytes: number, language: Language): string {
  return megabytes >= megabytesInGigabyte
    ? `${formatQuantity(String(megabytes / megabytesInGigabyte), language)} GB`
    : `${megabytes} MB`
}

/** An amount of a unit for people: minutes as hours and minutes, everything else as a number. */
export const amountText = (unit: Entitlement['unit'], amount: number, language: Language): string =>
  unit === 'minute' ? formatDuration(amount, language) : String(amount)

/** What the agreement costs; nothing where no fee was agreed. */
export function feeLine(fee: Fee | null, { language, currency }: Spoken): string[] {
  if (fee === null) return []
  const words = summaryWords[language]
  const price = formatMoney(fee.amount, currency, language)
  return [filled(words.price, { price, per: words.per[fee.per] })]
}

/** How soon an answer comes, and when there is somebody. */
export function answerLines(
  {
    responseTargetMinutes,
    hours,
  }: { readonly responseTargetMinutes: number | null; readonly hours: BusinessHours | null },
  language: Language,
): string[] {
  const words = summaryWords[language]
  const lines: string[] = []
  if (responseTargetMinutes !== null)
    lines.push(filled(words.response, { time: formatDuration(responseTargetMinutes, language) }))
  if (hours !== null) {
    const days = hours.days.map((weekday) => words.days[weekday - 1] ?? '').join(' ')
    lines.push(filled(words.hours, { days, from: hours.from, to: hours.to }))
  }
  return lines
}

/** The limit itself: `at most 3` and for which period. */
export function limitText(
  { unit, quantity, period }: Pick<Term, 'unit' | 'quantity' | 'period'>,
  language: Language,
): string {
  const words = summaryWords[language]
  if (unit === 'unlimited' || quantity === null) return strong(words.unlimited)
  const amount = filled(words.atMost, { amount: amountText(unit, quantity, language) })
  return `${strong(amount)} ${words.each[period]}`
}

/** One thing that is included: up to how much, what of it is carried over, and what comes beyond costs. */
export function includedLine(each: Term, spoken: Spoken): string {
  const { unit, quantity, period, rolloverCap } = each
  const limit = `${withoutMarks(printableLine(each.label))}: ${limitText(each, spoken.language)}`
  if (unit === 'unlimited' || quantity === null) return limit
  const isCarried = period !== 'term' && rolloverCap !== null && rolloverCap > 0
  const words = summaryWords[spoken.language]
  return [
    limit,
    isCarried ? filled(words.carried, { amount: amountText(unit, rolloverCap, spoken.language) }) : '',
    priceText(each, words.further, spoken),
  ]
    .filter(Boolean)
    .join('; ')
}

/** One thing that is not included, and what it costs instead. */
export function excludedLine(each: Term, spoken: Spoken): string {
  const label = withoutMarks(printableLine(each.label))
  const words = summaryWords[spoken.language]
  return `${label}: ${strong(words.notIncluded)}; ${priceText(each, words.extra, spoken)}`
}

function priceText(
  { overage, leadDays }: Term,
  words: SummaryWords['further'],
  { language, currency }: Spoken,
): string {
  const price = (minorUnits: number): string => formatMoney(minorUnits, currency, language)
  const extra =
    overage === null
      ? words.quote
      : 'fixed' in overage
        ? filled(words.fixed, { price: price(overage.fixed) })
        : filled(words.hour, { price: price(overage.perHour) })
  return leadDays === null ? extra : `${extra}, ${filled(summaryWords[language].leadDays, { n: leadDays })}`
}

/** One measured limit; disk and bandwidth in megabytes, null without a limit. */
export function limitLine({ kind, label, amount }: SpaceLimit, language: Language): string {
  const words = summaryWords[language]
  const name = kind === 'other' ? withoutMarks(printableLine(label)) : words[kind]
  if (amount === null) return `${name}: ${strong(words.unlimited)}`
  return `${name}: ${strong(kind === 'other' ? String(amount) : spaceText(amount, language))}`
}
