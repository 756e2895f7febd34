// Counts with civil days (YYYY-MM-DD) alone, where the page must do without the calendar library. Pure.

const dayMs = 86_400_000

const msOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10)

/** Whether the day exists. */
export const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(msOf(day)) && dayOf(msOf(day)) === day

/** The day so many days later, earlier when negative. */
export const addDays = (day: string, days: number): string => dayOf(msOf(day) + days * dayMs)

/** Monday is 1. */
export const weekdayOf = (day: string): number => new Date(msOf(day)).getUTCDay() || 7

/** The same day some months later, or that month's last. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** The next day with this number in its month, after today; null for a number no month has. */
export function dayOfMonth(today: string, date: number): string | null {
  if (date < 1 || date > 31) return null
  for (let months = 0; months < 12; months += 1) {
    const month = monthsLater(`${today.slice(0, 7)}-01`, months)
    const day = `${month.slice(0, 8)}${String(date).padStart(2, '0')}`
    if (isDay(day) && day > today) return day
  }
  return null
}
