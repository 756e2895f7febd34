// Takes one answer of a source in: what is new becomes items, judgements, messages and cases, in one transaction.

import { decodeFeed } from '../../core/feed/charset.ts'
import { type FetchOutcome, statusOf } from '../../core/feed/fetch-outcome.ts'
import { freshnessOf } from '../../core/feed/freshness.ts'
import { homeOf } from '../../core/feed/home.ts'
import { medianGapMinutes } from '../../core/feed/item-gap.ts'
import type { ParsedFeed } from '../../core/feed/parsed-feed.ts'
import { type Problem, problemOf } from '../../core/problem.ts'
import { readCase } from '../store/cases.ts'
import { clientSummary } from '../store/clients.ts'
import type { Db } from '../store/db.ts'
import { nextRev } from '../store/meta.ts'
import { recordProblem, recordReading, recordUnchanged } from '../store/source-answers.ts'
import { logCheck } from '../store/source-checks.ts'
import { readSource, type SourceColumns } from '../store/sources.ts'
import { commitTogether } from './commit-together.ts'
import { noteLastingChange } from './lasting-change.ts'
import { parseFeed } from './parse-feed.ts'
import { planCheck } from './plan-check.ts'
import type { IngestResult } from './protocol.ts'
import { found } from './refusal.ts'
import { type Taken, takeItems } from './take-items.ts'

type Clock = { db: Db; nowMs: () => number; random: () => number }

type Read =
  | { feed: ParsedFeed; feedUrl: string; bodyHash: string }
  | { unchanged: true }
  | { problem: Problem }

async function read(source: SourceColumns, outcome: FetchOutcome): Promise<Read> {
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
  return { feed: parsed.value, feedUrl: outcome.finalUrl, bodyHash: freshness.bodyHash }
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

/** Takes an answer in. A killed process leaves all of it or nothing. Refuses `not_found` when the source was removed meanwhile. */
export async function ingest(clock: Clock, sourceId: number, outcome: FetchOutcome): Promise<IngestResult> {
  const { db, nowMs, random } = clock
  const source = found(readSource(db, sourceId), 'source')
  const result = await read(source, outcome).catch((error: unknown): Read => {
    console.error(`source ${sourceId}:`, error)
    return { problem: problemOf('malformed_feed') }
  })
  const weight = 'feed' in result ? result.feed.items.length : 0
  return commitTogether(db, weight, () => {
    const atMs = nowMs()
    const isProblem = 'problem' in result
    const feed = 'feed' in result ? result.feed : null
    const problem = isProblem ? result.problem : null
    const taken: Taken =
      'feed' in result
        ? takeItems(
            db,
            source,
            result.feed,
            homeOf([source.address, result.feedUrl, source.site, result.feed.link]),
            atMs,
          )
        : { newItems: 0, newCases: [] }
    const { newItems } = taken
    const next = planCheck({ source, outcome, feed, problem, newItems, nowMs: atMs, random: random() })
    if (isProblem) recordProblem(db, sourceId, result.problem, atMs, next)
    else if ('unchanged' in result) recordUnchanged(db, sourceId, atMs, next.atMs)
    else {
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
    }
  })
}
