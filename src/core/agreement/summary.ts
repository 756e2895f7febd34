// Puts an agreement on one page in the client's language: what is included, every limit in bold, what is not. Pure.
import { formatDate } from '../language/format-date.ts'
import type { Language } from '../language/language.ts'
import type { BusinessHours } from '../period/business-hours.ts'
import { withoutMarks } from '../quote/emphasis.ts'
import { printableLine } from '../quote/printable.ts'
import { listOf, type Sheet } from '../sheet/sheet.ts'
import {
  answerLines,
  excludedLine,
  type Fee,
  feeLine,
  filled,
  includedLine,
  limitLine,
  type SpaceLimit,
  type Term,
} from './phrases.ts'
import { type SummaryWords, summaryWords } from './summary-words.ts'

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
  readonly fee: Fee | null
  readonly limits: readonly SpaceLimit[]
  readonly graceDays: number
  readonly warrantyDays: number
  readonly responseTargetMinutes: number | null
  readonly hours: BusinessHours | null
  readonly clauses: readonly { readonly no: string; readonly text: string }[]
  readonly entitlements: readonly Term[]
}

/** The agreement on a page, in the client's language. */
export function summaryOf(facts: SummaryFacts): Sheet {
  const { language, title, number, seller, client, clauses, entitlements } = facts
  const words = summaryWords[language]
  const included = entitlements.filter(({ effect }) => effect === 'include')
  const excluded = entitlements.filter(({ effect }) => effect === 'exclude')
  return {
    language,
    title: words.title,
    subtitle: [title, number].filter(Boolean).map(printableLine).join(' · '),
    seller: { heading: words.between, ...seller },
    client: { heading: words.and, name: client, lines: [] },
    sections: [
      ...listOf(words.terms, termLines(facts, words)),
      ...listOf(
        words.included,
        included.map((each) => includedLine(each, facts)),
      ),
      ...listOf(
        words.limits,
        facts.limits.map((each) => limitLine(each, language)),
      ),
      ...listOf(
        words.excluded,
        excluded.map((each) => excludedLine(each, facts)),
      ),
      ...listOf(
        words.clauses,
        clauses.map(
          ({ no, text }) => `${filled(words.clause, { no })}: ${withoutMarks(printableLine(text))}`,
        ),
      ),
    ],
  }
}

function termLines(facts: SummaryFacts, words: SummaryWords): string[] {
  const { language, start, end, responsible } = facts
  const day = (date: string): string => formatDate(date, language)
  return [
    end === null
      ? filled(words.open, { start: day(start) })
      : filled(words.period, { start: day(start), end: day(end) }),
    ...feeLine(facts.fee, facts),
    ...(responsible === null ? [] : [filled(words.contact, { name: responsible })]),
    ...answerLines(facts, language),
    ...(facts.graceDays > 0 ? [filled(words.grace, { n: facts.graceDays })] : []),
    ...(facts.warrantyDays > 0 ? [filled(words.warranty, { n: facts.warrantyDays })] : []),
  ]
}
