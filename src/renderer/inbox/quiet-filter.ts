// Holds what is being looked for in the quiet place; the list and the pane beside it read the same.
import { useDeferredValue } from 'react'
import type { QuietRow } from '../../contract/quiet.ts'
import type { QuietSort } from '../../core/feed/quiet-sort.ts'
import { useAnswer } from '../program/queries.ts'
import { createStore, useStore } from '../program/store.ts'

export type QuietFilter = {
  readonly text: string
  readonly sort: QuietSort | null
  readonly sourceId: number | null
  /** Only the few texts nearest to a complaint. */
  readonly isSecondLook: boolean
}

const everything: QuietFilter = { text: '', sort: null, sourceId: null, isSecondLook: false }

export const quietFilter = createStore<QuietFilter>(everything)

/** A second look goes by itself: it is over as soon as anything else is looked for. */
export const filterQuiet = (change: Partial<QuietFilter>): void =>
  quietFilter.set({ ...quietFilter.get(), isSecondLook: false, ...change })

export const takeSecondLook = (): void => quietFilter.set({ ...everything, isSecondLook: true })
export const lookInQuiet = (text: string): void => quietFilter.set({ ...everything, text })
export const showAllQuiet = (): void => quietFilter.set(everything)

// What is older than this many texts is found by searching, not by scrolling.
const mostRows = 200

/** What is shown of the quiet place; `total` counts all there is, whatever is looked for. */
export function useQuiet(): { rows: readonly QuietRow[]; total: number } | null {
  const filter = useStore(quietFilter)
  const { text, sort, sourceId } = useDeferredValue(filter)
  const page = useAnswer('quiet.page', {
    offset: 0,
    limit: mostRows,
    text,
    ...(sort === null ? {} : { sort }),
    ...(sourceId === null ? {} : { sourceId }),
  })
  const closest = useAnswer('quiet.closest', {}, filter.isSecondLook)
  if (!page.data || (filter.isSecondLook && closest.isPending)) return null
  return filter.isSecondLook ? { rows: closest.data?.rows ?? [], total: page.data.total } : page.data
}
