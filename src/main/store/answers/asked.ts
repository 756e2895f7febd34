// Stores by which terms earlier questions are found, and finds them with what was answered.
import type { Language } from '../../../core/language/language.ts'
import type { Terms } from '../../../core/repeat/terms.ts'
import type { Db } from '../file/db.ts'
import { readMeta, writeMeta } from '../file/meta.ts'

export type Unindexed = { messageId: number; text: string; language: Language | 'unknown' }

const languageOf = `COALESCE((SELECT language FROM judgement WHERE judgement.item_id = question.item_id), 'unknown')`

/** The oldest messages clients wrote that are not in the index. */
export const nextToIndex = (db: Db, limit: number): Unindexed[] =>
  db.all<Unindexed>(
    `SELECT id AS messageId, text, ${languageOf} AS language FROM message AS question
     WHERE id > ? AND direction = 'in' ORDER BY id LIMIT ?`,
    [readMeta(db, 'asked_to'), limit],
  )

export function indexAsked(db: Db, rows: readonly (Terms & { messageId: number })[]): void {
  for (const { messageId, stems, frame } of rows) {
    db.run('INSERT INTO asked (rowid, stems, frame) VALUES (?, ?, ?)', [
      messageId,
      stems.join(' '),
      frame.join(' '),
    ])
  }
  const last = rows.at(-1)
  if (last) writeMeta(db, 'asked_to', last.messageId)
}

export type AnsweredQuestion = {
  caseId: number
  no: number
  clientId: number | null
  client: string | null
  /** Who asked. */
  author: string
  question: string
  language: Language | 'unknown'
  askedAtMs: number
  answer: string
  answeredAtMs: number
}

const answered = `SELECT case_file.id AS caseId, case_file.no, case_file.client_id AS clientId,
    (SELECT name FROM client WHERE client.id = case_file.client_id) AS client, question.author,
    question.text AS question, ${languageOf} AS language, question.at AS askedAtMs, reply.text AS answer,
    reply.at AS answeredAtMs`

// The first thing that was replied after the question.
const firstReply = `(SELECT later.id FROM message AS later WHERE later.case_id = question.case_id
    AND later.direction = 'out' AND later.removed_at IS NULL AND later.at >= question.at
    ORDER BY later.at, later.id LIMIT 1)`

/** Years of replies; looking among them rather than among all of a client's cases costs the same for every client. */
const newestReplies = 2000
const mostOfClient = 200

/** What the client asked in other cases and got an answer to, the newest answers first. */
export const answeredForClient = (db: Db, clientId: number, exceptCaseId: number): AnsweredQuestion[] =>
  db.all<AnsweredQuestion>(
    `${answered} FROM (SELECT id, case_id, text, at FROM message WHERE direction = 'out' AND removed_at IS NULL
         ORDER BY id DESC LIMIT ${newestReplies}) AS reply
     CROSS JOIN case_file ON case_file.id = reply.case_id AND case_file.client_id = $clientId
       AND case_file.id <> $exceptCaseId
     CROSS JOIN message AS question ON question.case_id = case_file.id AND question.direction = 'in'
       AND question.removed_at IS NULL AND reply.id = ${firstReply}
     ORDER BY reply.at DESC, reply.id DESC LIMIT ${mostOfClient}`,
    { clientId, exceptCaseId },
  )

/** Messages under the query, the likest first; what is asked of what counts more than the words it is asked in. */
export const messagesLike = (db: Db, query: string, limit: number): number[] =>
  db
    .all<{ id: number }>(
      "SELECT rowid AS id FROM asked WHERE asked MATCH ? AND rank MATCH 'bm25(1.0, 3.0)' ORDER BY rank LIMIT ?",
      [query, limit],
    )
    .map(({ id }) => id)

/** Those of the given messages that were answered, in the given order. */
export const answeredAmong = (
  db: Db,
  messageIds: readonly number[],
  exceptCaseId: number,
): AnsweredQuestion[] =>
  db.all<AnsweredQuestion>(
    `${answered} FROM json_each($ids) AS found
     JOIN message AS question ON question.id = found.value AND question.direction = 'in'
       AND question.removed_at IS NULL
     JOIN case_file ON case_file.id = question.case_id AND case_file.id <> $exceptCaseId
     JOIN message AS reply ON reply.id = ${firstReply}
     ORDER BY found.key`,
    { ids: JSON.stringify(messageIds), exceptCaseId },
  )
