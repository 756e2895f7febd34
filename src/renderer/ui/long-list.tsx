// A list of any length: only the rows in sight are drawn, and the one that is open is brought into sight when it changes.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'

type Props<Row> = {
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

export function LongList<Row>({ rows, keyOf, rowPx, openKey, children }: Props<Row>) {
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
  return (
    <div ref={scroller} className="column-body">
      <ul className="long-list" style={{ height: virtualizer.getTotalSize() }}>
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
    </div>
  )
}
