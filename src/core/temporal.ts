// The only door to the Temporal library: named conversions between instants, civil dates and zones.
// The package hands out the runtime's own Temporal where `globalThis.Temporal` exists (Electron) and its polyfill elsewhere.
import { Temporal } from 'temporal-polyfill'
import { dayOf, lastDayOf, monthIndexOf } from './period/civil-month.ts'

/** Instants are milliseconds and durations whole minutes everywhere in core. */
export const msPerMinute = 60_000

// Far more distinct days than one screen or one verdict asks about; emptied when full, so it cannot grow without bound.
const memoLimit = 4096

function remembered(compute: (a: string, b: string) => number): (a: string, b: string) => number {
  const answers = new Map<string, number>()
  return (a, b) => {
    const key = `${a} ${b}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = compute(a, b)
    if (answers.size >= memoLimit) answers.clear()
    answers.set(key, answer)
    return answer
  }
}

/** Civil date (`YYYY-MM-DD`) that the clocks of an IANA zone show at an instant. Throws RangeError for an unknown zone. */
export function civilDateAt(atMs: number, zone: string): string {
  return zonedAt(atMs, zone).toPlainDate().toString()
}

/** The instant seen by the clocks of a zone. Throws RangeError for an unknown zone or an instant that is not whole milliseconds. */
export function zonedAt(atMs: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(zone)
}

/** The clock's reading in a zone, HH:MM. Throws RangeError for an unknown zone. */
export const wallTimeAt = (atMs: number, zone: string): string =>
  zonedAt(atMs, zone).toPlainTime().toString({ smallestUnit: 'minute' })

/**
 * First instant of a civil day in a zone, also where local midnight does not exist (the day then starts later) or
 * happens twice. Throws RangeError for an unknown zone or an impossible date.
 */
export const startOfCivilDay: (date: string, zone: string) => number = remembered(
  (date, zone) => Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds,
)

const lastWritableDate = '9999-12-31'

/**
 * Civil date `days` later (earlier when negative); never later than 9999-12-31, because civil dates are compared as
 * text. Throws RangeError for an impossible date.
 */
export function addDays(date: string, days: number): string {
  const moved = Temporal.PlainDate.from(date).add({ days }).toString()
  return moved.startsWith('+') ? lastWritableDate : moved
}

/** Whole days from one civil date to another; negative when `to` is earlier. Throws RangeError for an impossible date. */
export const daysBetween: (from: string, to: string) => number = remembered(
  (from, to) => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days,
)

/** ISO weekday of a civil date: 1 Monday to 7 Sunday. Throws RangeError for an impossible date. */
export function isoWeekday(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

const zoneShape = /^[A-Za-z][A-Za-z0-9_+\-/]*$/

/** Whether the runtime knows an IANA zone name. Bare offsets such as `+07:00` are refused: they know no clock changes. */
export function isValidZone(zone: string): boolean {
  if (!zoneShape.test(zone)) return false
  try {
    zonedAt(0, zone)
    return true
  } catch {
    return false
  }
}

const civilDateShape = /^\d{4}-\d{2}-\d{2}$/

/** Whether text is an existing civil date written `YYYY-MM-DD`, years 0001 to 9999. Plain arithmetic: asked for every ledger entry. */
export function isCivilDate(text: string): boolean {
  if (!civilDateShape.test(text) || text.startsWith('0000')) return false
  const monthOfYear = Number(text.slice(5, 7))
  return (
    monthOfYear >= 1 && monthOfYear <= 12 && dayOf(text) >= 1 && dayOf(text) <= lastDayOf(monthIndexOf(text))
  )
}
