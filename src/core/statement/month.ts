// Answers which days a month (`YYYY-MM`) has and which month comes before it. Pure.
import { dateIn, monthIndexOf } from '../period/civil-month.ts'

const monthShape = /^\d{4}-(0[1-9]|1[0-2])$/

/** Whether text is a month of the years 0001 to 9999. */
export const isMonth = (text: string): boolean => monthShape.test(text) && !text.startsWith('0000')

/** The month a civil date lies in. */
export const monthOf = (date: string): string => date.slice(0, 7)

/** The first day of the month. */
export const firstDayOf = (month: string): string => `${month}-01`

/** The last day of the month; beyond its end, a day becomes it. */
export const lastDayOf = (month: string): string => dateIn(monthIndexOf(firstDayOf(month)), 31)

/** The month `by` months later, or earlier when negative. */
export const monthsFrom = (month: string, by: number): string =>
  monthOf(dateIn(monthIndexOf(firstDayOf(month)) + by, 1))
