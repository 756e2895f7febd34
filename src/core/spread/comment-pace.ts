// Says how fast comments come: from the counts a feed gives now and then, or from the comments themselves. Pure.

export type CountedAt = { readonly atMs: number; readonly comments: number }

/**
 * How many comments came within the `windowMs` before the newest count. Between two counts they are taken to have come
 * evenly; before the first one they began with the publication, where that is known. Never negative: comments that were
 * removed again do not count against others. `counts` in order of time.
 */
export function growthWithin(
  counts: readonly CountedAt[],
  publishedAtMs: number | null,
  windowMs: number,
): number {
  const [first] = counts
  const newest = counts.at(-1)
  if (first === undefined || newest === undefined) return 0
  const known =
    publishedAtMs !== null && publishedAtMs < first.atMs
      ? [{ atMs: publishedAtMs, comments: 0 }, ...counts]
      : counts
  const fromMs = newest.atMs - windowMs
  const after = known.findIndex(({ atMs }) => atMs > fromMs)
  const later = known[after]
  const earlier = known[after - 1]
  if (later === undefined) return 0
  if (earlier === undefined) return Math.max(0, newest.comments - later.comments)
  const share = (fromMs - earlier.atMs) / (later.atMs - earlier.atMs)
  const then = earlier.comments + share * (later.comments - earlier.comments)
  return Math.max(0, Math.round(newest.comments - then))
}
