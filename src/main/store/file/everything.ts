// Gives all that is kept, table by table and row by row, as it was at one moment: for a file that any program can read.
import { connectReadOnly } from './connect.ts'
import type { Db } from './db.ts'

export type KeptRow = Readonly<Record<string, string | number | null>>
export type KeptTable = { readonly name: string; readonly rows: Iterable<KeptRow> }

/** How commands are taken back, and what searching and finding alike texts are quick by: made anew from the rest. */
const left: ReadonlySet<string> = new Set(['undo_entry', 'copy_band', 'search_word'])

/** Sealed by this machine's keyring: of use nowhere else, and nobody's to read. */
const sealed: ReadonlySet<string> = new Set(['source.secret', 'source.secret_outline'])

/** Calls `work` with a look at the database that later changes do not reach. */
export async function atOneMoment<T>(path: string, work: (db: Db) => Promise<T>): Promise<T> {
  const db = connectReadOnly(path)
  try {
    // The moment is that of the first look.
    db.exec('BEGIN; SELECT 1 FROM sqlite_schema')
    return await work(db)
  } finally {
    db.close()
  }
}

/** Bytes are in base64. The rows of a table have to be taken before those of the next. */
export function* keptTables(db: Db): Iterable<KeptTable> {
  const names = db
    .all<{ name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@'
       ORDER BY name`,
    )
    .map(({ name }) => name)
    .filter((name) => !left.has(name))
  for (const name of names) yield { name, rows: rowsOf(db, name) }
}

function* rowsOf(db: Db, table: string): Iterable<KeptRow> {
  type Stored = Record<string, string | number | null | Uint8Array>
  for (const row of db.each<Stored>(`SELECT * FROM "${table}"`))
    yield Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => !sealed.has(`${table}.${column}`))
        .map(([column, value]) => [
          column,
          value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
        ]),
    )
}
