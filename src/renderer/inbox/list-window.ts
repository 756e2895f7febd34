// Says which stretch of a long list is asked for, and where its rows and headings stand. Pure: numbers in, numbers out.
import type { InboxGroup } from '../../contract/words.ts'

const rowHeights = { comfortable: 80, compact: 66 } as const
let rowHeightPx: number = rowHeights.comfortable

/** How high a row is in the spacing that is chosen; the style sheets say the same in `--row`. */
export const rowPx = (): number => rowHeightPx

/** Whoever changes it draws the lists anew. */
export function setRowHeight(density: keyof typeof rowHeights): void {
  rowHeightPx = rowHeights[density]
}

export const headingPx = 38

/** One stretch holds more than two tall screens of rows; stretches overlap, so that a small scroll asks for nothing. */
const stretchRows = 120
const stepRows = 60
const marginRows = 24

export type Stretch = { readonly offset: number; readonly limit: number }

export const firstWindow: Stretch = { offset: 0, limit: stretchRows }

/** The stretch to hold while this row is the first one seen. */
export const windowFor = (firstSeen: number): Stretch => ({
  offset: Math.max(0, Math.floor((firstSeen - marginRows) / stepRows) * stepRows),
  limit: stretchRows,
})

type GroupCount = { readonly group: InboxGroup; readonly count: number }

export type Section = {
  readonly group: InboxGroup
  /** The line of the heading; its rows follow it. */
  readonly firstLine: number
  readonly firstOffset: number
  readonly count: number
}

export type Outline = {
  readonly sections: readonly Section[]
  readonly lines: number
  readonly total: number
}

/** Groups without rows have no heading; a shelf whose groups do not add up to its rows has none at all. */
export function outlineOf(total: number, groups: readonly GroupCount[]): Outline {
  const filled = groups.filter(({ count }) => count > 0)
  if (filled.reduce((sum, { count }) => sum + count, 0) !== total)
    return { sections: [], lines: total, total }
  let firstOffset = 0
  const sections = filled.map(({ group, count }, index) => {
    const section = { group, count, firstOffset, firstLine: firstOffset + index }
    firstOffset += count
    return section
  })
  return { sections, lines: total + sections.length, total }
}

export const isHeading = ({ sections }: Outline, line: number): boolean =>
  sections.some((section) => section.firstLine === line)

/** Headings at or above a line: what separates line numbers from row offsets. */
const headingsUpTo = ({ sections }: Outline, line: number): number =>
  sections.filter((section) => section.firstLine <= line).length

/** The offset of the row on a line; of the first row below for a heading. */
export const offsetAt = (outline: Outline, line: number): number =>
  line - headingsUpTo(outline, line) + (isHeading(outline, line) ? 1 : 0)

export const lineOf = ({ sections }: Outline, offset: number): number =>
  offset + sections.filter((section) => section.firstOffset <= offset).length

/** The line to bring into sight for a row: its own, or the heading it stands under where the list has to be scrolled up to it. */
export function lineToShow(outline: Outline, offset: number, scrollPx: number): number {
  const line = lineOf(outline, offset)
  return isHeading(outline, line - 1) && topOf(outline, offset) - headingPx < scrollPx ? line - 1 : line
}

/** How far from the top of the list a row stands. */
export const topOf = ({ sections }: Outline, offset: number): number =>
  offset * rowPx() + sections.filter((section) => section.firstOffset <= offset).length * headingPx

/** The first row that stands wholly below a scroll position. */
export function firstRowBelow(outline: Outline, scrollPx: number): number {
  const guess = Math.max(0, Math.floor((scrollPx - outline.sections.length * headingPx) / rowPx()))
  for (let offset = guess; offset < outline.total; offset += 1) {
    if (topOf(outline, offset) >= scrollPx) return offset
  }
  return Math.max(0, outline.total - 1)
}

export const heightOf = ({ sections, total }: Outline): number =>
  total * rowPx() + sections.length * headingPx
