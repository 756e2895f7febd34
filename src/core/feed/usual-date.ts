// Reads the two forms in which nearly every feed writes its dates, number by number from where each stands.
import { codeAt } from '../text/characters.ts'

const rfc822 = /^\w{3}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|UTC|[+-]\d{4})$/
const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?(?:Z|[+-]\d\d:\d\d)$/

/**
 * The instant named in one of the two forms, null where it is none; undefined for any other form. `monthOf` gives the month
 * by the first three letters of its name.
 */
export function usualDate(
  text: string,
  monthOf: (letters: string) => number | null,
): number | null | undefined {
  if (iso.test(text)) {
    // As a fraction of a second, as everywhere: what is known of an item holds its instant to the millisecond.
    const milliseconds = codeAt(text, 19) === point ? Math.floor((numberAt(text, 20, 3) / 1000) * 1000) : 0
    const month = numberAt(text, 5, 2)
    return instantAt(numberAt(text, 0, 4), month, numberAt(text, 8, 2), text, 11, milliseconds)
  }
  if (!rfc822.test(text)) return undefined
  const month = monthOf(text.slice(8, 11).toLowerCase()) ?? 0
  return instantAt(numberAt(text, 12, 4), month, numberAt(text, 5, 2), text, 17, 0)
}

const [zero, point, plus, minus] = [0x30, 0x2e, 0x2b, 0x2d]

function numberAt(text: string, from: number, digits: number): number {
  let number = 0
  for (let at = from; at < from + digits; at += 1) number = number * 10 + codeAt(text, at) - zero
  return number
}

/** `clock` is where the time of day stands; the offset is at the end. */
function instantAt(
  year: number,
  month: number,
  day: number,
  text: string,
  clock: number,
  milliseconds: number,
): number | null {
  const minute = numberAt(text, clock + 3, 2)
  const second = numberAt(text, clock + 6, 2)
  const hour = hourOfDay(numberAt(text, clock, 2), minute, second)
  if (!isDate(year, month, day) || !isTime(hour, minute, second)) return null
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offsetMs(text)
}

/** Anything before 1970 or after 2200 is a template's empty value. */
export const isYear = (year: number): boolean => year >= 1970 && year <= 2200

export const isDate = (year: number, month: number, day: number): boolean =>
  isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31

export const isTime = (hour: number, minute: number, second: number): boolean =>
  hour <= 24 && minute <= 59 && second <= 60

/** 24:00 ends the day; programs that count its hours from 1 to 24 write 24:05 for five minutes after it began. */
export const hourOfDay = (hour: number, minute: number, second: number): number =>
  hour === 24 && minute + second > 0 ? 0 : hour

/** Of "+hhmm" or "+hh:mm" at the end, 0 where neither stands. */
function offsetMs(text: string): number {
  const hasColon = codeAt(text, text.length - 3) === 0x3a
  const start = text.length - (hasColon ? 6 : 5)
  const sign = codeAt(text, start)
  if (sign !== plus && sign !== minus) return 0
  const minutes = numberAt(text, start + 1, 2) * 60 + numberAt(text, text.length - 2, 2)
  return (sign === minus ? -minutes : minutes) * 60_000
}
