// Answers which days a month of the civil calendar has, in plain integers: periods are counted by the hundred, zones are not involved.

/** Months since year 0: `year * 12 + (month - 1)`; consecutive months are consecutive integers. */
export type MonthIndex = number

/** The month a civil date lies in. */
export function monthIndexOf(date: string): MonthIndex {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

/** Day of the month of a civil date, 1 to 31. */
export function dayOf(date: string): number {
  return Number(date.slice(8, 10))
}

/** Last day of a month, 28 to 31, by the Gregorian rule. */
export function lastDayOf(month: MonthIndex): number {
  const year = Math.floor(month / 12)
  const monthOfYear = (month % 12) + 1
  if (monthOfYear === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(monthOfYear) ? 30 : 31
}

/** The civil date of a day in a month; a day beyond the month's end becomes its last day. */
export function dateIn(month: MonthIndex, day: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  const monthOfYear = String((month % 12) + 1).padStart(2, '0')
  return `${year}-${monthOfYear}-${String(Math.min(day, lastDayOf(month))).padStart(2, '0')}`
}

/** The later of two civil dates. */
export function laterOf(a: string, b: string): string {
  if (a > b) return a
  return b
}
