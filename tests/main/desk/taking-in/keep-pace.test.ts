// Checks what the owner is told of a source's silence and of dead alerts, and how a halved interval is given back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FetchOutcome, noHeaders } from '../../../../src/core/feed/fetch-outcome.ts'
import { type ProblemCode, problemOf } from '../../../../src/core/problem.ts'
import { commentFeed, openTestDesk, type Post, sourceInput, type TestDesk } from '../workspace.ts'

const startMs = Date.parse('2026-11-01T00:00:00Z')
const hourMs = 3_600_000
const dayMs = 24 * hourMs

const comment = (n: number): Post => ({
  guid: `c${n}`,
  author: `Author ${n}`,
  text: `Comment ${n}`,
  at: new Date(startMs + n * hourMs).toISOString(),
  link: `http://forum.example/post-${n}/#c${n}`,
})
const page = (newest: number, oldest: number): string =>
  commentFeed(Array.from({ length: newest - oldest + 1 }, (_, index) => comment(newest - index)))

let test: TestDesk
beforeEach(() => {
  test = openTestDesk(startMs + 11 * hourMs)
})
afterEach(() => test.end())

const add = async (kind: 'forum' | 'alert') =>
  (await test.call('source.add', { ...sourceInput, kind })).sourceId
const notices = async () =>
  (await test.call('source.list', {})).rows.flatMap((row) => row.notices.map(({ kind }) => kind))
const answer = (sourceId: number, outcome: FetchOutcome) => test.desk.run('ingest', { sourceId, outcome })
const unchanged: FetchOutcome = {
  kind: 'unchanged',
  status: 304,
  headers: noHeaders,
  finalUrl: 'http://forum.example/feed/',
  permanentRedirectTo: null,
  retryAfterMs: null,
  tookMs: 1,
}
const failed = (code: ProblemCode): FetchOutcome => ({
  kind: 'problem',
  problem: problemOf(code),
  retryAfterMs: null,
  tookMs: 1,
})

describe('a source that falls silent', () => {
  it('is told of once, and again only after it has spoken', async () => {
    const sourceId = await add('forum')
    await test.ingest(sourceId, page(10, 1))
    test.clock.atMs = startMs + 2 * dayMs
    await answer(sourceId, unchanged)
    expect(await notices()).toEqual([])
    test.clock.atMs = startMs + 5 * dayMs
    await answer(sourceId, unchanged)
    expect(await notices()).toEqual(['silent'])
    const [row] = (await test.call('source.list', {})).rows
    await test.call('source.dismissNotice', { noticeId: row?.notices[0]?.noticeId ?? 0 })
    test.clock.atMs += dayMs
    await answer(sourceId, unchanged)
    expect(await notices()).toEqual([])
    await test.ingest(sourceId, page(144, 144), 'two')
    test.clock.atMs += 20 * dayMs
    await answer(sourceId, unchanged)
    expect(await notices()).toEqual(['silent'])
    await test.ingest(sourceId, page(400, 400), 'three')
    expect(await notices()).toEqual([])
  })

  it('is let be when it has been silent for as long before', async () => {
    const sourceId = await add('forum')
    const posts = [200, 199, 198, 197, 5, 4, 3, 2].map(comment)
    test.clock.atMs = startMs + 201 * hourMs
    await test.ingest(sourceId, commentFeed(posts))
    test.clock.atMs = startMs + 201 * hourMs + 5 * dayMs
    await answer(sourceId, unchanged)
    expect(await notices()).toEqual([])
  })
})

describe('an alert', () => {
  it.each<ProblemCode>(['http_404', 'not_a_feed'])(
    'is told of when its feed answers %s for two days, until it is there again',
    async (code) => {
      const sourceId = await add('alert')
      await test.ingest(sourceId, page(10, 1))
      test.clock.atMs += dayMs
      await answer(sourceId, failed(code))
      expect(await notices()).toEqual([])
      test.clock.atMs += 1.5 * dayMs
      await answer(sourceId, failed(code))
      await answer(sourceId, failed(code))
      expect(await notices()).toEqual(['alert_died'])
      await test.ingest(sourceId, page(11, 2), 'two')
      expect(await notices()).toEqual([])
    },
  )

  it('is told of when its feed is empty that was not', async () => {
    const sourceId = await add('alert')
    await test.ingest(sourceId, page(10, 1))
    test.clock.atMs += 3 * dayMs
    await test.ingest(sourceId, commentFeed([]), 'two')
    expect(await notices()).toContain('alert_died')
  })

  it('that a server refuses for other reasons may come back', async () => {
    const sourceId = await add('alert')
    await test.ingest(sourceId, page(10, 1))
    test.clock.atMs += 4 * dayMs
    await answer(sourceId, failed('http_5xx'))
    expect(await notices()).toEqual([])
  })

  it('alone is told of: any other feed that answers 404 is only in trouble', async () => {
    const sourceId = await add('forum')
    await test.ingest(sourceId, page(10, 1))
    test.clock.atMs += 4 * dayMs
    await answer(sourceId, failed('http_404'))
    expect(await notices()).toEqual([])
  })
})

describe('an interval that was halved', () => {
  it('is given back after twenty readings that knew most of the window', async () => {
    const sourceId = await add('forum')
    await test.ingest(sourceId, page(10, 1))
    const waitMinutes = async (newest: number) => {
      test.clock.atMs = startMs + (newest + 1) * hourMs
      const { nextCheckAtMs } = await test.ingest(sourceId, page(newest, newest - 9), `e${newest}`)
      return Math.round((nextCheckAtMs - test.clock.atMs) / 60_000)
    }
    const usual = await waitMinutes(11)
    const halved = await waitMinutes(31)
    expect(halved).toBeLessThan(usual)
    for (let newest = 32; newest < 52; newest++) expect(await waitMinutes(newest)).toBe(halved)
    expect(await waitMinutes(52)).toBe(usual)
  })
})
