// Reads a day and time as people type them: "tomorrow 9", "Jumat", "om 3 dage", "24.12. 14:30". Pure: words and today in, a wall time out.
import { fold } from '../text/fold.ts'
import { addDays, dayOfMonth, isDay, monthsLater, weekdayOf } from './civil-day.ts'
import {
  atWords,
  counts,
  days,
  fillers,
  fromNow,
  months,
  nextWords,
  times,
  todayTimes,
  units,
  weekdays,
  wholes,
} from './words.ts'

/** A wall time (`time` null: no hour was said), or so many minutes from now. */
export type When =
  | { readonly is: 'wall'; readonly day: string; readonly time: string | null }
  | { readonly is: 'away'; readonly minutes: number }

export type Now = {
  /** The day on the reader's wall, YYYY-MM-DD, and the time, HH:MM. */
  readonly day: string
  readonly time: string
  /** 12.24. is the 24th of December to a Hungarian; others write the day first. */
  readonly isMonthFirst: boolean
}

const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bday after tomorrow\b/g, 'day-after-tomorrow'],
  [/\bhari ini\b/g, 'hari-ini'],
  [/\bi (dag|morgen|overmorgen)\b/g, 'i-$1'],
  [/\bma (reggel|delben|delutan|este)\b/g, 'ma $1'],
  [/\bi aften\b/g, 'aften'],
  [/\b(?:akhir) (?:pekan|minggu)\b/g, 'weekend'],
  [/\bhari minggu\b/g, 'ahad'],
  [/(\d)\s*-?\s*(?:kor|orakor)\b/g, '$1 kor'],
  [/\b(\d{1,2})[.:](\d{2})\s*(am|pm)\b/g, '$1:$2$3'],
  [/\b(\d{1,2})\s+(am|pm)\b/g, '$1$2'],
  [/\b(kl|d|tgl)\.\s*/g, '$1 '],
  [/(\d)\s*(h|d|w)\b/g, '$1 $2'],
]

/** Hungarian says on, by and until a day at its end. */
const withoutEnding = (word: string): string => {
  const isKnown = (each: string): boolean => each in weekdays || each in days || each in units
  if (isKnown(word)) return word
  const stems = ['on', 'en', 'an', 'ra', 're', 'ig', 'n', 'i']
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
  return stems.find(isKnown) ?? word
}

function tokensOf(text: string): string[] {
  let line = fold(text.toLowerCase()).trim()
  for (const [from, to] of phrases) line = line.replace(from, to)
  return line
    .split(/[\s,;]+/)
    .flatMap((word) => (wholes[word] ?? word).split(' '))
    .map(withoutEnding)
    .filter((word) => word !== '')
}

const clock = (hour: number, minute: number): string | null =>
  hour <= 23 && minute <= 59 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null

/** `9:30`, `14.30`, `9am`, `1430`; a bare hour only where the words around it say that it is one. */
function timeOf(word: string, isBareMeant: boolean): string | null {
  const [, hour, minute, half] = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(word) ?? []
  if (hour === undefined || (minute === undefined && half === undefined && !isBareMeant)) return null
  const plain = Number(hour)
  if (half !== undefined && (plain < 1 || plain > 12)) return null
  const full = half === undefined ? plain : (plain % 12) + (half === 'pm' ? 12 : 0)
  return clock(full, Number(minute ?? 0))
}

