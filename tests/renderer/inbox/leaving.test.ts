// Checks what the list shows while a case is leaving its shelf.
import { expect, it } from 'vitest'
import type { InboxPage, InboxRow } from '../../../src/contract/inbox.ts'
import { isLeaving, noteLeaving, settleLeaving, withoutLeaving } from '../../../src/renderer/inbox/leaving.ts'
import { takenBack } from '../../../src/renderer/program/write.ts'

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

const page: InboxPage = {
  rows: [row(1, 'needs_you'), row(2, 'needs_you'), row(3, 'rest')],
  offset: 0,
  total: 70,
  groups: [
    { group: 'needs_you', count: 20 },
    { group: 'waiting', count: 0 },
    { group: 'rest', count: 50 },
  ],
}

it('takes the row out, and one from its group and from the whole', () => {
  expect(withoutLeaving(page, new Set([2, 3, 99]))).toEqual({
    rows: [row(1, 'needs_you')],
    offset: 0,
    total: 68,
    groups: [
      { group: 'needs_you', count: 19 },
      { group: 'waiting', count: 0 },
      { group: 'rest', count: 49 },
    ],
  })
})

it('gives the very page while nothing of it is leaving', () => {
  expect(withoutLeaving(page, new Set([99]))).toBe(page)
})

it('brings back at once what could not leave', () => {
  noteLeaving('open', 7)
  const before = isLeaving('open', 7)
  settleLeaving([7], false)
  expect([before, isLeaving('open', 7)]).toEqual([true, false])
})

it('hides nothing on another list: what is done stands among what is done at once', () => {
  noteLeaving('open', 8)
  expect([isLeaving('open', 8), isLeaving('done', 8)]).toEqual([true, false])
})

it('brings back at once what is taken back', () => {
  noteLeaving('open', 9)
  settleLeaving([9], true)
  takenBack.set(takenBack.get() + 1)
  expect(isLeaving('open', 9)).toBe(false)
})
