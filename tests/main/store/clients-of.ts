// A workspace of clients that are known by their names alone, for tests of what becomes of a whole workspace.
import type { Db } from '../../../src/main/store/file/db.ts'
import { nextRev } from '../../../src/main/store/file/meta.ts'
import { openWorkspace } from '../../../src/main/store/file/open.ts'

export function openedIn(dir: string, nowMs: number) {
  const result = openWorkspace(dir, nowMs)
  if (result.kind !== 'open') throw new Error(`not open: ${result.kind}`)
  return result
}

export const addClient = (db: Db, name: string, nowMs = 0): void =>
  db.transaction(() => {
    db.run(
      `INSERT INTO client (name, kind, language, currency, zone, created_at)
       VALUES (?, 'company', 'da', 'DKK', 'Europe/Copenhagen', ?)`,
      [name, nowMs],
    )
    nextRev(db)
  })

export const clientNames = (db: Db): string[] =>
  db.all<{ name: string }>('SELECT name FROM client ORDER BY id').map(({ name }) => name)
