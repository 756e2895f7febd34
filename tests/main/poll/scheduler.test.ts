import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FetchOutcome, noHeaders } from '../../../src/core/feed/fetch-outcome.ts'
import { type ProblemCode, problemOf } from '../../../src/core/problem.ts'
import { createScheduler } from '../../../src/main/poll/scheduler.ts'
import type { DueSource, SchedulerParts } from '../../../src/main/poll/scheduler-parts.ts'

const startMs = Date.UTC(2026, 2, 3, 12)
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
const body: FetchOutcome = { ...unchanged, kind: 'body', status: 200, bytes: new Uint8Array([1]) }
const problem = (code: ProblemCode): FetchOutcome => ({
  kind: 'problem',
  problem: problemOf(code),
  retryAfterMs: null,
  tookMs: 1,
})

/** A desk that keeps due times, each source due again half an hour after its outcome, and a log of what happened when. */
function harness(count: number, parts: Partial<SchedulerParts<DueSource>> = {}) {
  const sources = new Map(
    Array.from({ length: count }, (_, n) => [
      n + 1,
      {
        id: n + 1,
        address: `https://s${n + 1}.example/feed`,
        etag: null,
        lastModified: null,
        allowPrivate: false,
        lastCheckedAtMs: null as number | null,
        nextCheckAtMs: startMs,
        retryAtMs: null as number | null,
        holdsDomain: false,
      },
    ]),
  )
  const log: string[] = []
  const at = () => Math.round((Date.now() - startMs) / 1000)
  const scheduler = createScheduler<DueSource>({
    dueSources: async () => [...sources.values()],
    fetch: async (source) => {
      log.push(`${at()} fetch ${source.id}`)
      return unchanged
    },
    onOutcome: async (source, outcome) => {
      log.push(`${at()} ${outcome.kind} ${source.id}`)
      const stored = sources.get(source.id)
      const nextCheckAtMs = Date.now() + 30 * minute
      if (stored) stored.nextCheckAtMs = nextCheckAtMs
      return { nextCheckAtMs }
    },
    isOnline: () => true,
    now: Date.now,
    ...parts,
  })
  return { scheduler, sources, log }
}

beforeEach(() => {
  vi.useFakeTimers({ now: startMs })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the clock', () => {
  test('checks what is due, then sleeps until the next is', async () => {
    const { scheduler, sources, log } = harness(2)
    const second = sources.get(2)
    if (second) second.nextCheckAtMs = startMs + 10 * minute
    scheduler.start()
    await vi.advanceTimersByTimeAsync(0)
    expect([log, scheduler.nextAtMs()]).toEqual([['0 fetch 1', '0 unchanged 1'], startMs + 10 * minute])
    await vi.advanceTimersByTimeAsync(31 * minute)
    expect(log.slice(2)).toEqual(['600 fetch 2', '600 unchanged 2', '1800 fetch 1', '1800 unchanged 1'])
  })

  test('wakes at most every 30 seconds and at least every 30 minutes', async () => {
    const { scheduler, sources } = harness(1)
    const only = sources.get(1)
    if (only) only.nextCheckAtMs = startMs + 1000
    scheduler.start()
    await vi.advanceTimersByTimeAsync(0)
    expect(scheduler.nextAtMs()).toBe(startMs + 30_000)
    if (only) only.nextCheckAtMs = startMs + 24 * 60 * minute
    await vi.advanceTimersByTimeAsync(30_000)
    expect(scheduler.nextAtMs()).toBe(startMs + 30_000 + 30 * minute)
  })

  test('no source waits for a slow one, and a slow one is not asked twice', async () => {
    const { scheduler, log } = harness(3, {
      fetch: (source) =>
        source.id === 1
          ? new Promise((resolve) => setTimeout(() => resolve(unchanged), 90 * minute))
          : Promise.resolve(unchanged),
    })
    scheduler.start()
    await vi.advanceTimersByTimeAsync(91 * minute)
    expect(log.filter((line) => line.endsWith('2')).length).toBe(4)
    expect(log.filter((line) => line.endsWith('1'))).toEqual(['5400 unchanged 1'])
  })

  test('at most sixteen at once', async () => {
    let running = 0
    let most = 0
    const { scheduler } = harness(50, {
      fetch: async () => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 100))
        running--
        return body
      },
    })
    const round = scheduler.pollDueOnce()
    await vi.advanceTimersByTimeAsync(1000)
    expect([most, await round]).toEqual([
      16,
      { checked: 50, read: 50, unchanged: 0, failed: 0, waiting: 0, offline: false },
    ])
  })

  test('a wake looks at once, a stop ends it', async () => {
    const { scheduler, sources, log } = harness(1)
    const only = sources.get(1)
    if (only) only.nextCheckAtMs = startMs + 60 * minute
    scheduler.start()
    await vi.advanceTimersByTimeAsync(minute)
    if (only) only.nextCheckAtMs = startMs
    scheduler.wake()
    await vi.advanceTimersByTimeAsync(0)
    await scheduler.stop()
    await vi.advanceTimersByTimeAsync(600 * minute)
    expect([log, scheduler.nextAtMs()]).toEqual([['60 fetch 1', '60 unchanged 1'], null])
  })

  test('what ended while the list was on its way is not asked again because of it', async () => {
    const { scheduler, sources, log } = harness(1, {
      dueSources: async () => {
        const listed = [...sources.values()].map((source) => ({ ...source }))
        await new Promise((resolve) => setTimeout(resolve, 1000))
        return listed
      },
      fetch: async () => {
        await new Promise((resolve) => setTimeout(resolve, 500))
        return unchanged
      },
    })
    scheduler.start()
    await vi.advanceTimersByTimeAsync(1100)
    scheduler.wake()
    await vi.advanceTimersByTimeAsync(10 * minute)
    expect(log).toEqual(['2 unchanged 1'])
  })

  test('after a sleep what is due is spread', async () => {
    const { scheduler, log } = harness(4)
    scheduler.start()
    await vi.advanceTimersByTimeAsync(0)
    await vi.advanceTimersByTimeAsync(0)
    log.length = 0
    vi.setSystemTime(startMs + 600 * minute)
    scheduler.wake(30_000)
    await vi.advanceTimersByTimeAsync(45_000)
    expect(log.filter((line) => line.includes('fetch'))).toEqual([
      '36000 fetch 1',
      '36010 fetch 2',
      '36020 fetch 3',
      '36030 fetch 4',
    ])
  })
})

