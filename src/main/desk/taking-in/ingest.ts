// Takes one answer of a source in: what is new becomes items, judgements, messages and cases, in one transaction.

import { type AnswerHeaders, type FetchOutcome, statusOf } from '../../../core/feed/fetch-outcome.ts'
import { homeOf } from '../../../core/feed/home.ts'
import { medianGapMinutes } from '../../../core/feed/item-gap.ts'
import type { FeedItem, ParsedFeed } from '../../../core/feed/parsed-feed.ts'
import type { Problem } from '../../../core/problem.ts'
import type { Db } from '../../store/file/db.ts'
import { nextRev } from '../../store/file/meta.ts'
import { lastInstants } from '../../store/items/items.ts'
import { recordProblem, recordReading, recordUnchanged } from '../../store/sources/source-answers.ts'
import { logCheck } from '../../store/sources/source-checks.ts'
import { readSource, type SourceColumns } from '../../store/sources/sources.ts'
import type { IngestResult } from '../protocol.ts'
import type { JudgedItem } from '../reading/judged-item.ts'
import type { Reader } from '../reading/reader.ts'
import { found } from '../refusal.ts'
import { commitTogether } from './commit-together.ts'
import { judgingOf } from './judging.ts'
import { noteFailure, notePace, noteSilence, paceAfter } from './keep-pace.ts'
import { noteLastingChange } from './lasting-change.ts'
import { type Gap, holdFor, isWhollyNew, joinPage, type ReadFeed, takeHeld } from './older-pages.ts'
import { planCheck } from './plan-check.ts'
import { type Taken, takeItems } from './take-items.ts'

export type IngestParts = {
  readonly db: Db
  readonly nowMs: () => number
  readonly random: () => number
  readonly reader: Reader
}

type Read = ReadFeed | { unchanged: true } | { problem: Problem }

async function read(
  { db, reader }: IngestParts,
  source: SourceColumns,
  outcome: FetchOutcome,
): Promise<Read> {
  if (outcome.kind !== 'body') return withoutBody(outcome)
  const answer = await reader.read({
    body: outcome,
    address: source.address,
    lastHash: source.problem === null ? source.body_hash : null,
    judging: judgingOf(db, source, null),
    judgesAll: source.last_success_at === null,
  })
  if (answer.kind === 'problem') return { problem: answer.problem }
  if (answer.kind === 'same') return { unchanged: true }
  const { feed, judged, bodyHash, beginning } = answer
  const home = homeOf([source.address, outcome.finalUrl, source.site, feed.link])
  return { feed, judged: judgedOf(feed, judged), home, bodyHash, beginning }
}

const withoutBody = (outcome: Exclude<FetchOutcome, { kind: 'body' }>): Read =>
  outcome.kind === 'problem' ? { problem: outcome.problem } : { unchanged: true }

function judgedOf({ items }: ParsedFeed, judged: readonly JudgedItem[] | null): Map<FeedItem, JudgedItem> {
  const found = new Map<FeedItem, JudgedItem>()
  for (const [at, item] of items.entries()) {
    const its = judged?.[at]
    if (its !== undefined) found.set(item, its)
  }
  return found
}

/**
 * Takes an answer in. A killed process leaves all of it or nothing. Refuses `not_found` when the source was removed
 * meanwhile. With `mayAskOlder`, an answer that may have missed something is held back unstored: the caller fetches
 * `nextPage` and hands it to `ingestOlder`, until there is none.
 */
export async function ingest(
  parts: IngestParts,
  sourceId: number,
  outcome: FetchOutcome,
  mayAskOlder = false,
): Promise<IngestResult> {
  const { db } = parts
  if (outcome.kind !== 'body') return takeIn(parts, sourceId, outcome, withoutBody(outcome), 'none')
  const source = found(readSource(db, sourceId), 'source')
  const result = await read(parts, source, outcome)
  if (!('feed' in result) || !isWhollyNew(db, source, result))
    return takeIn(parts, sourceId, outcome, result, 'none')
  const nextPage = mayAskOlder ? holdFor(db, source, outcome, result) : null
  return nextPage === null ? takeIn(parts, sourceId, outcome, result, 'open') : waitingFor(source, nextPage)
}

