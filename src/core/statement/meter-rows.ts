// Writes the figures of an agreement's includes as rows of a table, and the same as lines of text. Pure.
import { amountText, filled, limitText, strong } from '../agreement/phrases.ts'
import { formatDate } from '../language/format-date.ts'
import type { Language } from '../language/language.ts'
import { withoutMarks } from '../quote/emphasis.ts'
import { printableLine } from '../quote/printable.ts'
import type { SheetSection } from '../sheet/sheet.ts'
import type { IncludeFigures, LotFigures } from './figures.ts'
import type { StatementWords } from './words/statement-words.ts'

/** `end`: the agreement's last day; null = open. */
type Spoken = {
  readonly words: StatementWords
  readonly language: Language
  readonly end: string | null
}

/** Without includes there is no table. */
export function meterSection(
  heading: string,
  figures: readonly IncludeFigures[],
  spoken: Spoken,
): SheetSection[] {
  if (figures.length === 0) return []
  const { service, included, used, left, period } = spoken.words.columns
  const rows = figures.map((each) => ({ cells: cellsOf(each, spoken), notes: notesOf(each, spoken) }))
  return [
    {
      kind: 'table',
      heading,
      lines: rows.map(({ cells, notes }) => [textOf(cells, spoken.words), ...notes].join('\n  ')),
      table: { columns: [service, included, used, left, period], rows },
    },
  ]
}

const labelOf = ({ entitlement }: IncludeFigures): string =>
  withoutMarks(printableLine(entitlement.label ?? entitlement.id))

const textOf = ([service, included, used, left, period]: readonly string[], words: StatementWords): string =>
  marked(words.row, { service, included, used, left, period }).replace(/; $/, '')

/** Puts cells that carry marks already into a line. */
const marked = (line: string, values: Readonly<Record<string, string | undefined>>): string =>
  line.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

function cellsOf(each: IncludeFigures, { words, language, end }: Spoken): string[] {
  const { entitlement, used, usedInMonth, left, renewsOn, to } = each
  const amount = (quantity: number): string => amountText(entitlement.unit, quantity, language)
  const day = (date: string): string => formatDate(date, language)
  const isEmpty = entitlement.quantity === 0
  return [
    labelOf(each),
    isEmpty ? strong(words.onlyBought) : limitText(entitlement, language),
    used === usedInMonth
      ? amount(used)
      : filled(words.inMonth, { amount: amount(used), part: amount(usedInMonth) }),
    left === null ? limitText(entitlement, language) : strong(amount(left)),
    entitlement.unit === 'unlimited' || isEmpty
      ? ''
      : renewsOn !== null
        ? filled(words.renewsOn, { date: day(renewsOn) })
        : (to ?? end) === null
          ? words.endless
          : filled(words.until, { date: day(to ?? end ?? '') }),
  ]
}

function notesOf(each: IncludeFigures, spoken: Spoken): string[] {
  const { words, language } = spoken
  const { entitlement, carriedIn, madeUp, left, lots, end, ended } = each
  const amount = (quantity: number): string => amountText(entitlement.unit, quantity, language)
  const day = (date: string): string => formatDate(date, language)
  const past = ended.map(({ on, used, left: rest, carried, lapsed }) =>
    [
      filled(words.periodEnd, { date: day(on), used: amount(used), left: amount(rest) }),
      carried > 0 ? filled(words.carried, { amount: amount(carried) }) : '',
      lapsed > 0 ? filled(words.lapsed, { amount: amount(lapsed) }) : '',
    ]
      .filter(Boolean)
      .join('; '),
  )
  return [
    ...past,
    carriedIn > 0 ? filled(words.carriedIn, { amount: amount(carriedIn) }) : '',
    madeUp > 0 ? filled(words.madeUp, { amount: amount(madeUp) }) : '',
    ...lots.map((lot) => lotNote(lot, amount, day, words)),
    left !== null && left < 0 ? filled(words.owed, { amount: amount(-left) }) : '',
    end === null ? restNote(each, spoken) : endNote(end, amount, words),
  ].filter(Boolean)
}

function endNote(
  { carried, lapsed, opens }: NonNullable<IncludeFigures['end']>,
  amount: (quantity: number) => string,
  words: StatementWords,
): string {
  const parts = [
    opens === null ? words.opensUnlimited : filled(words.opens, { amount: amount(opens) }),
    carried > 0 ? filled(words.carried, { amount: amount(carried) }) : '',
    lapsed > 0 ? filled(words.lapsed, { amount: amount(lapsed) }) : '',
  ]
  return parts.filter(Boolean).join('; ')
}

/** What will become of a rest when a period that still runs ends; nothing where the whole agreement ends with it. */
function restNote(
  { entitlement, renewsOn, to, left, base }: IncludeFigures,
  { words, language }: Spoken,
): string {
  if (renewsOn === null || to === null || left === null || left <= 0 || base === 0) return ''
  const { rolloverCap, rolloverLife, unit } = entitlement
  const date = formatDate(to, language)
  if (rolloverCap === 0 || rolloverLife === 0) return filled(words.willLapse, { date })
  if (rolloverCap === null) return filled(words.willCarryAll, { date })
  return filled(words.willCarry, { date, amount: amountText(unit, rolloverCap, language) })
}

function lotNote(
  { source, left, validTo, state }: LotFigures,
  amount: (quantity: number) => string,
  day: (date: string) => string,
  words: StatementWords,
): string {
  const values = {
    source: words.sources[source],
    amount: amount(left),
    date: validTo === null ? '' : day(validTo),
  }
  if (state === 'unpaid') return filled(words.lotUnpaid, values)
  if (state === 'lapsed') return filled(words.lotLapsed, values)
  return filled(validTo === null ? words.lotOpen : words.lot, values)
}
