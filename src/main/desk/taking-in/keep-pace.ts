// Keeps up how often a source speaks, and tells the owner what nobody else would: a gap, a long silence, a dead alert.

import { isLongestSilence, seemsSilent } from '../../../core/feed/pace.ts'
import type { ParsedFeed } from '../../../core/feed/parsed-feed.ts'
import type { Problem } from '../../../core/problem.ts'
import type { Db } from '../../store/file/db.ts'
import { lastInstants } from '../../store/items/items.ts'
import { recordHalvings } from '../../store/sources/source-answers.ts'
import {
  addSourceNotice,
  settleSourceNotice,
  standingSourceNotices,
  wasTold,
} from '../../store/sources/source-notices.ts'
import type { SourceColumns } from '../../store/sources/sources.ts'
import type { Gap } from './older-pages.ts'

/** The habit of a source is told from this many of its newest items. */
const habitItems = 50
/** Halved three times, every interval the owner can choose is near the least there is. */
const mostHalvings = 3
/** So many readings in a row with plenty of overlap give one halving back. */
const overlapsToGiveBack = 20

/** The source with its interval halved once more, when a whole window was new. */
export const paceAfter = (source: SourceColumns, gap: Gap): SourceColumns =>
  gap === 'none' ? source : { ...source, halvings: Math.min(source.halvings + 1, mostHalvings), overlaps: 0 }

type Reading = {
  readonly feed: ParsedFeed
  readonly newItems: number
  readonly gap: Gap
  /** The newest instant known before, where the gap is open. */
  readonly knownUntilMs: number | null
}

/** After a reading that brought a document. `source` is the source after `paceAfter`. */
export function notePace(db: Db, source: SourceColumns, reading: Reading, nowMs: number): void {
  const { feed, newItems, gap } = reading
  const rhythm =
    gap === 'none' ? overlapping(source, feed.items.length - newItems, feed.items.length) : source
  if (gap !== 'none' || rhythm !== source) recordHalvings(db, rhythm)
  if (gap === 'open') noteGap(db, source, reading, nowMs)
  if (feed.items.length > 0) settleSourceNotice(db, source.id, 'alert_died', nowMs)
  else if (source.newest_item_at !== null) noteAlert(db, source, source.newest_item_at, nowMs)
  if (newItems > 0) settleSourceNotice(db, source.id, 'silent', nowMs)
  else noteSilence(db, source, nowMs)
}

/** A reading that knew half of the window or more counts towards giving a halving back. */
function overlapping(source: SourceColumns, known: number, inWindow: number): SourceColumns {
  if (source.halvings === 0 || inWindow === 0 || known * 2 < inWindow) return source
  const overlaps = source.overlaps + 1
  return overlaps < overlapsToGiveBack
    ? { ...source, overlaps }
    : { ...source, overlaps: 0, halvings: source.halvings - 1 }
}

/** From the newest text known before to the oldest that came; a second gap while the first stands widens it. */
function noteGap(db: Db, source: SourceColumns, { feed, knownUntilMs }: Reading, nowMs: number): void {
  const dates = feed.items.flatMap(({ publishedAtMs }) => (publishedAtMs === null ? [] : [publishedAtMs]))
  const oldestMs = Math.min(...dates, nowMs)
  // Dates that do not fit together say nothing; what is sure is when the feed was read.
  const fits = knownUntilMs !== null && knownUntilMs < oldestMs
  const fromMs = fits ? knownUntilMs : (source.last_success_at ?? nowMs)
  const before = standingSourceNotices(db, source.id).find(({ kind }) => kind === 'missed')?.facts['fromMs']
  addSourceNotice(
    db,
    source.id,
    'missed',
    {
      fromMs: typeof before === 'number' ? Math.min(before, fromMs) : fromMs,
      toMs: fits ? oldestMs : nowMs,
    },
    nowMs,
  )
}

/** After a check that brought nothing new. Told once, until the source speaks again. */
export function noteSilence(db: Db, source: SourceColumns, nowMs: number): void {
  const { newest_item_at: newestItemAtMs, median_gap_minutes: usualMinutes } = source
  if (newestItemAtMs === null || !seemsSilent({ newestItemAtMs, medianGapMinutes: usualMinutes }, nowMs))
    return
  if (wasTold(db, source.id, 'silent', newestItemAtMs)) return
  if (!isLongestSilence(lastInstants(db, source.id, habitItems), nowMs)) return
  addSourceNotice(db, source.id, 'silent', { newestItemAtMs, usualMinutes }, nowMs)
}

const deadAfterMs = 2 * 24 * 3600_000
const deadCodes: ReadonlySet<Problem['code']> = new Set(['http_404', 'http_410', 'not_a_feed'])

/** After a check that failed: an alert whose feed has been gone for days will not come back by itself. */
export function noteFailure(db: Db, source: SourceColumns, problem: Problem, nowMs: number): void {
  if (deadCodes.has(problem.code)) noteAlert(db, source, source.last_success_at ?? source.created_at, nowMs)
}

function noteAlert(db: Db, source: SourceColumns, aliveAtMs: number, nowMs: number): void {
  if (source.kind !== 'alert' || nowMs - aliveAtMs < deadAfterMs) return
  if (!wasTold(db, source.id, 'alert_died', aliveAtMs)) {
    addSourceNotice(db, source.id, 'alert_died', { aliveAtMs }, nowMs)
  }
}
