// Tells what the owner and the customers wrote from what the program says: it stands in the database, or the system names it.
import { connect } from '../../../src/main/store/connect.ts'
import { databasePath } from '../../../src/main/store/open.ts'

const flat = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()

function everyText(dataDir: string): string {
  const db = connect(databasePath(dataDir))
  try {
    const tables = db
      .all<{ name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'",
        [],
      )
      .map(({ name }) => name)
    return tables
      .flatMap((table) => db.all<Record<string, unknown>>(`SELECT * FROM "${table}"`, []))
      .flatMap((row) => Object.values(row).filter((value) => typeof value === 'string'))
      .map(flat)
      .join('\n')
  } finally {
    db.close()
  }
}

/** Months, weekdays, units and words like "yesterday", in the language dates are written in. */
function wordsOfDates(tag: string): Set<string> {
  const days = Array.from({ length: 366 }, (_, day) => Date.UTC(2026, 0, 1 + day))
  const forms = (['long', 'short'] as const).flatMap((length) => [
    new Intl.DateTimeFormat(tag, { month: length, day: 'numeric' }),
    new Intl.DateTimeFormat(tag, { weekday: length }),
  ])
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const units = ['minute', 'hour', 'day'] as const
  const texts = [
    ...days.flatMap((day) => forms.map((form) => form.format(day))),
    ...units.flatMap((unit) =>
      [0, 1, -1, 2, -2, 5, -5].flatMap((n) => [
        relative.format(n, unit),
        new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(n),
      ]),
    ),
  ]
  return new Set(texts.flatMap((text) => flat(text).split(/[^\p{L}]+/u)))
}

/** True for a text that is not the program's own: all of it, or each part between dots, commas and lines. */
export function dataOf(dataDir: string, tag: string): (text: string) => boolean {
  const known = everyText(dataDir)
  const dates = wordsOfDates(tag)
  const isWordless = (text: string): boolean =>
    (text.match(/\p{L}+/gu) ?? []).every((word) => dates.has(word.toLowerCase()) || word.length === 1)
  const isKnown = (text: string): boolean =>
    isWordless(text) || known.includes(flat(text).replace(/…$/, '').trim())
  return (text) => isKnown(text) || text.split(/ · |\n|, |: /).every((part) => isKnown(part.trim()))
}
