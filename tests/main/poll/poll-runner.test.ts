// Checks what the shell tells the poller: that the machine sleeps and wakes, that the network returns, that the owner asks.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { IngestResult } from '../../../src/main/desk/protocol.ts'
import { createLanes } from '../../../src/main/poll/lanes.ts'
import { createPageWatch } from '../../../src/main/poll/page-watch.ts'
import { createPollRunner } from '../../../src/main/poll/poll-runner.ts'
import { createWorld, failing, hour, many, minute, second, startMs, unchanged } from './world.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: startMs })
})
afterEach(() => {
  vi.useRealTimers()
})

const asked = { userAgent: null, allowSelfSigned: false, secret: null }

/** A runner whose sources are 20 of one busy place and 40 of others; it has read them all and they are due again. */
async function harness() {
  const world = createWorld(
    [
      ...many(20, (n) => ({ address: `https://www.reddit.com/r/s${n}/.rss` })),
      ...many(40, (n) => ({ address: `https://s${n}.example/feed` })),
    ],
    (id) => ({ outcome: id === 21 ? failing('http_404') : unchanged }),
  )
  for (const row of world.rows) {
    row.nextCheckAtMs = startMs + hour
    row.lastCheckedAtMs = startMs - hour
  }
  const lanes = createLanes(16, Date.now)
  const sky = { isOnline: () => world.sky.online, isOnBattery: () => false, nowMs: Date.now }
  const pages = createPageWatch({
    ...sky,
    lanes,
    duePages: async () => [],
    fetch: async () => unchanged,
    takePage: async () => ({ nextCheckAtMs: 0, isChanged: false, problem: null }),
  })
  const taken: string[] = []
  const ingest = async (id: number, nextPage: string | null = null): Promise<IngestResult> => {
    const row = world.rows[id - 1]
    if (row) row.nextCheckAtMs = Date.now() + hour
    return {
      nextCheckAtMs: Date.now() + hour,
      newItems: 1,
      newCases: id === 22 ? [1] : [],
      problem: null,
      sourceTitle: '',
      hasChanged: false,
      nextPage,
    }
  }
  const requests: number[] = []
  const runner = createPollRunner({
    ...sky,
    lanes,
    pages,
    dueSources: async () => world.rows.map((row) => ({ ...row, ...asked })),
    fetch: async ({ id, address, etag }) => {
      requests.push(Date.now())
      if (id === 23) taken.push(`ask ${address} ${etag}`)
      return id === 21 ? failing('http_404') : unchanged
    },
    ingest: (id) => ingest(id, id === 23 ? 'https://s3.example/feed?paged=2' : null),
    async ingestOlder(id) {
      taken.push(`older page of ${id}`)
      return ingest(id)
    },
    hearsNetwork: () => true,
    onRead: () => undefined,
    onState: () => undefined,
  })
  runner.start()
  await world.pass(minute)
  return { world, runner, requests, taken }
}

test('after waking, ten seconds pass before the first request, whatever the network says meanwhile (figure 29)', async () => {
  const { world, runner, requests } = await harness()
  runner.sleep()
  world.stand(8 * hour)
  runner.surroundingsChanged()
  const wokeAtMs = Date.now()
  runner.woke()
  await world.pass(second)
  runner.surroundingsChanged()
  await world.pass(8 * second)
  expect(requests).toEqual([])
  await world.pass(minute)
  const times = requests.map((atMs) => (atMs - wokeAtMs) / second)
  expect([Math.min(...times), Math.max(...times) >= 30, times.length >= 41]).toEqual([10, true, true])
  runner.stop()
})

test('a page that hears of the network ends the wait for it', async () => {
  const { world, runner, requests } = await harness()
  world.sky.online = false
  await world.pass(2 * hour)
  expect([requests, runner.state().offlineSinceMs !== null]).toEqual([[], true])
  world.sky.online = true
  const returnedAtMs = Date.now()
  runner.surroundingsChanged()
  await world.pass(minute)
  expect([requests[0], runner.state().offlineSinceMs]).toEqual([returnedAtMs + 3 * second, null])
  runner.stop()
})

test('the owner is told what came of the check, and how many wait for their server', async () => {
  const { world, runner } = await harness()
  const all = runner.checkNow(null)
  const one = runner.checkNow(22)
  await world.pass(5 * second)
  expect([await all, await one]).toEqual([
    { checked: 41, newCases: 1, failed: 1, waiting: 19 },
    { checked: 1, newCases: 1, failed: 0, waiting: 0 },
  ])
  runner.stop()
})

test('a source that asks for an older page is read when that was taken in, too', async () => {
  const { world, runner, taken } = await harness()
  Object.assign(world.rows[22] ?? {}, { etag: 'e1' })
  const one = runner.checkNow(23)
  await world.pass(5 * second)
  expect([await one, taken]).toEqual([
    { checked: 1, newCases: 0, failed: 0, waiting: 0 },
    ['ask https://s3.example/feed e1', 'ask https://s3.example/feed?paged=2 null', 'older page of 23'],
  ])
  runner.stop()
})

test('a long reading tells how many sources are left, and pausing lets go what waits for its turn', async () => {
  const { world, runner, requests } = await harness()
  const all = runner.checkNow(null)
  await world.pass(5 * second)
  const { poll } = runner.state()
  const before = requests.length
  runner.pause(60)
  await all
  await world.pass(30 * minute)
  expect([poll.left, requests.length - before, runner.state().poll.left]).toEqual([19, 0, 0])
  runner.stop()
})

test('what was read before the start is said to be read', async () => {
  const { runner } = await harness()
  expect(runner.state().poll.lastReadAtMs).toBe(startMs - hour)
})
