// Notices that the machine's clock was set back, as it is minutes after a start whose clock was wrong.

/** Corrections of a few seconds are usual, and harm nothing. */
const leastMs = 30_000

/**
 * Gives what is to be called whenever something is timed. When the clock is behind what it said before, the `kept` instants
 * are dropped: what waits for one of the old clock would wait for hours.
 */
export function watchClock(now: () => number, kept: readonly { clear(): void }[]): () => void {
  let seenAtMs = now()
  return () => {
    const atMs = now()
    if (atMs < seenAtMs - leastMs) for (const instants of kept) instants.clear()
    seenAtMs = atMs
  }
}
