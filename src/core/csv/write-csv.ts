// Writes a table for a spreadsheet: RFC 4180 in UTF-8, rows ending with CR LF.
import { printable } from '../quote/printable.ts'

/** Tells spreadsheets that the file is UTF-8; without it they read the letters of an older code page. */
const byteOrderMark = '\ufeff'

/** The table as a file, with a byte order mark. Cells that people wrote go through `textCell` before. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${byteOrderMark}${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`

/** A text a spreadsheet would calculate is kept a text by an apostrophe (OWASP, CSV injection). */
export const textCell = (text: string): string => {
  const shown = printable(text)
  return /^[=+\-@＝＋－＠]/.test(shown) ? `'${shown}` : shown
}

const quoted = (cell: string): string => (/[",\r\n;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
