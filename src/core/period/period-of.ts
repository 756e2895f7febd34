// Says which period of an agreement holds a date. Pure: term dates and period kind in, inclusive civil dates out.
import { addDays, startOfCivilDay } from '../temporal.ts'
import { dateIn, dayOf, lastDayOf, laterOf, type MonthIndex, monthIndexOf } from './civil-month.ts'

/** `anchored_month` runs from a day of the month to the day before it in the next one; the others are calendar periods or the whole term. */
export type PeriodKind = 'term' | 'calendar_month' | 'anchored_month' | 'quarter' | 'year'

/** How an agreement divides its term. `start` and `end` are inclusive; `anchorDay` matters for anchored months only. */
export type PeriodRule = {
  readonly kind: PeriodKind
  readonly anchorDay: number | null
  readonly start: string
  readonly end: string | null
}

/**
 * One period. `from` and `to` (inclusive, null = open) are clipped to the term; `wholeFrom` and `wholeTo` are the same
 * period as the calendar has it. `ordinal` counts periods: consecutive periods have consecutive ordinals.
 */
export type Period = {
  readonly ordinal: number
  readonly from: string
  readonly to: string | null
  readonly wholeFrom: string
  readonly wholeTo: string | null
}

/** The date moved inside start..end, so that a day after `end` belongs to the last period and one before `start` to the first. */
function heldInside(rule: PeriodRule, date: string): string {
  const notAfterEnd = rule.end !== null && date > rule.end ? rule.end : date
  return laterOf(rule.start, notAfterEnd)
}

/** Ordinal of the period holding a date (held inside the term first). */
export function ordinalOf(rule: PeriodRule, date: string): number {
  const held = heldInside(rule, date)
  const month = monthIndexOf(held)
  switch (rule.kind) {
    case 'term':
      return 0
    case 'calendar_month':
      return month
    case 'anchored_month':
      return dayOf(held) >= Math.min(anchorOf(rule), lastDayOf(month)) ? month : month - 1
    case 'quarter':
      return Math.floor(month / 3)
    case 'year':
      return Math.floor(month / 12)
  }
}

/** The period with an ordinal, clipped to the term. An anchor day beyond a month's end is that month's last day, and never drifts. */
export function periodWith(rule: PeriodRule, ordinal: number): Period {
  const { from, to } = wholePeriod(rule, ordinal)
  return {
    ordinal,
    from: laterOf(rule.start, from),
    to: to === null || (rule.end !== null && to > rule.end) ? rule.end : to,
    wholeFrom: from,
    wholeTo: to,
  }
}

/** The period that holds a date. */
export function periodOf(rule: PeriodRule, date: string): Period {
  return periodWith(rule, ordinalOf(rule, date))
}

/** First instant of a period and the first instant after it (null = open), in the agreement's zone, right across clock changes. */
export function instantsOf(
  period: Period,
  zone: string,
): { readonly fromMs: number; readonly toMs: number | null } {
  return {
    fromMs: startOfCivilDay(period.from, zone),
    toMs: period.to === null ? null : startOfCivilDay(addDays(period.to, 1), zone),
  }
}

function anchorOf(rule: PeriodRule): number {
  return rule.anchorDay ?? dayOf(rule.start)
}

function wholePeriod(rule: PeriodRule, ordinal: number): { from: string; to: string | null } {
  switch (rule.kind) {
    case 'term':
      return { from: rule.start, to: rule.end }
    case 'calendar_month':
      return months(ordinal, 1)
    case 'quarter':
      return months(ordinal * 3, 3)
    case 'year':
      return months(ordinal * 12, 12)
    case 'anchored_month':
      return { from: dateIn(ordinal, anchorOf(rule)), to: dayBefore(ordinal + 1, anchorOf(rule)) }
  }
}

function months(first: MonthIndex, count: number): { from: string; to: string } {
  return { from: dateIn(first, 1), to: dateIn(first + count - 1, 31) }
}

function dayBefore(month: MonthIndex, day: number): string {
  const clamped = Math.min(day, lastDayOf(month))
  return clamped === 1 ? dateIn(month - 1, 31) : dateIn(month, clamped - 1)
}
