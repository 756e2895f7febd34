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
