// Moves what hangs on one client to another, and tells which rows went, so that they can go back.
import type { Refused } from '../../../core/client/match.ts'
import { foldLine } from '../../../core/text/fold.ts'
import { withGuardsLifted } from '../erase/lift.ts'
import type { Db } from '../file/db.ts'

/** Cases are moved as cases are, and marks one by one, since the other client may have the same. */
const tables = ['contact', 'agreement', 'quote', 'accepted_work', 'leakage', 'statement'] as const

export type MovedRows = { readonly [Table in (typeof tables)[number]]: readonly number[] }

/** Whose something is may change; what was issued or booked stays word for word, which is why the guards are lifted for this alone. */
function give(db: Db, rows: MovedRows, clientId: number): void {
  withGuardsLifted(db, () => {
    for (const table of tables)
      db.run(`UPDATE ${table} SET client_id = ? WHERE rowid IN (SELECT value FROM json_each(?))`, [
        clientId,
        JSON.stringify(rows[table]),
      ])
  })
}

export function moveRows(db: Db, fromId: number, toId: number): MovedRows {
  const idsIn = (table: (typeof tables)[number]): number[] =>
    db
      .all<{ id: number }>(`SELECT rowid AS id FROM ${table} WHERE client_id = ?`, [fromId])
      .map(({ id }) => id)
  const rows: MovedRows = {
    contact: idsIn('contact'),
    agreement: idsIn('agreement'),
    quote: idsIn('quote'),
    accepted_work: idsIn('accepted_work'),
    leakage: idsIn('leakage'),
    statement: idsIn('statement'),
  }
  give(db, rows, toId)
  return rows
}

export const moveRowsBack = (db: Db, rows: MovedRows, toId: number): void => give(db, rows, toId)

export const caseIdsOf = (db: Db, clientId: number): number[] =>
  db
    .all<{ id: number }>('SELECT id FROM case_file WHERE client_id = ? ORDER BY id', [clientId])
    .map(({ id }) => id)

/** What the client is not, where it reads like something another client goes by. */
export const refusalsAmong = (db: Db, clientId: number, values: readonly string[]): Refused[] =>
  db.all<Refused>(
    `SELECT client_id AS clientId, kind, folded AS value FROM not_client
     WHERE client_id = ? AND folded IN (SELECT value FROM json_each(?))`,
    [clientId, JSON.stringify(values.map(foldLine))],
  )
