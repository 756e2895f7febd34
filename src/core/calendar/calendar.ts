// Says on which days nobody works: the holidays of the countries chosen, the owner's own days, less those worked on. Pure.
import type { IsDayOff } from '../period/business-hours.ts'
import { type Holiday, type HolidayRule, holidaysOf } from './holiday-rule.ts'
import { denmark } from './sets/denmark.ts'
import { germany } from './sets/germany.ts'
import { hungary } from './sets/hungary.ts'
import { indonesia } from './sets/indonesia.ts'
import { unitedKingdom } from './sets/united-kingdom.ts'
import { unitedStates } from './sets/united-states.ts'

const sets = {
  DE: germany,
  DK: denmark,
  GB: unitedKingdom,
  HU: hungary,
  ID: indonesia,
  US: unitedStates,
} as const satisfies Readonly<Record<string, readonly HolidayRule[]>>

export type HolidayCountry = keyof typeof sets

export const holidayCountries = [
  'ID',
  'DK',
  'HU',
  'GB',
  'DE',
  'US',
] as const satisfies readonly HolidayCountry[]

/** Days the owner is closed, both ends included, `YYYY-MM-DD`. */
export type OwnDays = { readonly name: string; readonly from: string; readonly to: string }

export type Calendar = {
  readonly countries: readonly HolidayCountry[]
  readonly own: readonly OwnDays[]
  /** Holidays of the countries on which the owner works all the same. */
  readonly worked: readonly string[]
}

export const emptyCalendar: Calendar = { countries: [], own: [], worked: [] }

/**
 * The holidays of the countries in a year, one a date and country. A day of the year before that is observed in this year's
 * last December belongs to it.
 */
function countryHolidays(
  countries: readonly HolidayCountry[],
  year: number,
): readonly (Holiday & { country: HolidayCountry })[] {
  return countries.flatMap((country) =>
    [year, year + 1]
      .flatMap((each) => holidaysOf(sets[country], each))
      .filter(({ date }) => date.startsWith(`${year}-`))
      .map((holiday) => ({ ...holiday, country })),
  )
}

/** Whether a civil date is off. Years are worked out once and kept by the function it gives back. */
export function dayOffIn({ countries, own, worked }: Calendar): IsDayOff {
  const years = new Map<number, ReadonlySet<string>>()
  return (date) => {
    if (own.some(({ from, to }) => from <= date && date <= to)) return true
    if (countries.length === 0) return false
    const year = Number(date.slice(0, 4))
    let off = years.get(year)
    if (off === undefined) {
      off = new Set(countryHolidays(countries, year).map((holiday) => holiday.date))
      years.set(year, off)
    }
    return off.has(date) && !worked.includes(date)
  }
}

export type CalendarDay = {
  readonly date: string
  readonly name: string
  readonly country: HolidayCountry
  readonly isWorked: boolean
}

/** The countries' holidays of a year in order, for the owner to look through. */
export const holidaysIn = ({ countries, worked }: Calendar, year: number): readonly CalendarDay[] =>
  countryHolidays(countries, year)
    .map(({ date, name, country }) => ({ date, name, country, isWorked: worked.includes(date) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

/** What a country announces year by year and has not yet told Remit for that year; the owner enters it. */
export function awaitedDecrees(country: HolidayCountry, year: number): readonly string[] {
  const rules: readonly HolidayRule[] = sets[country]
  return rules.flatMap((rule) =>
    'decreed' in rule && !rule.decreed.some((date) => date.startsWith(`${year}-`)) ? [rule.name] : [],
  )
}
