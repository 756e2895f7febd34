// Simulates days of polling: what servers are asked, how often, and what they are spared (figures 11 and 22 to 25 of listening.md).
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createWorld, failing, gaps, hour, many, minute, second, startMs, unchanged } from './world.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: startMs })
})
afterEach(() => {
  vi.useRealTimers()
})

const everyMinutes = (minutes: number) => ({ wish: { ownerFloorMinutes: minutes } })
const reddit = (n: number) => ({ address: `https://${n % 2 ? 'www' : 'old'}.reddit.com/r/s${n}/.rss` })

describe('one registrable domain (figure 22)', () => {
  test('is asked twice at once at most, and starts are a second apart', async () => {
    const world = createWorld(
      many(6, (n) => ({ address: `https://s${n}.forum.co.uk/feed` })),
      () => ({ outcome: unchanged, tookMs: 4 * second }),
    )
    const scheduler = world.start()
    await world.pass(29 * minute)
    await scheduler.stop()
    expect([
      world.requests.length,
      Math.max(...world.requests.map(({ under }) => under)),
      Math.min(...gaps(world.timesOf(1, 2, 3, 4, 5, 6))) >= second,
    ]).toEqual([6, 2, true])
  })

  test('a bridge is exempt', async () => {
    const world = createWorld([
      ...many(4, (n) => ({ address: `http://localhost:1200/${n}` })),
      ...many(4, (n) => ({ address: `http://192.168.1.9/${n}`, allowPrivate: true })),
    ])
    const scheduler = world.start()
    await world.pass(0)
    expect(world.requests.length).toBe(8)
    await world.pass(second)
    await scheduler.stop()
  })

  test.each([15, 20])(
    'Reddit is asked every 61 seconds at most, and each of 20 feeds within 25 minutes; owner: %i minutes',
    async (minutes) => {
      const world = createWorld([
        ...many(20, (n) => ({ ...reddit(n), ...everyMinutes(minutes) })),
        ...many(30, (n) => ({ address: `https://s${n}.example/feed`, ...everyMinutes(minutes) })),
      ])
      const scheduler = world.start()
      await world.pass(12 * hour)
      await scheduler.stop()
      const ids = world.rows.map(({ id }) => id)
      const longest = (some: readonly number[]) => Math.max(...some.flatMap((id) => gaps(world.timesOf(id))))
      expect(Math.min(...gaps(world.timesOf(...ids.slice(0, 20))))).toBeGreaterThanOrEqual(61 * second)
      expect(longest(ids.slice(0, 20))).toBeLessThanOrEqual(25 * minute)
      // The others are not delayed by those that wait.
      expect(longest(ids.slice(20))).toBeLessThanOrEqual(minutes * 1.1 * minute + 31 * second)
    },
  )

  test('the owner who asks for one feed waits for its turn, not for the queue; who asks for all waits for neither', async () => {
    const world = createWorld([...many(20, reddit), { address: 'https://a.example/feed' }])
    const scheduler = world.start()
    await world.pass(5 * second)
    const one = scheduler.checkNow([20])
    await world.pass(61 * second)
    expect([(await one).checked, world.timesOf(20)]).toEqual([1, [61 * second]])
    const all = scheduler.checkNow()
    await world.pass(2 * second)
    expect(await all).toMatchObject({ checked: 1, waiting: 20 })
    await world.pass(25 * minute)
    await scheduler.stop()
    expect(
      Math.min(...gaps(world.timesOf(...many(20, reddit).map((_, at) => at + 1)))),
    ).toBeGreaterThanOrEqual(61 * second)
    expect(new Set(world.requests.map(({ id }) => id)).size).toBe(21)
  })

  test('a source that is paused, or gets another address, while it waits is not asked', async () => {
    const world = createWorld(many(4, reddit))
    const scheduler = world.start()
    await world.pass(5 * second)
    world.rows.splice(3, 1)
    const third = world.rows[2]
    if (third) Object.assign(third, { address: 'https://a.example/feed' })
    scheduler.wake()
    await world.pass(10 * minute)
    expect(world.timesOf(1, 2, 3, 4).length).toBe(3)
    expect(world.timesOf(4)).toEqual([])
    await scheduler.stop()
  })
})

