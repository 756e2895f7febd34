// Lists the words people say days and times with, in the four languages; folded as `fold` writes them.

/** Weekday by its words; Monday is 1. Hungarian endings ("pénteken", "péntekre") are cut off before. */
export const weekdays: Readonly<Record<string, number>> = byWord([
  [1, 'monday mon senin sen mandag man hetfo'],
  [2, 'tuesday tue tues selasa tirsdag tirs kedd'],
  [3, 'wednesday wed rabu onsdag ons szerda'],
  [4, 'thursday thu thur thurs kamis torsdag tors csutortok'],
  [5, "friday fri jumat jum'at fredag fre pentek"],
  [6, 'saturday sat sabtu loerdag lordag loer szombat weekend hetvege'],
  [7, 'sunday sun ahad soendag sondag soen vasarnap'],
])

export const months: Readonly<Record<string, number>> = byWord([
  [1, 'january jan januari januar'],
  [2, 'february feb februari februar'],
  [3, 'march mar maret marts marc marcius'],
  [4, 'april apr aprilis'],
  [5, 'may mei maj majus'],
  [6, 'june jun juni junius'],
  [7, 'july jul juli julius'],
  [8, 'august aug agustus agu augusztus'],
  [9, 'september sep sept szeptember szept'],
  [10, 'october oct oktober okt'],
  [11, 'november nov'],
  [12, 'december dec desember des dec'],
])

/** Days from today. */
export const days: Readonly<Record<string, number>> = byWord([
  [0, 'today hari-ini i-dag idag ma'],
  [1, 'tomorrow tmrw tmr besok esok i-morgen imorgen holnap'],
  [2, 'day-after-tomorrow lusa i-overmorgen overmorgen holnaputan'],
])

/** Hours of the day that have a name. */
export const times: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['09:00', 'morning pagi formiddag morgenen reggel delelott'],
      ['12:00', 'noon midday siang middag delben'],
      ['15:00', 'afternoon sore eftermiddag delutan'],
      ['19:00', 'evening tonight malam aften aftenen este'],
    ] as const
  ).flatMap(([time, words]) => words.split(' ').map((word) => [word, time])),
)

/** Words for a time of today: said alone, they mean today. */
export const todayTimes: ReadonlySet<string> = new Set(['tonight', 'aften', 'aftenen', 'este', 'malam'])

/** Lengths of time in minutes; a day and longer are counted in days, a month by the calendar. */
export const units: Readonly<Record<string, 'minute' | 'hour' | 'day' | 'week' | 'month'>> = {
  ...unit('minute', 'minute minutes min mins menit minut minutter perc percet'),
  ...unit('hour', 'hour hours h hr hrs time timer ora orat jam'),
  ...unit('day', 'day days d hari dag dage nap napot'),
  ...unit('week', 'week weeks w wk minggu pekan uge uger het hetet'),
  ...unit('month', 'month months bulan maaned maaneder maned maneder honap honapot'),
}

export const counts: Readonly<Record<string, number>> = byWord([
  [1, 'a an one satu en et egy'],
  [2, 'two dua to ket ketto couple'],
  [3, 'three tiga tre harom'],
  [4, 'four empat fire negy'],
  [5, 'five lima fem ot'],
  [6, 'six enam seks hat'],
  [7, 'seven tujuh syv het'],
  [10, 'ten sepuluh ti tiz'],
])

/** Indonesian says one with the unit in one word. */
export const wholes: Readonly<Record<string, string>> = {
  sejam: '1 jam',
  sehari: '1 hari',
  seminggu: '1 minggu',
  sepekan: '1 pekan',
  sebulan: '1 bulan',
}

/** The coming one: Monday of next week, the first of next month, the weekday in the week after this one. */
export const nextWords: ReadonlySet<string> = new Set([
  'next',
  'depan',
  'naeste',
  'jovo',
  'kovetkezo',
  'mendatang',
])

/** Before or after a length of time: so long from now. */
export const fromNow: ReadonlySet<string> = new Set(['in', 'dalam', 'om', 'mulva', 'lagi', 'after', 'efter'])

/** Before or after a number: it is an hour of the day. */
export const atWords: ReadonlySet<string> = new Set([
  'at',
  'kl',
  'klokken',
  'jam',
  'pukul',
  'orakor',
  'ora',
  'kor',
])

export const fillers: ReadonlySet<string> = new Set(
  'on the d den pada hari tanggal tgl this paa pa this az nanti of at the'.split(' '),
)

function byWord(rows: readonly (readonly [number, string])[]): Record<string, number> {
  return Object.fromEntries(rows.flatMap(([n, words]) => words.split(' ').map((word) => [word, n])))
}

function unit<U extends string>(name: U, words: string): Record<string, U> {
  return Object.fromEntries(words.split(' ').map((word) => [word, name]))
}
