// Shows what became of an author's words after they were read: edits, what is gone, and how long they are looked at again.
import type { EditDifference } from '../../../contract/author-update.ts'
import type { CaseMessage, CaseView } from '../../../contract/case.ts'
import { wordDiff } from '../../../core/edit/word-diff.ts'
import type { Db } from '../../store/file/db.ts'
import { readRevision, wordingAfter } from '../../store/items/item-revisions.ts'
import { watchesOfCase } from '../../store/sources/watched-pages.ts'
import { found } from '../refusal.ts'
import { wordingOf } from '../taking-in/revise-known.ts'

type Changes = Pick<CaseMessage, 'edits' | 'gone'>

/** For an item, what the case's events tell of its edits and of where it went. */
export function changesOf(events: CaseView['events']): (itemId: number | null) => Changes {
  const byItem = new Map<number, Changes>()
  for (const { name, atMs, facts } of events) {
    const { itemId, revisionId, via } = facts
    if (typeof itemId !== 'number') continue
    const changes = byItem.get(itemId) ?? { edits: [], gone: null }
    byItem.set(itemId, changes)
    if (name === 'author_updated' && typeof revisionId === 'number')
      changes.edits.push({ revisionId, atMs, via: via === 'page' ? 'page' : 'feed' })
    else if (name === 'page_gone' || name === 'words_gone')
      changes.gone = { what: name === 'page_gone' ? 'page' : 'words', atMs }
  }
  return (itemId) => (itemId === null ? undefined : byItem.get(itemId)) ?? { edits: [], gone: null }
}

/** How long the case's pages are still looked at; null when none is. */
export function watchOf(db: Db, caseId: number): CaseView['watch'] {
  const watched = watchesOfCase(db, caseId).filter(({ endedAtMs }) => endedAtMs === null)
  const [first] = watched
  if (!first) return null
  const looks = watched.flatMap(({ lastCheckedAtMs }) => lastCheckedAtMs ?? [])
  return {
    untilMs: Math.max(...watched.map(({ untilMs }) => untilMs)),
    lastLookMs: looks.length === 0 ? null : Math.max(...looks),
    nextLookMs: Math.min(...watched.map(({ nextCheckAtMs }) => nextCheckAtMs)),
    problem: watched.find(({ problem }) => problem !== null)?.problem ?? null,
  }
}

/** What an edit changed. Refuses with `not_found` when there is none of that id. */
export function differenceOf(db: Db, revisionId: number): EditDifference {
  const revision = found(readRevision(db, revisionId), 'edit')
  const earlier = wordingOf(revision)
  const later = wordingOf(found(wordingAfter(db, revision), 'edit'))
  return { runs: wordDiff(earlier, later), earlier }
}
