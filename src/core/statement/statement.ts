// Puts a month's statement of rights and obligations into the client's language: included, used, left, not included, how to ask. Pure.
import { amountText, answerLines, excludedLine, feeLine, filled, limitLine } from '../agreement/phrases.ts'
import { summaryWords } from '../agreement/summary-words.ts'
import { formatDate, formatMonth } from '../language/format-date.ts'
import type { Language } from '../language/language.ts'
import { withoutMarks } from '../quote/emphasis.ts'
import { printable, printableLine } from '../quote/printable.ts'
import { listOf, type Sheet, type SheetSection } from '../sheet/sheet.ts'
import { addDays, daysBetween } from '../temporal.ts'
import type { AgreementFacts, StatementFacts } from './facts.ts'
import { meterSection } from './meter-rows.ts'
import { firstDayOf, lastDayOf } from './month.ts'
import type { StatementWords } from './words/statement-words.ts'
import { wordsIn } from './words/words-in.ts'

/** More bookings than this would push what matters off the page; the rest is counted. */
const entriesShown = 12

const prose = (heading: string, text: string): SheetSection[] => {
  const paragraphs = printable(text).split('\n\n').map(withoutMarks).filter(Boolean)
  return paragraphs.length === 0 ? [] : [{ kind: 'prose', heading, lines: paragraphs, table: null }]
}

/** The statement as a sheet in the client's language; what people typed is text in it and never markup. */
export function statementOf(facts: StatementFacts): Sheet {
  const { language, number, month, seller, client, contact, agreements } = facts
  const words = wordsIn[language]
  const { between, and } = summaryWords[language]
  const day = (date: string): string => formatDate(date, language)
  const intro = [
    filled(words.intro, { date: day(lastDayOf(month)) }),
    ...(facts.replaces === null
      ? []
      : [filled(words.replaces, { number: facts.replaces.number, date: day(facts.replaces.issuedOn) })]),
  ]
  return {
    language,
    title: words.title,
    subtitle: `${formatMonth(month, language)} · ${number ?? words.draft}`,
    seller: { heading: between, name: seller.name, lines: seller.lines },
    client: { heading: and, name: client, lines: contact === '' ? [] : [contact] },
    sections: [
      { kind: 'prose', heading: '', lines: intro, table: null },
      ...prose(words.news, facts.news),
      ...agreements.flatMap((each) => agreementSections(each, facts, words)),
      ...listOf(words.part, obligations(facts, words)),
      ...listOf(words.howToAsk, waysToAsk(facts, words)),
      ...prose('', facts.closing),
    ],
  }
}

function agreementSections(
  facts: AgreementFacts,
  { language, month }: StatementFacts,
  words: StatementWords,
): SheetSection[] {
  const { agreement, number, figures, limits, entries } = facts
  const common = summaryWords[language]
  const spoken = { language, currency: agreement.currency }
  const excluded = agreement.entitlements.filter(({ effect }) => effect === 'exclude')
  const unlisted = agreement.unlistedPolicy === 'extra' ? words.unlistedExtra : words.unlistedOwner
  const title = [agreement.title, number].map(printableLine).filter(Boolean).join(' · ')
  return [
    { kind: 'part', heading: title, lines: termLines(facts, language, month, words), table: null },
    ...meterSection('', figures, { words, language, end: agreement.end }),
    ...usedSection(entries, language, month, words),
    ...listOf(
      common.limits,
      limits.map((each) => limitLine(each, language)),
    ),
    ...listOf(common.excluded, [
      ...excluded.map((each) => excludedLine({ ...each, label: each.label ?? each.id }, spoken)),
      unlisted,
    ]),
  ]
}

/** How the agreement stood at the end of the month. */
function termLines(
  { agreement, suspendedOn, isRenewed }: AgreementFacts,
  language: Language,
  month: string,
  words: StatementWords,
): string[] {
  const { start, end, graceDays, graceMode, warrantyDays } = agreement
  const day = (date: string): string => formatDate(date, language)
  const last = lastDayOf(month)
  const began = start >= firstDayOf(month) ? [filled(words.began, { date: day(start) })] : []
  const paused = suspendedOn === null ? [] : [filled(words.suspended, { date: day(suspendedOn) })]
  if (end === null) return [...began, words.open, ...paused]
  if (end >= last)
    return [...began, filled(words.running, { end: day(end), n: daysBetween(last, end) }), ...paused]
  const grace = graceMode === 'honour' ? words.graceHonour : words.graceOwner
  const until = (days: number): string => day(addDays(end, days))
  const isInGrace = graceDays > 0 && !isRenewed
  return [
    ...began,
    filled(words.ended, { date: day(end) }),
    ...(isInGrace ? [] : [words.endedRest]),
    ...(isRenewed ? [words.renewed] : []),
    ...(isInGrace ? [filled(grace, { date: until(graceDays) })] : []),
    ...(warrantyDays > 0 ? [filled(words.warranty, { date: until(warrantyDays) })] : []),
  ]
}

function usedSection(
  entries: AgreementFacts['entries'],
  language: Language,
  month: string,
  words: StatementWords,
): SheetSection[] {
  const lines = entries.slice(0, entriesShown).map(({ on, label, unit, quantity, caseNo, workedOn }) => {
    const amount = amountText(unit, Math.abs(quantity), language)
    const line = filled(quantity < 0 ? words.back : words.entry, {
      date: formatDate(on, language),
      service: label,
      amount,
    })
    return [
      line,
      ...(workedOn === null ? [] : [filled(words.workedOn, { date: formatDate(workedOn, language) })]),
      ...(caseNo === null ? [] : [filled(words.caseNo, { no: caseNo })]),
    ].join(', ')
  })
  const rest = entries.length - lines.length
  const heading = filled(words.usedIn, { month: formatMonth(month, language) })
  if (lines.length === 0) return listOf(heading, [words.none])
  return listOf(heading, rest > 0 ? [...lines, filled(words.more, { n: rest })] : lines)
}

function obligations({ language, agreements, contact }: StatementFacts, words: StatementWords): string[] {
  const fees = agreements.flatMap(({ agreement, fee }) =>
    feeLine(fee, { language, currency: agreement.currency }).map((line) =>
      agreements.length === 1 ? line : `${withoutMarks(printableLine(agreement.title))} · ${line}`,
    ),
  )
  return [
    ...(contact === '' ? [] : [filled(summaryWords[language].contact, { name: contact })]),
    words.approval,
    ...fees,
  ]
}

function waysToAsk({ language, seller, agreements }: StatementFacts, words: StatementWords): string[] {
  const { email, phone } = seller
  const reach = email === '' ? words.reachPhone : phone === '' ? words.reachMail : words.reachBoth
  const answers = agreements.map(({ agreement, responseTargetMinutes }) => ({
    title: agreement.title,
    lines: answerLines({ responseTargetMinutes, hours: agreement.hours }, language),
  }))
  const isSame = new Set(answers.map(({ lines }) => lines.join('\n'))).size === 1
  const told = isSame
    ? (answers[0]?.lines ?? [])
    : answers.flatMap(({ title, lines }) =>
        lines.map((line) => `${withoutMarks(printableLine(title))} · ${line}`),
      )
  return [...(email === '' && phone === '' ? [] : [filled(reach, { email, phone })]), ...told, words.count]
}
