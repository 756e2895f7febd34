// Answers when a business is open: whether an instant is inside its hours, and which stretches of a day are.
import { addDays, isoWeekday, msPerMinute, startOfCivilDay, zonedAt } from '../temporal.ts'

/**
 * Opening hours in local wall time: `from <= time < to` on the ISO weekdays in `days` (1 Monday to 7 Sunday), written
 * `HH:MM`, `24:00` allowed. Where `to` is not after `from`, the hours run past midnight and belong to the day they begin on.
 */
export type BusinessHours = {
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
}

/** Whether nobody works on a civil date, whatever the weekday says: a holiday, or days the owner is closed. */
export type IsDayOff = (date: string) => boolean

const noDayOff: IsDayOff = () => false

/** A stretch of real time, end exclusive. */
export type Stretch = { readonly fromMs: number; readonly toMs: number }

/** Whether an instant is inside business hours; `null` hours are always open. */
export function isInsideHours(hours: BusinessHours | null, zone: string, atMs: number): boolean {
  if (hours === null) return true
  const local = zonedAt(atMs, zone)
  const minute = local.hour * 60 + local.minute
  return openMinutes(hours, opensOn(hours, local.dayOfWeek), opensOn(hours, dayBefore(local.dayOfWeek))).some(
    ([from, to]) => from <= minute && minute < to,
  )
}

/**
 * The open stretches of one civil day in order of time, as instants. A day on which the clocks change is cut at the
 * change, so that hours which do not exist take no time and hours which happen twice take double. On a day off nothing
 * opens; hours that began the evening before run on to their end.
 */
export function openStretches(
  hours: BusinessHours,
  zone: string,
  date: string,
  isDayOff: IsDayOff = noDayOff,
): readonly Stretch[] {
  const weekday = isoWeekday(date)
  const open = openMinutes(
    hours,
    opensOn(hours, weekday) && !isDayOff(date),
    opensOn(hours, dayBefore(weekday)) && !isDayOff(addDays(date, -1)),
  )
  if (open.length === 0) return []
  const midnightAsUtcMs = startOfCivilDay(date, 'UTC')
  const stretches: Stretch[] = []
  for (const { fromMs, toMs, offsetMs } of offsetsOfDay(date, zone)) {
    for (const [from, to] of open) {
      const opensMs = Math.max(fromMs, midnightAsUtcMs + from * msPerMinute - offsetMs)
      const closesMs = Math.min(toMs, midnightAsUtcMs + to * msPerMinute - offsetMs)
      if (opensMs < closesMs) stretches.push({ fromMs: opensMs, toMs: closesMs })
    }
  }
  return stretches
}

/** Working days after one civil date up to and including another; 0 when it is not later. */
export function workingDaysAfter(
  hours: BusinessHours,
  from: string,
  to: string,
  isDayOff: IsDayOff = noDayOff,
): number {
  let days = 0
  for (let date = addDays(from, 1); date <= to && days < mostWorkingDays; date = addDays(date, 1)) {
    if (opensOn(hours, isoWeekday(date)) && !isDayOff(date)) days += 1
  }
  return days
}

// Beyond four years of working days nobody asks for the exact number, and the count must end.
const mostWorkingDays = 999

const minutesPerDay = 1440

function minuteOfDay(wallTime: string): number {
  return Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3, 5))
}

const opensOn = (hours: BusinessHours, weekday: number): boolean => hours.days.includes(weekday)

const dayBefore = (weekday: number): number => (weekday === 1 ? 7 : weekday - 1)

function openMinutes(
  hours: BusinessHours,
  opensToday: boolean,
  openedYesterday: boolean,
): readonly (readonly [number, number])[] {
  const from = minuteOfDay(hours.from)
  const to = minuteOfDay(hours.to)
  if (from < to) return opensToday ? [[from, to]] : []
  return [
    ...(openedYesterday ? [[0, to] as const] : []),
    ...(opensToday ? [[from, minutesPerDay] as const] : []),
  ]
}

function offsetsOfDay(date: string, zone: string): readonly (Stretch & { readonly offsetMs: number })[] {
  const endMs = startOfCivilDay(addDays(date, 1), zone)
  const pieces: (Stretch & { readonly offsetMs: number })[] = []
  let fromMs = startOfCivilDay(date, zone)
  while (fromMs < endMs) {
    const local = zonedAt(fromMs, zone)
    const changeMs = local.getTimeZoneTransition('next')?.epochMilliseconds ?? endMs
    const toMs = Math.min(changeMs, endMs)
    pieces.push({ fromMs, toMs, offsetMs: local.offsetNanoseconds / 1_000_000 })
    fromMs = toMs
  }
  return pieces
}
