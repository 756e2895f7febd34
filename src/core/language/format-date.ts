// Writes days, moments and lengths of time in words: `3 Februari 2026`, `3. februar 2026 kl. 14.10`, `1 óra 30 perc`.
import { zonedAt } from '../temporal.ts'
import { formatDecimal, nbsp } from './format-number.ts'
import type { Language } from './language.ts'

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  hu: 'január február március április május június július augusztus szeptember október november december'.split(
    ' ',
  ),
}

const civilDate = /^(\d{4})-(\d{2})-(\d{2})$/

/** The long form of a civil date `YYYY-MM-DD`; text that is no such date comes back unchanged. */
export function formatDate(date: string, language: Language): string {
  const match = civilDate.exec(date)
  const month = months[language][Number(match?.[2]) - 1]
  if (!match || month === undefined) return date
  const year = Number(match[1])
  const day = Number(match[3])
  if (language === 'hu') return `${year}. ${month} ${day}.`
  return language === 'da' ? `${day}. ${month} ${year}` : `${day} ${month} ${year}`
}

/** A month `YYYY-MM` in words: `October 2026`, `2026. október`; text that is no month comes back unchanged. */
export function formatMonth(month: string, language: Language): string {
  const name = months[language][Number(month.slice(5)) - 1]
  if (!/^\d{4}-\d{2}$/.test(month) || name === undefined) return month
  const year = Number(month.slice(0, 4))
  return language === 'hu' ? `${year}. ${name}` : `${name} ${year}`
}

/** A moment (UTC epoch milliseconds) as day and time on the wall of `zone`, an IANA name. */
export function formatDateTime(instantMs: number, zone: string, language: Language): string {
  const local = zonedAt(instantMs, zone)
  const date = formatDate(local.toPlainDate().toString(), language)
  const hour = String(local.hour).padStart(2, '0')
  const minute = String(local.minute).padStart(2, '0')
  if (language === 'id') return `${date} pukul ${hour}.${minute}`
  if (language === 'da') return `${date} kl. ${hour}.${minute}`
  return language === 'hu' ? `${date} ${hour}:${minute}` : `${date}, ${hour}:${minute}`
}

type DurationWords = {
  readonly hour: string
  readonly hours: string
  readonly minute: string
  readonly minutes: string
}

const durationWords: Readonly<Record<Language, DurationWords>> = {
  en: { hour: 'hour', hours: 'hours', minute: 'minute', minutes: 'minutes' },
  id: { hour: 'jam', hours: 'jam', minute: 'menit', minutes: 'menit' },
  da: { hour: 'time', hours: 'timer', minute: 'minut', minutes: 'minutter' },
  hu: { hour: 'óra', hours: 'óra', minute: 'perc', minutes: 'perc' },
}

/** Whole minutes as hours and minutes; a part that is zero is left out ("2 hours", "45 minutes", "0 minutes"). */
export function formatDuration(minutes: number, language: Language): string {
  const words = durationWords[language]
  const whole = Math.abs(minutes)
  const hours = Math.floor(whole / 60)
  const rest = whole - hours * 60
  const parts: string[] = []
  if (hours > 0) parts.push(counted(hours, words.hour, words.hours, language))
  if (rest > 0 || hours === 0) parts.push(counted(rest, words.minute, words.minutes, language))
  return `${minutes < 0 ? '-' : ''}${parts.join(' ')}`
}

const counted = (count: number, one: string, many: string, language: Language): string =>
  `${formatDecimal(String(count), language)}${nbsp}${count === 1 ? one : many}`
