// What words that go on with an earlier case do to it, by what became of that case and by what they ask.
import { describe, expect, it } from 'vitest'
import { type Continued, followUpOn, reopenMs } from '../../../src/core/case/follow-up.ts'
import type { CaseKind } from '../../../src/core/classify/kinds.ts'

const doneAtMs = Date.UTC(2026, 10, 1)
const done: Continued = { isDone: true, doneAtMs, isDebited: false }
const soon = doneAtMs + reopenMs

it('a case comes back for two weeks', () => {
  expect(reopenMs / 3_600_000).toBe(336)
})

describe('what follows a case', () => {
  it.each<[string, Continued, CaseKind, number, boolean, string]>([
    ['that is open is joined', { ...done, isDone: false }, 'request', soon + 1, false, 'join'],
    ['that is open is joined by thanks', { ...done, isDone: false }, 'praise', soon, true, 'join'],
    ['on the last day brings it back', done, 'complaint', soon, true, 'reopen'],
    ['a moment later begins another', done, 'complaint', soon + 1, true, 'begin'],
    ['of which nobody knows when it was done', { ...done, doneAtMs: null }, 'question', soon, true, 'begin'],
    ['as a new request after debited work', { ...done, isDebited: true }, 'request', soon, true, 'begin'],
    ['as a complaint about debited work', { ...done, isDebited: true }, 'complaint', soon, true, 'reopen'],
    ['as a request after work that was free', done, 'request', soon, true, 'reopen'],
    ['as thanks is taken in and wakes nothing', done, 'praise', soon, true, 'join'],
    ['as late thanks is nothing', done, 'praise', soon + 1, true, 'nothing'],
    ['in words that may open no case is nothing', done, 'request', soon, false, 'nothing'],
  ])('%s', (_, earlier, kind, writtenAtMs, mayOpen, does) => {
    expect(followUpOn(earlier, kind, writtenAtMs, mayOpen)).toBe(does)
  })
})