describe('a server that wants to be left alone (figure 23)', () => {
  const five = () => many(5, (n) => ({ address: `https://s${n}.busy.example/feed` }))

  test('429 stops what is queued for its domain until the instant it named; nothing of it fails', async () => {
    const refusing = { is: true }
    const world = createWorld([...five(), { address: 'https://other.example/feed' }], (id) => ({
      outcome: refusing.is && id === 1 ? failing('http_429', 15 * minute) : unchanged,
    }))
    // Its second feed was asked before the answer came; the third had to wait its second and was put off.
    const scheduler = world.start()
    await world.pass(10 * second)
    refusing.is = false
    expect([world.timesOf(1, 2, 3, 4, 5).length, world.timesOf(6).length]).toEqual([1, 1])
    await world.pass(30 * minute)
    await scheduler.stop()
    const [first = 0] = world.timesOf(2, 3, 4, 5)
    expect(world.rows.map(({ failures }) => failures)).toEqual([0, 0, 0, 0, 0, 0])
    expect(Math.abs(first - 15 * minute)).toBeLessThanOrEqual(2 * second)
    expect(new Set(world.requests.map(({ id }) => id)).size).toBe(6)
  })

  test('a program that is started again still holds the domain, and so does the owner', async () => {
    const world = createWorld(five(), () => ({ outcome: failing('http_429', hour) }))
    const before = world.start()
    await world.pass(5 * second)
    await before.stop()
    const after = world.start()
    await world.pass(minute)
    expect([world.requests.length, await after.checkNow()]).toEqual([
      1,
      { checked: 0, read: 0, unchanged: 0, failed: 0, waiting: 5, offline: false },
    ])
    await world.pass(hour)
    expect(world.requests.length).toBeGreaterThan(1)
    await after.stop()
  })

  test('429 without an instant holds the domain for ten minutes', async () => {
    const world = createWorld(five(), (id) => ({ outcome: id === 1 ? failing('http_429') : unchanged }))
    const scheduler = world.start()
    await world.pass(12 * minute)
    await scheduler.stop()
    const [first = 0] = world.timesOf(2, 3, 4, 5)
    expect(first).toBeGreaterThanOrEqual(10 * minute)
    expect(world.timesOf(2, 3, 4, 5).length).toBe(4)
  })

  test('503 holds only that feed, to the second', async () => {
    const world = createWorld(five(), (id) => ({
      outcome:
        id === 1 && world.timesOf(1).length === 1 ? failing('http_5xx', 7 * minute + 13 * second) : unchanged,
    }))
    const scheduler = world.start()
    await world.pass(20 * minute)
    await scheduler.stop()
    const [wait = 0] = gaps(world.timesOf(1))
    expect(Math.abs(wait - (7 * minute + 13 * second))).toBeLessThanOrEqual(2 * second)
    expect(world.timesOf(2, 3, 4, 5).length).toBe(4)
  })

  test('a year is taken for a day', async () => {
    const world = createWorld(five(), () => ({ outcome: failing('http_429', 8760 * hour) }))
    const scheduler = world.start()
    await world.pass(23.9 * hour)
    expect(world.requests.length).toBe(1)
    await world.pass(hour)
    expect(world.requests.length).toBeGreaterThan(1)
    await scheduler.stop()
  })
})

