// Days and times are read as people type them in four languages; what is not understood whole is not guessed.
import { describe, expect, test } from 'vitest'
import { parseWhen } from '../../../src/core/when/parse-when.ts'

// A Wednesday.
const now = { day: '2026-11-25', time: '10:30', isMonthFirst: false }

const read = (text: string, isMonthFirst = false): string | null => {
  const when = parseWhen(text, { ...now, isMonthFirst })
  if (when === null) return null
  return when.is === 'away' ? `+${when.minutes}` : [when.day, when.time].filter(Boolean).join(' ')
}

describe('in English', () => {
  test.each([
    ['tomorrow', '2026-11-26'],
    ['tomorrow 9', '2026-11-26 09:00'],
    ['Tomorrow at 14:30', '2026-11-26 14:30'],
    ['tomorrow 9pm', '2026-11-26 21:00'],
    ['9 tomorrow', '2026-11-26 09:00'],
    ['tomorrow morning', '2026-11-26 09:00'],
    ['day after tomorrow', '2026-11-27'],
    ['Friday', '2026-11-27'],
    ['fri 16', '2026-11-27 16:00'],
    ['on Wednesday', '2026-12-02'],
    ['next friday', '2026-12-04'],
    ['next week', '2026-11-30'],
    ['next month', '2026-12-01'],
    ['in 3 days', '2026-11-28'],
    ['in 3 days at 8', '2026-11-28 08:00'],
    ['3d', '2026-11-28'],
    ['2 weeks', '2026-12-09'],
    ['in a month', '2026-12-25'],
    ['in 2 hours', '+120'],
    ['in 90 minutes', '+90'],
    ['2h', '+120'],
    ['tonight', '2026-11-25 19:00'],
    ['today 17:00', '2026-11-25 17:00'],
    ['17:00', '2026-11-25 17:00'],
    ['9', '2026-11-26 09:00'],
    ['9am', '2026-11-26 09:00'],
    ['noon', '2026-11-25 12:00'],
    ['24 December', '2026-12-24'],
    ['Dec 24th 10:00', '2026-12-24 10:00'],
    ['24 Dec 2027', '2027-12-24'],
    ['1 March', '2027-03-01'],
    ['29 February', '2028-02-29'],
    ['24/12', '2026-12-24'],
    ['2026-12-24 15:00', '2026-12-24 15:00'],
    ['the 3rd', '2026-12-03'],
    ['the 31st', '2026-12-31'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('in Indonesian', () => {
  test.each([
    ['besok', '2026-11-26'],
    ['besok jam 9', '2026-11-26 09:00'],
    ['besok pukul 14.30', '2026-11-26 14:30'],
    ['besok pagi', '2026-11-26 09:00'],
    ['lusa', '2026-11-27'],
    ['Jumat', '2026-11-27'],
    ['hari Jumat sore', '2026-11-27 15:00'],
    ['Minggu', '2026-11-29'],
    ['hari minggu', '2026-11-29'],
    ['minggu depan', '2026-11-30'],
    ['senin depan', '2026-11-30'],
    ['bulan depan', '2026-12-01'],
    ['3 hari lagi', '2026-11-28'],
    ['dalam 2 minggu', '2026-12-09'],
    ['seminggu lagi', '2026-12-02'],
    ['2 jam lagi', '+120'],
    ['jam 4 sore', '2026-11-25 16:00'],
    ['nanti malam', '2026-11-25 19:00'],
    ['hari ini jam 17', '2026-11-25 17:00'],
    ['24 Desember', '2026-12-24'],
    ['tanggal 3', '2026-12-03'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('in Danish', () => {
  test.each([
    ['i morgen', '2026-11-26'],
    ['i morgen kl. 9', '2026-11-26 09:00'],
    ['i morgen kl 14.30', '2026-11-26 14:30'],
    ['i overmorgen', '2026-11-27'],
    ['fredag', '2026-11-27'],
    ['på fredag', '2026-11-27'],
    ['lørdag formiddag', '2026-11-28 09:00'],
    ['søndag', '2026-11-29'],
    ['næste uge', '2026-11-30'],
    ['næste mandag', '2026-11-30'],
    ['om 3 dage', '2026-11-28'],
    ['om en uge', '2026-12-02'],
    ['om 2 timer', '+120'],
    ['i aften', '2026-11-25 19:00'],
    ['den 24. december', '2026-12-24'],
    ['24.12.', '2026-12-24'],
    ['d. 3', '2026-12-03'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('in Hungarian', () => {
  test.each([
    ['holnap', '2026-11-26'],
    ['holnap 9', '2026-11-26 09:00'],
    ['holnap 9-kor', '2026-11-26 09:00'],
    ['holnap 9 órakor', '2026-11-26 09:00'],
    ['holnap 14:30', '2026-11-26 14:30'],
    ['holnap reggel', '2026-11-26 09:00'],
    ['holnapután', '2026-11-27'],
    ['péntek', '2026-11-27'],
    ['pénteken', '2026-11-27'],
    ['péntekre', '2026-11-27'],
    ['hétfőn 8', '2026-11-30 08:00'],
    ['vasárnap', '2026-11-29'],
    ['jövő hét', '2026-11-30'],
    ['jövő héten', '2026-11-30'],
    ['jövő hónap', '2026-12-01'],
    ['3 nap múlva', '2026-11-28'],
    ['két hét múlva', '2026-12-09'],
    ['egy hónap múlva', '2026-12-25'],
    ['2 óra múlva', '+120'],
    ['ma este', '2026-11-25 19:00'],
    ['ma 17 óra', '2026-11-25 17:00'],
    ['december 24.', '2026-12-24'],
    ['dec. 24', '2026-12-24'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected))

  test('a date in figures has the month first', () => {
    expect([read('12.03.', true), read('12.03.'), read('12.24.', true)]).toEqual([
      '2026-12-03',
      '2027-03-12',
      '2026-12-24',
    ])
  })
})

describe('what is not understood', () => {
  test.each([
    '',
    '   ',
    'soon',
    'tomorrow maybe',
    '25:00',
    '31 February',
    'tomorrow 25',
    'in',
    'at',
    '32/13',
    '9 9 9 hello',
    'in 3',
    '💥',
  ])('%j is no time', (text) => expect(read(text)).toBeNull())
})
