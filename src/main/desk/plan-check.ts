// Works out when a source is asked again, from what it said this time and before.
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import type { ParsedFeed } from '../../core/feed/parsed-feed.ts'
import { nextCheckAt } from '../../core/feed/schedule.ts'
import type { Problem } from '../../core/problem.ts'
import type { SourceColumns } from '../store/sources.ts'

type Checked = {
  readonly source: SourceColumns
  readonly outcome: FetchOutcome
  /** Null where nothing new was read. */
  readonly feed: ParsedFeed | null
  readonly problem: Problem | null
  readonly nowMs: number
  readonly random: number
}

export function planCheck({ source, outcome, feed, problem, nowMs, random }: Checked): number {
  return nextCheckAt({
    nowMs,
    random,
    ownerFloorMinutes: source.interval_minutes,
    ttlMinutes: feed ? feed.ttlMinutes : source.ttl_minutes,
    updateMinutes: feed ? feed.updateMinutes : source.update_minutes,
    failures: problem ? source.failures + 1 : 0,
    retryAfterMs: outcome.retryAfterMs,
    headers: outcome.kind === 'problem' ? null : outcome.headers,
    offline: problem?.code === 'offline',
    challenged: problem?.code === 'challenge',
  })
}