describe('by hand', () => {
  test('one source, due or not', async () => {
    const { scheduler, sources, log } = harness(3)
    for (const source of sources.values()) source.nextCheckAtMs = startMs + 60 * minute
    expect(await scheduler.checkNow([2])).toEqual({
      checked: 1,
      read: 0,
      unchanged: 1,
      failed: 0,
      waiting: 0,
      offline: false,
    })
    expect(log).toEqual(['0 fetch 2', '0 unchanged 2'])
  })

  test('all, with failures counted', async () => {
    const { scheduler } = harness(3, { fetch: async ({ id }) => (id === 1 ? problem('http_404') : body) })
    expect(await scheduler.checkNow()).toEqual({
      checked: 3,
      read: 2,
      unchanged: 0,
      failed: 1,
      waiting: 0,
      offline: false,
    })
  })

  test('a pause holds the clock, not the hand', async () => {
    const { scheduler, log } = harness(1)
    scheduler.pause(startMs + 10 * minute)
    scheduler.start()
    await vi.advanceTimersByTimeAsync(5 * minute)
    expect(log).toEqual([])
    await scheduler.checkNow([1])
    expect(log).toEqual(['300 fetch 1', '300 unchanged 1'])
  })

  test('a pause ends by itself or by resuming', async () => {
    const { scheduler, log } = harness(1)
    scheduler.start()
    scheduler.pause(startMs + 10 * minute)
    await vi.advanceTimersByTimeAsync(10 * minute)
    expect(log[0]).toBe('600 fetch 1')
    scheduler.pause(startMs + 300 * minute)
    await vi.advanceTimersByTimeAsync(60 * minute)
    scheduler.pause(0)
    await vi.advanceTimersByTimeAsync(0)
    expect(log.at(-1)).toBe('4200 unchanged 1')
  })

  test('a check asked for twice runs once', async () => {
    const { scheduler, log } = harness(1)
    await Promise.all([scheduler.checkNow(), scheduler.checkNow([1])])
    expect(log).toEqual(['0 fetch 1', '0 unchanged 1'])
  })
})

describe('without a network', () => {
  test('nothing is asked and nothing fails; its return is enough', async () => {
    let online = false
    const { scheduler, log } = harness(2, { isOnline: () => online })
    scheduler.start()
    await vi.advanceTimersByTimeAsync(600 * minute)
    expect([log, await scheduler.pollDueOnce()]).toEqual([
      [],
      { checked: 0, read: 0, unchanged: 0, failed: 0, waiting: 0, offline: true },
    ])
    online = true
    scheduler.wake()
    await vi.advanceTimersByTimeAsync(3000)
    expect(log.filter((line) => line.includes('fetch'))).toEqual(['36003 fetch 1'])
  })

  test.each<[string, ProblemCode, boolean]>([
    ['the network says so itself', 'offline', true],
    ['it went away during the request', 'dns', false],
  ])('%s: no outcome is stored', async (_, code, stillOnline) => {
    let online = true
    const { scheduler, log } = harness(1, {
      isOnline: () => online,
      fetch: async () => {
        online = stillOnline
        return problem(code)
      },
    })
    scheduler.start()
    await vi.advanceTimersByTimeAsync(0)
    expect([log, scheduler.nextAtMs()]).toEqual([[], startMs + 10_000])
  })
})

