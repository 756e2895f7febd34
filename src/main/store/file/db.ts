// Gives the store one narrow way to run SQL: prepared once, bounded, typed rows out.
import type Database from 'better-sqlite3'

export type Bindable = string | number | bigint | null | Uint8Array
export type Params = readonly Bindable[] | Readonly<Record<string, Bindable>>

export type Db = {
  one<Row>(sql: string, params?: Params): Row | undefined
  all<Row>(sql: string, params?: Params): Row[]
  /** Row by row; until the last one nothing else can be asked of the connection. */
  each<Row>(sql: string): Iterable<Row>
  run(sql: string, params?: Params): { changes: number; id: number }
  exec(sql: string): void
  pragma(text: string): unknown
  /** All or nothing; nested calls join the outer transaction through a savepoint. */
  transaction<T>(work: () => T): T
  /**
   * Before the outermost transaction commits or a nested one begins, once for each name, however often it is asked for; at
   * once outside of a transaction.
   */
  beforeCommit(name: string, work: () => void): void
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
  const atCommit = new Map<string, () => void>()
  /** Asked for with every row that is written; the connection's own answer costs as much as a row. */
  let isInTransaction = false
  const doWhatWaits = (): void => {
    for (const [name, work] of atCommit) {
      atCommit.delete(name)
      work()
    }
  }
  const outermost = <T>(work: () => T): T => {
    isInTransaction = true
    try {
      const wholly = connection.transaction(() => {
        const value = work()
        doWhatWaits()
        return value
      })
      return wholly.immediate()
    } finally {
      isInTransaction = false
      atCommit.clear()
    }
  }
  /** What waits belongs to the outer work: within the nested one it would be undone with it. */
  const nested = <T>(work: () => T): T => {
    doWhatWaits()
    return connection.transaction(work).immediate()
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
    each: <Row>(sql: string) => connection.prepare<unknown[]>(sql).iterate() as Iterable<Row>,
    run(sql, params) {
      const statement = prepared(sql)
      const result = params === undefined ? statement.run() : statement.run(params)
      return { changes: result.changes, id: Number(result.lastInsertRowid) }
    },
    exec: (sql) => void connection.exec(sql),
    pragma: (text) => connection.pragma(text, { simple: true }),
    transaction: (work) => (isInTransaction ? nested(work) : outermost(work)),
    beforeCommit(name, work) {
      if (isInTransaction) atCommit.set(name, work)
      else work()
    },
    close: () => connection.close(),
  }
}
