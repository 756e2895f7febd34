// Simulates laptops: networks that go and return, machines that sleep and wake (figure 29 of listening.md).
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createWorld, failing, hour, many, minute, second, startMs, unchanged } from './world.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: startMs })
})
afterEach(() => {
  vi.useRealTimers()
})

const places = many(200, (n) => ({ address: `https://s${n}.example/feed` }))
const laptop = () => {
  const world = createWorld(places, () => ({ outcome: world.sky.online ? unchanged : failing('dns') }))
  return world
}

/** When the requests since `fromMs` began and ended, in seconds after it, of how many sources, and how many are failing. */
function catchUp(world: ReturnType<typeof laptop>, fromMs: number) {
  const since = world.requests.filter(({ atMs }) => atMs >= fromMs)
  const times = since.map(({ atMs }) => (atMs - fromMs) / second)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  return {
    isSoon: first <= 15,
    isSpread: last - first >= 20,
    isOver: last <= 60,
    sources: new Set(since.map(({ id }) => id)).size,
    failing: world.rows.filter(({ failures }) => failures > 0).length,
  }
}
const asItShould = { isSoon: true, isSpread: true, isOver: true, sources: 200, failing: 0 }

describe('200 feeds are due when the network returns (figure 29)', () => {
  test('after a night asleep that cut requests off', async () => {
    const world = createWorld(places, (id) =>
      id > 195 && world.requests.length < 210
        ? { outcome: failing('timeout'), tookMs: 30 * second }
        : { outcome: unchanged },
    )
    const scheduler = world.start()
    await world.pass(20 * second)
    scheduler.sleep()
    world.stand(8 * hour)
    const wokeAtMs = Date.now()
    await world.pass(10 * second)
    scheduler.wake(30 * second)
    await world.pass(minute)
    await scheduler.stop()
    expect(catchUp(world, wokeAtMs)).toEqual(asItShould)
  })

  test('after a sleep of which nobody told', async () => {
    const world = laptop()
    const scheduler = world.start()
    await world.pass(5 * minute)
    world.stand(8 * hour)
    // The timer that was set before the sleep is the first to notice.
    await world.pass((scheduler.nextAtMs() ?? 0) - (Date.now() - 8 * hour))
    const noticedAtMs = Date.now()
    await world.pass(minute)
    await scheduler.stop()
    expect(catchUp(world, noticedAtMs)).toEqual(asItShould)
  })

  test.each([
    ['while no page is open that hears of it', false],
    ['and a page says so', true],
  ])('%s', async (_, hearsNetwork) => {
    const world = laptop()
    world.sky.hearsNetwork = hearsNetwork
    const scheduler = world.start()
    await world.pass(10 * minute)
    world.sky.online = false
    await world.pass(3 * hour + 7 * second)
    const before = world.requests.length
    world.sky.online = true
    const returnedAtMs = Date.now()
    if (hearsNetwork) scheduler.wake(30 * second)
    await world.pass(minute)
    await scheduler.stop()
    expect([before, catchUp(world, returnedAtMs)]).toEqual([200, asItShould])
  })

  test('the machine wakes long before the network does', async () => {
    const world = laptop()
    const scheduler = world.start()
    await world.pass(minute)
    scheduler.sleep()
    world.sky.online = false
    world.stand(8 * hour)
    await world.pass(10 * second)
    scheduler.wake(30 * second)
    await world.pass(7 * minute)
    world.sky.online = true
    const returnedAtMs = Date.now()
    await world.pass(minute)
    await scheduler.stop()
    expect(catchUp(world, returnedAtMs)).toEqual(asItShould)
  })

  test('the network looks present and is not', async () => {
    const dead = { is: false }
    const world = createWorld(places, () => ({ outcome: dead.is ? failing('offline') : unchanged }))
    const scheduler = world.start()
    await world.pass(minute)
    dead.is = true
    await world.pass(2 * hour)
    const asked = world.requests.length - 200
    dead.is = false
    await world.pass(3 * minute)
    await scheduler.stop()
    expect(world.rows.filter(({ failures }) => failures > 0)).toEqual([])
    expect(new Set(world.requests.slice(200 + asked).map(({ id }) => id)).size).toBe(200)
    // A few try, and the others wait for them.
    expect(asked).toBeLessThan(2000)
  })
})

test('what a sleep cut off is asked again ten seconds after it gave up, and is not failing', async () => {
  const world = createWorld([{ address: 'https://slow.example/feed' }], () =>
    world.requests.length === 1
      ? { outcome: failing('timeout'), tookMs: 30 * second }
      : { outcome: unchanged },
  )
  const scheduler = world.start()
  await world.pass(second)
  scheduler.sleep()
  await world.pass(second)
  scheduler.wake()
  await world.pass(minute)
  await scheduler.stop()
  expect([world.timesOf(1), world.rows[0]?.failures]).toEqual([[0, 40 * second], 0])
})

describe('a machine that is going to sleep', () => {
  test('starts nothing more', async () => {
    const world = laptop()
    const scheduler = world.start()
    await world.pass(0)
    scheduler.sleep()
    await world.pass(50 * second)
    expect(world.requests.length).toBe(16)
    await scheduler.stop()
  })

  test('and does not after all goes on by itself', async () => {
    const world = laptop()
    const scheduler = world.start()
    scheduler.sleep()
    await world.pass(3 * minute)
    expect(world.requests.length).toBe(200)
    await scheduler.stop()
  })
})
