// Reads the dates that feeds carry: ISO 8601, RFC 822, and what people and templates write instead, in Remit's languages and a few more.
import { hourOfDay, isDate, isTime, isYear, usualDate } from './usual-date.ts'

/**
 * Months by the first letters of their names in English, Indonesian, Danish and Hungarian, accents removed; then those of
 * German, French, Italian, Spanish, Portuguese and Dutch, whose forums a customer may write in, too.
 */
const months: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['may', 5],
  ['mei', 5],
  ['maj', 5],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['agu', 8],
  ['ags', 8],
  ['agt', 8],
  ['sep', 9],
  ['szep', 9],
  ['oct', 10],
  ['okt', 10],
  ['nov', 11],
  ['nop', 11],
  ['dec', 12],
  ['des', 12],
  ['gen', 1],
  ['ene', 1],
  ['fev', 2],
  ['mrt', 3],
  ['maart', 3],
  ['abr', 4],
  ['avr', 4],
  ['mai', 5],
  ['mag', 5],
  ['giu', 6],
  ['juin', 6],
  ['lug', 7],
  ['juil', 7],
  ['ago', 8],
  ['aou', 8],
  ['set', 9],
  ['ott', 10],
  ['out', 10],
  ['dez', 12],
  ['dic', 12],
]

/** Hours east of Greenwich. Names that mean several zones (IST, CST in China) have their most written meaning or none. */
const zoneHours: ReadonlyMap<string, number> = new Map([
  ['at', -4],
  ['et', -5],
  ['ct', -6],
  ['mt', -7],
  ['pt', -8],
  ['est', -5],
  ['edt', -4],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
  ['akst', -9],
  ['akdt', -8],
  ['hst', -10],
  ['wet', 0],
  ['west', 1],
  ['bst', 1],
  ['cet', 1],
  ['met', 1],
  ['mez', 1],
  ['cest', 2],
  ['mest', 2],
  ['mesz', 2],
  ['eet', 2],
  ['eest', 3],
  ['msk', 3],
  ['wib', 7],
  ['wita', 8],
  ['wit', 9],
  ['sgt', 8],
  ['jst', 9],
  ['kst', 9],
  ['aest', 10],
  ['aedt', 11],
  ['nzst', 12],
  ['nzdt', 13],
])

const iso =
  /^(\d{4})(?:-0?(\d{1,2})(?:-(\d{1,2}))?)?(?:(?:t|\s+)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?)?\s*((?![ap]\.?m\b)[a-z]*\s*(?:[+-]\s?\d{1,2}(?::?\d{1,2})?(?:\s*\(.*\))?)?)$/
const compact = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?)?\s*([a-z]*|[+-].*)$/
const numeric = /^(\d{1,4})([/.-])\s?(\d{1,2})\2\s?(\d{1,4})\.?(?=\D|$)/
const offset = /[+-]\s?\d{1,2}(?::?\d{1,2})?/
/** One digit for minutes or seconds stands only behind a colon: behind a point it may be a date's. */
const clock =
  /(\d{1,2})(?::|\.(?=\d\d))(\d{1,2})(?:(?::|\.(?=\d\d))(\d{1,2}))?(?:[.,]\d+)?\s*(am|pm|a\.m\.|p\.m\.)?(?![\d/])/

/**
 * The instant `text` names, in UTC milliseconds, or null when it names none. A date without a time is its midnight, one
 * without a zone is read as UTC. Nothing is clamped: whether a future date is believed is the reader's decision.
 */
export function parseFeedDate(text: string): number | null {
  const usual = usualDate(text, monthOf)
  if (usual !== undefined) return usual
  const written = foldedDate(text)
  if (!/\d/.test(written)) return null
  const plain = iso.exec(written)
  if (plain) {
    const [, year, month, day, hour, minute, second, , zone] = plain
    return instantOf({ year, month, day, hour, minute, second, fraction: plain[7], zone })
  }
  const packed = compact.exec(written)
  if (packed) {
    const [, year, month, day, hour, minute, second, zone] = packed
    return instantOf({ year, month, day, hour, minute, second, zone })
  }
  return fromWords(written)
}

/** No date is longer than this; the rest of a longer text is not one. */
const maxLength = 100

function foldedDate(text: string): string {
  const short = text.trim().slice(0, maxLength).toLowerCase().replace(/\s+/g, ' ')
  return /[^ -~]/.test(short) ? short.normalize('NFD').replace(/\p{M}/gu, '') : short
}

