// Says what a cue is, a pattern over words, and finds where one holds.
import type { Item } from '../items.ts'

export type WordPattern = { readonly match: 'exact' | 'prefix' | 'suffix' | 'infix'; readonly text: string }
type Alternatives = readonly (readonly WordPattern[])[]
export type WordStep = {
  readonly kind: 'words'
  readonly alternatives: Alternatives
  /** Whether one of them is nothing, so that the step may be left out. */
  readonly isOptional: boolean
  /** By each whole word one can begin with, those that can begin there, in their order. Filled on first use. */
  readonly byHead: Map<string, Alternatives | null>
  /** Those that begin with no whole word. */
  readonly open: Alternatives
}
export type Step =
  | WordStep
  | { readonly kind: 'gap' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'closing' }

export type Cue<Name extends string> = {
  readonly name: Name
  /** 1 for a plain cue, 0.5 for a weak one. */
  readonly strength: number
  /** Whether it can hold only where a clause begins. */
  readonly needsOpening: boolean
  readonly hasGap: boolean
  /** The words it can begin with. */
  readonly firstWords: readonly WordPattern[]
  /** Where a gap follows its first words at once: the words it can go on with behind it; else null. */
  readonly gapHeads: readonly WordPattern[] | null
  readonly steps: readonly Step[]
}

/** Up to this many words may stand in a gap (".."). */
export const gapWords = 4

/** The alternatives that may hold where a word stands; the others certainly do not. */
function alternativesAt({ alternatives, byHead, open }: WordStep, word: string): Alternatives {
  if (alternatives.length === 1) return alternatives
  const known = byHead.get(word)
  if (known) return known
  if (known === undefined) return open
  const possible = alternatives.filter(([first]) => first === undefined || holds(first, word))
  byHead.set(word, possible)
  return possible
}

export function holds(pattern: WordPattern, word: string): boolean {
  switch (pattern.match) {
    case 'exact':
      return word === pattern.text
    case 'prefix':
      return word.startsWith(pattern.text)
    case 'suffix':
      return word.endsWith(pattern.text) && word.length > pattern.text.length
    case 'infix':
      return word.includes(pattern.text)
  }
}

/** The index after the last word if the cue holds from `from` on within one sentence, else -1. */
export function endOfCue(cue: Cue<string>, items: readonly Item[], from: number): number {
  return endOfSteps(cue.steps, 0, items, from, items[from]?.sentence ?? -1)
}

function endOfSteps(
  steps: readonly Step[],
  at: number,
  items: readonly Item[],
  from: number,
  sentence: number,
): number {
  const step = steps[at]
  if (step === undefined) return from
  if (step.kind === 'opening') {
    return items[from]?.opensClause ? endOfSteps(steps, at + 1, items, from, sentence) : -1
  }
  if (step.kind === 'closing') {
    return items[from - 1]?.closesSentence ? endOfSteps(steps, at + 1, items, from, sentence) : -1
  }
  if (step.kind === 'gap') {
    for (let skipped = 0; skipped <= gapWords; skipped += 1) {
      const end = endOfSteps(steps, at + 1, items, from + skipped, sentence)
      if (end !== -1) return end
    }
    return -1
  }
  const possible = alternativesAt(step, items[from]?.word ?? '')
  for (let index = 0; index < possible.length; index += 1) {
    const words = possible[index]
    if (words === undefined || !wordsHold(words, items, from, sentence)) continue
    const end = endOfSteps(steps, at + 1, items, from + words.length, sentence)
    if (end !== -1) return end
  }
  return -1
}

function wordsHold(
  words: readonly WordPattern[],
  items: readonly Item[],
  from: number,
  sentence: number,
): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    const pattern = words[offset]
    const item = items[from + offset]
    if (pattern === undefined || item === undefined || item.sentence !== sentence) return false
    if (!holds(pattern, item.word)) return false
  }
  return true
}

/** The words that such steps can begin with. */
export function firstWordsOf(steps: readonly Step[]): WordPattern[] {
  const first: WordPattern[] = []
  for (const step of steps) {
    if (step.kind !== 'words') continue
    let isOptional = false
    for (const [word] of step.alternatives) {
      if (word === undefined) isOptional = true
      else first.push(word)
    }
    if (!isOptional) break
  }
  return first
}

/**
 * What has to follow at once for a cue to hold where it begins with this word: one of these patterns; null where
 * nothing has to, or where that cannot be told from one word.
 */
export function secondWords(cue: Cue<string>, word: string): WordPattern[] | null {
  const at = cue.needsOpening ? 1 : 0
  const step = cue.steps[at]
  if (step?.kind !== 'words') return null
  const second: WordPattern[] = []
  for (const [first, next] of step.alternatives) {
    if (first === undefined) return null
    if (!holds(first, word)) continue
    if (next !== undefined) {
      second.push(next)
      continue
    }
    const following = cue.steps[at + 1]
    if (following?.kind !== 'words') return null
    for (const [pattern] of following.alternatives) {
      if (pattern === undefined) return null
      second.push(pattern)
    }
  }
  return second
}

/** Whether a cue that can begin with this word holds by this word alone. */
export function isWholeCue(cue: Cue<string>, word: string): boolean {
  const at = cue.needsOpening ? 1 : 0
  const step = cue.steps[at]
  if (step?.kind !== 'words' || cue.steps.length > at + 1) return false
  const possible = step.alternatives.filter(([first]) => first === undefined || holds(first, word))
  return possible.length > 0 && possible.every((words) => words.length === 1)
}

/** The heads of the step behind a gap that follows the first step at once, null where that is not how a cue goes on. */
export function gapHeadsOf(steps: readonly Step[]): WordPattern[] | null {
  const at = steps[0]?.kind === 'opening' ? 1 : 0
  const [step, gap, behind] = steps.slice(at, at + 3)
  if (step?.kind !== 'words' || gap?.kind !== 'gap' || behind?.kind !== 'words' || behind.isOptional)
    return null
  return behind.alternatives.flatMap(([first]) => first ?? [])
}

/** Whether a cue that begins with this word goes on with a gap right behind it. */
export function hasGapBehind(cue: Cue<string>, word: string): boolean {
  if (cue.gapHeads === null) return false
  const step = cue.steps[cue.needsOpening ? 1 : 0]
  if (step?.kind !== 'words') return false
  const possible = step.alternatives.filter(([first]) => first === undefined || holds(first, word))
  return possible.every((words) => words.length === 1)
}
