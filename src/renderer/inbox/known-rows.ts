// Finds the case above or below another on its shelf: from the rows on hand when they hold it, else by asking.
import type { InboxRow } from '../../contract/inbox.ts'
import type { CaseListName } from '../../contract/words.ts'
import { ask } from '../program/ask.ts'
import { prefetchAnswer } from '../program/queries.ts'
import { isLeaving } from './leaving.ts'
import { hasMovedAway } from './moved-row.ts'

type Known = {
  readonly shelf: CaseListName
  readonly offset: number
  readonly total: number
  readonly rows: readonly InboxRow[]
}

let known: Known = { shelf: 'open', offset: 0, total: 0, rows: [] }

export const knowRows = (next: Known): void => {
  known = next
  noteWhereItStands()
}

/** Where the chosen case stood when it was chosen: an answer or a correction, say, sends it far from its neighbours. */
type Stood = {
  readonly shelf: CaseListName
  readonly caseId: number
  readonly above: readonly number[]
  readonly below: readonly number[]
}

// Enough to tell whether it moved among them or they did.
const rowsCompared = 5

let chosen: Pick<Stood, 'shelf' | 'caseId'> | null = null
let stood: Stood | null = null

export function noteChosen(shelf: CaseListName, caseId: number): void {
  chosen = { shelf, caseId }
  stood = null
  noteWhereItStands()
}

function noteWhereItStands(): void {
  if (stood !== null || chosen === null || chosen.shelf !== known.shelf) return
  const { shelf, caseId } = chosen
  const at = known.rows.findIndex((row) => row.caseId === caseId)
  if (at < 0) return
  const ids = known.rows.map((each) => each.caseId)
  stood = { shelf, caseId, above: ids.slice(0, at).toReversed(), below: ids.slice(at + 1) }
}

/** The one beside the place a case was sent away from, where that is in sight: one goes on from there, not from where it went. */
function besideItsOldPlace(shelf: CaseListName, caseId: number, step: 1 | -1): number | null {
  if (stood?.caseId !== caseId || stood.shelf !== shelf || known.shelf !== shelf) return null
  const offsets = new Map(known.rows.map((row, offset) => [row.caseId, offset]))
  const isThere = (each: number): boolean => offsets.has(each) && !isLeaving(shelf, each)
  const [above, below] = [stood.above.filter(isThere), stood.below.filter(isThere)]
  const near = [...above.slice(0, rowsCompared).toReversed(), caseId, ...below.slice(0, rowsCompared)]
  if (offsets.has(caseId) && !hasMovedAway(near, offsets, caseId)) return null
  // A stretch that begins or ends beside the place tells nothing of what lies beyond.
  if (above.length === 0 ? known.offset > 0 : below.length === 0) return null
  // Of several that were sent away together none leads to the next.
  return (step === 1 ? below : above).find((each) => !hasMovedAway(near, offsets, each)) ?? null
}

/** The next case in a direction; null at the end of the list. From nothing, the first case. */
export async function neighbourOf(
  shelf: CaseListName,
  caseId: number | null,
  step: 1 | -1,
): Promise<number | null> {
  if (caseId === null) return stayingFrom(shelf, 0, 1)
  const beside = besideItsOldPlace(shelf, caseId, step)
  if (beside !== null) return beside
  if (known.shelf === shelf) {
    const at = known.rows.findIndex((row) => row.caseId === caseId)
    for (let next = at + step; at >= 0 && next >= 0 && next < known.rows.length; next += step) {
      const row = known.rows[next]
      if (row && !isLeaving(shelf, row.caseId)) return row.caseId
    }
    if (at >= 0 && (step === 1 ? known.offset + known.rows.length >= known.total : known.offset === 0))
      return null
  }
  const { offset } = await ask('inbox.place', { shelf, caseId })
  return offset === null ? stayingFrom(shelf, 0, 1) : stayingFrom(shelf, offset + step, step)
}

/** As many as one answer holds: of those that were picked together, most leave together. */
const askedAtOnce = 200

/** The first case from this place on that is not just leaving; null where all of them are. */
async function stayingFrom(shelf: CaseListName, from: number, step: 1 | -1): Promise<number | null> {
  let limit = 1
  for (let at = from; at >= 0; at += step * limit, limit = askedAtOnce) {
    const offset = step === 1 ? at : Math.max(0, at + 1 - limit)
    const { rows } = await ask('inbox.page', { shelf, offset, limit: step === 1 ? limit : at + 1 - offset })
    const near = step === 1 ? rows : rows.toReversed()
    const staying = near.find((row) => !isLeaving(shelf, row.caseId))
    if (staying || rows.length === 0) return staying?.caseId ?? null
  }
  return null
}

/** Where the selection goes when a case leaves the shelf: to the next one, at the end to the one before. */
export async function successorOf(shelf: CaseListName, caseId: number): Promise<number | null> {
  const next = await neighbourOf(shelf, caseId, 1)
  return next ?? neighbourOf(shelf, caseId, -1)
}

/** Asks for the cases beside this one while nobody waits, so that the next step shows its case at once. */
export function fetchNeighbours(shelf: CaseListName, caseId: number): void {
  if (known.shelf !== shelf) return
  const at = known.rows.findIndex((row) => row.caseId === caseId)
  if (at < 0) return
  for (const row of [known.rows[at + 1], known.rows[at - 1]])
    if (row) void prefetchAnswer('case.get', { caseId: row.caseId })
}
