// Fills the variables a quote's texts may carry, such as {{days}} and {{total}}, from the quote itself.
import { formatDate } from '../language/format-date.ts'
import { formatAmount, formatMoney } from '../language/format-money.ts'
import type { QuoteContent, QuoteParties } from './quote.ts'
import { depositOf, sumsOfQuote } from './quote-sums.ts'

/** What follows from the quote and changes with it; anything else was to be filled in when the quote was made. */
export const liveVariables = [
  'amount',
  'client',
  'contact',
  'days',
  'deposit',
  'total',
  'valid_until',
] as const
type LiveVariable = (typeof liveVariables)[number]

const placeholder = /\{\{\s*([a-z_]+)\s*\}\}/g

const isLive = (name: string): name is LiveVariable => liveVariables.some((variable) => variable === name)

/** Variables in a text that nothing fills. */
export const openVariables = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].flatMap(([, name = '']) => (isLive(name) ? [] : [name]))

/** A text with the variables that are given filled in; the others stay as they are. */
export const filledText = (text: string, values: Readonly<Record<string, string | undefined>>): string =>
  text.replace(placeholder, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  )

/** The quote with its own figures in its texts; one that is not known yet shows as a dash. */
export function withFigures(quote: QuoteContent, { buyer }: QuoteParties): QuoteContent {
  const texts = [
    quote.reason?.sentence,
    quote.included,
    quote.excluded,
    quote.assumptions,
    quote.notes,
    quote.terms,
  ]
  if (texts.every((text) => !text?.includes('{{'))) return quote
  const { language, currency, leadDays, validUntil, depositBps } = quote
  const sums = sumsOfQuote(quote)
  const total = sums.ok ? sums.value.total : null
  const money = (amount: number | null, format: typeof formatMoney): string =>
    amount === null ? unknown : format(amount, currency, language)
  const values: Readonly<Record<LiveVariable, string>> = {
    amount: money(total, formatAmount),
    client: buyer.name,
    contact: buyer.contact || buyer.name,
    days: leadDays === null ? unknown : String(leadDays),
    deposit: money(total === null ? null : depositOf(total, depositBps), formatMoney),
    total: money(total, formatMoney),
    valid_until: formatDate(validUntil, language) || unknown,
  }
  const filled = (text: string): string => filledText(text, values)
  return {
    ...quote,
    reason: quote.reason && { ...quote.reason, sentence: filled(quote.reason.sentence) },
    included: filled(quote.included),
    excluded: filled(quote.excluded),
    assumptions: filled(quote.assumptions),
    notes: filled(quote.notes),
    terms: filled(quote.terms),
  }
}

const unknown = '–'
