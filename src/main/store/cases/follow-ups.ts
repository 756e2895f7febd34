// Finds the earlier messages and cases that a new text may go on with: by words it quotes, by client, by thread.

import type { Db } from '../file/db.ts'
import { indexWaiting } from '../items/message-index.ts'
import type { CaseColumns } from './cases.ts'

export type EarlierMessage = {
  messageId: number
  caseId: number
  direction: 'in' | 'out'
  text: string
  atMs: number
}

/** So many messages may hold the same run of words; templates are sent to many. */
const mostSaying = 40

/** Messages that hold the words in a row, the newest first. Notes are nobody's business but the owner's. */
export function messagesSaying(db: Db, words: readonly string[]): EarlierMessage[] {
  indexWaiting(db)
  return db.all<EarlierMessage>(
    `SELECT message.id AS messageId, case_id AS caseId, direction, message.text, message.at AS atMs
     FROM (SELECT rowid FROM message_text WHERE message_text MATCH ? ORDER BY rowid DESC LIMIT ${mostSaying}) AS hit
     JOIN message ON message.id = hit.rowid
     WHERE removed_at IS NULL AND direction <> 'note'`,
    [`"${words.join(' ')}"`],
  )
}

export type CaseWithWords = CaseColumns & { first_title: string; first_text: string }

/** Cases of a client received in a stretch of time, each with the title and words that opened it; the newest first. */
export const casesOfClient = (db: Db, clientId: number, fromMs: number, toMs: number): CaseWithWords[] =>
  db.all<CaseWithWords>(
    `SELECT case_file.*, COALESCE(item.title, '') AS first_title, COALESCE(item.text, case_file.title) AS first_text
     FROM case_file LEFT JOIN message ON message.id = (
       SELECT id FROM message AS first WHERE first.case_id = case_file.id AND direction = 'in' AND removed_at IS NULL
       ORDER BY at, id LIMIT 1)
     LEFT JOIN item ON item.id = message.item_id
     WHERE client_id = ? AND received_at BETWEEN ? AND ? AND status <> 'merged' AND shelf <> 'quiet'
     ORDER BY received_at DESC, case_file.id DESC LIMIT 200`,
    [clientId, fromMs, toMs],
  )

/** The cases of which the owner said that they do not ask the same as this one. */
export const dismissedWith = (db: Db, caseId: number): number[] =>
  db
    .all<{ id: number }>(
      `SELECT other_id AS id FROM ping_pong_dismissed WHERE case_id = $id
       UNION ALL SELECT case_id FROM ping_pong_dismissed WHERE other_id = $id`,
      { id: caseId },
    )
    .map(({ id }) => id)

export function setDismissed(db: Db, one: number, other: number, atMs: number | null): void {
  const pair = { low: Math.min(one, other), high: Math.max(one, other) }
  if (atMs === null) db.run('DELETE FROM ping_pong_dismissed WHERE case_id = $low AND other_id = $high', pair)
  else
    db.run(
      'INSERT INTO ping_pong_dismissed (case_id, other_id, at) VALUES ($low, $high, $at) ON CONFLICT DO NOTHING',
      { ...pair, at: atMs },
    )
}

/** Cases somebody would think of: the newest open ones, and what the same client has had; merged ones are not among them. */
export const recentCases = (db: Db, row: CaseColumns): CaseColumns[] =>
  db.all<CaseColumns>(
    `SELECT * FROM case_file WHERE id <> $id AND status <> 'merged' AND (
       id IN (SELECT id FROM case_file WHERE shelf IN ('open', 'snoozed') ORDER BY id DESC LIMIT 400)
       OR id IN (SELECT id FROM case_file WHERE client_id = $client AND shelf <> 'quiet' ORDER BY id DESC LIMIT 100))
     ORDER BY id DESC`,
    { id: row.id, client: row.client_id },
  )

/** Who each case is of: the client, else its author. */
export const caseNames = (db: Db, caseIds: readonly number[]): Map<number, string> =>
  new Map(
    db
      .all<{ id: number; who: string }>(
        `SELECT case_file.id, COALESCE(client.name, author_name) AS who FROM case_file
         LEFT JOIN client ON client.id = case_file.client_id
         WHERE case_file.id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(caseIds)],
      )
      .map(({ id, who }) => [id, who]),
  )

/** The words that opened a case; undefined where it has none of anybody else's. */
export const firstWords = (db: Db, caseId: number): string | undefined =>
  db.one<{ text: string }>(
    `SELECT text FROM message WHERE case_id = ? AND direction = 'in' AND removed_at IS NULL ORDER BY at, id LIMIT 1`,
    [caseId],
  )?.text
