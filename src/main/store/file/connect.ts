// Opens a SQLite file with the pragmas Remit stands on.
import Database from 'better-sqlite3'
import { type Db, wrapDatabase } from './db.ts'

/** Reads and writes. `synchronous=FULL`: the readings of a poll share their commits, so the cost is small and power loss loses nothing. */
export function connect(path: string): Db {
  const connection = new Database(path, { timeout: 5000 })
  try {
    // Of a new file only: an item and what is judged of it are long rows, and half as many pages are written for them.
    connection.pragma('page_size = 8192')
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    connection.pragma('trusted_schema = OFF')
    connection.pragma('cell_size_check = ON')
    connection.pragma('temp_store = MEMORY')
    // KiB. Twice this saves a large poll one reading in twenty, of what the system holds anyway.
    connection.pragma('cache_size = -8192')
    connection.pragma('mmap_size = 0')
    return wrapDatabase(connection)
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Looks at a file without changing it: for checking a backup. */
export function connectReadOnly(path: string): Db {
  return wrapDatabase(new Database(path, { readonly: true, fileMustExist: true }))
}

/** The SQLite result code of an error, such as `SQLITE_CORRUPT`; null for any other error. */
export function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return error.code.startsWith('SQLITE_') ? error.code : null
}

const damaged = /^SQLITE_(CORRUPT|NOTADB)/
export const meansDamage = (error: unknown): boolean => damaged.test(sqliteCode(error) ?? '')
