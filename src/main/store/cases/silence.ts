// Finds what has stood in public without an answer for so long that others notice.
import type { Db } from '../file/db.ts'

/**
 * Complaints, and cases whose page gathers comments fast, in places others can read, that reached an instant between two
 * others without an answer, and were in Remit by then: what came as history alarms nobody. The first three terms are the
 * partial index of unanswered cases, word for word.
 */
export const silentCases = (db: Db, silenceMs: number, afterMs: number, untilMs: number): number[] =>
  db
    .all<{ id: number }>(
      `SELECT case_file.id FROM case_file INDEXED BY case_unanswered JOIN source ON source.id = case_file.source_id
       WHERE answered_at IS NULL AND side = 'us' AND shelf IN ('open', 'snoozed')
         AND received_at > $after - $silence AND received_at <= $until - $silence
         AND case_file.created_at <= received_at + $silence
         AND source.kind <> 'tickets' AND source.by_hand = 0 AND source.muted = 0
         AND (case_file.kind = 'complaint' OR EXISTS (
           SELECT 1 FROM comment_alarm WHERE comment_alarm.case_id = case_file.id AND dismissed_at IS NULL))
       LIMIT 1000`,
      { silence: silenceMs, after: afterMs, until: untilMs },
    )
    .map(({ id }) => id)
