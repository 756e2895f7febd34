// Tells a row that moved among the others from one that all others moved with, or whose neighbours did.
import { expect, test } from 'vitest'
import { hasMovedAway } from '../../../src/renderer/inbox/moved-row.ts'

test.each([
  ['nothing moved', [1, 2, 3, 4, 5], false],
  ['new cases came above', [8, 9, 1, 2, 3, 4, 5], false],
  ['new cases came on both sides', [1, 8, 2, 9, 3, 4, 5], false],
  ['the next one is dealt with', [1, 2, 4, 5], false],
  ['all others are dealt with', [2], false],
  ['the next one is sent to the end', [1, 2, 4, 5, 3], false],
  ['it is sent to the end', [1, 3, 4, 5, 2], true],
  ['it changed places with one', [2, 1, 3, 4, 5], false],
  ['it is sent over two others', [1, 3, 4, 2, 5], true],
  ['it is sent to the end while new cases come above', [8, 9, 1, 3, 4, 5, 2], true],
  ['it is no longer there', [1, 3, 4, 5], false],
])('where %s', (_, now, isAway) => {
  const offsets = new Map(now.map((caseId, offset) => [caseId, offset]))
  expect(hasMovedAway([1, 2, 3, 4, 5], offsets, 2)).toBe(isAway)
})
