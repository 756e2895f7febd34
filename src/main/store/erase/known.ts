// Reads what a person is given of all that is kept about them: never notes, stage, or what the owner decided in private.
import type { Db } from '../file/db.ts'

const among = 'IN (SELECT value FROM json_each(?))'

export type DossierCase = {
  caseId: number
  no: number
  title: string
  receivedAtMs: number
  name: string
  email: string | null
  link: string | null
}

export const dossierCases = (db: Db, caseIds: readonly number[]): DossierCase[] =>
  db.all<DossierCase>(
    `SELECT id AS caseId, no, title, received_at AS receivedAtMs, author_name AS name, author_email AS email,
       author_uri AS link FROM case_file WHERE id ${among} ORDER BY received_at, id`,
    [JSON.stringify(caseIds)],
  )

export type DossierItem = { atMs: number; title: string; text: string; link: string | null }

export const dossierItems = (db: Db, itemIds: readonly number[]): DossierItem[] =>
  db.all<DossierItem>(
    `SELECT COALESCE(published_at, first_seen_at) AS atMs, title, text, link FROM item
     WHERE id ${among} AND id NOT IN (SELECT item_id FROM message WHERE item_id IS NOT NULL) ORDER BY 1, id`,
    [JSON.stringify(itemIds)],
  )

export type DossierStatement = { number: string; month: string; issuedOn: string }

export const dossierStatements = (db: Db, clientId: number): DossierStatement[] =>
  db.all<DossierStatement>(
    'SELECT number, month, issued_on AS issuedOn FROM statement WHERE client_id = ? ORDER BY id',
    [clientId],
  )
