// Turns sums into shares: how likely each of several answers is, given what speaks for it.

/** The softmax of the sums: shares in their order that add up to 1, however large the sums are. */
export function sharesOf(sums: ArrayLike<number>): number[] {
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < sums.length; at += 1) top = Math.max(top, sums[at] ?? 0)
  const odds: number[] = []
  let total = 0
  for (let at = 0; at < sums.length; at += 1) {
    const odd = Math.exp((sums[at] ?? 0) - top)
    odds.push(odd)
    total += odd
  }
  for (let at = 0; at < odds.length; at += 1) odds[at] = (odds[at] ?? 0) / total
  return odds
}
