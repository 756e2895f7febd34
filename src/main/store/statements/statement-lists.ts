// Lists statements: those of a month, those of a client, and what clients asked beyond one they had acknowledged.
import type { Db } from '../file/db.ts'

export type ListedStatement = {
  readonly statementId: number
  readonly clientId: number
  readonly number: string
  readonly month: string
  readonly issuedOn: string
}

const columns = 'id AS statementId, client_id AS clientId, number, month, issued_on AS issuedOn' as const

/** Those that no longer stand included, the newest first. */
export const statementsOfMonth = (db: Db, month: string): ListedStatement[] =>
  db.all<ListedStatement>(`SELECT ${columns} FROM statement WHERE month = ? ORDER BY id DESC LIMIT 20000`, [
    month,
  ])

export const statementsOfClient = (db: Db, clientId: number): ListedStatement[] =>
  db.all<ListedStatement>(
    `SELECT ${columns} FROM statement WHERE client_id = ? ORDER BY month DESC, id DESC LIMIT 2000`,
    [clientId],
  )

/** The statement that took the place of another, where it was issued for that and still stands in for it. */
export const replacementOf = (db: Db, statementId: number): { statementId: number; number: string } | null =>
  db.one<{ statementId: number; number: string }>(
    'SELECT id AS statementId, number FROM statement WHERE replaces_id = ? ORDER BY id DESC LIMIT 1',
    [statementId],
  ) ?? null

export type OverstepRow = {
  readonly clientId: number
  readonly clientName: string
  readonly statementId: number
  readonly number: string
  readonly acknowledgedOn: string
  readonly caseId: number
  readonly no: number
  readonly title: string
  readonly receivedAtMs: number
  /** The engine's word. */
  readonly reason: string
  readonly zone: string
}

/**
 * Requests that came after the client had acknowledged a standing statement, and whose verdict in force says that they
 * lay beyond an agreement told in it. The newest acknowledged statement before the request counts. Derived each time:
 * a verdict that changes changes the list.
 */
export const overstepRows = (db: Db, reasons: readonly string[]): OverstepRow[] =>
  db.all<OverstepRow>(
    `SELECT client.id AS clientId, client.name AS clientName, statement.id AS statementId, statement.number,
       read.on_date AS acknowledgedOn, case_file.id AS caseId, case_file.no, case_file.title,
       case_file.received_at AS receivedAtMs, verdict.body ->> '$.reasons[0]' AS reason, agreement.zone,
       max(statement.month) AS newest
     FROM statement_event AS read
     JOIN statement ON statement.id = read.statement_id
     JOIN client ON client.id = statement.client_id AND client.removed_at IS NULL
     JOIN case_file ON case_file.client_id = statement.client_id AND case_file.received_at > read.known_at
     JOIN verdict ON verdict.case_id = case_file.id AND verdict.superseded_at IS NULL
     JOIN statement_cover AS cover ON cover.statement_id = statement.id
       AND cover.agreement_id = CAST(verdict.body ->> '$.agreementId' AS INTEGER)
     JOIN agreement ON agreement.id = cover.agreement_id
     WHERE read.name = 'acknowledged' AND read.taken_back_at IS NULL AND case_file.status <> 'merged'
       AND verdict.body ->> '$.reasons[0]' IN (SELECT value FROM json_each($reasons))
       AND NOT EXISTS (SELECT 1 FROM statement_event AS ended WHERE ended.statement_id = statement.id
         AND ended.name = 'withdrawn' AND ended.taken_back_at IS NULL)
     GROUP BY case_file.id
     ORDER BY client.name COLLATE NOCASE, client.id, case_file.received_at DESC LIMIT 2000`,
    { reasons: JSON.stringify(reasons) },
  )
