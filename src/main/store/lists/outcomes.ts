// Answers what judgements turned out to be: by what the owner corrected, and by what he read and left as it was.

import type { Outcome } from '../../../core/classify/learn/calibration.ts'
import type { KindCount } from '../../../core/classify/learn/source-lean.ts'
import type { Db } from '../file/db.ts'

/** How the newest items of a source are taken, kind by kind. */
export const kindsOfSource = (db: Db, sourceId: number, limit: number): KindCount[] =>
  db.all<KindCount>(
    `SELECT COALESCE(corrected_kind, kind) AS kind, count(corrected_kind) AS byOwner,
       count(*) - count(corrected_kind) AS byRemit
     FROM (SELECT id FROM item WHERE source_id = ? ORDER BY id DESC LIMIT ?) AS newest
       JOIN judgement ON judgement.item_id = newest.id
     GROUP BY 1`,
    [sourceId, limit],
  )

type Row = { confidence: number; isRight: number }
const toOutcome = ({ confidence, isRight }: Row): Outcome => ({ confidence, isRight: isRight === 1 })

// What opened a case: the oldest text of it. Cases are looked through from the newest, as far as `within`.
const opening = `FROM (SELECT id, kind, kind_by FROM case_file WHERE read_at IS NOT NULL ORDER BY id DESC LIMIT $within) AS seen
  JOIN message ON message.id = (SELECT id FROM message WHERE case_id = seen.id AND item_id IS NOT NULL
    ORDER BY at, id LIMIT 1)
  JOIN judgement ON judgement.item_id = message.item_id`

/** Judgements the owner has corrected, and those whose cases he has read and left as they were, the newest of each. */
export const shownOutcomes = (db: Db, limit: number): Outcome[] => [
  ...db
    .all<Row>(
      `SELECT confidence, corrected_kind = kind AS isRight
       FROM (SELECT DISTINCT item_id FROM correction WHERE item_id IS NOT NULL AND withdrawn_at IS NULL
         ORDER BY id DESC LIMIT $limit) AS said
       JOIN judgement ON judgement.item_id = said.item_id WHERE corrected_kind IS NOT NULL`,
      { limit },
    )
    .map(toOutcome),
  ...db
    .all<Row>(`SELECT confidence, 1 AS isRight ${opening} WHERE corrected_kind IS NULL`, { within: limit })
    .map(toOutcome),
]

/** What the owner has seen of the cases Remit took for complaints. */
export const complaintOutcomes = (db: Db, within: number): Outcome[] =>
  db
    .all<Row>(
      `SELECT confidence, COALESCE(corrected_kind, judgement.kind) = 'complaint' AS isRight ${opening}
       WHERE judgement.kind = 'complaint'`,
      { within },
    )
    .map(toOutcome)

/** Of the last notifications whose cases were read: how many there were, and how many were of complaints. */
export const toldAlerts = (db: Db, limit: number): { told: number; right: number } =>
  db.one<{ told: number; right: number }>(
    `SELECT count(*) AS told, COALESCE(sum(isRight), 0) AS right FROM (
       SELECT case_file.kind = 'complaint' AS isRight FROM notice JOIN case_file ON case_file.id = notice.case_id
       WHERE shown_at IS NOT NULL AND read_at IS NOT NULL ORDER BY notice.id DESC LIMIT ?)`,
    [limit],
  ) ?? { told: 0, right: 0 }
