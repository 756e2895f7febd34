// Checks when something large is loaded while the first window still asks.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loading } from '../../../src/main/desk/loading.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('waits for as long as the window goes on asking, then loads once', async () => {
  let loads = 0
  const large = loading(async () => {
    loads += 1
    return 'large'
  })
  for (let asked = 0; asked < 5; asked += 1) {
    large.later()
    await vi.advanceTimersByTimeAsync(400)
  }
  const before = loads
  await vi.advanceTimersByTimeAsync(200)
  large.later()
  const given = await large.soon()
  await vi.advanceTimersByTimeAsync(5000)
  expect([before, given, loads]).toEqual([0, 'large', 1])
})

it('is not put off any more once somebody waits', async () => {
  let isLoaded = false
  const large = loading(async () => {
    isLoaded = true
  })
  void large.soon()
  for (let asked = 0; asked < 4; asked += 1) {
    await vi.advanceTimersByTimeAsync(30)
    large.later()
  }
  expect(isLoaded).toBe(true)
})