/** Null for words that are not understood whole: half of what was meant is worse than nothing. */
export function parseWhen(text: string, now: Now): When | null {
  const words = tokensOf(text)
  if (words.length === 0) return null
  let day: string | null = null
  let time: string | null = null
  let minutes: number | null = null
  const isNext = words.some((word) => nextWords.has(word))

  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const after = words[at + 1] ?? ''
    const before = words[at - 1] ?? ''
    const number = /^\d{1,3}$/.test(word) ? Number(word) : (counts[word] ?? null)
    const unit = units[after]
    // "9 óra" is an hour of the day, "3 óra múlva" and "3 jam" are lengths.
    const isLength =
      number !== null && unit !== undefined && (after !== 'ora' || words.slice(at).includes('mulva'))
    const ofMonth = months[after.replace(/\.$/, '')]
    const dated: string | null = dateOf(word, now)

    if (isLength && !(before === 'jam' || before === 'pukul')) {
      if (unit === 'minute' || unit === 'hour') minutes = (minutes ?? 0) + number * (unit === 'hour' ? 60 : 1)
      else
        day =
          unit === 'month'
            ? monthsLater(now.day, number)
            : addDays(now.day, number * (unit === 'week' ? 7 : 1))
      at += 1
    } else if (dated !== null) day = dated
    else if (/^\d{1,2}(?:st|nd|rd|th|\.|-)?$/.test(word) && ofMonth !== undefined) {
      day = dayAndMonth(Number.parseInt(word, 10), ofMonth, now)
      at += 1
      if (/^\d{4}$/.test(words[at + 1] ?? '')) {
        day = day === null ? null : `${words[at + 1]}${day.slice(4)}`
        at += 1
      }
      if (day === null) return null
    } else if (months[word.replace(/\.$/, '')] !== undefined && /^\d{1,2}(?:st|nd|rd|th|\.)?$/.test(after)) {
      day = dayAndMonth(Number.parseInt(after, 10), months[word.replace(/\.$/, '')] ?? 0, now)
      at += 1
      if (day === null) return null
    } else if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word) || (/^\d{1,2}\.?$/.test(word) && isDateWord(before))) {
      day = dayOfMonth(now.day, Number.parseInt(word, 10))
      if (day === null) return null
    } else if (word in days) day = addDays(now.day, days[word] ?? 0)
    else if (word in weekdays && !isUnitMeant(word, words)) day = weekdayDay(weekdays[word] ?? 1, isNext, now)
    else if (timeOf(word, false) !== null) time = timeOf(word, false)
    else if (
      /^\d{1,2}$/.test(word) &&
      (atWords.has(before) || atWords.has(after) || isHour(words, at, day))
    ) {
      time = timeOf(word, true)
      if (time === null) return null
    } else if (word in times) {
      time = time === null ? (times[word] ?? null) : inHalf(time, times[word] ?? '')
      if (todayTimes.has(word)) day ??= now.day
    } else if (nextWords.has(word)) {
      const unitWord = units[after] ?? units[before]
      if (unitWord === 'week') day ??= addDays(now.day, 8 - weekdayOf(now.day))
      else if (unitWord === 'month') day ??= `${monthsLater(`${now.day.slice(0, 7)}-01`, 1)}`
      else if (unitWord !== undefined) return null
    } else if (word === 'minggu' && !isNext) day = weekdayDay(7, false, now)
    else if (!isGlue(word, isNext)) return null
  }
  if (minutes !== null) return day === null && time === null ? { is: 'away', minutes } : null
  if (day !== null) return { is: 'wall', day, time }
  if (time === null) return null
  return { is: 'wall', day: time > now.time ? now.day : addDays(now.day, 1), time }
}

const isGlue = (word: string, isNext: boolean): boolean =>
  fillers.has(word) || fromNow.has(word) || atWords.has(word) || (isNext && word in units)

const isDateWord = (word: string): boolean => ['the', 'tanggal', 'tgl', 'd', 'den'].includes(word)

/** "minggu depan" is next week. */
const isUnitMeant = (word: string, words: readonly string[]): boolean =>
  word in units && words.some((each) => nextWords.has(each))

/** "jam 4 sore": four in the afternoon. */
function inHalf(time: string, named: string): string {
  const hour = Number(time.slice(0, 2))
  return named >= '13:00' && hour >= 1 && hour < 12 ? `${hour + 12}${time.slice(2)}` : time
}

/** A number at the end, alone or after a day: its hour. */
const isHour = (words: readonly string[], at: number, day: string | null): boolean =>
  day !== null ||
  (words.length === 1 && at === 0) ||
  (at === 0 && words.slice(1).some((word) => word in days || word in weekdays))

/** The coming one; on that weekday itself, in a week. "Next": the one of next week. */
function weekdayDay(weekday: number, isNext: boolean, now: Now): string {
  const today = weekdayOf(now.day)
  if (isNext) return addDays(now.day, 7 - today + weekday)
  return addDays(now.day, (weekday - today + 7) % 7 || 7)
}

/** `2026-12-24`, `24/12`, `24.12.`, `24.12.2027`. */
function dateOf(word: string, now: Now): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(word)) return isDay(word) ? word : null
  const [, a, b, year] = /^(\d{1,2})[./](\d{1,2})[./]?(\d{4}|\d{2})?$/.exec(word) ?? []
  const isTime = /^\d{1,2}\.\d{2}$/.test(word) && Number(b) > 12
  if (a === undefined || b === undefined || isTime) return null
  // 9.30 is a time; 9.12 may be either, and is a day only where it ends or slants like one.
  if (/^\d{1,2}\.\d{2}$/.test(word)) return null
  const [first, second] = [Number(a), Number(b)]
  const isMonthFirst = second > 12 || (now.isMonthFirst && first <= 12 && !word.includes('/'))
  const [month, date] = isMonthFirst ? [first, second] : [second, first]
  if (year === undefined) return dayAndMonth(date, month, now)
  const full = year.length === 2 ? `20${year}` : year
  const day = `${full}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isDay(day) ? day : null
}

/** The coming one, this year or next. */
function dayAndMonth(date: number, month: number, now: Now): string | null {
  const year = Number(now.day.slice(0, 4))
  const dayIn = (each: number): string =>
    `${each}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const found = [year, year + 1, year + 2, year + 3, year + 4]
    .map(dayIn)
    .find((day) => isDay(day) && day >= now.day)
  return found ?? null
}
