// Writes all that is kept into one JSON file, a piece at a time, so that a large workspace needs no large memory.
import { ok, type Result } from '../../../core/problem.ts'
import type { Db } from '../../store/file/db.ts'
import { atOneMoment, keptTables } from '../../store/file/everything.ts'
import { versionOf } from '../../store/file/migrate.ts'
import { writeExport } from './export-file.ts'

/** So many characters are written at once; between two pieces the desk answers others. */
const pieceLength = 256 * 1024

/** The file is whole or not there. Gives how many rows it has. */
export function writeEverything(
  database: string,
  to: string,
  nowMs: number,
): Promise<Result<{ rows: number }>> {
  return atOneMoment(database, async (db) => {
    const counted = { rows: 0 }
    const written = await writeExport(to, pieces(db, nowMs, counted))
    return written.ok ? ok(counted) : written
  })
}

/** One row a line, so that the file can be looked into, and compared with another. */
function* pieces(db: Db, nowMs: number, counted: { rows: number }): Iterable<string> {
  const head = { format: 'remit-everything', version: 1, schema: versionOf(db) }
  let piece = `${JSON.stringify({ ...head, writtenAt: new Date(nowMs).toISOString() }).slice(0, -1)},\n"tables":{`
  let isFirst = true
  for (const { name, rows } of keptTables(db)) {
    piece += `${isFirst ? '' : ','}\n${JSON.stringify(name)}:[`
    isFirst = false
    let comma = ''
    for (const row of rows) {
      piece += `${comma}\n${JSON.stringify(row)}`
      comma = ','
      counted.rows += 1
      if (piece.length < pieceLength) continue
      yield piece
      piece = ''
    }
    piece += ']'
  }
  yield `${piece}}}\n`
}
