// Says how often a feed brings something, from the dates of the items it shows.
import type { FeedItem } from './parsed-feed.ts'

/** Fewer gaps than this are chance, not habit. */
const minGaps = 3

/** The median distance of items that follow one another, in minutes; null where too few say when they were published. */
export function medianGapMinutes(
  items: readonly Pick<FeedItem, 'publishedAtMs'>[],
  nowMs: number,
): number | null {
  const dates: number[] = []
  for (const { publishedAtMs } of items)
    if (publishedAtMs !== null && publishedAtMs <= nowMs) dates.push(publishedAtMs)
  dates.sort((a, b) => a - b)
  const gaps = dates.slice(1).map((date, at) => date - (dates[at] ?? date))
  gaps.sort((a, b) => a - b)
  const median = gaps[Math.floor(gaps.length / 2)]
  return median === undefined || gaps.length < minGaps ? null : Math.round(median / 60_000)
}