type Parts = {
  year?: string | undefined
  month?: string | undefined
  day?: string | undefined
  hour?: string | undefined
  minute?: string | undefined
  second?: string | undefined
  fraction?: string | undefined
  zone?: string | undefined
  half?: string | undefined
}

function fromWords(written: string): number | null {
  const { date, rest } = dateInNumbers(written)
  const time = clock.exec(rest)
  const before = time ? rest.slice(0, time.index) : rest
  const after = time ? rest.slice(time.index + time[0].length) : ''
  const clockParts = { hour: time?.[1], minute: time?.[2], second: time?.[3], half: time?.[4] }
  const zone = zoneIn(after)
  if (date) return instantOf({ ...slashed(date, time?.[4] !== undefined), ...clockParts, zone })

  const wordsBefore = wordsIn(before)
  const wordsAfter = wordsIn(after.replace(offset, ' '))
  // A Tuesday may be written as "mar", which is a month's name as well; the month stands behind the day of the week.
  const month = wordsBefore.map(monthOf).findLast(isFound) ?? wordsAfter.map(monthOf).find(isFound)
  if (month === undefined) return null
  const numbers = [...wordsBefore, ...wordsAfter]
    .filter((word) => /^\d{1,4}(?:st|nd|rd|th|t)?$/.test(word))
    .map((word) => word.replace(/\D+$/, ''))
  const yearAt = numbers.findIndex((number) => number.length === 4)
  const year = yearAt === -1 ? numbers[1] : numbers[yearAt]
  const day = numbers[yearAt === 0 ? 1 : 0]
  return instantOf({ year, month: String(month), day: numbers.length === 1 ? '1' : day, ...clockParts, zone })
}

/** A date in numbers at the beginning, or behind the time of day, and what stands beside it. */
function dateInNumbers(written: string): { date: RegExpExecArray | null; rest: string } {
  const dated = written.replace(/^\D*/, '')
  const first = numeric.exec(dated)
  if (first) return { date: first, rest: dated.slice(first[0].length) }
  const time = clock.exec(dated)
  const behind = time?.index === 0 ? dated.slice(time[0].length).replace(/^\D*/, '') : ''
  const second = numeric.exec(behind)
  return { date: second, rest: time && second ? `${time[0]} ${behind.slice(second[0].length)}` : written }
}

const wordsIn = (text: string): string[] => text.split(/[^\p{L}\d]+/u)

const isFound = (month: number | null): month is number => month !== null

/** Day first, as the four languages and most of the world write it; month first only where nothing else fits. */
function slashed(date: RegExpExecArray, twelveHours: boolean): Parts {
  const [, first = '', separator, second = '', third = ''] = date
  if (first.length === 4 || Number(first) > 31) return { year: first, month: second, day: third }
  const mayBeAmerican = separator === '/' && twelveHours && Number(first) <= 12
  const american = mayBeAmerican || (separator !== '.' && Number(second) > 12)
  return american ? { year: third, month: first, day: second } : { year: third, month: second, day: first }
}

function monthOf(word: string): number | null {
  return /^\p{L}/u.test(word) ? (months.find(([start]) => word.startsWith(start))?.[1] ?? null) : null
}

function zoneIn(text: string): string {
  return offset.exec(text)?.[0] ?? /\b[a-z]{1,5}\b/.exec(text)?.[0] ?? ''
}

function instantOf(parts: Parts): number | null {
  const year = fullYear(parts.year)
  const month = Number(parts.month ?? '1')
  const day = Number(parts.day ?? '1')
  const minute = Number(parts.minute ?? '0')
  const second = Number(parts.second ?? '0')
  const hour = hourOfDay(hourOf(Number(parts.hour ?? '0'), parts.half), minute, second)
  if (year === null || !isDate(year, month, day) || !isTime(hour, minute, second)) return null
  const milliseconds = parts.fraction ? Math.floor(Number(`0.${parts.fraction}`) * 1000) : 0
  return (
    Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) -
    offsetMinutes(parts.zone ?? '') * 60_000
  )
}

/** Two-digit years follow RFC 2822, section 4.3. */
function fullYear(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  const number = Number(text)
  const year = text.length > 2 ? number : number < 50 ? 2000 + number : 1900 + number
  return isYear(year) ? year : null
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (half.startsWith('p') ? 12 : 0)
}

function offsetMinutes(zone: string): number {
  const signed = /([+-])\s?(\d{1,2}):?(\d{1,2})?/.exec(zone)
  if (!signed) return (zoneHours.get(zone.trim()) ?? 0) * 60
  const minutes = Number(signed[2]) * 60 + Number(signed[3] ?? '0')
  return signed[1] === '-' ? -minutes : minutes
}
