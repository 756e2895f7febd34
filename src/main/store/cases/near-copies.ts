// Stores by which bands near copies of messages are found, and finds the open cases whose words may be one.

import type { Db } from '../file/db.ts'
import type { CaseColumns } from './cases.ts'

/** Written more than once where a step of the index is done again: that changes nothing. */
export function addBands(
  db: Db,
  rows: readonly { readonly messageId: number; readonly bands: readonly number[] }[],
): void {
  for (const { messageId, bands } of rows) {
    db.run('INSERT OR IGNORE INTO copy_band (band, message_id) SELECT value, ? FROM json_each(?)', [
      messageId,
      JSON.stringify(bands),
    ])
  }
}

export type CopyCandidate = CaseColumns & { message_text: string }

const mostLooked = 200

/** Messages of other open cases that share a band and were written in a stretch of time; the newest first. */
export const messagesInBands = (
  db: Db,
  bands: readonly number[],
  exceptCaseId: number,
  fromMs: number,
  toMs: number,
): CopyCandidate[] =>
  db.all<CopyCandidate>(
    `SELECT case_file.*, message.text AS message_text
     FROM (SELECT DISTINCT message_id FROM copy_band WHERE band IN (SELECT value FROM json_each(?))) AS met
     CROSS JOIN message ON message.id = met.message_id AND message.removed_at IS NULL AND message.at BETWEEN ? AND ?
     CROSS JOIN case_file ON case_file.id = message.case_id AND case_file.id <> ?
       AND case_file.shelf IN ('open', 'snoozed')
     ORDER BY message.id DESC LIMIT ${mostLooked}`,
    [JSON.stringify(bands), fromMs, toMs, exceptCaseId],
  )

export type CaseWithMessage = CaseColumns & { message_text: string; message_at: number }

/** So many open matters of one author in one place are looked through; of a machine that writes more, some. */
const mostOfAuthor = 10
const mostThreads = 400

/** What the same author wrote in open cases of the same source since an instant; the newest first. */
export const openWordsOfAuthor = (
  db: Db,
  sourceId: number,
  author: string,
  fromMs: number,
): CaseWithMessage[] =>
  // A thread's key begins with its source and author; its index alone tells which cases, whatever else there is of the source.
  db.all<CaseWithMessage>(
    `SELECT case_file.*, message.text AS message_text, message.at AS message_at
     FROM (SELECT id FROM case_file INDEXED BY case_by_thread WHERE thread_key >= $from AND thread_key < $to
         LIMIT ${mostThreads}) AS own
     CROSS JOIN case_file ON case_file.id = own.id AND shelf IN ('open', 'snoozed')
     CROSS JOIN message ON message.case_id = case_file.id AND direction = 'in' AND removed_at IS NULL
       AND message.at >= $fromMs
     ORDER BY message.id DESC LIMIT ${mostOfAuthor}`,
    // "}" follows "|".
    { from: `${sourceId}|${author}|`, to: `${sourceId}|${author}}`, fromMs },
  )
