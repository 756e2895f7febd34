// Finds the cues of a list that hold in a text, looking only at those that can begin with each word.
import { remembered } from '../../remembered.ts'
import type { Item } from '../items.ts'
import { type Beginning, beginningOf, type Candidate, markOf } from './beginning.ts'
import { candidatesByPair } from './candidates-by-pair.ts'
import { type Cue, endOfCue, gapWords } from './cue.ts'
import type { Found } from './found.ts'
import { longest } from './longest.ts'
import { patternMap } from './pattern-map.ts'

/** More words than a day of texts has. */
const rememberedWords = 20_000

export type CueIndex<Name extends string> = {
  /** What is known of a word, worked out anew. */
  readonly wordOf: (word: string) => CueWord<Name>
  /** In order of place. `words` is what is known of the items' words, in their order, where that is at hand. */
  readonly find: (items: readonly Item[], words?: readonly CueWord<Name>[]) => Found<Name>[]
}

/** What is known of a word. */
export type CueWord<Name extends string> = {
  readonly text: string
  /** Counts the words. */
  readonly number: number
  /** What it is told by where it follows another. */
  readonly mark: number
  /** What can begin with it where a clause begins; null where nothing can. */
  readonly opening: Beginning<Name> | null
  /** What can begin with it anywhere else. */
  readonly inside: Beginning<Name> | null
  /** The numbers of what it can be behind a gap, null where it is nothing. */
  readonly behindGap: ReadonlySet<number> | null
  /** One bit of 32 for each of them, which is seen at one look. */
  readonly gapMarks: number
}

export function indexCues<Name extends string>(cues: readonly Cue<Name>[]): CueIndex<Name> {
  const firsts = patternMap<Cue<Name>>()
  const behindGaps = patternMap<number>()
  const numbers = new Map<Cue<Name>, number>()
  for (const cue of cues) {
    for (const pattern of cue.firstWords) firsts.put(pattern, cue)
    if (cue.gapHeads === null) continue
    for (const pattern of cue.gapHeads) behindGaps.put(pattern, numbers.size)
    numbers.set(cue, numbers.size)
  }

  let count = 0
  const wordOf = (word: string): CueWord<Name> => {
    const possible = [...firsts.valuesOf(word)]
    const anywhere = possible.filter((cue) => !cue.needsOpening)
    const of = (some: readonly Cue<Name>[]) =>
      some.length === 0 ? null : beginningOf(some, word, (cue) => numbers.get(cue) ?? -1)
    const opening = of(possible)
    const behindGap = behindGaps.valuesOf(word)
    count += 1
    return {
      text: word,
      number: count,
      mark: markOf(word),
      opening,
      inside: anywhere.length === possible.length ? opening : of(anywhere),
      behindGap: behindGap.size === 0 ? null : behindGap,
      gapMarks: [...behindGap].reduce((marks, number) => marks | (1 << (number & 31)), 0),
    }
  }
  // The words of a language repeat; what is known of one is worked out once.
  const known = remembered({ most: rememberedWords }, wordOf)
  const before = candidatesByPair<Name>()

  return {
    wordOf,
    find: (items, words = items.map(({ word }) => known(word))) => {
      const found: Found<Name>[] = []
      let isLonger = false
      for (let from = 0; from < items.length; from += 1) {
        const item = items[from]
        const word = words[from]
        if (item === undefined || word === undefined) break
        const beginning = item.opensClause ? word.opening : word.inside
        if (beginning === null) continue
        const after = from + 1 < items.length ? items[from + 1] : undefined
        const next = after?.sentence === item.sentence ? words[from + 1] : undefined
        const candidates =
          next === undefined || (beginning.following & next.mark) === 0
            ? beginning.free
            : before(beginning, next)
        for (let index = 0; index < candidates.length; index += 1) {
          const candidate = candidates[index]
          if (candidate === undefined) break
          const to = candidate.isWhole ? from + 1 : endOf(candidate, items, words, from)
          if (to <= from) continue
          found.push({ name: candidate.name, strength: candidate.strength, from, to })
          isLonger ||= !candidate.isWhole
        }
      }
      // Those that hold by one word alone stand in order, and never over the same word under one name.
      return isLonger ? longest(found) : found
    },
  }
}

/** Where a candidate ends that begins at `from`, -1 where it does not hold. */
const endOf = (
  candidate: Candidate<string>,
  items: readonly Item[],
  words: readonly CueWord<string>[],
  from: number,
): number =>
  candidate.afterGap === -1 || mayFollow(candidate.afterGap, items, words, from)
    ? endOfCue(candidate.cue, items, from)
    : -1

/** Whether one of the next words can be what a candidate wants behind its gap. */
function mayFollow(
  afterGap: number,
  items: readonly Item[],
  words: readonly CueWord<string>[],
  from: number,
): boolean {
  const sentence = items[from]?.sentence
  const mark = 1 << (afterGap & 31)
  const last = Math.min(from + 1 + gapWords, items.length - 1)
  for (let at = from + 1; at <= last; at += 1) {
    const word = words[at]
    if (word === undefined || items[at]?.sentence !== sentence) return false
    if ((word.gapMarks & mark) !== 0 && word.behindGap?.has(afterGap)) return true
  }
  return false
}
