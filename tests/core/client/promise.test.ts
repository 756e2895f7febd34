// Checks what becomes of a promise, at the owner's own midnight.
import { expect, it } from 'vitest'
import { type PromiseFacts, promiseState } from '../../../src/core/client/promise.ts'

const standing: PromiseFacts = { dueOn: '2026-11-20', keptAtMs: null, releasedAtMs: null }
const lastMs = Date.UTC(2026, 10, 20, 16, 59, 59)
const afterMs = lastMs + 1000

const cases: readonly [string, Partial<PromiseFacts>, number, string][] = [
  ['stands until midnight where the owner is', {}, lastMs, 'open'],
  ['is broken after it', {}, afterMs, 'broken'],
  ['is kept in the last second', { keptAtMs: lastMs }, afterMs, 'kept'],
  ['is kept late a second later', { keptAtMs: afterMs }, afterMs, 'late'],
  ['is released whenever that was', { releasedAtMs: afterMs }, afterMs, 'released'],
]

it.each(cases)('%s', (_, facts, nowMs, state) => {
  expect(promiseState({ ...standing, ...facts }, nowMs, 'Asia/Jakarta')).toBe(state)
})
