// Checks that a clock that is set back by hours keeps no source waiting for as long.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FetchOutcome } from '../../../src/core/feed/fetch-outcome.ts'
import { createWorld, failing, hour, many, minute, second, startMs, unchanged } from './world.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: startMs })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a clock that is set back by hours', () => {
  test('keeps no source waiting that was asked before', async () => {
    const world = createWorld(many(3, (n) => ({ address: `https://${n}.example/feed` })))
    const scheduler = world.start()
    await world.pass(minute)
    const before = world.requests.length
    world.stand(-7 * hour)
    await world.pass(45 * minute)
    expect([before, new Set(world.requests.slice(before).map(({ id }) => id)).size]).toEqual([3, 3])
    await scheduler.stop()
  })

  test('keeps none waiting that was spread over a while', async () => {
    const world = createWorld(many(3, (n) => ({ address: `https://${n}.example/feed` })))
    const scheduler = world.start()
    await world.pass(minute)
    world.stand(5 * hour)
    scheduler.wake(30 * second)
    await world.pass(second)
    world.stand(-7 * hour)
    await world.pass(45 * minute)
    expect(new Set(world.requests.slice(4).map(({ id }) => id)).size).toBe(3)
    await scheduler.stop()
  })

  test('keeps none waiting for the network', async () => {
    const answer: { outcome: FetchOutcome } = { outcome: unchanged }
    const world = createWorld([{ address: 'https://a.example/feed' }], () => answer)
    const scheduler = world.start()
    await world.pass(minute)
    answer.outcome = failing('offline')
    world.stand(5 * hour)
    scheduler.wake()
    await world.pass(second)
    answer.outcome = unchanged
    world.stand(-7 * hour)
    await world.pass(45 * minute)
    expect(world.requests.length).toBeGreaterThan(2)
    await scheduler.stop()
  })
})