describe('what should never happen', () => {
  test('a desk that fails is told of, the source waits, the others go on', async () => {
    const faults: string[] = []
    let broken = true
    const { scheduler, sources, log } = harness(2, {
      onFault: (error, source) => faults.push(`${String(error)} ${source?.id}`),
    })
    const failing = createScheduler<DueSource>({
      dueSources: async () => [...sources.values()],
      fetch: async () => unchanged,
      onOutcome: async ({ id }) => {
        if (id === 1 && broken) throw new Error('desk')
        log.push(`stored ${id}`)
        const source = sources.get(id)
        if (source) source.nextCheckAtMs = Date.now() + 600 * minute
        return { nextCheckAtMs: Date.now() + 600 * minute }
      },
      isOnline: () => true,
      now: Date.now,
      onFault: (error, source) => faults.push(`${String(error)} ${source?.id}`),
    })
    await scheduler.stop()
    failing.start()
    await vi.advanceTimersByTimeAsync(4 * minute)
    expect([faults, log]).toEqual([['Error: desk 1'], ['stored 2']])
    broken = false
    await vi.advanceTimersByTimeAsync(2 * minute)
    expect(log).toEqual(['stored 2', 'stored 1'])
  })

  test('an answer of the old address says nothing about the new one, which is asked at once', async () => {
    const { scheduler, sources, log } = harness(1, {
      fetch: async ({ address }) => {
        log.push(address)
        await new Promise((resolve) => setTimeout(resolve, 5000))
        return body
      },
    })
    scheduler.start()
    await vi.advanceTimersByTimeAsync(1000)
    const only = sources.get(1)
    if (only) only.address = 'https://new.example/feed'
    scheduler.wake()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(log).toEqual(['https://s1.example/feed', 'https://new.example/feed', '10 body 1'])
    await scheduler.stop()
  })

  test('a stop gives up what is under way and stores nothing more', async () => {
    const { scheduler, log } = harness(1, {
      fetch: (_, signal) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve(problem('timeout')))),
    })
    scheduler.start()
    await vi.advanceTimersByTimeAsync(1000)
    await scheduler.stop()
    expect(log).toEqual([])
  })
})

describe('what is to be asked first', () => {
  const older = (source: DueSource, page: number): DueSource => ({
    ...source,
    address: `https://s${source.id}.example/feed?paged=${page}`,
  })

  test('waits for its own turn, and counts with its source as one check', async () => {
    const asked: string[] = []
    const { scheduler, sources } = harness(2, {
      maxConcurrent: 1,
      fetch: async ({ address }) => {
        asked.push(address.replace('https://', ''))
        return body
      },
      onOutcome: async (source) => {
        const page = Number(/paged=(\d)/.exec(source.address)?.[1] ?? 1)
        const stored = sources.get(source.id)
        if (source.id === 1 && page < 3) return { nextCheckAtMs: startMs, askFirst: older(source, page + 1) }
        const nextCheckAtMs = Date.now() + 30 * minute
        if (stored) stored.nextCheckAtMs = nextCheckAtMs
        return { nextCheckAtMs }
      },
    })
    const done = scheduler.pollDueOnce()
    await vi.advanceTimersByTimeAsync(minute)
    expect(await done).toMatchObject({ checked: 2, read: 2 })
    expect(asked).toEqual([
      's1.example/feed',
      's2.example/feed',
      's1.example/feed?paged=2',
      's1.example/feed?paged=3',
    ])
  })

  test('leaves the source due when the network goes in between', async () => {
    const outcomes = [body, problem('offline'), body]
    const seen: string[] = []
    const { scheduler } = harness(1, {
      fetch: async () => outcomes.shift() ?? unchanged,
      onOutcome: async (source, outcome) => {
        seen.push(`${outcome.kind} ${source.address}`)
        return seen.length === 1
          ? { nextCheckAtMs: startMs, askFirst: older(source, 2) }
          : { nextCheckAtMs: Date.now() + 30 * minute }
      },
    })
    scheduler.start()
    await vi.advanceTimersByTimeAsync(2 * minute)
    expect(seen).toEqual(['body https://s1.example/feed', 'body https://s1.example/feed'])
  })
})
