// The list of a shelf: only the rows in sight are drawn, whatever the length; the selection is the caller's.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { InboxPage } from '../../contract/inbox.ts'
import type { CaseListName, InboxGroup } from '../../contract/words.ts'
import { arrivals, seeArrivals } from '../frame/arrivals.ts'
import { useNow } from '../frame/now.ts'
import { usePaintedMark } from '../frame/painted.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { ask } from '../program/ask.ts'
import { useAnswer } from '../program/queries.ts'
import { useStore } from '../program/store.ts'
import { announce } from '../ui/announce.ts'
import { EdgeList } from '../ui/edge-list.tsx'
import { leftAtPx, useKeptPlace } from './keep-place.ts'
import { knowRows } from './known-rows.ts'
import { useLeaving, withoutLeaving } from './leaving.ts'
import {
  firstWindow,
  headingPx,
  heightOf,
  isHeading,
  lineToShow,
  type Outline,
  offsetAt,
  outlineOf,
  rowPx,
  topOf,
  windowFor,
} from './list-window.ts'
import { picked } from './picked.ts'
import { BlankRow, type Press, Row, rowId } from './row.tsx'

type Props = {
  shelf: CaseListName
  caseId: number | null
  onChoose: (caseId: number, how: Press) => void
  onMove: (step: 1 | -1, isPicking: boolean) => void
  empty: React.ReactNode
}

// Rows drawn beyond the edges, so that a change of place by some rows shows no gap.
const overscanRows = 8

export function InboxList({ shelf, caseId, onChoose, onMove, empty }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const [stretch, setStretch] = useState(firstWindow)
  const { data: asked } = useAnswer('inbox.page', { shelf, ...stretch })
  const gone = useLeaving(shelf)
  const page = useMemo(() => asked && withoutLeaving(asked, gone), [asked, gone])
  const outline = useMemo(() => outlineOf(page?.total ?? 0, page?.groups ?? []), [page])
  const nowMs = useNow()
  const { shelf: pickedShelf, ids } = useStore(picked)
  const pickedIds = pickedShelf === shelf && ids.size > 0 ? ids : null

  const virtualizer = useVirtualizer({
    count: outline.lines,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (isHeading(outline, line) ? headingPx : rowPx()),
    overscan: overscanRows,
    initialOffset: () => leftAtPx(shelf),
    initialRect: { width: 0, height: window.innerHeight },
  })
  // After the virtualizer, which scrolls to where it begins.
  const remember = useKeptPlace(scroller, shelf, page, outline, caseId !== null)
  // The sizes are known, but where the headings stand changes with the groups.
  const layout = outline.sections.map((section) => section.firstLine).join()
  useLayoutEffect(() => {
    if (layout !== undefined) virtualizer.measure()
  }, [layout, virtualizer])

  const lines = virtualizer.getVirtualItems()
  const firstLine = lines[0]?.index ?? 0
  const wanted = windowFor(offsetAt(outline, firstLine))
  useEffect(() => {
    setStretch((now) => (now.offset === wanted.offset ? now : { offset: wanted.offset, limit: wanted.limit }))
  }, [wanted.offset, wanted.limit])

  useEffect(() => {
    if (page) knowRows({ shelf, ...page })
  }, [shelf, page])
  usePaintedMark('remit:first-row', (page?.rows.length ?? 0) > 0 && lines.length > 0)
  usePaintedMark('remit:first-screen', page?.total === 0)

  const reveal = useRef((_offset: number): void => {})
  // A case that has only just come in is not in the list yet: it is brought into sight once the list has it.
  const isAwaited = useRef(false)
  reveal.current = (offset) => {
    isAwaited.current = page !== undefined && offset >= page.total
    virtualizer.scrollToIndex(lineToShow(outline, offset, virtualizer.scrollOffset ?? 0), { align: 'auto' })
  }
  useEffect(() => {
    if (caseId === null) return
    let isCurrent = true
    void ask('inbox.place', { shelf, caseId }).then(({ offset }) => {
      if (isCurrent && offset !== null) reveal.current(offset)
    })
    return () => {
      isCurrent = false
    }
  }, [shelf, caseId])
  const total = page?.total ?? 0
  useEffect(() => {
    if (!isAwaited.current || caseId === null || total === 0) return
    isAwaited.current = false
    void ask('inbox.place', { shelf, caseId }).then(({ offset }) => {
      if (offset !== null) reveal.current(offset)
    })
  }, [shelf, caseId, total])

  // The same function as long as the list stands, so that a step draws two rows anew and not all.
  const latestChoose = useRef(onChoose)
  latestChoose.current = onChoose
  const choose = useCallback((chosen: number, how: Press) => latestChoose.current(chosen, how), [])

  const newCases = useStore(arrivals)
  const [isAtTop, setIsAtTop] = useState(true)
  const heard = useRef(newCases)
  useEffect(() => {
    // At the very top with nothing selected the new rows push the others down, as one sees.
    const isKept = !isAtTop || caseId !== null
    if (newCases > heard.current) announce(t(isKept ? 'inbox.arrivedKept' : 'inbox.arrived', { n: newCases }))
    heard.current = newCases
    if (isAtTop && newCases > 0) seeArrivals()
  }, [isAtTop, newCases, caseId])
  const toTop = (): void => {
    scroller.current?.scrollTo({ top: 0 })
    seeArrivals()
  }
  useCommands({ 'list.newest': toTop })

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onMove(step === 1 ? 1 : -1, event.shiftKey)
  }
  // Only a row that is there can be the active one.
  const isDrawn =
    caseId !== null &&
    lines.some(({ index }) => page?.rows[offsetAt(outline, index) - page.offset]?.caseId === caseId)
  const listbox = {
    role: 'listbox',
    tabIndex: 0,
    'aria-label': t('inbox.list'),
    'aria-multiselectable': true,
    'aria-activedescendant': isDrawn ? rowId(caseId) : undefined,
    onKeyDown,
  }
  const isEmpty = page !== undefined && page.total === 0
  return (
    <>
      {newCases > 0 && !isAtTop ? (
        <button type="button" className="arrived" onClick={toTop}>
          {t('inbox.arrivedMore', { n: newCases })}
        </button>
      ) : null}
      {isEmpty ? (
        empty
      ) : (
        <EdgeList
          scroller={scroller}
          className="cases"
          {...listbox}
          onScroll={(event) => {
            setIsAtTop(event.currentTarget.scrollTop < 1)
            remember()
          }}
        >
          <div className="sheet" role="presentation" style={{ height: heightOf(outline) }}>
            {page
              ? sectionsInSight(
                  outline,
                  lines.map((line) => line.index),
                ).map(({ group, hasHeading, headingTopPx, offsets }) => (
                  <Group key={group ?? 'all'} group={group} headingTopPx={hasHeading ? headingTopPx : null}>
                    {offsets.map((offset) => (
                      <RowAt
                        key={page.rows[offset - page.offset]?.caseId ?? `blank ${offset}`}
                        {...{ page, offset, outline, caseId, pickedIds, nowMs, onChoose: choose }}
                        isUnanswered={shelf === 'unanswered'}
                      />
                    ))}
                  </Group>
                ))
              : null}
          </div>
        </EdgeList>
      )}
    </>
  )
}

