// Reads a table of values from a file: in which character set, how separated, which rows. Nothing is stored.
import { basename } from 'node:path'
import { mostRows } from '../../../contract/client-import.ts'
import type { Input, Output } from '../../../contract/methods.ts'
import { guessDelimiter, readCsv } from '../../../core/csv/read-csv.ts'
import { decodeFeed } from '../../../core/feed/charset.ts'
import { problemOf } from '../../../core/problem.ts'
import { Refusal } from '../refusal.ts'
import { readWhole } from './read-file.ts'

/** Five thousand clients with long notes. */
const maxBytes = 20 * 1024 * 1024

/** Refuses with `file_empty` where no cell is filled, or what fills them is no text. */
export async function readTableFile({
  path,
  charset,
  delimiter,
}: Input<'client.readTable'>): Promise<Output<'client.readTable'>> {
  const bytes = await readWhole(path, 'clients', maxBytes)
  const decoded =
    charset === null ? decodeFeed(bytes, null) : { text: new TextDecoder(charset).decode(bytes), charset }
  if (decoded.text.includes('\0')) throw new Refusal(problemOf('file_empty', basename(path)))
  const chosen = delimiter ?? guessDelimiter(decoded.text)
  const { rows, unclosedLine } = readCsv(decoded.text, chosen)
  if (rows.length === 0) throw new Refusal(problemOf('file_empty', basename(path)))
  return {
    name: basename(path),
    charset: decoded.charset,
    delimiter: chosen,
    rows: rows.slice(0, mostRows + 1).map(({ line, cells }) => ({ line, cells: [...cells] })),
    unclosedLine,
    tooMany: Math.max(0, rows.length - mostRows - 1),
  }
}
