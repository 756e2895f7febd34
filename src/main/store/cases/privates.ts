// Finds what somebody wrote in private that nobody has answered yet.
import type { Db } from '../file/db.ts'

/**
 * Where only the owner reads: tickets, and of what is entered by hand the channels between two people. Forum posts, pictures
 * and the rest of it were public before the owner entered them.
 */
const isPrivate = `(source.kind = 'tickets' OR (by_hand = 1 AND address IN
  ('manual:phone', 'manual:chat', 'manual:in_person', 'manual:letter', 'manual:mail')))`

export const isPrivateSource = (db: Db, sourceId: number): boolean =>
  db.one(`SELECT 1 FROM source WHERE id = ? AND ${isPrivate}`, [sourceId]) !== undefined

export type UnansweredPrivate = {
  caseId: number
  no: number
  title: string
  channel: string
  shelf: 'open' | 'snoozed'
  name: string
  email: string | null
  clientId: number | null
  contactId: number | null
  atMs: number
}

export type WriterClues = {
  name: string
  email: string | null
  clientId: number | null
}

/**
 * Open cases from private places that wait for the owner and may be by the given writer, the oldest first: candidates, of
 * which `isSameWriter` decides. What the owner closed counts as dealt with, by a call perhaps.
 */
export const unansweredPrivates = (db: Db, { name, email, clientId }: WriterClues): UnansweredPrivate[] =>
  db.all<UnansweredPrivate>(
    `WITH theirs AS (
       SELECT id FROM case_file INDEXED BY case_by_author
         WHERE author_name = $name COLLATE NOCASE AND shelf IN ('open', 'snoozed')
       UNION SELECT id FROM case_file INDEXED BY case_by_email
         WHERE author_email = $email COLLATE NOCASE AND author_email IS NOT NULL AND shelf IN ('open', 'snoozed')
       UNION SELECT id FROM case_file WHERE client_id = $client AND shelf IN ('open', 'snoozed'))
     SELECT case_file.id AS caseId, no, case_file.title, source.title AS channel, shelf, author_name AS name,
       author_email AS email, client_id AS clientId, contact_id AS contactId, received_at AS atMs
     FROM theirs JOIN case_file ON case_file.id = theirs.id JOIN source ON source.id = case_file.source_id
     WHERE side = 'us' AND ${isPrivate}
     ORDER BY received_at, case_file.id LIMIT 200`,
    { name, email, client: clientId },
  )
