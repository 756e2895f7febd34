// Inserts many rows of a table in few statements: to begin a statement and open a table's indexes costs as much as to write a row.
import type { Bindable, Db } from './db.ts'

/** Statements are kept, so there are few forms of each. */
const sizes = [64, 16, 4, 1]

/**
 * Gives the writer of a table, which says how many rows it wrote. `into` names the table with its columns, `ending` what
 * follows the values; rows are handed over one behind the other, and written in that order.
 */
export function manyRows(
  into: string,
  columns: number,
  ending = '',
  verb: 'INSERT' | 'INSERT OR IGNORE' = 'INSERT',
): (db: Db, values: readonly Bindable[]) => number {
  const row = `(${Array.from({ length: columns }, () => '?').join(', ')})`
  const forms = sizes.map((size) => ({
    length: size * columns,
    sql: `${verb} INTO ${into} VALUES ${Array.from({ length: size }, () => row).join(', ')} ${ending}`,
  }))
  return (db, values) => {
    let at = 0
    let written = 0
    for (const { length, sql } of forms)
      for (; at + length <= values.length; at += length)
        written += db.run(sql, values.slice(at, at + length)).changes
    return written
  }
}
