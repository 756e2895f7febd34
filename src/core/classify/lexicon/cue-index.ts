// Finds the cues of a list that hold in a text, looking only at those that can begin with each word.
import { remembered } from '../../remembered.ts'
import type { Item } from '../items.ts'
import { type Beginning, beginningOf, type Candidate, candidatesBefore, markOf } from './beginning.ts'
import { type Cue, endOfCue, gapWords, type WordPattern, type WordStep } from './cue.ts'
import type { Found } from './found.ts'
import { longest } from './longest.ts'
import { patternMap } from './pattern-map.ts'

/** More words than a day of texts has. */
const rememberedWords = 20_000

export type CueIndex<Name extends string> = {
  /** What is known of a word, worked out anew. */
  readonly wordOf: (word: string) => CueWord<Name>
  /** In order of place. `words` is what is known of the items' words, where that is at hand. */
  readonly find: (items: readonly Item[], words?: readonly CueWord<Name>[]) => Found<Name>[]
}

/** What is known of a word. */
export type CueWord<Name extends string> = {
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
  const numbers = new Map<WordStep, number>()
  const numberGaps = (cue: Cue<Name>): void => {
    cue.steps.forEach((step, at) => {
      if (step.kind !== 'words' || step.isOptional || cue.steps[at - 1]?.kind !== 'gap') return
      numbers.set(step, numbers.size)
      for (const pattern of headsOf(step)) behindGaps.put(pattern, numbers.size - 1)
    })
  }
  for (const cue of cues) {
    for (const pattern of cue.firstWords) firsts.put(pattern, cue)
    if (cue.hasGap) numberGaps(cue)
  }

  const wordOf = (word: string): CueWord<Name> => {
    const possible = [...firsts.valuesOf(word)]
    const anywhere = possible.filter((cue) => !cue.needsOpening)
    const of = (some: readonly Cue<Name>[]) =>
      some.length === 0 ? null : beginningOf(some, word, (step) => numbers.get(step) ?? -1)
    const opening = of(possible)
    const behindGap = behindGaps.valuesOf(word)
    return {
      mark: markOf(word),
      opening,
      inside: anywhere.length === possible.length ? opening : of(anywhere),
      behindGap: behindGap.size === 0 ? null : behindGap,
      gapMarks: [...behindGap].reduce((marks, number) => marks | (1 << (number & 31)), 0),
    }
  }
  // The words of a language repeat; what is known of one is worked out once.
  const known = remembered({ most: rememberedWords }, wordOf)

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
        const next = words[from + 1]
        const candidates =
          next === undefined || (beginning.following & next.mark) === 0
            ? beginning.free
            : candidatesBefore(beginning, wordAfter(items, from))
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

const headsOf = ({ alternatives }: WordStep): WordPattern[] => alternatives.flatMap(([first]) => first ?? [])

/** The next word of the sentence, null at its end. */
function wordAfter(items: readonly Item[], at: number): string | null {
  const next = items[at + 1]
  return next !== undefined && next.sentence === items[at]?.sentence ? next.word : null
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
  for (let at = from + 1; at <= from + 1 + gapWords; at += 1) {
    const word = words[at]
    if (word === undefined || items[at]?.sentence !== sentence) return false
    if ((word.gapMarks & mark) !== 0 && word.behindGap?.has(afterGap)) return true
  }
  return false
}
