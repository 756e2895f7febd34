// Checks which case is next in the rows on hand, also from a case that was sent elsewhere while it was chosen.
import { describe, expect, test } from 'vitest'
import type { InboxRow } from '../../../src/contract/inbox.ts'
import { knowRows, neighbourOf, noteChosen, successorOf } from '../../../src/renderer/inbox/known-rows.ts'

const row = (caseId: number, group: InboxRow['group']): InboxRow => ({
  caseId,
  no: caseId,
  who: 'Ann',
  channel: 'Forum',
  title: `Case ${caseId}`,
  kind: 'request',
  status: 'triaged',
  group,
  verdict: null,
  unread: false,
  updated: false,
  isReference: false,
  isAlarm: false,
  receivedAtMs: 0,
  dueAtMs: 0,
  workingDaysLate: null,
  snoozedUntilMs: null,
  snoozedFor: null,
  remindedAtMs: null,
  sinceMs: null,
  quoteUntil: null,
})

/** The list: these need the owner, those wait. `from`: the stretch that is on hand. */
function list(needs: readonly number[], waits: readonly number[], from = 0, until = 99): void {
  const rows = [...needs.map((id) => row(id, 'needs_you')), ...waits.map((id) => row(id, 'waiting'))]
  knowRows({ shelf: 'open', offset: from, total: rows.length, rows: rows.slice(from, until) })
}

const beside = async (caseId: number) => [
  await neighbourOf('open', caseId, -1),
  await neighbourOf('open', caseId, 1),
]

describe('a case that is answered, and waits from then on,', () => {
  test('leaves its neighbours as they were', async () => {
    list([1, 2, 3, 4], [8, 9])
    noteChosen('open', 2)
    list([1, 3, 4], [8, 2, 9])
    expect([await beside(2), await successorOf('open', 2)]).toEqual([[1, 3], 3])
  })

  test('is left for the one above when it stood last', async () => {
    list([1, 2], [])
    noteChosen('open', 2)
    list([1], [2])
    expect(await neighbourOf('open', 2, -1)).toBe(1)
  })

  test('is gone on from where it stands once it is chosen again', async () => {
    list([1, 2, 3], [8, 9])
    noteChosen('open', 2)
    list([1, 3], [8, 2, 9])
    noteChosen('open', 3)
    noteChosen('open', 2)
    expect(await beside(2)).toEqual([8, 9])
  })
})

test('a case that a correction sends down its own group leaves its neighbours as they were', async () => {
  list([1, 2, 3, 4, 5], [])
  noteChosen('open', 2)
  list([1, 3, 4, 2, 5], [])
  expect(await beside(2)).toEqual([1, 3])
})

test('of two cases that are sent away together none leads to the next', async () => {
  list([1, 2, 3, 4, 5], [8])
  noteChosen('open', 3)
  list([1, 4, 5], [8, 3, 2])
  expect(await beside(3)).toEqual([1, 4])
})

test('a neighbour that moves away takes nobody along', async () => {
  list([1, 2, 3, 4, 5], [])
  noteChosen('open', 3)
  list([1, 2, 3, 5, 4], [])
  expect(await beside(3)).toEqual([2, 5])
})

test('new cases between a chosen case and its neighbour are not passed over', async () => {
  list([1, 2, 3], [])
  noteChosen('open', 2)
  list([1, 2, 7, 3], [])
  expect(await beside(2)).toEqual([1, 7])
})
