// Finds the cues of a list that hold in a text, looking only at those that can begin with each word.
import { remembered } from '../../remembered.ts'
import type { Item } from '../items.ts'
import {
  type Cue,
  endOfCue,
  firstWords,
  holds,
  isWholeCue,
  needsOpening,
  secondWords,
  type WordPattern,
} from './cue.ts'

/** More words than a day of texts has. */
const rememberedWords = 20_000

/** A cue that held: items `from` (inclusive) to `to` (exclusive). */
export type Found<Name extends string> = {
  readonly name: Name
  readonly strength: number
  readonly from: number
  readonly to: number
}

export type CueIndex<Name extends string> = { readonly find: (items: readonly Item[]) => Found<Name>[] }

// Prefixes are looked up by their first letters; shorter ones and inner parts are tried on every word.
const keyLength = 3

export function indexCues<Name extends string>(cues: readonly Cue<Name>[]): CueIndex<Name> {
  const byWord = new Map<string, Cue<Name>[]>()
  const byPrefix = new Map<string, Cue<Name>[]>()
  const anywhere: {
    readonly cue: Cue<Name>
    readonly match: 'prefix' | 'suffix' | 'infix'
    readonly text: string
  }[] = []
  const put = (map: Map<string, Cue<Name>[]>, key: string, cue: Cue<Name>): void => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [cue])
    else if (list.at(-1) !== cue) list.push(cue)
  }
  for (const cue of cues) {
    for (const { match, text } of firstWords(cue)) {
      if (match === 'exact') put(byWord, text, cue)
      else if (match === 'prefix' && text.length >= keyLength) put(byPrefix, text.slice(0, keyLength), cue)
      else anywhere.push({ cue, match, text })
    }
  }

  // The words of a language repeat; which cues can begin with one is worked out once.
  const beginningWith = remembered({ most: rememberedWords }, (word) =>
    beginningOf([...candidatesOf(word)], word),
  )

  const candidatesOf = (word: string): ReadonlySet<Cue<Name>> => {
    const found = new Set<Cue<Name>>(byWord.get(word) ?? [])
    for (const cue of byPrefix.get(word.slice(0, keyLength)) ?? []) found.add(cue)
    for (const { cue, match, text } of anywhere) {
      const fits =
        match === 'infix'
          ? word.includes(text)
          : match === 'suffix'
            ? word.endsWith(text)
            : word.startsWith(text)
      if (fits) found.add(cue)
    }
    return found
  }

  return {
    find: (items) => {
      const found: Found<Name>[] = []
      for (let from = 0; from < items.length; from += 1) {
        const item = items[from]
        if (item === undefined) break
        const beginning = beginningWith(item.word)
        if (beginning.candidates.length === 0) continue
        const next = items[from + 1]
        const following = next?.sentence === item.sentence ? next.word : null
        for (const { cue, needsOpening, isWhole } of candidatesBefore(beginning, following)) {
          if (needsOpening && !item.opensClause) continue
          const to = isWhole ? from + 1 : endOfCue(cue, items, from)
          if (to > from) found.push({ name: cue.name, strength: cue.strength, from, to })
        }
      }
      return longest(found)
    },
  }
}

/** A cue that can begin with a word, and what is known of it there. */
type Candidate<Name extends string> = {
  readonly cue: Cue<Name>
  readonly needsOpening: boolean
  readonly isWhole: boolean
  /** One of these has to follow; null where nothing has to. */
  readonly second: readonly WordPattern[] | null
}

/** The cues that can begin with one word, in the order of the lists. */
type Beginning<Name extends string> = {
  readonly candidates: readonly Candidate<Name>[]
  /** Those that need no certain word to follow. */
  readonly free: readonly Candidate<Name>[]
  /** By a word that some cue names in full: those that can hold before it. Filled on first use. */
  readonly before: Map<string, readonly Candidate<Name>[] | null>
  /** What else may follow than the words of `before`. */
  readonly patterns: readonly WordPattern[]
}

function beginningOf<Name extends string>(cues: readonly Cue<Name>[], word: string): Beginning<Name> {
  const candidates = cues.map((cue) => ({
    cue,
    needsOpening: needsOpening(cue),
    isWhole: isWholeCue(cue, word),
    second: secondWords(cue, word),
  }))
  const second = candidates.flatMap((candidate) => candidate.second ?? [])
  return {
    candidates,
    free: candidates.filter((candidate) => candidate.second === null),
    before: new Map(second.filter(({ match }) => match === 'exact').map(({ text }) => [text, null])),
    patterns: second.filter(({ match }) => match !== 'exact'),
  }
}

/** The cues that may hold before the next word of the sentence, null at its end; the others certainly do not. */
function candidatesBefore<Name extends string>(
  { candidates, free, before, patterns }: Beginning<Name>,
  following: string | null,
): readonly Candidate<Name>[] {
  if (following === null || candidates.length === free.length) return free
  const known = before.get(following)
  if (known) return known
  if (known === undefined && !patterns.some((pattern) => holds(pattern, following))) return free
  const possible = candidates.filter(
    ({ second }) => second === null || second.some((pattern) => holds(pattern, following)),
  )
  if (known === null) before.set(following, possible)
  return possible
}

/** Of the cues of one name that overlap, the longest (and of equals the strongest) stands. Takes them by where they begin. */
function longest<Name extends string>(found: Found<Name>[]): Found<Name>[] {
  if (found.length < 2) return found
  const clashing = clashingNames(found)
  const standing = new Set<Found<Name>>()
  for (const name of clashing)
    for (const hit of longestOf(found.filter((one) => one.name === name))) standing.add(hit)
  const kept =
    clashing.size === 0 ? [...found] : found.filter((hit) => !clashing.has(hit.name) || standing.has(hit))
  return kept.sort((a, b) => a.from - b.from || a.to - b.to || b.strength - a.strength)
}

/** The names of cues that overlap one of the same name. */
function clashingNames<Name extends string>(found: readonly Found<Name>[]): Set<Name> {
  const clashing = new Set<Name>()
  let longestSpan = 0
  for (let index = 0; index < found.length; index += 1) {
    const hit = found[index]
    if (hit === undefined) break
    // What reaches into this one began at most the longest span before it.
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = found[before]
      if (other === undefined || other.from <= hit.from - longestSpan) break
      if (other.name === hit.name && other.to > hit.from) clashing.add(hit.name)
    }
    longestSpan = Math.max(longestSpan, hit.to - hit.from)
  }
  return clashing
}

function longestOf<Name extends string>(found: Found<Name>[]): Found<Name>[] {
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.strength - a.strength || a.from - b.from)
  const kept: Found<Name>[] = []
  for (const hit of found) {
    if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit)
  }
  return kept
}
