// Takes one answer of a source in: what is new becomes items, judgements, messages and cases, in one transaction.

import { decodeFeed } from '../../core/feed/charset.ts'
import { type FetchOutcome, statusOf } from '../../core/feed/fetch-outcome.ts'
import { freshnessOf } from '../../core/feed/freshness.ts'
import { homeOf } from '../../core/feed/home.ts'
import { medianGapMinutes } from '../../core/feed/item-gap.ts'
import { type Problem, problemOf } from '../../core/problem.ts'
import { readCase } from '../store/cases.ts'
import { clientSummary } from '../store/clients.ts'
import type { Db } from '../store/db.ts'
import { lastInstants } from '../store/items.ts'
import { nextRev } from '../store/meta.ts'
import { recordProblem, recordReading, recordUnchanged } from '../store/source-answers.ts'
import { logCheck } from '../store/source-checks.ts'
import { readSource, type SourceColumns } from '../store/sources.ts'
import { commitTogether } from './commit-together.ts'
import { noteFailure, notePace, noteSilence, paceAfter } from './keep-pace.ts'
import { noteLastingChange } from './lasting-change.ts'
import { type Gap, holdFor, isWhollyNew, joinPage, type ReadFeed, takeHeld } from './older-pages.ts'
import { parseFeed } from './parse-feed.ts'
import { planCheck } from './plan-check.ts'
import type { IngestResult } from './protocol.ts'
import { found } from './refusal.ts'
import { type Taken, takeItems } from './take-items.ts'

type Clock = { db: Db; nowMs: () => number; random: () => number }

type Read = ReadFeed | { unchanged: true } | { problem: Problem }

async function read(source: SourceColumns, outcome: FetchOutcome): Promise<Read> {
  try {
    return await readAnswer(source, outcome)
  } catch (error) {
    console.error(`source ${source.id}:`, error)
    return { problem: problemOf('malformed_feed') }
  }
}

async function readAnswer(source: SourceColumns, outcome: FetchOutcome): Promise<Read> {
  if (outcome.kind === 'problem') return { problem: outcome.problem }
  if (outcome.kind === 'unchanged') return { unchanged: true }
  const freshness = freshnessOf(outcome.bytes, source.problem === null ? source.body_hash : null)
  if (freshness.kind === 'same') return { unchanged: true }
  const { text } = decodeFeed(outcome.bytes, outcome.headers.contentType)
  const parsed = await parseFeed({
    text,
    finalUrl: outcome.finalUrl,
    contentLocation: outcome.headers.contentLocation,
  })
  if (!parsed.ok) return { problem: parsed.problem }
  const home = homeOf([source.address, outcome.finalUrl, source.site, parsed.value.link])
  return { feed: parsed.value, home, bodyHash: freshness.bodyHash, text }
}

function summaries(db: Db, caseIds: readonly number[]): IngestResult['newCases'] {
  return caseIds.flatMap((caseId) => {
    const row = readCase(db, caseId)
    if (!row) return []
    const client = row.client_id === null ? undefined : clientSummary(db, row.client_id)
    return [
      {
        caseId,
        no: row.no,
        kind: row.kind,
        who: client?.name ?? row.author_name,
        title: row.title,
        verdict: row.verdict_kind,
      },
    ]
  })
}

/**
 * Takes an answer in. A killed process leaves all of it or nothing. Refuses `not_found` when the source was removed
 * meanwhile. With `mayAskOlder`, an answer that may have missed something is held back unstored: the caller fetches
 * `nextPage` and hands it to `ingestOlder`, until there is none.
 */
export async function ingest(
  clock: Clock,
  sourceId: number,
  outcome: FetchOutcome,
  mayAskOlder = false,
): Promise<IngestResult> {
  const { db } = clock
  const source = found(readSource(db, sourceId), 'source')
  const result = await read(source, outcome)
  if (!('feed' in result) || !isWhollyNew(db, source, result))
    return takeIn(clock, source, outcome, result, 'none')
  const nextPage = mayAskOlder ? holdFor(db, source, outcome, result) : null
  return nextPage === null ? takeIn(clock, source, outcome, result, 'open') : waitingFor(source, nextPage)
}

