// Takes cases that are just leaving their shelf out of the list at once; what the program answers afterwards tells what is true.
import type { InboxPage } from '../../contract/inbox.ts'
import type { CaseListName } from '../../contract/words.ts'
import { createStore, useStore } from '../program/store.ts'
import { takenBack } from '../program/write.ts'

/** Cases that were taken off their shelf a moment ago; the rows on hand may still show them. */
type Leaving = { readonly shelf: LeftList; readonly ids: ReadonlySet<number> }

/** What a case can be taken off: a list of cases, or what the day asks for. */
type LeftList = CaseListName | 'day'

const none: ReadonlySet<number> = new Set()
const leaving = createStore<Leaving>({ shelf: 'open', ids: none })

// By then the program has answered with rows of after the change, and what still stands there is meant to.
const settledMs = 1000

const leavingFrom = (shelf: LeftList): ReadonlySet<number> => {
  const now = leaving.get()
  return now.shelf === shelf ? now.ids : none
}

/** Those that are leaving this list, now and whenever that changes. */
export function useLeaving(shelf: LeftList): ReadonlySet<number> {
  const now = useStore(leaving)
  return now.shelf === shelf ? now.ids : none
}

export const isLeaving = (shelf: LeftList, caseId: number): boolean => leavingFrom(shelf).has(caseId)

export const noteLeaving = (shelf: LeftList, ...caseIds: readonly number[]): void =>
  leaving.set({ shelf, ids: new Set([...leavingFrom(shelf), ...caseIds]) })

function forget(caseIds: readonly number[]): void {
  const { shelf, ids } = leaving.get()
  const left = new Set(ids)
  for (const caseId of caseIds) left.delete(caseId)
  if (left.size < ids.size) leaving.set({ shelf, ids: left })
}

// What was taken back may be among them, and is there again.
takenBack.subscribe(() => forget([...leaving.get().ids]))

/** Says how leaving ended: cases that could not leave are back at once. */
export function settleLeaving(caseIds: readonly number[], isGone: boolean): void {
  if (!isGone) forget(caseIds)
  else setTimeout(() => forget(caseIds), settledMs)
}

/** The page as it is without the cases that are leaving. Pure. */
export function withoutLeaving(page: InboxPage, gone: ReadonlySet<number>): InboxPage {
  const left = page.rows.filter(({ caseId }) => gone.has(caseId))
  if (left.length === 0) return page
  return {
    ...page,
    rows: page.rows.filter(({ caseId }) => !gone.has(caseId)),
    total: page.total - left.length,
    groups: page.groups.map(({ group, count }) => ({
      group,
      count: count - left.filter((row) => row.group === group).length,
    })),
  }
}
