// Keeps what the owner said a client is not, so that a mistake in recognising does not come back.
import type { Refused } from '../../../core/client/match.ts'
import type { Db } from '../file/db.ts'

type Mark = Pick<Refused, 'kind' | 'value'>

export const refusedIdentities = (db: Db): Refused[] =>
  db.all<Refused>('SELECT client_id AS clientId, kind, folded AS value FROM not_client LIMIT 20000')

/** Gives those that are new. */
export const refuseIdentities = (
  db: Db,
  clientId: number,
  marks: readonly Mark[],
  nowMs: number,
): Refused[] =>
  marks.flatMap(({ kind, value }) => {
    const { changes } = db.run(
      'INSERT INTO not_client (client_id, kind, folded, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      [clientId, kind, value, nowMs],
    )
    return changes > 0 ? [{ clientId, kind, value }] : []
  })

/** Gives those that were there. */
export const forgetRefusals = (db: Db, clientId: number, marks: readonly Mark[]): Refused[] =>
  marks.flatMap(({ kind, value }) => {
    const { changes } = db.run('DELETE FROM not_client WHERE client_id = ? AND kind = ? AND folded = ?', [
      clientId,
      kind,
      value,
    ])
    return changes > 0 ? [{ clientId, kind, value }] : []
  })
