// Keeps the log of checks that the owner can read: what came of each, and why the next one comes when it does.
import type { SourceCheck } from '../../../contract/source.ts'
import type { NextCheck } from '../../../core/feed/schedule.ts'
import type { Db } from '../file/db.ts'

/** The log the owner can read keeps this many checks. */
const keptChecks = 500

/** A check, what the server said in a number, and when it is asked again for what reason. */
export type CheckEntry = Omit<SourceCheck, 'checkId' | 'title' | 'nextAtMs' | 'rule'> & { next: NextCheck }

export function logCheck(db: Db, check: CheckEntry): void {
  db.run(
    `INSERT INTO source_check (source_id, at, outcome, problem, new_items, new_cases, bytes, took_ms, status,
       rule, next_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      check.sourceId,
      check.atMs,
      check.outcome,
      check.problem === null ? null : JSON.stringify(check.problem),
      check.newItems,
      check.newCases,
      check.bytes,
      check.tookMs,
      check.status,
      check.next.rule,
      check.next.atMs,
    ],
  )
  db.beforeCommit('kept checks', () =>
    db.run('DELETE FROM source_check WHERE id <= (SELECT max(id) FROM source_check) - ?', [keptChecks]),
  )
}

export function listChecks(db: Db, sourceId: number | null, limit: number): SourceCheck[] {
  type Row = Omit<SourceCheck, 'problem'> & { problem: string | null }
  return db
    .all<Row>(
      `SELECT source_check.id AS checkId, source_id AS sourceId, source.title, at AS atMs, outcome, source_check.problem, new_items AS newItems,
         new_cases AS newCases, bytes, took_ms AS tookMs,
         status, next_at AS nextAtMs, rule
       FROM source_check JOIN source ON source.id = source_check.source_id
       WHERE $source IS NULL OR source_id = $source ORDER BY source_check.id DESC LIMIT $limit`,
      { source: sourceId, limit },
    )
    .map((row) => ({ ...row, problem: row.problem === null ? null : JSON.parse(row.problem) }))
}
