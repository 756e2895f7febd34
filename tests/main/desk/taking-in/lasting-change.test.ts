// Checks that a source which moved for good is followed, one that is gone for good is paused, and neither by mistake.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FetchOutcome, noHeaders } from '../../../../src/core/feed/fetch-outcome.ts'
import { type ProblemCode, problemOf } from '../../../../src/core/problem.ts'
import { connectReadOnly } from '../../../../src/main/store/file/connect.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { databasePath } from '../../../../src/main/store/file/open.ts'
import { standingSourceNotices } from '../../../../src/main/store/sources/source-notices.ts'
import { commentFeed, openTestDesk, sourceInput, type TestDesk } from '../workspace.ts'

const startMs = Date.UTC(2026, 10, 21, 9)
const hour = 3600_000
const old = sourceInput.address
const moved = 'http://talk.example/feed/'

let work: TestDesk
let db: Db
let sourceId = 0
beforeEach(async () => {
  work = openTestDesk(startMs)
  db = connectReadOnly(databasePath(work.dataDir))
  sourceId = (await work.call('source.add', sourceInput)).sourceId
})
afterEach(() => {
  db.close()
  work.end()
})

const post = (n: number, host: string) => ({
  guid: `http://${host}/support/?p=${n}`,
  author: `Ann ${n}`,
  text: `The shop has been down since ${n} o'clock, please help`,
  link: `http://${host}/support/#c${n}`,
})
const feedOf = (host: string, ...numbers: number[]) => commentFeed(numbers.map((n) => post(n, host)))

const answered = (body: string, to: string | null): FetchOutcome => ({
  kind: 'body',
  bytes: new TextEncoder().encode(body),
  status: 200,
  headers: { ...noHeaders, contentType: 'application/rss+xml' },
  finalUrl: to ?? old,
  permanentRedirectTo: to,
  retryAfterMs: null,
  tookMs: 1,
})
const unchanged = (to: string | null): FetchOutcome => ({
  kind: 'unchanged',
  status: 304,
  headers: noHeaders,
  finalUrl: to ?? old,
  permanentRedirectTo: to,
  retryAfterMs: null,
  tookMs: 1,
})
const failed = (code: ProblemCode, retryAfterMs: number | null = null): FetchOutcome => ({
  kind: 'problem',
  problem: problemOf(code, /\d{3}$/.exec(code)?.[0]),
  retryAfterMs,
  tookMs: 1,
})

async function at(hours: number, outcome: FetchOutcome) {
  work.clock.atMs = startMs + hours * hour
  return await work.desk.run('ingest', { sourceId, outcome })
}
const row = async () => {
  const { rows } = await work.call('source.list', {})
  const found = rows.find((source) => source.sourceId === sourceId)
  if (!found) throw new Error('no such source')
  return found
}
const notices = () => standingSourceNotices(db, sourceId).map(({ kind, facts }) => [kind, facts])
const nextInHours = async () => (((await row()).nextCheckAtMs ?? 0) - work.clock.atMs) / hour

describe('a permanent redirect (figure 26)', () => {
  test('is believed at the third sighting over two days; nothing is read twice or lost on the way (figure 20)', async () => {
    await at(0, answered(feedOf('forum.example', 1, 2), null))
    await at(1, answered(feedOf('talk.example', 1, 2, 3), moved))
    expect([(await row()).address, (await row()).itemCount, notices()]).toEqual([old, 3, []])
    await at(25, unchanged(moved))
    await at(49, answered(feedOf('talk.example', 1, 2, 3, 4), moved))
    await at(50, answered(feedOf('talk.example', 1, 2, 3, 4, 5), null))
    expect([(await row()).address, (await row()).itemCount, notices()]).toEqual([
      moved,
      5,
      [['moved', { from: old, to: moved, sinceMs: startMs + hour, times: 3 }]],
    ])
  })

  test.each<[string, FetchOutcome[]]>([
    ['to a page that is no feed', Array(4).fill(answered('<html><body>Back soon</body></html>', moved))],
    ['that a failure hides', Array(4).fill(failed('http_5xx'))],
    ['to the front page', Array(4).fill(answered(feedOf('forum.example', 1), 'http://forum.example/'))],
    [
      'to a page that was no feed in between',
      [unchanged(moved), answered('<html></html>', moved), unchanged(moved), unchanged(moved)],
    ],
    ['to one place and another', [unchanged(moved), unchanged('http://b.example/feed'), unchanged(moved)]],
  ])('%s is not', async (_, outcomes) => {
    for (const [n, outcome] of outcomes.entries()) await at(n * 25, outcome)
    expect([(await row()).address, notices()]).toEqual([old, []])
  })

  test('to a place that is watched already is not', async () => {
    await work.call('source.add', { ...sourceInput, address: moved })
    for (const hours of [0, 25, 50, 75]) await at(hours, unchanged(moved))
    expect((await row()).address).toBe(old)
  })
})

const edited = async (changes: { address?: string; paused?: boolean }) => {
  const { address, title, kind, intervalMinutes, allowPrivate, muted, paused } = await row()
  await work.call('source.save', {
    ...{ sourceId, address, title, kind, intervalMinutes, allowPrivate, muted, paused },
    ...changes,
  })
}

