// Begins, goes on with or ends looking at the pages of a case, as the case is handled, reopened or put away.
import { firstLookMs, watchMs } from '../../../core/edit/next-look.ts'
import { type CaseColumns, readCase } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import {
  addWatch,
  setTerm,
  type WatchTerm,
  watchableItems,
  watchesOfCase,
} from '../../store/sources/watched-pages.ts'

/** The complaint itself and the latest words of its author; pages between them hold nothing that these do not. */
const latestTexts = 2

const isHandled = ({ kind, shelf, side }: CaseColumns): boolean =>
  kind === 'complaint' && (shelf === 'done' || (shelf === 'open' && side === 'them'))

/**
 * Brings the watch into line with how the case stands: an answered or closed complaint's pages are watched for thirty days
 * from now; an open or other case's are not; a snooze changes nothing. What the owner stopped stays stopped. Gives back
 * what stood before, for undo.
 */
export function settleWatch(db: Db, caseId: number, nowMs: number): WatchTerm[] {
  const row = readCase(db, caseId)
  if (!row || row.shelf === 'snoozed') return []
  return isHandled(row) ? beginWatch(db, caseId, nowMs) : endWatch(db, caseId, 'case', nowMs)
}

function beginWatch(db: Db, caseId: number, nowMs: number): WatchTerm[] {
  const items = watchableItems(db, caseId)
  const chosen = items.length <= latestTexts ? items : [...items.slice(0, 1), ...items.slice(-latestTexts)]
  const known = new Map(watchesOfCase(db, caseId).map((page) => [page.itemId, page]))
  return chosen.flatMap(({ itemId, link }): WatchTerm[] => {
    const untilMs = nowMs + watchMs
    const nextCheckAtMs = nowMs + firstLookMs
    const page = known.get(itemId)
    if (!page) {
      const watchId = addWatch(db, { caseId, itemId, address: link, nextCheckAtMs, untilMs })
      return [{ watchId, nextCheckAtMs, untilMs: nowMs, endedAtMs: nowMs, endedBy: 'case' }]
    }
    if (page.endedBy === 'owner') return []
    const isOver = page.endedAtMs !== null
    setTerm(db, {
      watchId: page.watchId,
      nextCheckAtMs: isOver ? nextCheckAtMs : page.nextCheckAtMs,
      untilMs,
      endedAtMs: null,
      endedBy: null,
    })
    return [termOf(page)]
  })
}

/** Ends what is watched of a case, and gives back what stood before. */
export function endWatch(db: Db, caseId: number, by: 'owner' | 'case', nowMs: number): WatchTerm[] {
  const watched = watchesOfCase(db, caseId).filter(({ endedAtMs }) => endedAtMs === null)
  for (const page of watched) setTerm(db, { ...page, endedAtMs: nowMs, endedBy: by })
  return watched.map(termOf)
}

const termOf = ({ watchId, nextCheckAtMs, untilMs, endedAtMs, endedBy }: WatchTerm): WatchTerm => ({
  watchId,
  nextCheckAtMs,
  untilMs,
  endedAtMs,
  endedBy,
})

/** Puts terms back that a command changed. */
export function putTerms(db: Db, terms: readonly WatchTerm[] = []): void {
  for (const term of terms) setTerm(db, term)
}
