// Reads a table of values: RFC 4180 with the delimiters and slips that programs and people really write. Pure.

export const csvDelimiters = [',', ';', '\t', '|'] as const
export type CsvDelimiter = (typeof csvDelimiters)[number]

/** `line`: the line of the file a row begins on, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }

/** `unclosedLine`: where a quotation mark opens that nothing closes; from there to the end all is one cell. */
export type CsvTable = { readonly rows: readonly CsvRow[]; readonly unclosedLine: number | null }

/** Enough of a file to tell how its columns are separated. */
const guessedFrom = 65_536

/**
 * Rows of blanks alone are left out. Inside quotation marks everything is text and "" is one mark; a mark within an unquoted
 * cell is text too. Line ends may be CR LF, LF or CR. A byte order mark and the line "sep=;" of spreadsheets are no row.
 */
export function readCsv(text: string, delimiter: CsvDelimiter): CsvTable {
  const body = text.replace(/^\ufeff/, '')
  const skipped = /^sep=.\r?\n/i.exec(body)?.[0].length ?? 0
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = skipped > 0 ? 2 : 1
  let rowLine = line
  let at = skipped
  let unclosedLine: number | null = null
  const endRow = (): void => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: rowLine, cells })
    cells = []
  }
  while (at < body.length) {
    const cell = cellAt(body, at, delimiter)
    cells.push(cell.value)
    line += cell.lines
    if (!cell.isClosed) unclosedLine ??= line - cell.lines
    const end = body[cell.end]
    at = cell.end + 1
    if (end === delimiter) {
      // A delimiter at the very end begins one more, empty cell.
      if (at === body.length) cells.push('')
      continue
    }
    if (end === '\r' && body[at] === '\n') at += 1
    endRow()
    line += 1
    rowLine = line
  }
  endRow()
  return { rows, unclosedLine }
}

type Cell = {
  readonly value: string
  /** Where the cell's delimiter or line end stands. */
  readonly end: number
  /** Line ends within it. */
  readonly lines: number
  readonly isClosed: boolean
}

function cellAt(text: string, start: number, delimiter: string): Cell {
  // Some programs put blanks before the mark; a tab may be the delimiter itself.
  let open = start
  while (text[open] === ' ') open += 1
  if (text[open] !== '"') {
    let end = start
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1
    return { value: text.slice(start, end), end, lines: 0, isClosed: true }
  }
  let value = ''
  let from = open + 1
  for (;;) {
    const mark = text.indexOf('"', from)
    if (mark < 0) {
      value += text.slice(from)
      return { value, end: text.length, lines: lineEndsIn(value), isClosed: false }
    }
    value += text.slice(from, mark)
    if (text[mark + 1] !== '"') {
      let end = mark + 1
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r')
        end += 1
      return {
        value: value + text.slice(mark + 1, end).trimEnd(),
        end,
        lines: lineEndsIn(value),
        isClosed: true,
      }
    }
    value += '"'
    from = mark + 2
  }
}

const lineEndsIn = (value: string): number => value.match(/\r\n|\n|\r/g)?.length ?? 0

/** The delimiter under which the first rows have the most columns, the same number in each. */
export function guessDelimiter(text: string): CsvDelimiter {
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1]
  const known = csvDelimiters.find((delimiter) => delimiter === named)
  if (known) return known
  const head = text.slice(0, guessedFrom)
  const scored = csvDelimiters.map((delimiter) => {
    const rows = readCsv(head, delimiter).rows.slice(0, 20)
    const [first] = rows
    const columns = first?.cells.length ?? 0
    const alike = rows.filter(({ cells }) => cells.length === columns).length / Math.max(1, rows.length)
    return { delimiter, score: columns > 1 ? alike * columns : 0 }
  })
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter
}
