// Keeps which new complaints the owner has not been told of yet, so that none is told twice and none is forgotten.
import type { Db } from './db.ts'

export type Notice = { noticeId: number; caseId: number; who: string; title: string }

export function addNotice(db: Db, caseId: number, nowMs: number): void {
  db.run('INSERT INTO notice (case_id, created_at) VALUES (?, ?) ON CONFLICT (case_id) DO NOTHING', [
    caseId,
    nowMs,
  ])
}

/** Takes all that wait; they count as told from here on. A case that was read or closed meanwhile needs no telling. */
export function takeNotices(db: Db, nowMs: number): Notice[] {
  const notices = db.all<Notice>(
    `SELECT notice.id AS noticeId, case_file.id AS caseId, COALESCE(client.name, case_file.author_name) AS who,
       case_file.title
     FROM notice JOIN case_file ON case_file.id = notice.case_id LEFT JOIN client ON client.id = case_file.client_id
     WHERE notice.shown_at IS NULL AND case_file.read_at IS NULL AND case_file.shelf = 'open'
     ORDER BY notice.id DESC LIMIT 1000`,
  )
  db.run('UPDATE notice SET shown_at = ? WHERE shown_at IS NULL', [nowMs])
  return notices
}