/** Takes the answer of an older page in, together with what is held of its source once the gap is closed or cannot be. */
export async function ingestOlder(
  clock: Clock,
  sourceId: number,
  outcome: FetchOutcome,
): Promise<IngestResult> {
  const { db } = clock
  const source = found(readSource(db, sourceId), 'source')
  const held = found(takeHeld(db, sourceId), 'page')
  const page = await read({ ...source, body_hash: null }, outcome)
  const joined = joinPage(db, source, held, 'feed' in page ? page : { ended: isPastTheEnd(page) })
  if (joined.nextPage !== null) return waitingFor(source, joined.nextPage)
  return takeIn(clock, source, held.outcome, { ...held.read, feed: joined.feed }, joined.gap)
}

const isPastTheEnd = (read: Read): boolean =>
  'problem' in read && (read.problem.code === 'http_404' || read.problem.code === 'http_410')

const waitingFor = (source: SourceColumns, nextPage: string): IngestResult => ({
  nextCheckAtMs: source.next_check_at,
  domainHeldUntilMs: null,
  newItems: 0,
  newCases: [],
  problem: null,
  sourceTitle: source.title,
  nextPage,
})

function takeIn(
  { db, nowMs, random }: Clock,
  before: SourceColumns,
  outcome: FetchOutcome,
  result: Read,
  gap: Gap,
): Promise<IngestResult> {
  const sourceId = before.id
  const source = paceAfter(before, gap)
  const weight = 'feed' in result ? result.feed.items.length : 0
  return commitTogether(db, weight, () => {
    const atMs = nowMs()
    const isProblem = 'problem' in result
    const feed = 'feed' in result ? result.feed : null
    const problem = isProblem ? result.problem : null
    const knownUntilMs = gap === 'open' ? (lastInstants(db, sourceId, 1)[0] ?? null) : null
    const taken: Taken =
      'feed' in result ? takeItems(db, source, result.feed, result.home, atMs) : { newItems: 0, newCases: [] }
    const { newItems } = taken
    const next = planCheck({ source, outcome, feed, problem, newItems, nowMs: atMs, random: random() })
    if (isProblem) {
      recordProblem(db, sourceId, result.problem, atMs, next)
      noteFailure(db, source, result.problem, atMs)
    } else if ('unchanged' in result) {
      recordUnchanged(db, sourceId, atMs, next.atMs)
      noteSilence(db, source, atMs)
    } else {
      recordReading(
        db,
        {
          sourceId,
          title: result.feed.title === '' ? null : result.feed.title,
          site: result.feed.link,
          repaired: result.feed.repaired,
          etag: outcome.kind === 'body' ? outcome.headers.etag : null,
          lastModified: outcome.kind === 'body' ? outcome.headers.lastModified : null,
          bodyHash: result.bodyHash,
          ttlMinutes: result.feed.ttlMinutes,
          updateMinutes: result.feed.updateMinutes,
          skipHours: result.feed.skipHours,
          skipDays: result.feed.skipDays,
          medianGapMinutes: medianGapMinutes(result.feed.items, atMs),
          hasNew: newItems > 0,
          nextCheckAtMs: next.atMs,
        },
        atMs,
      )
      notePace(db, source, { feed: result.feed, newItems, gap, knownUntilMs }, atMs)
    }
    noteLastingChange(db, source, outcome, problem, atMs)
    logCheck(db, {
      sourceId,
      atMs,
      outcome: isProblem ? 'problem' : 'unchanged' in result ? 'unchanged' : 'read',
      problem: isProblem ? result.problem : null,
      newItems,
      newCases: taken.newCases.length,
      bytes: outcome.kind === 'body' ? outcome.bytes.byteLength : 0,
      tookMs: Math.round(outcome.tookMs),
      status: statusOf(outcome),
      next,
    })
    nextRev(db)
    return {
      nextCheckAtMs: next.atMs,
      domainHeldUntilMs: problem?.code === 'http_429' ? next.retryAtMs : null,
      newItems,
      newCases: summaries(db, taken.newCases),
      problem: isProblem ? result.problem : null,
      sourceTitle: readSource(db, sourceId)?.title ?? source.title,
      nextPage: null,
    }
  })
}
