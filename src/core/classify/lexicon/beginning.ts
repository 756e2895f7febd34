// Says which cues can begin with a word, and what has to follow it for each of them.
import { type Cue, hasGapBehind, holds, isWholeCue, secondWords, type WordPattern } from './cue.ts'

/** A cue that can begin with a word, and what is known of it there. */
export type Candidate<Name extends string> = {
  readonly cue: Cue<Name>
  /** As the cue has them. */
  readonly name: Name
  readonly strength: number
  /** The word alone makes it hold. */
  readonly isWhole: boolean
  /** One of these has to follow; null where nothing has to. */
  readonly second: readonly WordPattern[] | null
  /** The number in the list of what has to follow within a gap; -1 where there is no such thing. */
  readonly afterGap: number
}

/** The cues that can begin with one word at such a place, the stronger first, else in the order of the lists. */
export type Beginning<Name extends string> = {
  /** Counts them. */
  readonly number: number
  readonly candidates: readonly Candidate<Name>[]
  /** Those that need no certain word to follow. */
  readonly free: readonly Candidate<Name>[]
  /** By a word that some cue names in full: those that can hold before it. Filled on first use. */
  readonly before: Map<string, readonly Candidate<Name>[] | null>
  /** What else may follow than the words of `before`. */
  readonly patterns: readonly WordPattern[]
  /** The marks of all words that may follow: with none of these, none of those does. */
  readonly following: number
}

/** One bit of 32 for a word: most words that differ have another, which is seen at one look. */
export function markOf(word: string): number {
  let sum = 0
  for (let at = 0; at < word.length; at += 1) sum = Math.imul(sum, 31) + word.charCodeAt(at)
  return 1 << (sum & 31)
}

const anyMark = -1

let count = 0

/** `cues`: those that can begin with the word there. `numberOf` numbers those that want something behind a gap. */
export function beginningOf<Name extends string>(
  cues: readonly Cue<Name>[],
  word: string,
  numberOf: (cue: Cue<Name>) => number,
): Beginning<Name> {
  const all = cues.map(
    (cue): Candidate<Name> => ({
      cue,
      name: cue.name,
      strength: cue.strength,
      isWhole: isWholeCue(cue, word),
      second: secondWords(cue, word),
      afterGap: hasGapBehind(cue, word) ? numberOf(cue) : -1,
    }),
  )
  const candidates = all
    .filter((candidate) => !all.some((other) => makesNeedless(other, candidate, all)))
    .sort((a, b) => b.strength - a.strength)
  const second = candidates.flatMap((candidate) => candidate.second ?? [])
  const free = candidates.filter((candidate) => candidate.second === null)
  const exact = second.filter(({ match }) => match === 'exact')
  const patterns = second.filter(({ match }) => match !== 'exact')
  count += 1
  return {
    number: count,
    candidates,
    free,
    before: new Map(exact.map(({ text }) => [text, null])),
    patterns,
    following: patterns.length > 0 ? anyMark : exact.reduce((marks, { text }) => marks | markOf(text), 0),
  }
}

/** Whether wherever one holds by the word alone, so does another of the same name that is no weaker. */
function makesNeedless<Name extends string>(
  other: Candidate<Name>,
  candidate: Candidate<Name>,
  all: readonly Candidate<Name>[],
): boolean {
  if (other === candidate || !other.isWhole || !candidate.isWhole) return false
  if (other.name !== candidate.name) return false
  const lead = other.strength - candidate.strength
  return lead > 0 || (lead === 0 && all.indexOf(other) < all.indexOf(candidate))
}

/** The cues that may hold before the next word of the sentence; the others certainly do not. */
export function candidatesBefore<Name extends string>(
  beginning: Beginning<Name>,
  following: string,
): readonly Candidate<Name>[] {
  const { free, before, patterns } = beginning
  const known = before.get(following)
  if (known) return known
  if (known === undefined && !canHold(patterns, following)) return free
  const possible = beginning.candidates.filter(({ second }) => second === null || canHold(second, following))
  if (known === null) before.set(following, possible)
  return possible
}

const canHold = (patterns: readonly WordPattern[], word: string): boolean =>
  patterns.some((pattern) => holds(pattern, word))