describe('no request inside an interval (figure 24)', () => {
  test.each<[string, Parameters<typeof createWorld>[0][number]['wish'], number, number]>([
    ["the owner's", { ownerFloorMinutes: 45 }, 45, 50],
    ["the feed's ttl", { ttlMinutes: 120 }, 120, 133],
    ['its period', { updateMinutes: 90 }, 90, 100],
    ['no shorter than ten minutes', { ownerFloorMinutes: 1 }, 10, 12],
    ['no longer than six hours', { ttlMinutes: 100_000, updateMinutes: 100_000 }, 360, 361],
    ['a quiet feed', { medianGapMinutes: 1440 }, 180, 199],
    [
      'the server says how long an answer is fresh',
      { headers: { cacheControl: 'max-age=7200', expires: null } },
      120,
      133,
    ],
  ])('%s', async (_, wish, fromMinutes, toMinutes) => {
    const world = createWorld([{ address: 'https://a.example/feed', wish: wish ?? {} }])
    const scheduler = world.start()
    await world.pass(7 * 24 * hour)
    await scheduler.stop()
    const waits = gaps(world.timesOf(1))
    expect([Math.min(...waits) >= fromMinutes * minute, Math.max(...waits) <= toMinutes * minute]).toEqual([
      true,
      true,
    ])
  })

  test('on battery it is twice as long, and the owner waits for nothing', async () => {
    const world = createWorld([{ address: 'https://a.example/feed' }])
    world.sky.onBattery = true
    const scheduler = world.start()
    await world.pass(10 * hour)
    const waits = gaps(world.timesOf(1))
    expect([Math.min(...waits) >= hour, Math.max(...waits) <= 67 * minute]).toEqual([true, true])
    const before = world.requests.length
    void scheduler.checkNow([1])
    await world.pass(second)
    expect(world.requests.length).toBe(before + 1)
    world.sky.onBattery = false
    scheduler.wake(30 * second)
    await world.pass(34 * minute)
    expect(world.requests.length).toBe(before + 2)
    await scheduler.stop()
  })
})

describe('a source that fails (figure 25)', () => {
  test('is asked ever more seldom, never never, and as before after the first success', async () => {
    const broken = { is: true }
    const world = createWorld([{ address: 'https://a.example/feed' }], () => ({
      outcome: broken.is ? failing('http_5xx') : unchanged,
    }))
    const scheduler = world.start()
    await world.pass(90 * 24 * hour)
    const waits = gaps(world.timesOf(1))
    const planned = waits.map((_, n) => Math.min(5 * minute * 2 ** n, 24 * hour))
    const isWithin = waits.map((wait, n) => {
      const ideal = planned[n] ?? 0
      return wait >= 0.79 * ideal && wait <= Math.min(1.21 * ideal, 24 * hour) + 31 * second
    })
    expect([isWithin.every(Boolean), waits.length > 90]).toEqual([true, true])
    broken.is = false
    await world.pass(25 * hour)
    const after = gaps(world.timesOf(1)).slice(-3)
    expect([world.rows[0]?.failures, Math.max(...after) <= 34 * minute]).toEqual([0, true])
    await scheduler.stop()
  })

  test('days without a network are no failures', async () => {
    const world = createWorld(
      many(5, (n) => ({ address: `https://s${n}.example/feed` })),
      () => ({
        outcome: world.sky.online ? unchanged : failing('dns'),
      }),
    )
    const scheduler = world.start()
    await world.pass(hour)
    world.sky.online = false
    await world.pass(5 * 24 * hour)
    world.sky.online = true
    await world.pass(hour)
    expect(world.rows.map(({ failures }) => failures)).toEqual([0, 0, 0, 0, 0])
    await scheduler.stop()
  })
})

test('200 feeds every hour: nothing wakes the machine twice within 30 seconds (figure 11)', async () => {
  const world = createWorld(
    many(200, (n) => ({ address: `https://s${n}.example/feed`, ...everyMinutes(60) })),
  )
  const scheduler = world.start()
  await world.pass(10 * hour)
  await scheduler.stop()
  expect(Math.min(...gaps(world.lookedAtMs.slice(1)))).toBeGreaterThanOrEqual(30 * second)
  expect(world.requests.length).toBeGreaterThan(9 * 180)
})
