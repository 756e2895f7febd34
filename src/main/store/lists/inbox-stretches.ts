// Answers in which group and order the open cases stand: counts, windows and places, each through one index and nothing else.
import type { InboxGroup } from '../../../contract/words.ts'
import type { Db } from '../file/db.ts'

/**
 * Who needs the owner: our turn, and either due before the end of today or a complaint. Those are two stretches, one
 * after the other in the order of when they are due, so that no group is ever sorted.
 */
type Stretch = {
  readonly group: InboxGroup
  readonly from: string
  readonly where: string
  readonly order: string
  /** What stands before the row with the columns $due, $since and $id. */
  readonly before: string
}

const byDue = { order: 'due_at, id', before: '(due_at, id) < ($due, $id)' }

const stretches: readonly Stretch[] = [
  {
    group: 'needs_you',
    from: 'case_file INDEXED BY case_by_due',
    where: "shelf = 'open' AND side = 'us' AND due_at < $end",
    ...byDue,
  },
  {
    group: 'needs_you',
    from: 'case_file INDEXED BY case_complaints',
    where: "shelf = 'open' AND side = 'us' AND kind = 'complaint' AND due_at >= $end",
    ...byDue,
  },
  {
    group: 'waiting',
    from: 'case_file INDEXED BY case_waiting',
    where: "shelf = 'open' AND side = 'them'",
    order: 'since_at DESC, id DESC',
    // Nothing is older than what nobody knows the age of.
    before: '(COALESCE(since_at, 0), id) > (COALESCE($since, 0), $id)',
  },
  {
    group: 'rest',
    from: 'case_file INDEXED BY case_others',
    where: "shelf = 'open' AND side = 'us' AND kind <> 'complaint' AND due_at >= $end",
    ...byDue,
  },
]

export type GroupCount = { readonly group: InboxGroup; readonly count: number }

/** What the open shelf is asked with: the end of the owner's day, and the cases that stand before all others. */
export type OpenShelf = { readonly endOfTodayMs: number; readonly pinned: readonly number[] }

/**
 * What stands before everything else that needs the owner: open cases of reference customers, whatever they ask for, and
 * those that nobody answered although the owner asked to be reminded.
 */
export const pinnedCases = (db: Db): number[] =>
  db
    .all<{ id: number }>(
      `SELECT id FROM (
         SELECT case_file.id, 0 AS class, due_at AS at FROM client CROSS JOIN case_file ON case_file.client_id = client.id
         WHERE is_reference = 1 AND removed_at IS NULL AND shelf = 'open' AND side = 'us'
         UNION ALL
         SELECT id, 1, reminded_at FROM case_file
         WHERE reminded_at IS NOT NULL AND shelf = 'open' AND side = 'them')
       ORDER BY class, at, id LIMIT 200`,
    )
    .map(({ id }) => id)

type Where = Readonly<Record<string, number | string | null>>

const countOf = (db: Db, from: string, where: string, values: Where): number =>
  db.one<{ n: number }>(`SELECT count(*) AS n FROM ${from} WHERE ${where}`, values)?.n ?? 0

const isPinned = 'id IN (SELECT value FROM json_each($pinned))'

/** Counted through the index as they lie there; the few that are pinned are taken off afterwards. */
function countIn(
  { from, where }: Stretch,
  db: Db,
  { endOfTodayMs, pinned }: OpenShelf,
  more = '',
  values: Where = {},
) {
  const all = countOf(db, from, where + more, { end: endOfTodayMs, ...values })
  if (pinned.length === 0 || all === 0) return all
  const asked = { end: endOfTodayMs, pinned: JSON.stringify(pinned), ...values }
  return all - countOf(db, 'case_file', `${where}${more} AND ${isPinned}`, asked)
}

/** The open shelf with how many cases stand in each stretch. */
export type CountedShelf = OpenShelf & {
  readonly counts: readonly { readonly stretch: Stretch; readonly count: number }[]
}

export const countShelf = (db: Db, shelf: OpenShelf): CountedShelf => ({
  ...shelf,
  counts: stretches.map((stretch) => ({ stretch, count: countIn(stretch, db, shelf) })),
})

export const groupCounts = ({ pinned, counts }: CountedShelf): GroupCount[] =>
  (['needs_you', 'waiting', 'rest'] as const).map((group) => ({
    group,
    count:
      (group === 'needs_you' ? pinned.length : 0) +
      counts.reduce((sum, { stretch, count }) => sum + (stretch.group === group ? count : 0), 0),
  }))

export type Placed = { readonly caseId: number; readonly group: InboxGroup }

/** The cases from `offset` on, with the group each stands in. */
export function openCases(db: Db, shelf: CountedShelf, offset: number, limit: number): Placed[] {
  const placed: Placed[] = shelf.pinned
    .slice(offset, offset + limit)
    .map((caseId) => ({ caseId, group: 'needs_you' }))
  let before = shelf.pinned.length
  for (const { stretch, count } of shelf.counts) {
    const [skip, wanted] = [Math.max(0, offset - before), limit - placed.length]
    if (wanted > 0 && skip < count)
      for (const caseId of idsIn(stretch, db, shelf, skip, wanted))
        placed.push({ caseId, group: stretch.group })
    before += count
  }
  return placed
}

function idsIn(
  { from, where, order }: Stretch,
  db: Db,
  shelf: OpenShelf,
  offset: number,
  limit: number,
): number[] {
  const { endOfTodayMs: end, pinned } = shelf
  const isAsked = pinned.length === 0 ? where : `${where} AND NOT ${isPinned}`
  return db
    .all<{ id: number }>(
      `SELECT id FROM ${from} WHERE ${isAsked} ORDER BY ${order} LIMIT $limit OFFSET $offset`,
      { end, limit, offset, ...(pinned.length === 0 ? {} : { pinned: JSON.stringify(pinned) }) },
    )
    .map(({ id }) => id)
}

/** Where a case stands on the open shelf (from 0), or null when it does not stand there. */
export function placeOfOpen(db: Db, shelf: CountedShelf, caseId: number): number | null {
  const first = shelf.pinned.indexOf(caseId)
  if (first >= 0) return first
  let before = shelf.pinned.length
  for (const { stretch, count } of shelf.counts) {
    const row = db.one<{ due: number; since: number | null }>(
      `SELECT due_at AS due, since_at AS since FROM case_file WHERE id = $id AND ${stretch.where}`,
      { id: caseId, end: shelf.endOfTodayMs },
    )
    if (row) return before + countIn(stretch, db, shelf, ` AND ${stretch.before}`, { ...row, id: caseId })
    before += count
  }
  return null
}
