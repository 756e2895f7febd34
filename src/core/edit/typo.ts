// Tells a slip of the keys that was put right from another word. Pure spelling: no dictionary is asked.

/** Words that turn a sentence round, folded and without apostrophes: never a slip, however near they are spelled. */
const negations = new Set(
  `no not nor never none nothing neither nobody cannot cant wont dont didnt doesnt isnt wasnt arent werent havent hasnt
   hadnt shouldnt couldnt wouldnt without
   tidak tdk tak ga gak nggak ngga enggak bukan belum blm jangan tanpa
   ikke aldrig ingen intet uden hverken nej
   nem ne sem se nincs nincsen sincs soha sosem senki semmi nelkul`.split(/\s+/),
)

/** The shortest words in which one other letter is a slip, and in which two are; shorter words are too near each other. */
const oneLetterFrom = 5
const twoLettersFrom = 9

/**
 * Whether one word is the other with a letter or two mistyped. Both are folded and without apostrophes; links, addresses and
 * numbers have no slips. The first letter
 * is hardly ever mistyped, but often added to say the opposite (paid, unpaid; tilfreds, utilfreds), so it must agree.
 */
export function isTypo(a: string, b: string): boolean {
  if (a === b) return true
  if (negations.has(a) || negations.has(b) || !/^\p{L}+$/u.test(a + b)) return false
  const shorter = Math.min(a.length, b.length)
  if (isSwap(a, b)) return shorter > 2
  if (a.charAt(0) !== b.charAt(0) || shorter < oneLetterFrom - 1) return false
  const most = shorter >= twoLettersFrom ? 2 : Math.max(a.length, b.length) >= oneLetterFrom ? 1 : 0
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most
}

/** Two neighbouring letters changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a.slice(at + 2) === b.slice(at + 2) && a[at] === b[at + 1] && a[at + 1] === b[at]
}

/** Levenshtein's distance; words are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change))
    }
    row = next
  }
  return row[b.length] ?? 0
}
