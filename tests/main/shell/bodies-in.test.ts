// Checks that only bodies which have their memory to themselves are handed over to the desk, and each once.
import { expect, test } from 'vitest'
import { type FetchOutcome, noHeaders } from '../../../src/core/feed/fetch-outcome.ts'
import type { ToDesk } from '../../../src/main/desk/protocol.ts'
import { bodiesIn } from '../../../src/main/shell/bodies-in.ts'

const outcomeOf = (bytes: Uint8Array<ArrayBuffer>): FetchOutcome => ({
  kind: 'body',
  bytes,
  status: 200,
  headers: noHeaders,
  finalUrl: 'https://a.example/feed',
  permanentRedirectTo: null,
  retryAfterMs: null,
  tookMs: 1,
})

const ingest = (id: number, bytes: Uint8Array<ArrayBuffer>): ToDesk => ({
  id,
  command: 'ingest',
  input: { sourceId: id, outcome: outcomeOf(bytes) },
})

test('bodies with memory of their own are handed over', () => {
  const [one, two] = [new Uint8Array(3), new Uint8Array(5)]
  expect(bodiesIn([ingest(1, one), { id: 2, command: 'settings', input: null }, ingest(3, two)])).toEqual([
    one.buffer,
    two.buffer,
  ])
})

test('a part of a larger memory, nothing at all, and the same a second time are not', () => {
  const whole = new Uint8Array(3)
  const messages = [ingest(1, whole), ingest(2, whole), ingest(3, new Uint8Array(8).subarray(2, 4))]
  expect(bodiesIn([...messages, ingest(4, new Uint8Array())])).toEqual([whole.buffer])
})
