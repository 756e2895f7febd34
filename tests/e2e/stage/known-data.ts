// Tells what the owner and the customers wrote from what the program says: it stands in the database, or the system names it.
import { connect } from '../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../src/main/store/file/open.ts'

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

/** Languages and character sets under their own name, a size of paper, keys, places of a template, and taxes as their law names them. */
const ownNames =
  /^(?:WINDOWS-125\d|English|Bahasa Indonesia|Indonesia|Dansk|Magyar|Letter|Alt \S|(?:\{\{\w+\}\}\s*)+|(?:[Mm]oms|áfa|USt|PPN|VAT)(?: \((?:áfa|USt|PPN|VAT)\))?\s[\d.,]+\s?%)$/

/** True for a text that is not the program's own: all of it, or each part between dots, commas and lines. */
export function dataOf(dataDir: string, tag: string): (text: string) => boolean {
  const known = everyText(dataDir)
  const dates = wordsOfDates(tag)
  // A currency, a file's form, a letter on a sheet of keys: no language has another word for it.
  const isNoWord = (word: string): boolean =>
    word.length === 1 || /^\p{Lu}{2,4}$/u.test(word) || dates.has(word.toLowerCase())
  const isAddress = (text: string): boolean => /^(?:\w+:\/\/|\/)?[\w.-]+[./][\w./-]*$/.test(text)
  const isKnown = (text: string): boolean =>
    (text.match(/\p{L}+/gu) ?? []).every(isNoWord) ||
    isAddress(text) ||
    ownNames.test(text) ||
    known.includes(
      flat(text)
        .replace(/^… ?| ?…$/g, '')
        .trim(),
    )
  return (text) => isKnown(text) || text.split(/ · |\n|, |: /).every((part) => isKnown(part.trim()))
}
