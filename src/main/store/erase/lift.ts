// Lets rows that are otherwise never changed be changed once: for the sake of a person, not of a figure.
import type { Db } from '../file/db.ts'

/**
 * Runs work with the guards of append-only tables lifted, and puts them back word for word. Inside a transaction: a guard is
 * never missing for anybody else, nor after a fault.
 */
export function withGuardsLifted(db: Db, work: () => void): void {
  const guards = db.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%RAISE%(ABORT%'",
  )
  for (const { name } of guards) db.exec(`DROP TRIGGER "${name}"`)
  work()
  for (const { sql } of guards) db.exec(sql)
}
