// Finds the case above or below another on its shelf: from the rows on hand when they hold it, else by asking.
import type { InboxRow } from '../../contract/inbox.ts'
import type { CaseListName, InboxGroup } from '../../contract/words.ts'
import { ask } from '../program/ask.ts'
import { prefetchAnswer } from '../program/queries.ts'
import { isLeaving } from './leaving.ts'

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

/** Where the chosen case stood when it was chosen: an answer, say, sends it into another group, far from its neighbours. */
type Stood = {
  readonly shelf: CaseListName
  readonly caseId: number
  readonly group: InboxGroup
  readonly above: readonly number[]
  readonly below: readonly number[]
}

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
  const row = known.rows[at]
  if (!row) return
  const ids = known.rows.map((each) => each.caseId)
  stood = { shelf, caseId, group: row.group, above: ids.slice(0, at).toReversed(), below: ids.slice(at + 1) }
}

/** The one beside the place a case was sent away from, where that is in sight: one goes on from there, not from where it went. */
function besideItsOldPlace(shelf: CaseListName, caseId: number, step: 1 | -1): number | null {
  if (stood?.caseId !== caseId || stood.shelf !== shelf || known.shelf !== shelf) return null
  const groups = new Map(known.rows.map((row) => [row.caseId, row.group]))
  if (groups.get(caseId) === stood.group) return null
  const isThere = (each: number): boolean => groups.has(each) && !isLeaving(shelf, each)
  const [above, below] = [stood.above.find(isThere), stood.below.find(isThere)]
  // A stretch that begins or ends beside the place tells nothing of what lies beyond.
  if (above === undefined ? known.offset > 0 : below === undefined) return null
  return (step === 1 ? below : above) ?? null
}

/** The next case in a direction; null at the end of the list. From nothing, the first case. */
export async function neighbourOf(
  shelf: CaseListName,
  caseId: number | null,
  step: 1 | -1,
): Promise<number | null> {
  if (caseId === null) return caseAt(shelf, 0)
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
  if (offset === null) return caseAt(shelf, 0)
  return offset + step < 0 ? null : caseAt(shelf, offset + step)
}

async function caseAt(shelf: CaseListName, offset: number): Promise<number | null> {
  const { rows } = await ask('inbox.page', { shelf, offset, limit: 1 })
  return rows[0]?.caseId ?? null
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
