// Takes one answer of a source in: what is new becomes items, judgements, messages and cases, in one transaction.

import { judge } from '../../core/classify/judge.ts'
import { decodeFeed } from '../../core/feed/charset.ts'
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import { freshnessOf } from '../../core/feed/freshness.ts'
import { contentHash, identityKeysIn } from '../../core/feed/identity.ts'
import type { FeedItem, ParsedFeed } from '../../core/feed/parsed-feed.ts'
import { nextCheckAt } from '../../core/feed/schedule.ts'
import { type Language, languages } from '../../core/language/language.ts'
import { type Problem, problemOf } from '../../core/problem.ts'
import { civilDateAt } from '../../core/temporal.ts'
import { readCase, reviseMessageOfItem } from '../store/cases.ts'
import { clientSummary } from '../store/clients.ts'
import type { Db } from '../store/db.ts'
import { addItem, addItemKeys, addJudgement, type KnownItem, knownItems, reviseItem } from '../store/items.ts'
import { nextRev } from '../store/meta.ts'
import { addNotice } from '../store/notices.ts'
import { readOwner } from '../store/settings.ts'
import {
  logCheck,
  readSource,
  recordProblem,
  recordReading,
  recordUnchanged,
  type SourceColumns,
} from '../store/sources.ts'
import { commitTogether } from './commit-together.ts'
import { ownerZone } from './context.ts'
import { placeItem, surroundingsOf } from './open-case.ts'
import { parseFeed } from './parse-feed.ts'
import type { IngestResult } from './protocol.ts'
import { found } from './refusal.ts'

type Clock = { db: Db; nowMs: () => number; random: () => number }

type Read = { feed: ParsedFeed; bodyHash: string } | { unchanged: true } | { problem: Problem }

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
  return parsed.ok ? { feed: parsed.value, bodyHash: freshness.bodyHash } : { problem: parsed.problem }
}

const isLanguage = (word: string | null): word is Language => languages.some((language) => language === word)

/** Oldest first, so that the first words of a thread open its case; items without a date keep the feed's order from its end. */
function inOrder(items: readonly FeedItem[]): FeedItem[] {
  const numbered = items.map((item, index) => ({ item, index }))
  numbered.sort((a, b) => {
    const byDate = (a.item.publishedAtMs ?? 0) - (b.item.publishedAtMs ?? 0)
    return a.item.publishedAtMs !== null && b.item.publishedAtMs !== null && byDate !== 0
      ? byDate
      : b.index - a.index
  })
  return numbered.map(({ item }) => item)
}

const ownName = (db: Db): { name: string; email: string } => {
  const owner = readOwner(db)
  return { name: owner?.name ?? '', email: owner?.email ?? '' }
}

const isOwn = (item: FeedItem, owner: { name: string; email: string }): boolean =>
  (owner.name !== '' && item.authorName === owner.name) ||
  (owner.email !== '' && item.authorEmail === owner.email)

/**
 * Whether an item may open a case: it says no instant, or one on or after the source's first day. Beyond two days from
 * that day no zone makes a difference, and reading the zone's clocks costs more than the rest of the question.
 */
function opensFromDay(opensFrom: string, zoneOf: () => string): (publishedAtMs: number | null) => boolean {
  const dayMs = Date.parse(`${opensFrom}T00:00:00Z`)
  let zone: string | null = null
  return (publishedAtMs) => {
    if (publishedAtMs === null) return true
    if (publishedAtMs < dayMs - 2 * msPerDay) return false
    if (publishedAtMs > dayMs + 2 * msPerDay && publishedAtMs < lastCivilMs) return true
    zone ??= zoneOf()
    return civilDateAt(publishedAtMs, zone) >= opensFrom
  }
}

const msPerDay = 86_400_000
/** Later years are written with a sign and compare before all others. */
const lastCivilMs = Date.UTC(9999, 11, 30)

type Taken = { newItems: number; newCases: number[] }