test('a move that the owner puts back is not made again; another one is', async () => {
  for (const hours of [0, 25, 50]) await at(hours, unchanged(moved))
  expect((await row()).address).toBe(moved)
  await edited({ address: old })
  expect([(await row()).address, notices()]).toEqual([old, []])
  await at(60, unchanged(null))
  for (const hours of [75, 100, 125, 150]) await at(hours, unchanged(moved))
  expect((await row()).address).toBe(old)
  const third = 'http://third.example/feed'
  for (const hours of [175, 200, 225]) await at(hours, unchanged(third))
  expect((await row()).address).toBe(third)
})

describe('a server that lies about what is new', () => {
  const due = async () => (await work.desk.run('dueSources', null))[0]
  const tagged = (etag: string) => {
    const answer = answered(feedOf('forum.example', 1), null)
    return answer.kind === 'body'
      ? { ...answer, headers: { ...answer.headers, etag, expires: '0', cacheControl: null } }
      : answer
  }
  const outcomes = () =>
    db.all<{ outcome: string }>('SELECT outcome FROM source_check').map((row) => row.outcome)

  test('with a new ETag for the same body is not read again, and its latest ETag is sent', async () => {
    await at(0, tagged('"one"'))
    await at(1, tagged('"two"'))
    expect([outcomes(), (await due())?.etag]).toEqual([['read', 'unchanged'], '"two"'])
  })

  test('with "not modified" for ever is asked without conditions after eight days, and with them after that', async () => {
    await at(0, tagged('"one"'))
    for (let day = 1; day < 8; day++) await at(day * 24, unchanged(null))
    expect((await due())?.etag).toBe('"one"')
    await at(8 * 24, unchanged(null))
    expect((await due())?.etag).toBe(null)
    await at(8 * 24 + 1, tagged('"one"'))
    expect((await due())?.etag).toBe('"one"')
  })
})

describe('a feed that says it is gone (figure 26)', () => {
  test('is asked again a day later, then paused with a notice', async () => {
    await at(0, failed('http_410'))
    expect([(await row()).paused, (await row()).problem?.code, notices()]).toEqual([false, 'http_410', []])
    expect(await nextInHours()).toBeGreaterThanOrEqual(24)
    await at(5, failed('http_410'))
    expect([(await row()).paused, notices()]).toEqual([false, []])
    await at(24.2, failed('http_410'))
    expect([(await row()).paused, notices()]).toEqual([true, [['gone', { address: old, sinceMs: startMs }]]])
  })

  test('and comes back begins anew', async () => {
    await at(0, failed('http_410'))
    await at(25, answered(feedOf('forum.example', 1), null))
    await at(26, failed('http_410'))
    expect([(await row()).paused, notices()]).toEqual([false, []])
    await at(51, failed('http_410'))
    expect((await row()).paused).toBe(true)
  })

  test('and is wanted all the same is asked, and given two more days', async () => {
    await at(0, failed('http_410'))
    await at(25, failed('http_410'))
    await edited({ paused: false })
    await at(26, failed('http_410'))
    expect((await row()).paused).toBe(false)
    await at(27, answered(feedOf('forum.example', 1), null))
    expect(notices()).toEqual([])
  })
})

describe('a server that wants to be left alone (figure 23)', () => {
  test.each<[string, FetchOutcome, number | null]>([
    ['429 with Retry-After holds the domain for as long', failed('http_429', 900_000), 900],
    ['429 without holds it for ten minutes', failed('http_429'), 600],
    ['503 holds nobody else', failed('http_5xx', 900_000), null],
  ])('%s', async (_, outcome, seconds) => {
    await at(1, outcome)
    const [due] = await work.desk.run('dueSources', null)
    expect(due?.holdsDomain ? ((due.retryAtMs ?? 0) - work.clock.atMs) / 1000 : null).toBe(seconds)
  })

  test('is asked within two seconds of the instant it named', async () => {
    const { nextCheckAtMs } = await at(0, failed('http_5xx', 120_000))
    expect(Math.abs(nextCheckAtMs - startMs - 120_000)).toBeLessThanOrEqual(2000)
  })

  test('backs off for ever and recovers at the first success (figure 25)', async () => {
    const hours: number[] = []
    for (let n = 0; n < 30; n++) {
      await at(n * 24, failed('http_5xx'))
      hours.push(Math.round((await nextInHours()) * 12) / 12)
    }
    expect([hours.slice(0, 5), hours.at(-1), (await row()).paused]).toEqual([
      [1 / 12, 2 / 12, 4 / 12, 8 / 12, 16 / 12],
      24,
      false,
    ])
    await at(721, answered(feedOf('forum.example', 1), null))
    expect([(await row()).failures, (await nextInHours()) < 0.6]).toEqual([0, true])
  })

  test('the log keeps the answer, the rule and the instant', async () => {
    await at(0, failed('http_429', 900_000))
    await at(1, answered(feedOf('forum.example', 1), null))
    const logged = db.all(
      'SELECT status, rule, (next_at - at) / 60000 AS minutes FROM source_check ORDER BY id',
    )
    expect(logged).toEqual([
      { status: 429, rule: 'retry_after', minutes: 15 },
      { status: 200, rule: 'owner', minutes: 31 },
    ])
  })
})
