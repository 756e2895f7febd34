// Holds the cases that were picked to be dealt with together: of one list, in the order of picking.
import type { CaseListName } from '../../contract/words.ts'
import { mostAtOnce } from '../../core/case/most-at-once.ts'
import { t } from '../i18n/t.ts'
import { ask } from '../program/ask.ts'
import { createStore } from '../program/store.ts'
import { addToast } from '../ui/toasts.ts'

export type Picked = {
  readonly shelf: CaseListName
  readonly ids: ReadonlySet<number>
  /** Where a stretch that is picked with Shift begins. */
  readonly fromId: number | null
}

const none: Picked = { shelf: 'open', ids: new Set(), fromId: null }

export const picked = createStore<Picked>(none)

export const unpickAll = (): void => picked.set(none)

const idsOn = (shelf: CaseListName): ReadonlySet<number> => {
  const now = picked.get()
  return now.shelf === shelf ? now.ids : none.ids
}

export function togglePicked(shelf: CaseListName, caseId: number): void {
  const ids = new Set(idsOn(shelf))
  if (!ids.delete(caseId)) ids.add(caseId)
  setPicked(shelf, ids, caseId)
}

/** Walking on with Shift: both are picked; walking back over a picked one lets go of the one that is left. */
export function walkPicked(shelf: CaseListName, leftId: number, reachedId: number): void {
  const ids = new Set(idsOn(shelf))
  if (ids.has(reachedId)) ids.delete(leftId)
  else ids.add(leftId).add(reachedId)
  setPicked(shelf, ids, picked.get().fromId ?? leftId)
}

function setPicked(shelf: CaseListName, ids: ReadonlySet<number>, fromId: number): void {
  if (ids.size > mostAtOnce) addToast({ text: t('batch.most', { most: mostAtOnce }) })
  else picked.set(ids.size === 0 ? none : { shelf, ids, fromId })
}

/** From the case picked last to this one. */
export async function pickStretch(
  shelf: CaseListName,
  toId: number,
  currentId: number | null,
): Promise<void> {
  const fromId = idsOn(shelf).size > 0 ? (picked.get().fromId ?? currentId) : currentId
  if (fromId === null) return togglePicked(shelf, toId)
  const places = await Promise.all([fromId, toId].map((caseId) => ask('inbox.place', { shelf, caseId })))
  const [from, to] = places.map(({ offset }) => offset)
  if (from === undefined || to === undefined || from === null || to === null) return
  const offset = Math.min(from, to)
  const { caseIds } = await ask('inbox.ids', {
    shelf,
    offset,
    limit: Math.min(mostAtOnce, Math.abs(from - to) + 1),
  })
  setPicked(shelf, new Set(caseIds), fromId)
}

/** All of the list, or the first of it where it is longer than one command takes; that is said. */
export async function pickAll(shelf: CaseListName): Promise<void> {
  const { caseIds, total } = await ask('inbox.ids', { shelf, offset: 0, limit: mostAtOnce })
  const [first] = caseIds
  if (first === undefined) return
  setPicked(shelf, new Set(caseIds), first)
  if (total > caseIds.length) addToast({ text: t('batch.firstOf', { n: caseIds.length, total }) })
}

/** Cases that are gone from the list are no longer picked. */
export function keepPicked(shelf: CaseListName, leftIds: readonly number[]): void {
  const now = picked.get()
  if (now.shelf !== shelf || now.ids.size === 0) return
  picked.set(leftIds.length === 0 ? none : { ...now, ids: new Set(leftIds) })
}
