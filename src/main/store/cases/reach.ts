// Stores what the owner entered of a case's reach: reads, followers, and where the press took it up.
import type { PressPickUp } from '../../../contract/spread.ts'
import type { Db } from '../file/db.ts'

export type CaseReach = { reads: number | null; followers: number | null; press: PressPickUp[] }

type Row = { caseId: number; reads: number | null; followers: number | null; press: string }

const toReach = ({ reads, followers, press }: Row): CaseReach => ({
  reads,
  followers,
  press: JSON.parse(press),
})

export const nothingReached: CaseReach = { reads: null, followers: null, press: [] }

/** What was entered of cases, by case. */
export const reachOf = (db: Db, caseIds: readonly number[]): Map<number, CaseReach> =>
  new Map(
    db
      .all<Row>(
        `SELECT case_id AS caseId, reads, followers, press
         FROM json_each(?) AS asked CROSS JOIN case_reach ON case_id = asked.value`,
        [JSON.stringify(caseIds)],
      )
      .map((row) => [row.caseId, toReach(row)]),
  )

/** Sets it and gives back what was entered before. */
export function setReach(db: Db, caseId: number, reach: CaseReach): CaseReach {
  const before = reachOf(db, [caseId]).get(caseId) ?? nothingReached
  db.run(
    `INSERT INTO case_reach (case_id, reads, followers, press) VALUES (?, ?, ?, ?)
     ON CONFLICT (case_id) DO UPDATE SET reads = excluded.reads, followers = excluded.followers, press = excluded.press`,
    [caseId, reach.reads, reach.followers, JSON.stringify(reach.press)],
  )
  return before
}

export type ReachedCase = CaseReach & {
  caseId: number
  no: number
  title: string
  who: string
  shelf: 'open' | 'snoozed' | 'done'
  atMs: number
}

/** Cases with anything entered, those that reached most people first. */
export const casesByReach = (db: Db): ReachedCase[] =>
  db
    .all<Row & Omit<ReachedCase, 'press'>>(
      `SELECT case_file.id AS caseId, no, case_file.title, COALESCE(client.name, author_name) AS who,
         CASE shelf WHEN 'quiet' THEN 'done' ELSE shelf END AS shelf, received_at AS atMs, reads, followers, press
       FROM case_reach CROSS JOIN case_file ON case_file.id = case_reach.case_id
         LEFT JOIN client ON client.id = case_file.client_id
       WHERE reads IS NOT NULL OR followers IS NOT NULL OR press <> '[]'
       ORDER BY max(COALESCE(reads, 0), COALESCE(followers, 0)) DESC, received_at DESC LIMIT 500`,
    )
    .map((row) => ({ ...row, ...toReach(row) }))
