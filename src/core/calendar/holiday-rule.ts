// Says what a yearly holiday is, and on which days of a year a set of them falls. Pure: rules and a year in, dates out.
import { addDays, isoWeekday } from '../temporal.ts'
import { easterOf } from './easter.ts'

type Falls =
  /** The same date every year, `MM-DD`. */
  | { readonly on: string }
  /** Days from Easter Sunday. */
  | { readonly easter: number }
  /** The nth weekday (1 Monday to 7 Sunday) of a month; -1 is the last. */
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  /** Announced year by year by those who may; only the years that are known. `YYYY-MM-DD`. */
  | { readonly decreed: readonly string[] }

export type HolidayRule = Falls & {
  /** As it is called where it is kept. */
  readonly name: string
  /** First and last year in which it is a day off. */
  readonly since?: number
  readonly until?: number
  /**
   * What a weekend does to it. `next`: the next working day is off as well. `nearest`: the Friday before a Saturday, the
   * Monday after a Sunday.
   */
  readonly moves?: 'next' | 'nearest'
}

export type Holiday = { readonly date: string; readonly name: string }

/** The days off of a year by the rules, in order; a day given for one on a weekend bears the same name. */
export function holidaysOf(rules: readonly HolidayRule[], year: number): readonly Holiday[] {
  const kept = rules
    .filter(({ since = 0, until = 9999 }) => since <= year && year <= until)
    .flatMap((rule) => datesOf(rule, year).map((date) => ({ date, rule })))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  const taken = new Set(kept.map(({ date }) => date))
  const given = kept.flatMap(({ date, rule }): Holiday[] => {
    const day = rule.moves === undefined ? date : dayGivenFor(date, rule.moves, taken)
    if (day === date) return []
    taken.add(day)
    return [{ date: day, name: rule.name }]
  })
  return [...kept.map(({ date, rule }) => ({ date, name: rule.name })), ...given].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  )
}

function datesOf(rule: HolidayRule, year: number): readonly string[] {
  if ('on' in rule) return [`${year}-${rule.on}`]
  if ('easter' in rule) return [addDays(easterOf(year), rule.easter)]
  if ('decreed' in rule) return rule.decreed.filter((date) => date.startsWith(`${year}-`))
  const first = `${year}-${String(rule.month).padStart(2, '0')}-01`
  if (rule.nth > 0) {
    const toWeekday = (rule.weekday - isoWeekday(first) + 7) % 7
    return [addDays(first, toWeekday + 7 * (rule.nth - 1))]
  }
  const nextMonth =
    rule.month === 12 ? `${year + 1}-01-01` : `${year}-${String(rule.month + 1).padStart(2, '0')}-01`
  const last = addDays(nextMonth, -1)
  return [addDays(last, -((isoWeekday(last) - rule.weekday + 7) % 7))]
}

function dayGivenFor(date: string, moves: 'next' | 'nearest', taken: ReadonlySet<string>): string {
  const weekday = isoWeekday(date)
  if (weekday < 6) return date
  if (moves === 'nearest') return addDays(date, weekday === 6 ? -1 : 1)
  let day = addDays(date, 1)
  while (isoWeekday(day) >= 6 || taken.has(day)) day = addDays(day, 1)
  return day
}
