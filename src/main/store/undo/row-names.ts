// Gives the name by which the owner knows a row, for lists of what was done.
import type { Db } from '../file/db.ts'

const questions: Readonly<Record<string, string>> = {
  caseId: 'SELECT title AS name FROM case_file WHERE id = ?',
  messageId: 'SELECT title AS name FROM case_file WHERE id = (SELECT case_id FROM message WHERE id = ?)',
  verdictId: 'SELECT title AS name FROM case_file WHERE id = (SELECT case_id FROM verdict WHERE id = ?)',
  mergeId: 'SELECT title AS name FROM case_file WHERE id = (SELECT case_id FROM case_merge WHERE id = ?)',
  clientId: 'SELECT name FROM client WHERE id = ?',
  agreementId: 'SELECT title AS name FROM agreement WHERE id = ?',
  quoteId: `SELECT COALESCE(number || ' ', '') || title AS name FROM quote WHERE id = ?`,
  sourceId: 'SELECT title AS name FROM source WHERE id = ?',
  packageId:
    'SELECT name FROM package_version WHERE package_id = ? AND removed_at IS NULL ORDER BY id DESC LIMIT 1',
  searchId: 'SELECT name FROM saved_search WHERE id = ?',
  serviceId: 'SELECT name FROM own_service WHERE id = ?',
  answerId: 'SELECT question AS name FROM kept_answer WHERE id = ?',
}

/** Null for a row without a name of its own. */
export function nameOfRow(db: Db, field: string, id: number): string | null {
  const question = questions[field]
  return question === undefined ? null : (db.one<{ name: string }>(question, [id])?.name ?? null)
}
