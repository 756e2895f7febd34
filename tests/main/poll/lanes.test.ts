import { describe, expect, test } from 'vitest'
import { createLanes, laneOf } from '../../../src/main/poll/lanes.ts'

/** Runs tasks that end when told, and notes which are running. */
function harness(maxConcurrent: number) {
  const lanes = createLanes(maxConcurrent)
  const running = new Set<string>()
  const ends = new Map<string, () => void>()
  const run = (name: string, host: string | null) =>
    lanes.run(host, () => {
      running.add(name)
      return new Promise<void>((resolve) => {
        ends.set(name, () => {
          running.delete(name)
          resolve()
        })
      })
    })
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const names = async () => {
    await new Promise((resolve) => setImmediate(resolve))
    return [...running].join(' ')
  }
  return { run, end, names }
}

describe('tasks side by side', () => {
  test('one for each host; nobody waits for another host', async () => {
    const { run, end, names } = harness(8)
    for (const [name, host] of [
      ['a1', 'a'],
      ['a2', 'a'],
      ['a3', 'a'],
      ['b1', 'b'],
    ] as const)
      void run(name, host)
    expect(await names()).toBe('a1 b1')
    await end('a1')
    expect(await names()).toBe('b1 a2')
    await end('a2')
    expect(await names()).toBe('b1 a3')
  })

  test('so many in all, and hosts of null only count towards that', async () => {
    const { run, end, names } = harness(2)
    for (const name of ['x', 'y', 'z']) void run(name, null)
    expect(await names()).toBe('x y')
    await end('y')
    expect(await names()).toBe('x z')
  })

  test('a task that fails frees its place', async () => {
    const lanes = createLanes(1)
    const failed = lanes.run('a', () => Promise.reject(new Error('no')))
    const next = lanes.run('a', () => Promise.resolve('yes'))
    await expect(failed).rejects.toThrow('no')
    await expect(next).resolves.toBe('yes')
  })

  test.each([
    ['https://a.example/feed', 'a.example'],
    ['https://a.example:8443/feed', 'a.example'],
    ['http://127.0.0.1:8000/1', null],
    ['http://localhost/1', null],
    ['http://[::1]/1', null],
    ['sample:x', null],
    ['nonsense', null],
  ])('the lane of %s', (address, lane) => {
    expect(laneOf(address)).toBe(lane)
  })
})
