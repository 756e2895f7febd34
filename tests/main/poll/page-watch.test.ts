// Checks that watched pages are looked at a few at a time, with the feeds' manners, and at once where the owner asks.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FetchOutcome, noHeaders } from '../../../src/core/feed/fetch-outcome.ts'
import { createLanes } from '../../../src/main/poll/lanes.ts'
import { paceOf } from '../../../src/main/poll/pace.ts'
import { createPageWatch, staggered } from '../../../src/main/poll/page-watch.ts'
import type { DuePage } from '../../../src/main/store/sources/watched-pages.ts'

const startMs = Date.UTC(2026, 4, 12)
const minute = 60_000
const unchanged: FetchOutcome = {
  kind: 'unchanged',
  status: 304,
  headers: noHeaders,
  finalUrl: 'https://a.example/',
  permanentRedirectTo: null,
  retryAfterMs: null,
  tookMs: 1,
}

/** So many pages on as many hosts, all due, two for each case; each is due again in a day. */
function harness(count: number, isOnline = () => true, lanes = createLanes(8, Date.now)) {
  const pages = Array.from({ length: count }, (_, at): DuePage => {
    return {
      id: at + 1,
      caseId: Math.floor(at / 2) + 1,
      address: `https://blog${at + 1}.example/post/#comment-1`,
      etag: null,
      lastModified: null,
      allowPrivate: false,
      lastCheckedAtMs: null,
      nextCheckAtMs: startMs,
      sourceAddress: `https://blog${at + 1}.example/feed/`,
      userAgent: null,
      allowSelfSigned: false,
    }
  })
  const asked: string[] = []
  const watch = createPageWatch({
    duePages: async () => pages.toSorted((a, b) => a.nextCheckAtMs - b.nextCheckAtMs),
    fetch: async ({ id }) => {
      asked.push(`${Math.round((Date.now() - startMs) / 1000)} s: ${id}`)
      return unchanged
    },
    async takePage(watchId) {
      const page = pages[watchId - 1]
      const nextCheckAtMs = Date.now() + 24 * 60 * minute
      if (page) page.nextCheckAtMs = nextCheckAtMs
      return { nextCheckAtMs, isChanged: watchId % 2 === 0, problem: null }
    },
    lanes,
    isOnline,
    nowMs: Date.now,
    isOnBattery: () => false,
  })
  return { watch, asked }
}

beforeEach(() => {
  vi.useFakeTimers({ now: startMs })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('pages that became due together', () => {
  it('are looked at three at a time, half a minute apart', async () => {
    const { watch, asked } = harness(7)
    watch.start()
    await vi.advanceTimersByTimeAsync(10 * minute)
    watch.stop()
    expect(asked).toEqual(['0 s: 1', '0 s: 2', '0 s: 3', '30 s: 4', '30 s: 5', '30 s: 6', '60 s: 7'])
  })

  it('keep their own times where these lie ahead', () => {
    const pages = [0, 0, 0, 0, 5].map((minutes) => ({ nextCheckAtMs: startMs + minutes * minute }))
    expect(staggered(pages, startMs).map(({ nextCheckAtMs }) => (nextCheckAtMs - startMs) / 1000)).toEqual([
      0, 0, 0, 30, 300,
    ])
  })
})

describe('no page is asked', () => {
  it('while there is no network', async () => {
    let online = false
    const { watch, asked } = harness(1, () => online)
    watch.start()
    await vi.advanceTimersByTimeAsync(10 * minute)
    const before = asked.length
    online = true
    watch.wake()
    await vi.advanceTimersByTimeAsync(minute)
    watch.stop()
    expect([before, asked.length]).toEqual([0, 1])
  })

  it('while reading is paused, unless the owner asks for it', async () => {
    const { watch, asked } = harness(4)
    watch.pause(startMs + 60 * minute)
    watch.start()
    await vi.advanceTimersByTimeAsync(10 * minute)
    const before = [...asked]
    const look = await watch.lookNow(2)
    watch.pause(0)
    await vi.advanceTimersByTimeAsync(minute)
    watch.stop()
    expect([before, look, asked]).toEqual([
      [],
      { looked: 2, changed: 1, problem: null },
      ['600 s: 3', '600 s: 4', '600 s: 1', '600 s: 2'],
    ])
  })

  it('while its domain wants to be left alone because of a feed', async () => {
    const lanes = createLanes(8, Date.now)
    const { watch, asked } = harness(1, () => true, lanes)
    const pace = paceOf({ address: 'https://www.blog1.example/feed/', allowPrivate: false })
    if (pace) lanes.hold(pace, startMs + 2 * minute)
    watch.start()
    await vi.advanceTimersByTimeAsync(minute)
    const before = asked.length
    await vi.advanceTimersByTimeAsync(2 * minute)
    watch.stop()
    expect([before, asked.length]).toEqual([0, 1])
  })
})

describe('a look that the owner asks for', () => {
  it('without a network says that nothing was looked at', async () => {
    const { watch } = harness(2, () => false)
    expect(await watch.lookNow(1)).toEqual({ looked: 0, changed: 0, problem: null })
  })

  it('at a case without pages does the same', async () => {
    const { watch } = harness(2)
    expect(await watch.lookNow(9)).toEqual({ looked: 0, changed: 0, problem: null })
  })
})
