// Keeps what is seen in its place while rows come and go above it: new cases never move the list under the reader.
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { InboxPage } from '../../contract/inbox.ts'
import type { CaseListName } from '../../contract/words.ts'
import { ask } from '../program/ask.ts'
import { firstRowBelow, type Outline, topOf } from './list-window.ts'
import { hasMovedAway } from './moved-row.ts'

/** `below`: the cases after it, by which it is seen whether it moved among them or all of them moved. */
type Anchor = { readonly caseId: number; readonly belowPx: number; readonly below: readonly number[] }

// Enough to tell, where some of them are dealt with at the same time.
const rowsCompared = 5

/** Where each list was left: who comes back to it sees the same rows. */
const left = new Map<CaseListName, { readonly anchor: Anchor | null; readonly scrollPx: number }>()

/** How far the list is scrolled when it is drawn anew, before its rows are looked at. */
export const leftAtPx = (shelf: CaseListName): number => left.get(shelf)?.scrollPx ?? 0

/**
 * Remembers the first row in sight and how far below the edge it stands, and restores that after the rows changed. At
 * the very top with nothing selected the newest rows may push the others down.
 */
export function useKeptPlace(
  scroller: RefObject<HTMLElement | null>,
  shelf: CaseListName,
  page: InboxPage | undefined,
  outline: Outline,
  isSelected: boolean,
): () => void {
  const anchor = useRef<Anchor | null>(left.get(shelf)?.anchor ?? null)

  const remember = (): void => {
    const element = scroller.current
    if (!element || !page) return
    const isFree = element.scrollTop < 1 && !isSelected
    const offset = firstRowBelow(outline, element.scrollTop)
    const row = isFree ? undefined : page.rows[offset - page.offset]
    anchor.current = row
      ? {
          caseId: row.caseId,
          belowPx: topOf(outline, offset) - element.scrollTop,
          below: page.rows
            .slice(offset - page.offset + 1)
            .slice(0, rowsCompared)
            .map((each) => each.caseId),
        }
      : null
    left.set(shelf, { anchor: anchor.current, scrollPx: element.scrollTop })
  }

  const latest = useRef(remember)
  latest.current = remember

  useLayoutEffect(() => {
    const element = scroller.current
    const before = anchor.current
    if (element && page && before) {
      const index = page.rows.findIndex((row) => row.caseId === before.caseId)
      const restore = (offset: number): void => {
        const offsets = new Map(page.rows.map((row, index) => [row.caseId, page.offset + index]))
        offsets.set(before.caseId, offset)
        // By an answer, say: the list does not run after it.
        if (hasMovedAway([before.caseId, ...before.below], offsets, before.caseId)) {
          latest.current()
          return
        }
        const wantedPx = Math.max(0, topOf(outline, offset) - before.belowPx)
        if (Math.abs(wantedPx - element.scrollTop) >= 1) element.scrollTop = wantedPx
      }
      if (index >= 0) restore(page.offset + index)
      else {
        void ask('inbox.place', { shelf, caseId: before.caseId }).then(({ offset }) => {
          if (anchor.current !== before) return
          if (offset === null) latest.current()
          else restore(offset)
        })
      }
    }
    if (!before) latest.current()
  }, [scroller, shelf, page, outline])

  return remember
}
