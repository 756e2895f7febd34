// A list of any length: only the rows in sight are drawn, and the one that is open is brought into sight when it changes.
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { EdgeList } from './edge-list.tsx'
import { useFocusOnOpen } from './follow-open.ts'

type Props<Row> = {
  /** Which list it is: how far it was scrolled is remembered by it. */
  name: string
  /** What is said of the list where no heading does. */
  label?: string
  rows: readonly Row[]
  keyOf: (row: Row) => number
  /** About how high a row is; the real height is measured. */
  rowPx: number
  /** The key of the row that is open. */
  openKey: number | null
  children: (row: Row) => ReactNode
}

// So many rows beyond the edges are drawn that a step by key or wheel shows no gap.
const overscanRows = 8

/** How far each list was scrolled when it was left. */
const leftAtPx = new Map<string, number>()

export function LongList<Row>({ name, label, rows, keyOf, rowPx, openKey, children }: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null)
  const keyAt = (index: number): number => {
    const row = rows[index]
    return row === undefined ? -index : keyOf(row)
  }
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    getItemKey: keyAt,
    overscan: overscanRows,
    rangeExtractor: (range) => withFocused(range, scroller.current),
    initialOffset: () => leftAtPx.get(name) ?? 0,
    initialRect: { width: 0, height: window.innerHeight },
  })
  const openAt = openKey === null ? -1 : rows.findIndex((row) => keyOf(row) === openKey)
  const reveal = useRef((): void => {})
  reveal.current = () => {
    if (openAt >= 0) virtualizer.scrollToIndex(openAt, { align: 'auto' })
  }
  // Only a change of what is open moves the list; rows that come and go do not.
  useEffect(() => {
    if (openKey !== null) reveal.current()
  }, [openKey])
  useFocusOnOpen(scroller, openKey)
  return (
    <EdgeList
      scroller={scroller}
      className="column-body"
      onScroll={(event) => leftAtPx.set(name, event.currentTarget.scrollTop)}
    >
      <ul className="long-list" aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          return row === undefined ? null : (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ top: start }}
            >
              {children(row)}
            </li>
          )
        })}
      </ul>
    </EdgeList>
  )
}

/** The row that has the focus stays drawn however far it is out of sight: a row that is taken away takes the focus with it. */
function withFocused(range: Range, list: HTMLElement | null): number[] {
  const inSight = defaultRangeExtractor(range)
  const { activeElement } = document
  const row = list?.contains(activeElement) ? activeElement?.closest<HTMLElement>('[data-index]') : null
  const focused = Number(row?.dataset['index'] ?? -1)
  if (focused < 0 || focused >= range.count || inSight.includes(focused)) return inSight
  return [...inSight, focused].sort((a, b) => a - b)
}
