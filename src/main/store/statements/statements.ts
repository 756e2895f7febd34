// Stores issued statements, which never change, and answers up to which day an agreement's ledger is closed by one.
import { createHash } from 'node:crypto'
import type { Addressee } from '../../../core/statement/people.ts'
import type { Db } from '../file/db.ts'

export type NewStatement = {
  readonly number: string
  readonly clientId: number
  readonly month: string
  readonly issuedOn: string
  readonly issuedAtMs: number
  readonly replacesId: number | null
  /** JSON. */
  readonly content: string
  /** The only part that can be erased later. */
  readonly addressee: Addressee
  /** Each agreement with the last day that was told of it. */
  readonly covers: readonly { readonly agreementId: number; readonly through: string }[]
}

export type StoredStatement = {
  readonly statementId: number
  readonly number: string
  readonly clientId: number
  readonly month: string
  readonly issuedOn: string
  readonly issuedAtMs: number
  readonly replacesId: number | null
  readonly content: string
  readonly addressee: Addressee
  readonly hash: string
}

const hashOf = ({ number, content }: Pick<StoredStatement, 'number' | 'content'>): string =>
  createHash('sha256').update(`${number}\n${content}`).digest('hex')

/** Whether it still reads as it was issued. */
export const isIntact = (statement: StoredStatement): boolean => hashOf(statement) === statement.hash

export function addStatement(db: Db, statement: NewStatement): number {
  const { id } = db.run(
    `INSERT INTO statement (number, client_id, month, issued_on, issued_at, replaces_id, content, addressee, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      statement.number,
      statement.clientId,
      statement.month,
      statement.issuedOn,
      statement.issuedAtMs,
      statement.replacesId,
      statement.content,
      JSON.stringify(statement.addressee),
      hashOf(statement),
    ],
  )
  for (const { agreementId, through } of statement.covers)
    db.run('INSERT INTO statement_cover (agreement_id, through, statement_id) VALUES (?, ?, ?)', [
      agreementId,
      through,
      id,
    ])
  return id
}

type Row = Omit<StoredStatement, 'addressee'> & { readonly addressee: string }

const columns = `id AS statementId, number, client_id AS clientId, month, issued_on AS issuedOn, issued_at AS issuedAtMs,
  replaces_id AS replacesId, content, addressee, hash`

export function readStatement(db: Db, statementId: number): StoredStatement | undefined {
  const row = db.one<Row>(`SELECT ${columns} FROM statement WHERE id = ?`, [statementId])
  return row && { ...row, addressee: JSON.parse(row.addressee) }
}

/** Neither withdrawn nor replaced. */
const stands = `NOT EXISTS (SELECT 1 FROM statement_event AS ended
  WHERE ended.statement_id = statement.id AND ended.name = 'withdrawn' AND ended.taken_back_at IS NULL)`

type Standing = Pick<StoredStatement, 'statementId' | 'issuedAtMs'>

/** Those of a client's month that stand: one at most, but for each client that was joined with this one. */
export const standingStatements = (db: Db, clientId: number, month: string): readonly Standing[] =>
  db.all<Standing>(
    `SELECT id AS statementId, issued_at AS issuedAtMs FROM statement
     WHERE client_id = ? AND month = ? AND ${stands} ORDER BY id LIMIT 1000`,
    [clientId, month],
  )

export const isStanding = (db: Db, statementId: number): boolean =>
  db.one(`SELECT 1 FROM statement WHERE id = ? AND ${stands}`, [statementId]) !== undefined

/** The clients whose statement of a month stands. */
export const standingClients = (db: Db, month: string): ReadonlySet<number> =>
  new Set(
    db
      .all<{ clientId: number }>(
        `SELECT client_id AS clientId FROM statement WHERE month = ? AND ${stands}`,
        [month],
      )
      .map(({ clientId }) => clientId),
  )

/** The last day, in the agreement's zone, that a standing statement tells of; null where none does. */
export const closedThrough = (db: Db, agreementId: number): string | null =>
  db.one<{ through: string }>(
    `SELECT cover.through FROM statement_cover AS cover JOIN statement ON statement.id = cover.statement_id
     WHERE cover.agreement_id = ? AND ${stands} ORDER BY cover.through DESC LIMIT 1`,
    [agreementId],
  )?.through ?? null

/**
 * Whether a day of an agreement's ledger is closed: its own month was told to the client, or a later one, whose opening
 * rests on it. What is booked for such a day is an adjustment of the open period.
 */
export function issuedStatementCovers(db: Db, agreementId: number, civilDate: string): boolean {
  const through = closedThrough(db, agreementId)
  return through !== null && civilDate <= through
}

/** How many statements of a month have been issued, those that no longer stand included: no number is given twice. */
export const issuedIn = (db: Db, month: string): number =>
  db.one<{ n: number }>('SELECT count(*) AS n FROM statement WHERE month = ?', [month])?.n ?? 0

/** Gives statements in which a name was replaced the fingerprint of how they read now. */
export function sealStatementsAnew(db: Db, clientId: number): void {
  const rows = db.all<Row>(`SELECT ${columns} FROM statement WHERE client_id = ?`, [clientId])
  for (const row of rows) {
    const hash = hashOf(row)
    if (hash !== row.hash) db.run('UPDATE statement SET hash = ? WHERE id = ?', [hash, row.statementId])
  }
}

/** Takes the names out of a client's statements; figures and wording stay. */
export function eraseAddressee(db: Db, clientId: number, pseudonym: string): void {
  db.run('UPDATE statement SET addressee = ? WHERE client_id = ?', [
    JSON.stringify({ name: pseudonym, contact: '–', erased: true }),
    clientId,
  ])
  db.run(
    "UPDATE statement_event SET note = '' WHERE statement_id IN (SELECT id FROM statement WHERE client_id = ?)",
    [clientId],
  )
}
