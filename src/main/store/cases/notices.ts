// Keeps what the owner has not been told of yet, so that nothing is told twice and nothing is forgotten.
import type { NoticeKind } from '../../../core/notify/notice.ts'
import type { Db } from '../file/db.ts'

export type Notice = { noticeId: number; caseId: number; kind: NoticeKind; who: string; title: string }

export function addNotice(db: Db, caseId: number, nowMs: number, kind: NoticeKind = 'complaint'): void {
  db.run(
    'INSERT INTO notice (case_id, kind, created_at) VALUES (?, ?, ?) ON CONFLICT (case_id, kind) DO NOTHING',
    [caseId, kind, nowMs],
  )
}

/** Whether anything waits to be told. */
export const hasNotices = (db: Db): boolean =>
  db.one('SELECT 1 FROM notice WHERE shown_at IS NULL LIMIT 1') !== undefined

/** A complaint that came back is told of once more; so is the next promise in a case. */
export function renewNotice(
  db: Db,
  caseId: number,
  nowMs: number,
  kind: 'complaint' | 'promise' = 'complaint',
): void {
  db.run(
    `INSERT INTO notice (case_id, kind, created_at) VALUES (?, ?, ?)
     ON CONFLICT (case_id, kind) DO UPDATE SET created_at = excluded.created_at, shown_at = NULL`,
    [caseId, kind, nowMs],
  )
}

/**
 * Takes all that wait; they count as told from here on. A case that was closed meanwhile needs no telling, and a complaint
 * that was read neither; other kinds tell what was not there when it was read. Silence that was broken is none, and a snooze
 * does not make it less public. A promise is told of while it stands, wherever its case is.
 */
export function takeNotices(db: Db, nowMs: number): Notice[] {
  const notices = db.all<Notice>(
    `SELECT notice.id AS noticeId, case_file.id AS caseId, notice.kind, COALESCE(client.name, case_file.author_name) AS who,
       case_file.title
     FROM notice JOIN case_file ON case_file.id = notice.case_id LEFT JOIN client ON client.id = case_file.client_id
     WHERE notice.shown_at IS NULL AND (case_file.read_at IS NULL OR notice.kind <> 'complaint')
       AND (notice.kind = 'silent' AND answered_at IS NULL AND side = 'us' AND shelf IN ('open', 'snoozed')
         OR notice.kind = 'promise' AND EXISTS (SELECT 1 FROM promise WHERE promise.case_id = case_file.id
           AND kept_at IS NULL AND released_at IS NULL AND taken_back_at IS NULL)
         OR notice.kind NOT IN ('silent', 'promise') AND shelf = 'open')
     ORDER BY notice.id DESC LIMIT 1000`,
  )
  db.run('UPDATE notice SET shown_at = ? WHERE shown_at IS NULL', [nowMs])
  return notices
}
