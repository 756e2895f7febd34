// Offers the times a case can be put off to. Pure: the clock in, instants out.
import { dayAfter, dayOf, instantOf, monthsAfter } from '../i18n/dates.ts'

export type SnoozeChoice = 'later' | 'tomorrow' | 'monday' | 'week' | 'month'

const hourMs = 3_600_000
const laterMs = 3 * hourMs
const halfHourMs = hourMs / 2
/** When the day's work begins. */
export const morning = '09:00'
// After this there is no "later today" worth the name.
const eveningTime = '21:00'

/** In some hours, at a half or full hour. */
export const laterToday = (nowMs: number): number => Math.ceil((nowMs + laterMs) / halfHourMs) * halfHourMs

export function snoozeTimes(nowMs: number): { readonly choice: SnoozeChoice; readonly untilMs: number }[] {
  const today = dayOf(nowMs)
  const laterAtMs = laterToday(nowMs)
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  // On a Sunday Monday is tomorrow, and on a Monday a week away.
  const untilMonday = (8 - weekday) % 7
  const all: { choice: SnoozeChoice; untilMs: number }[] = [
    { choice: 'tomorrow', untilMs: instantOf(dayAfter(today, 1), morning) },
    ...(untilMonday < 2
      ? []
      : [{ choice: 'monday' as const, untilMs: instantOf(dayAfter(today, untilMonday), morning) }]),
    { choice: 'week', untilMs: instantOf(dayAfter(today, 7), morning) },
    { choice: 'month', untilMs: instantOf(monthsAfter(today, 1), morning) },
  ]
  const isTooLate = laterAtMs > instantOf(today, eveningTime)
  return isTooLate ? all : [{ choice: 'later', untilMs: laterAtMs }, ...all]
}
