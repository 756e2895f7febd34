// Gives the day of Easter, on which the movable feasts of the western churches hang.

/**
 * Easter Sunday of a year of the Gregorian calendar as `YYYY-MM-DD`, for 1583 to 9999. The computation is the one
 * published without an author in Nature in 1876 and reprinted in Butcher's Ecclesiastical Calendar.
 */
export function easterOf(year: number): string {
  const cycle = year % 19
  const century = Math.floor(year / 100)
  const skippedLeaps = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (19 * cycle + skippedLeaps + 15) % 30
  const fullMoon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - cycle) / 11))
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7
  const offset = fullMoon - weekday
  const month = 3 + Math.floor((offset + 40) / 44)
  const day = offset + 28 - 31 * Math.floor(month / 4)
  return `${String(year).padStart(4, '0')}-0${month}-${String(day).padStart(2, '0')}`
}
