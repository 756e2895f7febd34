// Reads texts as they came, with their markup, for whoever asks to see one.
import type { Db } from '../file/db.ts'

// Where markup says more than the text, it says so early.
const lookedAt = 20_000

/** The beginning of what came as HTML, by message. */
export const markupOfCase = (db: Db, caseId: number): ReadonlyMap<number, string> =>
  new Map(
    db
      .all<{ messageId: number; html: string }>(
        `SELECT message.id AS messageId, substr(html, 1, ${lookedAt}) AS html
         FROM message JOIN item ON item.id = message.item_id
         WHERE case_id = ? AND removed_at IS NULL AND html IS NOT NULL`,
        [caseId],
      )
      .map(({ messageId, html }) => [messageId, html]),
  )

export const readOriginal = (db: Db, messageId: number): { html: string; language: string } | undefined =>
  db.one(
    `SELECT html, COALESCE(judgement.language, 'unknown') AS language
     FROM message JOIN item ON item.id = message.item_id LEFT JOIN judgement ON judgement.item_id = item.id
     WHERE message.id = ? AND removed_at IS NULL AND html IS NOT NULL`,
    [messageId],
  )
