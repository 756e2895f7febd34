// Works out when a source is asked again, from what it said this time and before.
import type { FetchOutcome } from '../../../core/feed/fetch-outcome.ts'
import type { ParsedFeed } from '../../../core/feed/parsed-feed.ts'
import { type NextCheck, nextCheck } from '../../../core/feed/schedule.ts'
import { countsAsFailure, type Problem } from '../../../core/problem.ts'
import type { SourceColumns } from '../../store/sources/sources.ts'

type Checked = {
  readonly source: SourceColumns
  readonly outcome: FetchOutcome
  /** Null where nothing new was read. */
  readonly feed: ParsedFeed | null
  readonly problem: Problem | null
  /** As the feed shows it, or as it is known. */
  readonly medianGapMinutes: number | null
  readonly newItems: number
  readonly nowMs: number
  readonly random: number
}

export function planCheck(checked: Checked): NextCheck {
  const { source, outcome, feed, problem, newItems, nowMs, random } = checked
  return nextCheck({
    nowMs,
    random,
    ownerFloorMinutes: source.interval_minutes,
    halvings: source.halvings,
    medianGapMinutes: checked.medianGapMinutes,
    newestItemAtMs: newItems > 0 ? nowMs : source.newest_item_at,
    ttlMinutes: feed ? feed.ttlMinutes : source.ttl_minutes,
    updateMinutes: feed ? feed.updateMinutes : source.update_minutes,
    skipHours: feed ? feed.skipHours : numbersIn(source.skip_hours),
    skipDays: feed ? feed.skipDays : numbersIn(source.skip_days),
    problem: problem?.code ?? null,
    // What is this machine's own affair is looked at again soon, however often it was so.
    failures: problem === null ? 0 : countsAsFailure(problem) ? source.failures + 1 : 1,
    retryAfterMs: outcome.retryAfterMs,
    headers: outcome.kind === 'problem' ? null : outcome.headers,
  })
}

const numbersIn = (json: string): number[] => (json === '[]' ? [] : (JSON.parse(json) as number[]))
