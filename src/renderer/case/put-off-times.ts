// Offers the times something is put off to, and reads the ones that are typed. Pure: the clock in, instants out.
import { parseWhen } from '../../core/when/parse-when.ts'
import { clockOf, dayAfter, dayOf, instantOf } from '../i18n/dates.ts'
import { locale } from '../i18n/locale.ts'
import { laterToday, morning } from './snooze-times.ts'

/** How many days to wait for somebody before asking again. */
export const remindAfterDays = [2, 3, 7, 14] as const

export const remindTimes = (nowMs: number): { days: number; atMs: number }[] =>
  remindAfterDays.map((days) => ({ days, atMs: instantOf(dayAfter(dayOf(nowMs), days), morning) }))

/** The instant that is meant; null for words that are not understood. It may lie in the past. */
export function typedTime(text: string, nowMs: number): number | null {
  const when = parseWhen(text, {
    day: dayOf(nowMs),
    time: clockOf(nowMs),
    isMonthFirst: locale().language === 'hu' || locale().tag === 'en-US',
  })
  if (when === null) return null
  if (when.is === 'away') return nowMs + when.minutes * 60_000
  if (when.time !== null) return instantOf(when.day, when.time)
  const atMs = instantOf(when.day, morning)
  // Today without an hour, once the morning is over: later today.
  return when.day === dayOf(nowMs) && atMs <= nowMs ? laterToday(nowMs) : atMs
}
