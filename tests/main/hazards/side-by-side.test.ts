// A few sources that never answer, drip or lead in circles hold up none of the others.
import { afterAll, expect, it } from 'vitest'
import type { FetchOutcome } from '../../../src/core/feed/fetch-outcome.ts'
import { fetchFeed } from '../../../src/main/poll/fetcher.ts'
import { createScheduler } from '../../../src/main/poll/scheduler.ts'
import { startHazardServer } from '../poll/hazard-server.ts'
import { createNodeTransport } from '../poll/node-transport.ts'

const server = await startHazardServer()
afterAll(() => server.close())

it('a hundred sources are read before the first of three bad ones is given up', async () => {
  const bad = ['/drip', '/never', '/loop/a']
  const paths = [...bad, ...Array.from({ length: 100 }, (_, n) => `/feed?${n}`)]
  const sources = paths.map((path, id) => ({
    id,
    address: server.origin + path,
    etag: null,
    lastModified: null,
    allowPrivate: true,
    lastCheckedAtMs: null,
    nextCheckAtMs: 0,
    retryAtMs: null,
    holdsDomain: false,
  }))
  const transport = createNodeTransport({})
  const ended: { path: string; ending: string }[] = []
  const endingOf = (outcome: FetchOutcome) =>
    outcome.kind === 'problem' ? outcome.problem.code : outcome.kind
  const scheduler = createScheduler({
    dueSources: async () => sources,
    fetch: ({ address, etag, lastModified, allowPrivate }, signal) =>
      fetchFeed(
        { url: address, etag, lastModified, allowPrivate, userAgent: 'Remit/1.2', deadlineMs: 3_000, signal },
        transport,
      ),
    async onOutcome({ address }, outcome) {
      ended.push({ path: address.slice(server.origin.length), ending: endingOf(outcome) })
      return { nextCheckAtMs: Date.now() + 3_600_000 }
    },
    isOnline: () => true,
    now: Date.now,
  })
  const summary = await scheduler.pollDueOnce()
  await scheduler.stop()
  const circle = ended.find(({ path }) => path === '/loop/a')
  const others = ended.filter(({ path }) => path !== '/loop/a')
  expect(circle?.ending).toBe('redirect_loop')
  expect(others.slice(0, 100).map(({ ending }) => ending)).toEqual(Array(100).fill('body'))
  expect(others.slice(100).map(({ ending }) => ending)).toEqual(['timeout', 'timeout'])
  expect(summary).toMatchObject({ checked: 103, failed: 3 })
})