type SectionInSight = {
  group: InboxGroup | null
  hasHeading: boolean
  headingTopPx: number
  offsets: number[]
}

/** The rows to draw, by their group; the heading is drawn with them when it is in sight too. */
function sectionsInSight(outline: Outline, lines: readonly number[]): SectionInSight[] {
  if (outline.sections.length === 0) {
    return [{ group: null, hasHeading: false, headingTopPx: 0, offsets: [...lines] }]
  }
  return outline.sections.flatMap((section) => {
    const inside = lines.filter(
      (line) => line >= section.firstLine && line <= section.firstLine + section.count,
    )
    if (inside.length === 0) return []
    return [
      {
        group: section.group,
        hasHeading: inside[0] === section.firstLine,
        headingTopPx: topOf(outline, section.firstOffset) - headingPx,
        offsets: inside.filter((line) => line !== section.firstLine).map((line) => offsetAt(outline, line)),
      },
    ]
  })
}

type GroupProps = { group: InboxGroup | null; headingTopPx: number | null; children: React.ReactNode }

function Group({ group, headingTopPx, children }: GroupProps) {
  const named = group ? { role: 'group', 'aria-label': t(`inbox.group.${group}`) } : { role: 'presentation' }
  return (
    <div {...named}>
      {group && headingTopPx !== null ? (
        <div className="group-heading label" role="presentation" style={{ top: headingTopPx }}>
          {t(`inbox.group.${group}`)}
        </div>
      ) : null}
      {children}
    </div>
  )
}

type RowAtProps = {
  page: InboxPage
  offset: number
  outline: Outline
  caseId: number | null
  pickedIds: ReadonlySet<number> | null
  isUnanswered: boolean
  nowMs: number
  onChoose: Props['onChoose']
}

function RowAt({ page, offset, outline, caseId, pickedIds, isUnanswered, nowMs, onChoose }: RowAtProps) {
  const row = page.rows[offset - page.offset]
  const topPx = topOf(outline, offset)
  if (!row) return <BlankRow topPx={topPx} />
  return (
    <Row
      row={row}
      topPx={topPx}
      isSelected={row.caseId === caseId}
      isPicked={pickedIds === null ? null : pickedIds.has(row.caseId)}
      isUnanswered={isUnanswered}
      nowMs={nowMs}
      place={offset + 1}
      total={page.total}
      onChoose={onChoose}
    />
  )
}
