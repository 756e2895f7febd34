import { expect, test } from 'vitest'
import { freshnessOf } from '../../../src/core/feed/freshness.ts'

test('a body with the fingerprint of the last one is not read again', () => {
  const bytes = new TextEncoder().encode('<rss/>')
  const first = freshnessOf(bytes, null)
  const bodyHash = first.kind === 'changed' ? first.bodyHash : ''
  expect([bodyHash.length, freshnessOf(bytes, bodyHash), freshnessOf(bytes.slice(1), bodyHash).kind]).toEqual(
    [16, { kind: 'same' }, 'changed'],
  )
})

test('bodies that differ in one byte, wherever it stands, or in length alone, have other fingerprints', () => {
  const bodies = Array.from({ length: 12 }, (_, length) => new Uint8Array(length))
  const changed = bodies.flatMap((body) => Array.from(body, (_, at) => body.with(at, 1)))
  const hashes = [...bodies, ...changed].map((body) => freshnessOf(body, null))
  expect(new Set(hashes.map((fresh) => (fresh.kind === 'changed' ? fresh.bodyHash : ''))).size).toBe(
    hashes.length,
  )
})
