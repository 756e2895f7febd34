// Says of a few cases, in one line each, what they are: for whoever is told that they came.
import type { Db } from '../file/db.ts'

export type CaseLine = {
  caseId: number
  no: number
  kind: string
  who: string
  title: string
  verdict: string | null
}

/** In the order asked for. */
export const caseLines = (db: Db, caseIds: readonly number[]): CaseLine[] =>
  caseIds.length === 0
    ? []
    : db.all<CaseLine>(
        `SELECT case_file.id AS caseId, no, case_file.kind, COALESCE(client.name, author_name) AS who, title,
           verdict_kind AS verdict
         FROM json_each(?) AS asked CROSS JOIN case_file ON case_file.id = asked.value
         LEFT JOIN client ON client.id = case_file.client_id AND client.removed_at IS NULL ORDER BY asked.key`,
        [JSON.stringify(caseIds)],
      )
