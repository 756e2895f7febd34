// Tells a row that was sent elsewhere from one whose neighbours come and go: what kept its order has stayed.

/** For each place the length of the longest row of rising numbers that ends there. */
function rising(numbers: readonly number[]): number[] {
  const lengths: number[] = []
  for (const [at, number] of numbers.entries())
    lengths.push(
      1 + Math.max(0, ...lengths.filter((_, before) => (numbers[before] ?? number) < number && before < at)),
    )
  return lengths
}

/** Whether this case left its place among the others: the most of them that kept their order do without it. Pure. */
export function hasMovedAway(
  before: readonly number[],
  offsets: ReadonlyMap<number, number>,
  caseId: number,
): boolean {
  const left = before.filter((each) => offsets.has(each))
  const now = left.map((each) => offsets.get(each) ?? 0)
  const upTo = rising(now)
  const from = rising(now.map((offset) => -offset).toReversed()).toReversed()
  const at = left.indexOf(caseId)
  return at >= 0 && (upTo[at] ?? 0) + (from[at] ?? 0) - 1 < Math.max(...upTo)
}
