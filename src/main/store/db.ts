// Gives the store one narrow way to run SQL: prepared once, bounded, typed rows out.
import type Database from 'better-sqlite3'

export type Bindable = string | number | bigint | null | Uint8Array
export type Params = readonly Bindable[] | Readonly<Record<string, Bindable>>

export type Db = {
  one<Row>(sql: string, params?: Params): Row | undefined
  all<Row>(sql: string, params?: Params): Row[]
  run(sql: string, params?: Params): { changes: number; id: number }
  exec(sql: string): void
  pragma(text: string): unknown
  /** All or nothing; nested calls join the outer transaction through a savepoint. */
  transaction<T>(work: () => T): T
  close(): void
}

/** Wraps an open connection. Statements are prepared once and kept: the set of SQL texts is fixed by the source. */
export function wrapDatabase(connection: Database.Database): Db {
  const statements = new Map<string, Database.Statement<unknown[]>>()
  const prepared = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const statement = connection.prepare<unknown[]>(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    one<Row>(sql: string, params?: Params) {
      const statement = prepared(sql)
      return (params === undefined ? statement.get() : statement.get(params)) as Row | undefined
    },
    all<Row>(sql: string, params?: Params) {
      const statement = prepared(sql)
      return (params === undefined ? statement.all() : statement.all(params)) as Row[]
    },
    run(sql, params) {
      const statement = prepared(sql)
      const result = params === undefined ? statement.run() : statement.run(params)
      return { changes: result.changes, id: Number(result.lastInsertRowid) }
    },
    exec: (sql) => void connection.exec(sql),
    pragma: (text) => connection.pragma(text, { simple: true }),
    transaction: (work) => connection.transaction(work).immediate(),
    close: () => connection.close(),
  }
}
