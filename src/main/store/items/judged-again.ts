// Finds the texts of the last weeks whose kind Remit alone has said, so that they can be judged again.
import type { CaseKind } from '../../../core/classify/kinds.ts'
import type { Db } from '../file/db.ts'

export type Rejudgeable = {
  itemId: number
  sourceId: number
  /** The open case that it began; null for what is kept quiet. */
  caseId: number | null
  kind: CaseKind
  channel: string
  title: string
  text: string
  authorName: string | null
  authorEmail: string | null
  atMs: number
}

/**
 * A stretch of items below `before`, newest first, and where the next begins. Left out is what the owner has spoken of
 * himself: corrected, closed, answered to by hand, kept away by a source's rules; and what only continues a case.
 */
export function rejudgeable(
  db: Db,
  before: number | null,
  sinceMs: number,
  stretch: number,
): { items: Rejudgeable[]; nextBefore: number | null } {
  const ids = db.all<{ id: number; seen: number }>(
    'SELECT id, first_seen_at AS seen FROM item WHERE id < ? ORDER BY id DESC LIMIT ?',
    [before ?? Number.MAX_SAFE_INTEGER, stretch],
  )
  const last = ids.at(-1)
  const isEnd = last === undefined || ids.length < stretch || last.seen < sinceMs
  const items = db.all<Rejudgeable>(
    `SELECT item.id AS itemId, item.source_id AS sourceId, case_file.id AS caseId,
       COALESCE(case_file.kind, judgement.kind) AS kind, source.title AS channel, item.title, item.text,
       item.author_name AS authorName, item.author_email AS authorEmail, COALESCE(published_at, first_seen_at) AS atMs
     FROM (SELECT value AS id FROM json_each($ids)) AS asked JOIN item ON item.id = asked.id
       JOIN judgement ON judgement.item_id = item.id JOIN source ON source.id = item.source_id
       LEFT JOIN message ON message.item_id = item.id AND message.removed_at IS NULL
       LEFT JOIN case_file ON case_file.id = message.case_id AND case_file.shelf IN ('open', 'snoozed')
         AND case_file.kind_by = 'remit' AND message.id = (SELECT id FROM message AS of_case
           WHERE of_case.case_id = case_file.id AND of_case.item_id IS NOT NULL ORDER BY at, id LIMIT 1)
     WHERE corrected_kind IS NULL AND left_out IS NULL AND same_as IS NULL AND first_seen_at >= $since
       AND (message.id IS NULL) = (case_file.id IS NULL)
     ORDER BY item.id DESC`,
    { ids: JSON.stringify(ids.map(({ id }) => id)), since: sinceMs },
  )
  return { items, nextBefore: isEnd ? null : last.id }
}
