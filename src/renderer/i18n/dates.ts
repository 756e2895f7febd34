// Writes days and times as the reader's language does, in the owner's zone.
import { locale } from './locale.ts'
import { t } from './t.ts'

const dayMs = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(name: string, options: Intl.DateTimeFormatOptions, zone: string): Intl.DateTimeFormat {
  const key = `${name} ${locale().tag} ${zone}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale().tag, { ...options, timeZone: zone })
    formats.set(key, format)
  }
  return format
}

const inZone = (name: string, options: Intl.DateTimeFormatOptions, atMs: number): string =>
  formatOf(name, options, locale().zone).format(atMs)

const civilFormats = new Map<string, Intl.DateTimeFormat>()

/** The day of an instant on the owner's wall, or on that of an agreement's zone, as YYYY-MM-DD. */
export function dayOf(atMs: number, zone: string = locale().zone): string {
  let format = civilFormats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    civilFormats.set(zone, format)
  }
  return format.format(atMs)
}

/** Days from one civil date to another; both YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)

/** A civil date some days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

/** The same day of the month some months later, or the month's last day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

const hours = new Map<string, '2-digit' | 'numeric'>()

/** Two digits, but where the clock has twelve hours nobody writes a nought before them. */
function hourDigits(): '2-digit' | 'numeric' {
  const { tag } = locale()
  const known = hours.get(tag)
  if (known) return known
  const { hour12 } = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions()
  const digits = hour12 ? 'numeric' : '2-digit'
  hours.set(tag, digits)
  return digits
}

/** `09:05` or `9:05 AM`, as the language writes it. */
export const timeOf = (atMs: number): string =>
  inZone('time', { hour: hourDigits(), minute: '2-digit' }, atMs)

/** The clock on the owner's wall as a time field holds it: `08:30`. */
export const clockOf = (atMs: number): string => new Date(wallMs(atMs)).toISOString().slice(11, 16)

export const weekdayOf = (atMs: number): string => inZone('weekday', { weekday: 'long' }, atMs)

export const dayMonthOf = (atMs: number): string => inZone('day', { day: 'numeric', month: 'short' }, atMs)

/** A month with its year: `October 2026`. */
export const monthOf = (atMs: number): string => inZone('month', { month: 'long', year: 'numeric' }, atMs)

export const fullDayOf = (atMs: number): string =>
  inZone('full', { day: 'numeric', month: 'long', year: 'numeric' }, atMs)

export const fullMomentOf = (atMs: number): string => `${fullDayOf(atMs)}, ${timeOf(atMs)}`

/** A civil date in words: `15 August 2026`. */
export const dateText = (date: string): string =>
  formatOf('full', { day: 'numeric', month: 'long', year: 'numeric' }, 'UTC').format(
    Date.parse(`${date}T00:00:00Z`),
  )

/** A civil date without its year: `4 Dec`. */
export const dayMonthText = (date: string): string =>
  formatOf('day', { day: 'numeric', month: 'short' }, 'UTC').format(Date.parse(`${date}T00:00:00Z`))

/** From one civil date to another, as the language shortens it: `16–22 November 2026`. */
export const daysText = (from: string, to: string): string =>
  formatOf('full', { day: 'numeric', month: 'long', year: 'numeric' }, 'UTC').formatRange(
    Date.parse(`${from}T00:00:00Z`),
    Date.parse(`${to}T00:00:00Z`),
  )

/** The weekday of a civil date, short: `Mon`. */
export const weekdayText = (date: string): string =>
  formatOf('short weekday', { weekday: 'short' }, 'UTC').format(Date.parse(`${date}T00:00:00Z`))

/** A civil date in a table: `15 Aug 2026`. */
export const shortDateText = (date: string): string =>
  formatOf('short', { day: 'numeric', month: 'short', year: 'numeric' }, 'UTC').format(
    Date.parse(`${date}T00:00:00Z`),
  )

/** The day of an instant as one would say it: today, yesterday, a weekday within the week, else the date. */
export function dayWords(atMs: number, nowMs: number): string {
  const away = daysBetween(dayOf(nowMs), dayOf(atMs))
  if (away === 0) return t('day.today')
  if (away === 1) return t('day.tomorrow')
  if (away === -1) return t('day.yesterday')
  if (Math.abs(away) < 7) return weekdayOf(atMs)
  return dayOf(atMs).slice(0, 4) === dayOf(nowMs).slice(0, 4) ? dayMonthOf(atMs) : shortDateText(dayOf(atMs))
}

/** Day and time: `today 11:42`. */
export const momentWords = (atMs: number, nowMs: number): string => `${dayWords(atMs, nowMs)} ${timeOf(atMs)}`

/** The instant at which a wall clock in the owner's zone shows this day and time. */
export function instantOf(day: string, time: string): number {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  // Two rounds settle the offset, also across a change of summer time.
  let guess = wanted
  for (let round = 0; round < 2; round += 1) guess = wanted - (wallMs(guess) - guess)
  return guess
}

function wallMs(atMs: number): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: locale().zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(atMs)
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value ?? 0)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', dayMs],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** How long ago something was, in its largest fitting unit: `3 days ago`, `12 minutes ago`, `just now`. */
export function agoWords(atMs: number, nowMs: number): string {
  const awayMs = Math.max(0, nowMs - atMs)
  const step = steps.find(([, ms]) => awayMs >= ms)
  if (!step) return t('ago.now')
  const [unit, unitMs] = step
  return new Intl.RelativeTimeFormat(locale().tag, { numeric: 'auto' }).format(
    -Math.floor(awayMs / unitMs),
    unit,
  )
}

/** How long something has lasted: `for 27 hours` as the language puts it, from two days on in days. */
export const sinceWords = (fromMs: number, nowMs: number): string => {
  const hours = Math.floor((nowMs - fromMs) / 3_600_000)
  const isHours = hours < 48
  return t(isHours ? 'since.hours' : 'since.days', { n: isHours ? hours : Math.floor(hours / 24) })
}

/** A length of time, roughly: `40 minutes`, `6 hours`, `2 days`. */
export function roughly(minutes: number): string {
  const [unit, length] =
    minutes < 90
      ? ['minute', minutes]
      : minutes < 48 * 60
        ? ['hour', minutes / 60]
        : ['day', minutes / 60 / 24]
  return new Intl.NumberFormat(locale().tag, {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Number(length))
}
