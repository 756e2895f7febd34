// Checks when the owner is told: once for a burst, not while it is quiet, and then of all of it in one.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createNotifier, type NotifierOptions } from '../../../src/main/shell/notify.ts'
import type { Notice } from '../../../src/main/store/cases/notices.ts'

const startMs = Date.UTC(2026, 10, 23, 9)
const second = 1000

beforeEach(() => {
  vi.useFakeTimers({ now: startMs })
})
afterEach(() => {
  vi.useRealTimers()
})

const complaint = (caseId: number): Notice => ({
  noticeId: caseId,
  caseId,
  kind: 'complaint',
  who: `Client ${caseId}`,
  title: `Down since ${caseId}`,
})

function harness(changes: Partial<NotifierOptions> = {}) {
  const waiting: Notice[] = []
  const policy = { isWanted: true, showsText: true, isQuiet: false }
  const log: string[] = []
  const at = () => (Date.now() - startMs) / second
  const clicks: (() => void)[] = []
  const notifier = createNotifier({
    policy: async () => ({ ...policy, isWaiting: waiting.length > 0 }),
    lastReadAtMs: () => 0,
    nowMs: Date.now,
    isPaused: () => false,
    isLeftAlone: async () => false,
    language: () => 'en',
    takeNotices: async () => waiting.splice(0),
    openCase: (caseId) => log.push(`case ${caseId}`),
    openInbox: () => log.push('inbox'),
    board: {
      show({ title, body }, onClick) {
        log.push(`${at()} s: ${title} | ${body}`)
        clicks.push(onClick)
      },
      clear: () => log.push('cleared'),
    },
    ...changes,
  })
  const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * second)
  const come = (caseId: number) => {
    waiting.unshift(complaint(caseId))
    notifier.stir()
  }
  return { notifier, waiting, policy, log, clicks, pass, come }
}

test('a burst is told of once, and what comes later by itself', async () => {
  const { log, pass, come } = harness()
  come(1)
  await pass(1)
  come(2)
  await pass(5)
  come(3)
  await pass(60)
  expect(log).toEqual([
    '1.5 s: 2 new complaints | Client 2, Client 1',
    '7.5 s: New complaint: Client 3 | Down since 3',
  ])
})

test.each([
  ['ends after twenty seconds', 20, 22.5],
  ['goes on and on', 600, 60],
])('a round of reading that %s is waited for, a minute at most', async (_, readingSeconds, toldAt) => {
  const lastReadAtMs = () => Math.min(Date.now(), startMs + readingSeconds * second)
  const { log, pass, come } = harness({ lastReadAtMs })
  come(1)
  await pass(120)
  expect(log).toEqual([`${toldAt} s: New complaint: Client 1 | Down since 1`])
})

test('each round is waited for a minute at most, not all of them together', async () => {
  const { log, pass, come } = harness({ lastReadAtMs: Date.now })
  come(1)
  await pass(100)
  come(2)
  await pass(100)
  expect(log).toEqual([
    '60 s: New complaint: Client 1 | Down since 1',
    '160 s: New complaint: Client 2 | Down since 2',
  ])
})

test('what comes in the quiet hours is told of when they are over, all at once', async () => {
  const { policy, log, pass, come } = harness()
  policy.isQuiet = true
  come(1)
  await pass(1000)
  come(2)
  await pass(1000)
  const before = [...log]
  policy.isQuiet = false
  await pass(30)
  come(3)
  await pass(30)
  expect([before, log.map((line) => line.replace(/^\S+ s: /, ''))]).toEqual([
    [],
    ['2 new complaints · while it was quiet | Client 2, Client 1', 'New complaint: Client 3 | Down since 3'],
  ])
})

test.each<[string, (is: () => boolean) => Partial<NotifierOptions>]>([
  ['Remit is paused', (is) => ({ isPaused: is })],
  ['the system wants nobody to be disturbed', (is) => ({ isLeftAlone: async () => is() })],
])('while %s nothing is told', async (_, changesFor) => {
  let holds = true
  const { notifier, log, pass, come } = harness(changesFor(() => holds))
  come(1)
  await pass(10)
  holds = false
  // Going on is said at once.
  notifier.stir()
  await pass(1.5)
  expect(log).toEqual(['11.5 s: New complaint: Client 1 · while it was quiet | Down since 1'])
})

test('the system is asked only where there is something to tell', async () => {
  let asked = 0
  const { notifier, log, pass } = harness({
    isLeftAlone: async () => {
      asked++
      return true
    },
  })
  notifier.stir()
  await pass(120)
  expect([asked, log]).toEqual([0, []])
})

test('who wants no notifications gets none, and nothing is kept for later', async () => {
  const { policy, waiting, log, pass, come } = harness()
  policy.isWanted = false
  policy.isQuiet = true
  come(1)
  await pass(5)
  expect([log, waiting]).toEqual([[], []])
})

test('a click opens the case, of several the inbox; whoever looks at Remit needs none of them', async () => {
  const { notifier, log, clicks, pass, come } = harness()
  come(1)
  await pass(5)
  come(2)
  come(3)
  await pass(5)
  log.length = 0
  for (const click of clicks) click()
  notifier.seen()
  expect(log).toEqual(['case 1', 'inbox', 'cleared'])
})

test('after the end nothing is told', async () => {
  const { notifier, log, pass, come } = harness()
  come(1)
  notifier.stop()
  await pass(60)
  expect(log).toEqual([])
})
