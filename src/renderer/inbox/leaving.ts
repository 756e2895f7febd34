// Takes cases that are just leaving their shelf out of the list at once; what the program answers afterwards tells what is true.
import type { InboxPage } from '../../contract/inbox.ts'
import { createStore } from '../program/store.ts'

/** Cases that were taken off their shelf a moment ago; the rows on hand may still show them. */
export const leaving = createStore<ReadonlySet<number>>(new Set())

// By then the program has answered with rows of after the change, and what still stands there is meant to.
const settledMs = 1000

export const isLeaving = (caseId: number): boolean => leaving.get().has(caseId)

export const noteLeaving = (...caseIds: readonly number[]): void =>
  leaving.set(new Set([...leaving.get(), ...caseIds]))

function forget(caseIds: readonly number[]): void {
  const left = new Set(leaving.get())
  for (const caseId of caseIds) left.delete(caseId)
  if (left.size < leaving.get().size) leaving.set(left)
}

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