/** Takes the answer of an older page in, together with what is held of its source once the gap is closed or cannot be. */
export async function ingestOlder(
  parts: IngestParts,
  sourceId: number,
  outcome: FetchOutcome,
): Promise<IngestResult> {
  const { db } = parts
  const source = found(readSource(db, sourceId), 'source')
  const held = found(takeHeld(db, sourceId), 'page')
  const page = await read(parts, { ...source, body_hash: null }, outcome)
  const joined = joinPage(db, source, held, 'feed' in page ? page : { ended: isPastTheEnd(page) })
  if (joined.nextPage !== null) return waitingFor(source, joined.nextPage)
  return takeIn(parts, sourceId, held.outcome, { ...held.read, feed: joined.feed }, joined.gap)
}

const isPastTheEnd = (read: Read): boolean =>
  'problem' in read && (read.problem.code === 'http_404' || read.problem.code === 'http_410')

const waitingFor = (source: SourceColumns, nextPage: string): IngestResult => ({
  nextCheckAtMs: source.next_check_at,
  newItems: 0,
  newCases: [],
  hasChanged: false,
  problem: null,
  sourceTitle: source.title,
  nextPage,
})

function takeIn(
  { db, nowMs, random, reader }: IngestParts,
  sourceId: number,
  outcome: FetchOutcome,
  result: Read,
  gap: Gap,
): Promise<IngestResult> {
  const weight = 'feed' in result ? result.feed.items.length : 0
  const work = (): IngestResult => {
    const atMs = nowMs()
    // Reading takes a while, and the owner may have changed or removed the source meanwhile.
    const source = paceAfter(found(readSource(db, sourceId), 'source'), gap)
    const isProblem = 'problem' in result
    const feed = 'feed' in result ? result.feed : null
    const problem = isProblem ? result.problem : null
    const knownUntilMs = gap === 'open' ? (lastInstants(db, sourceId, 1)[0] ?? null) : null
    const taken: Taken =
      'feed' in result
        ? takeItems(db, source, result.feed, result.home, atMs, result.judged)
        : { newItems: 0, newCases: [], hasChanged: false }
    const { newItems } = taken
    const gapMinutes = feed ? medianGapMinutes(feed.items, atMs) : source.median_gap_minutes
    const next = planCheck({
      source,
      outcome,
      feed,
      problem,
      medianGapMinutes: gapMinutes,
      newItems,
      nowMs: atMs,
      random: random(),
    })
    if (isProblem) {
      recordProblem(db, sourceId, result.problem, atMs, next)
      noteFailure(db, source, result.problem, atMs)
    } else if ('unchanged' in result) {
      recordUnchanged(db, sourceId, outcome.kind === 'body' ? outcome.headers : null, atMs, next.atMs)
      noteSilence(db, source, atMs)
    } else {
      const validators = validatorsOf(outcome, result.feed)
      recordReading(
        db,
        {
          sourceId,
          title: result.feed.title === '' ? null : result.feed.title,
          site: result.feed.link,
          repaired: result.feed.repaired,
          etag: validators.etag,
          lastModified: validators.lastModified,
          bodyHash: result.bodyHash,
          ttlMinutes: result.feed.ttlMinutes,
          updateMinutes: result.feed.updateMinutes,
          skipHours: result.feed.skipHours,
          skipDays: result.feed.skipDays,
          medianGapMinutes: gapMinutes,
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
    // One commit, one revision, however many sources share it.
    db.beforeCommit('revision', () => void nextRev(db))
    return {
      nextCheckAtMs: next.atMs,
      newItems,
      newCases: taken.newCases,
      hasChanged: newItems > 0 || taken.hasChanged,
      problem: isProblem ? result.problem : null,
      sourceTitle: (feed && readSource(db, sourceId)?.title) ?? source.title,
      nextPage: null,
    }
  }
  return commitTogether(db, weight, work, reader.isBusy())
}

/** None for a document that its server broke off: asked by them, it would say that the whole one is nothing new. */
function validatorsOf(outcome: FetchOutcome, { endsInItem }: ParsedFeed): Validators {
  const isBroken = endsInItem === true && outcome.kind === 'body' && outcome.isCut !== true
  return outcome.kind === 'body' && !isBroken ? outcome.headers : { etag: null, lastModified: null }
}

type Validators = Pick<AnswerHeaders, 'etag' | 'lastModified'>
