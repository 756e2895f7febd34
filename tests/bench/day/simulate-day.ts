// Lets a day pass at the listening centre, hour by hour, through the real desk, and counts what was lost or doubled.

import { hashOf } from '../../../src/core/feed/content-hash.ts'
import { type FetchOutcome, noHeaders } from '../../../src/core/feed/fetch-outcome.ts'
import { problemOf } from '../../../src/core/problem.ts'
import { connect } from '../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../src/main/store/file/open.ts'
import { documentOf } from '../../main/desk/taking-in/identity-polls.ts'
import { openTestDesk, type TestDesk } from '../../main/desk/workspace.ts'
import { seededRandom } from '../measure/seeded-random.ts'
import { entriesAt, makePlaces, type Place } from './places.ts'
import { markIn, markOf } from './texts.ts'

export type DayResult = {
  sources: number
  polls: number
  /** Stored items. */
  items: number
  lost: number
  duplicateItems: number
  /** Texts that stand in more than one case. */
  duplicateCases: number
  cases: number
  /** Items that were linked to the same words elsewhere. */
  linked: number
  inboxP95Ms: number
  seconds: number
}

const dayMs = Date.UTC(2026, 10, 18)
const minuteMs = 60_000
const pollEveryMs = 30 * minuteMs
/** As many as the poller reads at once. */
const atOnce = 8
const tookMs = 9

type Watched = { readonly place: Place; readonly sourceId: number; polls: number; etag: string | null }

export async function simulateDay(options: {
  readonly sources: number
  readonly items: number
  readonly seed: number
}): Promise<DayResult> {
  const startedMs = performance.now()
  const random = seededRandom(options.seed)
  const places = makePlaces(options.sources, options.items, dayMs, random)
  const test = openTestDesk(dayMs)
  const inboxMs: number[] = []
  try {
    const watched: Watched[] = []
    for (const place of places) watched.push(await watch(test, place))
    let polls = 0
    for (let atMs = dayMs + minuteMs; atMs <= dayMs + 24 * 60 * minuteMs; atMs += minuteMs) {
      test.clock.atMs = atMs
      const due = watched.filter(({ place }) => (atMs / minuteMs + place.n) % (pollEveryMs / minuteMs) === 0)
      polls += due.length
      await readAll(test, due, atMs, random)
      if ((atMs - dayMs) % (15 * minuteMs) === 0) inboxMs.push(...(await lookAtInbox(test)))
    }
    // The last words of the day are read with the first poll of the next.
    test.clock.atMs = dayMs + 25 * 60 * minuteMs
    polls += watched.length
    await readAll(test, watched, test.clock.atMs, () => 1)
    await test.desk.run('close', null)
    return {
      sources: places.length,
      polls,
      ...countAll(test.dataDir, watched),
      inboxP95Ms: percentile(inboxMs, 0.95),
      seconds: Math.round((performance.now() - startedMs) / 100) / 10,
    }
  } finally {
    test.end()
  }
}

async function watch(test: TestDesk, place: Place): Promise<Watched> {
  const { sourceId } = await test.call('source.add', {
    address: `https://${place.host}/feed`,
    title: `Place ${place.n}`,
    kind: place.kind === 'alert' ? 'alert' : place.kind,
    intervalMinutes: 30,
    allowPrivate: false,
    opensFrom: '2026-11-01',
  })
  return { place, sourceId, polls: 0, etag: null }
}

async function readAll(
  test: TestDesk,
  due: readonly Watched[],
  atMs: number,
  random: () => number,
): Promise<void> {
  for (let from = 0; from < due.length; from += atOnce) {
    const outcomes = due
      .slice(from, from + atOnce)
      .map((one) => ({ one, outcome: answerOf(one, atMs, random) }))
    await Promise.all(
      outcomes.map(({ one, outcome }) => test.desk.run('ingest', { sourceId: one.sourceId, outcome })),
    )
  }
}

/** One poll in forty fails: no answer, a fault of the server, or a page instead of the feed. */
function answerOf(watched: Watched, atMs: number, random: () => number): FetchOutcome {
  const { place } = watched
  const luck = random()
  if (luck < 0.01) return { kind: 'problem', problem: problemOf('timeout'), retryAfterMs: null, tookMs }
  if (luck < 0.02)
    return { kind: 'problem', problem: problemOf('http_5xx', '503'), retryAfterMs: null, tookMs }
  const body =
    luck < 0.025
      ? '<!doctype html><html><head><title>Back soon</title></head><body>Maintenance</body></html>'
      : documentOf(entriesAt(place, atMs, watched.polls++), place.host)
  const etag = place.sendsEtag ? `"${hashOf(body)}"` : null
  const answered = {
    status: 200,
    headers: { ...noHeaders, contentType: 'application/rss+xml; charset=utf-8', etag },
    finalUrl: `https://${place.host}/feed`,
    permanentRedirectTo: null,
    retryAfterMs: null,
    tookMs,
  }
  if (etag !== null && etag === watched.etag) return { kind: 'unchanged', ...answered, status: 304 }
  if (luck >= 0.025) watched.etag = etag
  return { kind: 'body', bytes: new TextEncoder().encode(body), ...answered }
}

/** The first window of the inbox, one far down, and the counts beside it: what the page asks for all day. */
async function lookAtInbox(test: TestDesk): Promise<number[]> {
  const times: number[] = []
  for (const look of [
    () => test.desk.run('call', { name: 'inbox.page', input: { shelf: 'open', offset: 0, limit: 100 } }),
    () => test.desk.run('call', { name: 'inbox.page', input: { shelf: 'open', offset: 2000, limit: 100 } }),
    () => test.desk.run('call', { name: 'desk.state', input: {} }),
  ]) {
    const start = performance.now()
    await look()
    times.push(performance.now() - start)
  }
  return times
}

function countAll(dataDir: string, watched: readonly Watched[]) {
  const db = connect(databasePath(dataDir))
  try {
    const items = db.all<{ sourceId: number; text: string }>('SELECT source_id AS sourceId, text FROM item')
    const stored = items.map(({ sourceId, text }) => `${sourceId} ${markIn(text)}`)
    const known = new Set(stored)
    const said = watched.flatMap(({ place, sourceId }) =>
      place.said.map(({ n }) => `${sourceId} ${markOf(n)}`),
    )
    const messages = db.all<{ caseId: number; text: string }>('SELECT case_id AS caseId, text FROM message')
    const told = messages.map(({ text }) => markIn(text))
    return {
      items: items.length,
      lost: said.filter((one) => !known.has(one)).length,
      duplicateItems: stored.length - known.size,
      duplicateCases: told.length - new Set(told).size,
      cases: db.one<{ n: number }>('SELECT count(*) AS n FROM case_file')?.n ?? 0,
      linked: db.one<{ n: number }>('SELECT count(same_as) AS n FROM item')?.n ?? 0,
    }
  } finally {
    db.close()
  }
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
}