function takeItems({ db, nowMs }: Clock, source: SourceColumns, feed: ParsedFeed): Taken {
  const atMs = nowMs()
  const owner = ownName(db)
  const isFirstReading = source.last_success_at === null
  const language = feed.language?.slice(0, 2).toLowerCase() ?? source.language
  const taken: Taken = { newItems: 0, newCases: [] }
  // Over the whole document at once: two items of one guid are told apart, not taken for an edit of each other.
  const keysOf = identityKeysIn(feed.items, source.address)
  const knownByKey = knownItems(db, source.id, [...keysOf.values()].flat())
  const remember = (keys: readonly string[], item: KnownItem): void => {
    for (const key of keys) if (!knownByKey.has(key)) knownByKey.set(key, item)
  }
  const mayOpen = opensFromDay(source.opens_from, () => ownerZone(db))
  const around = surroundingsOf(db, source.id)
  for (const item of inOrder(feed.items)) {
    const keys = keysOf.get(item) ?? []
    const hash = contentHash(item)
    const knownKey = keys.find((key) => knownByKey.has(key))
    const known = knownKey === undefined ? undefined : knownByKey.get(knownKey)
    if (known) {
      const newKeys = keys.filter((key) => !knownByKey.has(key))
      addItemKeys(db, source.id, known.itemId, newKeys)
      remember(newKeys, known)
      if (known.contentHash !== hash) {
        known.contentHash = hash
        reviseItem(db, known.itemId, item, hash, atMs)
        reviseMessageOfItem(db, known.itemId, item.text === '' ? item.title : item.text)
      }
      continue
    }
    const itemId = addItem(db, source.id, item, keys, hash, atMs)
    remember(keys, { itemId, contentHash: hash })
    taken.newItems++
    const judgement = judge({
      text: item.text,
      title: item.title,
      authorIsOwner: isOwn(item, owner),
      ...(isLanguage(language) ? { sourceLanguage: language } : {}),
    })
    addJudgement(db, itemId, judgement, atMs)
    const placed = placeItem(
      db,
      { ...item, itemId, sourceId: source.id, firstSeenAtMs: atMs },
      judgement,
      mayOpen(item.publishedAtMs),
      atMs,
      around,
    )
    if (!placed.isNew || placed.caseId === null) continue
    taken.newCases.push(placed.caseId)
    if (judgement.kind === 'complaint' && !isFirstReading && source.muted === 0)
      addNotice(db, placed.caseId, atMs)
  }
  return taken
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
    const nextCheckAtMs = nextCheckAt({
      nowMs: atMs,
      random: random(),
      ownerFloorMinutes: source.interval_minutes,
      ttlMinutes: feed ? feed.ttlMinutes : source.ttl_minutes,
      updateMinutes: feed ? feed.updateMinutes : source.update_minutes,
      failures: isProblem ? source.failures + 1 : 0,
      retryAfterMs: outcome.retryAfterMs,
      headers: outcome.kind === 'problem' ? null : outcome.headers,
      offline: isProblem && result.problem.code === 'offline',
      challenged: isProblem && result.problem.code === 'challenge',
    })
    let taken: Taken = { newItems: 0, newCases: [] }
    if (isProblem) recordProblem(db, sourceId, result.problem, atMs, nextCheckAtMs)
    else if ('unchanged' in result) recordUnchanged(db, sourceId, atMs, nextCheckAtMs)
    else {
      taken = takeItems(clock, source, result.feed)
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
          nextCheckAtMs,
        },
        atMs,
      )
    }
    logCheck(db, {
      sourceId,
      atMs,
      outcome: isProblem ? 'problem' : 'unchanged' in result ? 'unchanged' : 'read',
      problem: isProblem ? result.problem : null,
      newItems: taken.newItems,
      newCases: taken.newCases.length,
      bytes: outcome.kind === 'body' ? outcome.bytes.byteLength : 0,
      tookMs: Math.round(outcome.tookMs),
    })
    nextRev(db)
    return {
      nextCheckAtMs,
      newItems: taken.newItems,
      newCases: summaries(db, taken.newCases),
      problem: isProblem ? result.problem : null,
      sourceTitle: readSource(db, sourceId)?.title ?? source.title,
    }
  })
}
