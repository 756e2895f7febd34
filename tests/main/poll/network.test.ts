// Checks when a network that fails is looked for again, and from when on it is trusted.
import { expect, test } from 'vitest'
import { createNetwork } from '../../../src/main/poll/network.ts'

const second = 1000

function harness(hears = false) {
  const clock = { atMs: 0 }
  const looks: number[] = []
  const network = createNetwork({
    isOnline: () => true,
    now: () => clock.atMs,
    hearsNetwork: () => hears,
    lookAt: (atMs) => looks.push(atMs / second),
  })
  const failAt = (seconds: number) => {
    clock.atMs = seconds * second
    network.noteFailure()
  }
  return { clock, looks, network, failAt }
}

test('one that fails again is looked for less often, until a server answers', () => {
  const { clock, looks, network, failAt } = harness()
  const usable = [network.isUsable()]
  failAt(0)
  usable.push(network.isUsable())
  // Those that were under way say nothing new.
  failAt(5)
  failAt(10)
  clock.atMs = 69 * second
  usable.push(network.isUsable())
  clock.atMs = 70 * second
  usable.push(network.isUsable())
  network.noteAnswer()
  failAt(71)
  network.trust()
  usable.push(network.isUsable())
  expect([looks, usable]).toEqual([
    [10, 70, 81],
    [true, false, false, true, true],
  ])
})

test('one that failed or was absent has returned once', () => {
  const { network, failAt } = harness()
  const said = [network.hasReturned()]
  failAt(0)
  said.push(network.hasReturned(), network.hasReturned())
  network.noteAbsent()
  said.push(network.hasReturned())
  expect(said).toEqual([false, true, false, true])
})

test.each([
  [true, 30],
  [false, 10],
])('an absent one of which somebody says that it is back: %s', (hears, after) => {
  const { network, looks } = harness(hears)
  network.noteAbsent()
  expect(looks).toEqual([after])
})

test('a clock that is set back makes nobody wait', () => {
  const { clock, network, failAt } = harness()
  failAt(1000)
  clock.atMs = 0
  expect(network.isUsable()).toBe(true)
})
