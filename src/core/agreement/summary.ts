// Puts an agreement on one page in the client's language: what is included, every limit in bold, what is not. Pure.
import { formatDate, formatDuration } from '../language/format-date.ts'
import { formatMoney } from '../language/format-money.ts'
import { formatQuantity } from '../language/format-number.ts'
import type { Language } from '../language/language.ts'
import { withoutMarks } from '../quote/emphasis.ts'
import { printableLine } from '../quote/printable.ts'
import type { Entitlement } from '../scope/agreement.ts'
import { type SummaryWords, summaryWords } from './summary-words.ts'

export type SummaryEntitlement = Pick<
  Entitlement,
  'effect' | 'unit' | 'quantity' | 'period' | 'rolloverCap' | 'overage' | 'leadDays'
> & { readonly label: string; readonly clauseNo: string | null }

export type SummaryFacts = {
  readonly language: Language
  readonly title: string
  readonly number: string
  readonly seller: { readonly name: string; readonly lines: readonly string[] }
  readonly client: string
  readonly responsible: string | null
  readonly currency: string
  readonly start: string
  readonly end: string | null
  readonly fee: { readonly amount: number; readonly per: keyof SummaryWords['per'] } | null
  readonly limits: readonly {
    readonly kind: 'disk' | 'bandwidth' | 'other'
    readonly label: string
    readonly amount: number | null
  }[]
  readonly graceDays: number
  readonly warrantyDays: number
  readonly responseTargetMinutes: number | null
  readonly hours: { readonly days: readonly number[]; readonly from: string; readonly to: string } | null
  readonly clauses: readonly { readonly no: string; readonly text: string }[]
  readonly entitlements: readonly SummaryEntitlement[]
}

/** Lines carry `**` around what is bold. Sections without a line are left out. */
export type SummaryDocument = {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly seller: { readonly heading: string; readonly name: string; readonly lines: readonly string[] }
  readonly client: { readonly heading: string; readonly name: string }
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[]
}

/** Puts values into the words; a value's own asterisks cannot begin or end the bold. */
const filled = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => withoutMarks(printableLine(String(values[name] ?? ''))))

const strong = (text: string): string => `**${withoutMarks(printableLine(text))}**`

const megabytesInGigabyte = 1000

function spaceText(megabytes: number, language: Language): string {
  return megabytes >= megabytesInGigabyte
    ? `${formatQuantity(String(megabytes / megabytesInGigabyte), language)} GB`
    : `${megabytes} MB`
}

export function summaryOf(facts: SummaryFacts): SummaryDocument {
  const { language, title, number, seller, client, clauses, entitlements } = facts
  const words = summaryWords[language]
  const included = entitlements.filter(({ effect }) => effect === 'include')
  const excluded = entitlements.filter(({ effect }) => effect === 'exclude')
  const sections = [
    { heading: words.terms, lines: termLines(facts, words) },
    { heading: words.included, lines: included.map((each) => includedLine(each, facts, words)) },
    { heading: words.limits, lines: facts.limits.map((each) => limitLine(each, language, words)) },
    { heading: words.excluded, lines: excluded.map((each) => excludedLine(each, facts, words)) },
    {
      heading: words.clauses,
      lines: clauses.map(
        ({ no, text }) => `${filled(words.clause, { no })}: ${withoutMarks(printableLine(text))}`,
      ),
    },
  ]
  return {
    language,
    title: words.title,
    subtitle: [title, number].filter(Boolean).map(printableLine).join(' · '),
    seller: { heading: words.between, ...seller },
    client: { heading: words.and, name: client },
    sections: sections.filter(({ lines }) => lines.length > 0),
  }
}

function termLines(facts: SummaryFacts, words: SummaryWords): string[] {
  const { language, currency, start, end, fee, hours, responsible, responseTargetMinutes } = facts
  const day = (date: string): string => formatDate(date, language)
  return [
    end === null
      ? filled(words.open, { start: day(start) })
      : filled(words.period, { start: day(start), end: day(end) }),
    fee === null
      ? ''
      : filled(words.price, { price: formatMoney(fee.amount, currency, language), per: words.per[fee.per] }),
    responsible === null ? '' : filled(words.contact, { name: responsible }),
    responseTargetMinutes === null
      ? ''
      : filled(words.response, { time: formatDuration(responseTargetMinutes, language) }),
    hours === null
      ? ''
      : filled(words.hours, {
          days: hours.days.map((weekday) => words.days[weekday - 1] ?? '').join(' '),
          from: hours.from,
          to: hours.to,
        }),
    facts.graceDays > 0 ? filled(words.grace, { n: facts.graceDays }) : '',
    facts.warrantyDays > 0 ? filled(words.warranty, { n: facts.warrantyDays }) : '',
  ].filter(Boolean)
}

const amountText = (unit: Entitlement['unit'], amount: number, language: Language): string =>
  unit === 'minute' ? formatDuration(amount, language) : String(amount)

function includedLine(each: SummaryEntitlement, facts: SummaryFacts, words: SummaryWords): string {
  const { unit, quantity, period, rolloverCap } = each
  const label = withoutMarks(printableLine(each.label))
  if (unit === 'unlimited' || quantity === null) return `${label}: ${strong(words.unlimited)}`
  const amount = filled(words.atMost, { amount: amountText(unit, quantity, facts.language) })
  const isCarried = period !== 'term' && rolloverCap !== null && rolloverCap > 0
  return [
    `${label}: ${strong(amount)} ${words.each[period]}`,
    isCarried ? filled(words.carried, { amount: amountText(unit, rolloverCap, facts.language) }) : '',
    extraText(each, facts, words),
  ]
    .filter(Boolean)
    .join('; ')
}

function excludedLine(each: SummaryEntitlement, facts: SummaryFacts, words: SummaryWords): string {
  const label = withoutMarks(printableLine(each.label))
  return `${label}: ${strong(words.notIncluded)}; ${extraText(each, facts, words)}`
}

function extraText(
  { overage, leadDays }: SummaryEntitlement,
  facts: SummaryFacts,
  words: SummaryWords,
): string {
  const price = (minorUnits: number): string => formatMoney(minorUnits, facts.currency, facts.language)
  const extra =
    overage === null
      ? words.extraQuote
      : 'fixed' in overage
        ? filled(words.extraFixed, { price: price(overage.fixed) })
        : filled(words.extraHour, { price: price(overage.perHour) })
  return leadDays === null ? extra : `${extra}, ${filled(words.leadDays, { n: leadDays })}`
}

function limitLine(
  { kind, label, amount }: SummaryFacts['limits'][number],
  language: Language,
  words: SummaryWords,
): string {
  const name = kind === 'other' ? withoutMarks(printableLine(label)) : words[kind]
  if (amount === null) return `${name}: ${strong(words.unlimited)}`
  return `${name}: ${strong(kind === 'other' ? String(amount) : spaceText(amount, language))}`
}
