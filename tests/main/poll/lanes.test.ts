import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLanes } from '../../../src/main/poll/lanes.ts'
import type { Pace } from '../../../src/main/poll/pace.ts'

const startMs = Date.UTC(2026, 2, 3, 12)
const a: Pace = { key: 'a', atOnce: 2, apartMs: 1000 }
const b: Pace = { ...a, key: 'b' }
const slow: Pace = { key: 'slow', atOnce: 1, apartMs: 61_000 }

beforeEach(() => {
  vi.useFakeTimers({ now: startMs })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Runs tasks that take so many seconds, and notes in which second each begins. */
function harness(maxConcurrent: number) {
  const lanes = createLanes(maxConcurrent, Date.now)
  const log: string[] = []
  const run = (name: string, pace: Pace | null, seconds = 0) => {
    const turn = lanes.run(pace, async () => {
      log.push(`${Math.floor((Date.now() - startMs) / 1000)} ${name}`)
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
      return name
    })
    turn.done.then(
      (given) => given ?? log.push(`${Math.floor((Date.now() - startMs) / 1000)} ${name} put off`),
    )
    return turn
  }
  const logged = async (seconds: number) => {
    await vi.advanceTimersByTimeAsync(seconds * 1000)
    return log.splice(0)
  }
  return { lanes, run, logged }
}

describe('tasks side by side', () => {
  test('two at once for each lane, a second apart; nobody waits for another lane', async () => {
    const { run, logged } = harness(8)
    for (const name of ['a1', 'a2', 'a3', 'a4']) run(name, a, 5)
    run('b1', b, 5)
    expect(await logged(20)).toEqual(['0 a1', '0 b1', '1 a2', '5 a3', '6 a4'])
  })

  test('so many in all; those without a pace only count towards that', async () => {
    const { run, logged } = harness(2)
    for (const name of ['x', 'y', 'z']) run(name, null, 3)
    expect(await logged(9)).toEqual(['0 x', '0 y', '3 z'])
  })

  test('what waits for its lane takes no place', async () => {
    const { run, logged } = harness(1)
    for (const name of ['s1', 's2', 's3']) run(name, slow)
    for (const name of ['x', 'y']) run(name, null)
    expect(await logged(130)).toEqual(['0 s1', '0 x', '0 y', '61 s2', '122 s3'])
  })

  test('who has left a place makes room for the next, and keeps its own lane until it is done', async () => {
    const lanes = createLanes(1, Date.now)
    const log: string[] = []
    const run = (name: string, pace: Pace | null) =>
      lanes.run(pace, async (leave) => {
        log.push(name)
        leave(1)
        leave(1)
        await new Promise((resolve) => setTimeout(resolve, 5000))
        log.push(`${name} done`)
      })
    const single: Pace = { key: 'single', atOnce: 1, apartMs: 0 }
    for (const name of ['s1', 's2']) run(name, single)
    run('x', null)
    await vi.advanceTimersByTimeAsync(4000)
    expect(log).toEqual(['s1', 'x'])
    await vi.advanceTimersByTimeAsync(6000)
    expect(log).toEqual(['s1', 'x', 's1 done', 's2', 'x done', 's2 done'])
  })

  test.each([
    ['no more bodies are fetched than can wait to be stored', 25_000, 32],
    ['of large bodies no more wait than fit into memory', 4 * 1024 * 1024, 4],
    ['answers without a body wait for nobody', 0, 40],
  ])('%s', async (_, bodyBytes, atFirst) => {
    const lanes = createLanes(1, Date.now)
    let started = 0
    for (let n = 0; n < 40; n++) {
      lanes.run(null, async (leave) => {
        started++
        leave(bodyBytes)
        await new Promise((resolve) => setTimeout(resolve, 5000))
      })
    }
    await vi.advanceTimersByTimeAsync(4000)
    expect(started).toBe(atFirst)
    await vi.advanceTimersByTimeAsync(52_000)
    expect(started).toBe(40)
  })

  test('those that fetched nothing make no room for bodies beyond that', async () => {
    const lanes = createLanes(1, Date.now)
    for (let n = 0; n < 40; n++) lanes.run(null, async () => undefined)
    await vi.advanceTimersByTimeAsync(0)
    let started = 0
    for (let n = 0; n < 40; n++) {
      lanes.run(null, async (leave) => {
        started++
        leave(25_000)
        await new Promise((resolve) => setTimeout(resolve, 5000))
      })
    }
    await vi.advanceTimersByTimeAsync(4000)
    expect(started).toBe(32)
  })

  test('lanes take turns', async () => {
    const { run, logged } = harness(1)
    for (const [name, pace] of [
      ['x1', null],
      ['x2', null],
      ['x3', null],
      ['b1', b],
      ['b2', b],
    ] as const)
      run(name, pace, 2)
    expect(await logged(20)).toEqual(['0 x1', '2 x2', '4 b1', '6 x3', '8 b2'])
  })

  test('a task that fails frees its place', async () => {
    const { lanes, run, logged } = harness(1)
    const failing = lanes.run(a, () => Promise.reject(new Error('no')))
    failing.done.catch(() => undefined)
    run('x', null)
    expect(await logged(0)).toEqual(['0 x'])
    await expect(failing.done).rejects.toThrow('no')
  })

  test('a hastened task goes before the others of its lane, in its time', async () => {
    const { run, logged } = harness(8)
    run('s1', slow)
    run('s2', slow)
    run('s3', slow).hasten()
    expect(await logged(130)).toEqual(['0 s1', '61 s3', '122 s2'])
  })
})

describe('a lane that is held', () => {
  test('puts off what waits and what comes, and opens by itself', async () => {
    const { lanes, run, logged } = harness(8)
    for (const name of ['a1', 'a2']) run(name, a)
    run('b1', b)
    await logged(0)
    lanes.hold(a, Date.now() + 60_000)
    run('a3', a)
    expect(await logged(59)).toEqual(['0 a3 put off', '0 a2 put off'])
    await logged(1)
    run('a4', a)
    expect(await logged(1)).toEqual(['60 a4'])
  })

  test('is held for a day at most, and not by a clock that went ahead', async () => {
    const { lanes, run, logged } = harness(8)
    lanes.hold(a, Date.now() + 10 * 86_400_000)
    expect(lanes.heldUntilMs(a) - Date.now()).toBe(86_400_000)
    vi.setSystemTime(startMs - 86_400_000)
    expect(lanes.heldUntilMs(a)).toBe(0)
    run('a1', a)
    expect(await logged(0)).toEqual(['-86400 a1'])
  })
})

describe('when the clock jumps', () => {
  test('a clock that was set back costs one pace', async () => {
    const { run, logged } = harness(8)
    run('s1', slow)
    vi.setSystemTime(startMs - 3600_000)
    run('s2', slow)
    expect(await logged(61)).toEqual(['-3600 s1', '-3539 s2'])
  })

  test('after a sleep the lanes are looked at again', async () => {
    const { lanes, run, logged } = harness(8)
    run('s1', slow)
    run('s2', slow)
    await logged(1)
    vi.setSystemTime(startMs + 3600_000)
    lanes.look()
    expect(await logged(0)).toEqual(['3600 s2'])
  })
})

test('how long a task would wait', async () => {
  const { lanes, run, logged } = harness(8)
  expect(lanes.waitMs(slow, false)).toBe(0)
  run('s1', slow)
  run('s2', slow)
  run('s3', slow)
  await logged(1)
  expect([lanes.waitMs(slow, true), lanes.waitMs(slow, false), lanes.waitMs(null, false)]).toEqual([
    60_000, 182_000, 0,
  ])
})

test('a stop puts off all that wait', async () => {
  const { lanes, run, logged } = harness(8)
  run('s1', slow)
  run('s2', slow)
  await logged(0)
  lanes.stop()
  expect(await logged(100)).toEqual(['0 s2 put off'])
})
