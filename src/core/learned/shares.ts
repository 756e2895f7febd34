// Turns sums into shares: how likely each of several answers is, given what speaks for it.

/** The softmax of the sums: shares in their order that add up to 1, however large the sums are. */
export function sharesOf(sums: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY
  for (const sum of sums) top = Math.max(top, sum)
  const odds = sums.map((sum) => Math.exp(sum - top))
  let total = 0
  for (const odd of odds) total += odd
  return odds.map((odd) => odd / total)
}
