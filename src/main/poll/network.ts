// Knows whether it is of any use to ask: whether there is a network, and whether one that looks present has just failed.
import { minSleepMs, networkFailedMs, networkLookMs } from './scheduler-times.ts'

type Parts = {
  readonly isOnline: () => boolean
  readonly now: () => number
  /** Whether somebody says at once when the network returns; else it is looked for more often. */
  readonly hearsNetwork: () => boolean
  /** Has the network looked for at that instant. */
  readonly lookAt: (atMs: number) => void
}

export type Network = {
  readonly isUsable: () => boolean
  /** Nothing is asked for want of it. */
  readonly noteAbsent: () => void
  /** A request found none, whatever it looks like. */
  readonly noteFailure: () => void
  /** A server answered. */
  readonly noteAnswer: () => void
  /** Whether it is there again after it was not; said once. */
  readonly hasReturned: () => boolean
  /** It failed, but things may have changed since. */
  readonly trust: () => void
}

export function createNetwork({ isOnline, now, hearsNetwork, lookAt }: Parts): Network {
  let wasAbsent = false
  let untrustedUntilMs = 0
  let failures = 0
  // A clock that was set back makes it longer than it can be.
  const isUntrusted = () => now() < untrustedUntilMs && untrustedUntilMs <= now() + networkFailedMs
  return {
    isUsable: () => isOnline() && !isUntrusted(),
    noteAbsent() {
      wasAbsent = true
      lookAt(Math.max(untrustedUntilMs, now() + (hearsNetwork() ? minSleepMs : networkLookMs)))
    },
    noteFailure() {
      wasAbsent = true
      if (isUntrusted()) return
      untrustedUntilMs = now() + (failures++ === 0 ? networkLookMs : networkFailedMs)
      lookAt(untrustedUntilMs)
    },
    noteAnswer() {
      failures = 0
    },
    hasReturned() {
      const is = wasAbsent
      wasAbsent = false
      return is
    },
    trust() {
      untrustedUntilMs = 0
    },
  }
}
