// Checks that small things wait for one another, and never for long.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createGathering } from '../../../src/main/poll/gathering.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Joins `count` times and says who has gone on so far. */
function joined(count: number) {
  const gathering = createGathering()
  const gone: number[] = []
  for (let n = 0; n < count; n++) void gathering.join().then(() => gone.push(n))
  return { gathering, gone }
}

test('sixteen go on together, and one more waits for others', async () => {
  const { gone } = joined(17)
  await vi.advanceTimersByTimeAsync(0)
  expect(gone).toHaveLength(16)
  await vi.advanceTimersByTimeAsync(25)
  expect(gone).toHaveLength(17)
})

test('where nothing more is on its way, nobody waits', async () => {
  const { gathering, gone } = joined(3)
  gathering.end()
  await vi.advanceTimersByTimeAsync(0)
  expect([gone, vi.getTimerCount()]).toEqual([[0, 1, 2], 0])
})
