// Where rows and headings stand in a list of any length, and which stretch of it is held.
import { describe, expect, test } from 'vitest'
import {
  firstRowBelow,
  firstWindow,
  heightOf,
  isHeading,
  lineOf,
  lineToShow,
  offsetAt,
  outlineOf,
  topOf,
  windowFor,
} from '../../../src/renderer/inbox/list-window.ts'

const outline = outlineOf(6, [
  { group: 'needs_you', count: 2 },
  { group: 'waiting', count: 0 },
  { group: 'rest', count: 4 },
])

describe('an outline with two filled groups', () => {
  test('has a line for each heading and each row', () => {
    const lines = Array.from({ length: outline.lines }, (_, line) =>
      isHeading(outline, line) ? 'heading' : offsetAt(outline, line),
    )
    expect(lines).toEqual(['heading', 0, 1, 'heading', 2, 3, 4, 5])
  })

  test('finds the line of a row again', () => {
    expect([0, 1, 2, 5].map((offset) => lineOf(outline, offset))).toEqual([1, 2, 4, 7])
  })

  test.each([
    [0, 0, 1],
    [0, 20, 0],
    [0, 500, 0],
    [1, 500, 2],
    [2, 0, 4],
    [2, 199, 3],
    [2, 198, 4],
  ])('row %s, sought from %s pixels down, is shown by line %s', (offset, scrollPx, line) => {
    expect(lineToShow(outline, offset, scrollPx)).toBe(line)
  })

  test('knows where rows stand and how high it is', () => {
    expect([topOf(outline, 0), topOf(outline, 1), topOf(outline, 2), heightOf(outline)]).toEqual([
      38, 118, 236, 556,
    ])
  })

  test.each([
    [0, 0],
    [38, 0],
    [39, 1],
    [119, 2],
    [236, 2],
    [237, 3],
  ])('scrolled to %s the first whole row is %s', (scrollPx, offset) => {
    expect(firstRowBelow(outline, scrollPx)).toBe(offset)
  })
})

test('groups that do not add up to the rows are left out', () => {
  expect(outlineOf(3, [])).toEqual({ sections: [], lines: 3, total: 3 })
})

describe('the stretch that is held', () => {
  test('begins at the top', () => {
    expect(windowFor(0)).toEqual(firstWindow)
  })

  test('covers a tall screen from any first row on', () => {
    const tallScreenRows = 36
    const short = Array.from({ length: 100_000 }, (_, first) => first).filter((first) => {
      const { offset, limit } = windowFor(first)
      return offset > first || offset + limit < first + tallScreenRows
    })
    expect(short).toEqual([])
  })
})
