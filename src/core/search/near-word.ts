// Finds the word somebody meant who slipped while typing: one or two letters wrong, missing, too many or swapped.

/** Shorter words have too many neighbours to tell which was meant. */
export const shortestForgiven = 4
const twoSlipsFrom = 8

/** How many letters of a word may be wrong: the longer it is, the surer what was meant. */
export const slipsAllowed = (word: string): number =>
  word.length < shortestForgiven ? 0 : word.length < twoSlipsFrom ? 1 : 2

/** Letters to change, add, take away or swap; counting stops once there are more than `most`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1))
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? most + 1
}

/** A word may be meant of which only the beginning was typed. */
const mostUntyped = 4

/** The nearest of the words: fewest slips, then the same first letter, then the order given. */
export function nearestWord(typed: string, words: Iterable<string>): string | null {
  const most = slipsAllowed(typed)
  let best: { word: string; cost: number } | null = null
  for (const word of words) {
    const slips = slipsBetween(typed, word, most)
    if (slips === 0) continue
    const isBegun = slips > most && word.length - typed.length <= mostUntyped
    const counted = isBegun ? slipsBetween(typed, word.slice(0, typed.length), most) : slips
    if (counted === 0 || counted > most) continue
    const cost = counted * 3 + (word[0] === typed[0] ? 0 : 1) + (isBegun ? 1 : 0)
    if (best === null || cost < best.cost) best = { word, cost }
  }
  return best?.word ?? null
}

/** The runs of three letters of a word, none twice. */
export const trigramsOf = (word: string): readonly string[] => [
  ...new Set(Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3))),
]
