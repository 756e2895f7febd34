// Reads the hours and days in which an RSS feed asks to be left alone.

const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Hours of the day 0 to 23, UTC, out of the text of `skipHours`, with or without its markup; some feeds count 1 to 24. */
export function skippedHours(text: string): number[] {
  const hours = [...text.matchAll(/\d+/g)].map(([hour]) => Number(hour)).filter((hour) => hour <= 24)
  return ordered(hours.map((hour) => hour % 24))
}

/** Days of the week, 0 for Sunday, out of the text of `skipDays`, with or without its markup. */
export function skippedDays(text: string): number[] {
  const names = [
    ...text.toLowerCase().matchAll(/\b(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\b/g),
  ]
  return ordered(names.map(([name]) => dayNames.indexOf(name.slice(0, 3))))
}

const ordered = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)
