// Reads what a found case is shown by, and whether it holds words that are not wanted.
import type { CaseKind, VerdictKind } from '../../../contract/words.ts'
import type { Db } from '../file/db.ts'

export type FoundCase = {
  caseId: number
  no: number
  who: string
  title: string
  kind: CaseKind
  verdict: VerdictKind | null
  shelf: 'open' | 'snoozed' | 'done' | 'quiet'
  atMs: number
}

/** When the cases came: what their order hangs on, for many of them. */
export const receivedAt = (db: Db, caseIds: readonly number[]): Map<number, number> =>
  new Map(
    db
      .all<{ id: number; at: number }>(
        `SELECT case_file.id, received_at AS at FROM json_each(?) AS wanted
         CROSS JOIN case_file ON case_file.id = wanted.value`,
        [JSON.stringify(caseIds)],
      )
      .map(({ id, at }) => [id, at]),
  )

export const readFoundCase = (db: Db, caseId: number): FoundCase | undefined =>
  db.one<FoundCase>(
    `SELECT case_file.id AS caseId, no, COALESCE(client.name, author_name) AS who, title, case_file.kind,
       verdict_kind AS verdict, shelf, received_at AS atMs
     FROM case_file LEFT JOIN client ON client.id = case_file.client_id WHERE case_file.id = ?`,
    [caseId],
  )

export const messageWords = (db: Db, messageId: number): string =>
  db.one<{ text: string }>('SELECT text FROM message WHERE id = ?', [messageId])?.text ?? ''

export const firstWords = (db: Db, caseId: number): string =>
  db.one<{ text: string }>(
    'SELECT text FROM message WHERE case_id = ? AND removed_at IS NULL ORDER BY at, id LIMIT 1',
    [caseId],
  )?.text ?? ''

/** Enough to tell whether an unwanted word stands in a case. */
const mostTexts = 200

export const wordsOfCase = (db: Db, caseId: number): string[] =>
  db
    .all<{ text: string }>(
      `SELECT text FROM message WHERE case_id = ? AND removed_at IS NULL ORDER BY at DESC, id DESC LIMIT ${mostTexts}`,
      [caseId],
    )
    .map(({ text }) => text)
