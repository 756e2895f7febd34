// Checks that a window in which nothing is known is followed back until something is, and that the owner hears of what is not.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FetchOutcome, noHeaders } from '../../../../src/core/feed/fetch-outcome.ts'
import { type ProblemCode, problemOf } from '../../../../src/core/problem.ts'
import { commentFeed, openTestDesk, type Post, sourceInput, type TestDesk } from '../workspace.ts'

const nowMs = Date.parse('2026-11-22T09:00:00Z')
const hourMs = 3_600_000

/** Comment number n, said n hours after the first of November. */
const comment = (n: number): Post => ({
  guid: `c${n}`,
  author: `Author ${n}`,
  text: `Comment ${n}: my website is down again and nobody answers.`,
  at: new Date(Date.parse('2026-11-01T00:00:00Z') + n * hourMs).toISOString(),
  link: `http://forum.example/post-${n}/#c${n}`,
})
/** The comments of a page, the newest first. */
const page = (newest: number, oldest: number): string =>
  commentFeed(Array.from({ length: newest - oldest + 1 }, (_, index) => comment(newest - index)))

const bodyOf = (body: string): FetchOutcome => ({
  kind: 'body',
  bytes: new TextEncoder().encode(body),
  status: 200,
  headers: { ...noHeaders, contentType: 'application/rss+xml; charset=utf-8' },
  finalUrl: 'http://forum.example/feed/',
  permanentRedirectTo: null,
  retryAfterMs: null,
  tookMs: 3,
})
const failed = (code: ProblemCode): FetchOutcome => ({
  kind: 'problem',
  problem: problemOf(code),
  retryAfterMs: null,
  tookMs: 3,
})

let test: TestDesk
let sourceId: number
beforeEach(async () => {
  test = openTestDesk(nowMs)
  sourceId = (await test.call('source.add', sourceInput)).sourceId
  await test.ingest(sourceId, page(10, 1))
})
afterEach(() => test.end())

const ask = (body: string) => test.desk.run('ingest', { sourceId, outcome: bodyOf(body), mayAskOlder: true })
const older = (outcome: FetchOutcome) => test.desk.run('ingestOlder', { sourceId, outcome })
const row = async () => {
  const [source] = (await test.call('source.list', {})).rows
  if (!source) throw new Error('no source')
  return source
}
const notices = async () => (await row()).notices.map(({ kind, facts }) => ({ kind, facts }))

describe('a window that overlaps what is known', () => {
  it('is taken in at once and tells nothing', async () => {
    const result = await ask(page(19, 10))
    expect(result).toMatchObject({ nextPage: null, newItems: 9 })
    expect(await notices()).toEqual([])
  })
})

describe('a window in which everything is new', () => {
  it('is held back until an older page meets what is known, and taken in whole, oldest first', async () => {
    const first = await ask(page(40, 31))
    expect(first).toMatchObject({ nextPage: 'http://forum.example/feed/?paged=2', newItems: 0 })
    expect((await row()).itemCount).toBe(10)
    const second = await older(bodyOf(page(30, 21)))
    expect(second.nextPage).toBe('http://forum.example/feed/?paged=3')
    const third = await older(bodyOf(page(20, 10)))
    expect(third).toMatchObject({ nextPage: null, newItems: 30 })
    const lines = await test.desk.run('caseLines', { caseIds: third.newCases })
    expect(lines.map(({ who }) => who)).toEqual(
      Array.from({ length: 30 }, (_, index) => `Author ${index + 11}`),
    )
    expect(await notices()).toEqual([])
    expect((await row()).itemCount).toBe(40)
  })

  it('reads on over a comment that came between two pages', async () => {
    await ask(page(30, 21))
    const result = await older(bodyOf(page(22, 10)))
    expect(result).toMatchObject({ nextPage: null, newItems: 20 })
  })

  it('is all there is when the pages end after one that was new', async () => {
    await ask(page(30, 21))
    await older(bodyOf(page(20, 16)))
    expect(await older(failed('http_404'))).toMatchObject({ nextPage: null, newItems: 15, problem: null })
    expect(await notices()).toEqual([])
  })

  const between = {
    kind: 'missed',
    facts: {
      fromMs: Date.parse(comment(10).at ?? ''),
      toMs: Date.parse(comment(31).at ?? ''),
    },
  }
  it.each<[string, FetchOutcome]>([
    ['repeats itself on its second page', bodyOf(page(40, 31))],
    ['has no second page', failed('http_404')],
    ['does not answer for its second page', failed('timeout')],
    ['shows a page instead of its second page', bodyOf('<!doctype html><html><title>Blog</title></html>')],
  ])('is taken in with a notice when the feed %s', async (_, second) => {
    await ask(page(40, 31))
    expect(await older(second)).toMatchObject({ nextPage: null, newItems: 10, problem: null })
    expect(await notices()).toEqual([between])
  })

  it('is followed over five pages and no further', async () => {
    await ask(page(90, 81))
    await older(bodyOf(page(80, 71)))
    await older(bodyOf(page(70, 61)))
    await older(bodyOf(page(60, 51)))
    const last = await older(bodyOf(page(50, 41)))
    expect(last).toMatchObject({ nextPage: null, newItems: 50 })
    expect((await notices()).map(({ facts }) => facts['toMs'])).toEqual([Date.parse(comment(41).at ?? '')])
  })

  it('is taken in at once, with the notice, by those who cannot ask on', async () => {
    expect(await test.ingest(sourceId, page(40, 31))).toMatchObject({ nextPage: null, newItems: 10 })
    expect(await notices()).toEqual([between])
  })

  it('widens the notice that stands, and goes from the page with undo', async () => {
    await test.ingest(sourceId, page(40, 31))
    await test.ingest(sourceId, page(70, 61))
    const [notice] = (await row()).notices
    expect(notice?.facts).toEqual({ fromMs: between.facts.fromMs, toMs: Date.parse(comment(61).at ?? '') })
    await test.call('source.dismissNotice', { noticeId: notice?.noticeId ?? 0 })
    expect(await notices()).toEqual([])
    await test.call('undo.take', { undoId: null })
    expect((await notices()).length).toBe(1)
  })

  it('says nothing of the first reading, nor of a few texts', async () => {
    const other = await test.call('source.add', { ...sourceInput, address: 'http://other.example/feed/' })
    await test.ingest(other.sourceId, page(10, 1))
    await test.ingest(other.sourceId, page(33, 30))
    const rows = (await test.call('source.list', {})).rows
    expect(rows.flatMap((source) => source.notices)).toEqual([])
  })

  it('is read anew after a crash, since nothing of it was stored', async () => {
    await ask(page(40, 31))
    expect(await ask(page(40, 31))).toMatchObject({ nextPage: 'http://forum.example/feed/?paged=2' })
    expect(await older(bodyOf(page(30, 5)))).toMatchObject({ nextPage: null, newItems: 30 })
  })
})
