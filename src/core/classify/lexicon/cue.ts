// Reads the notation of cue lists into patterns over words, and finds where a pattern holds.
import { tokensOf } from '../../text/tokens.ts'
import { type Item, isItem } from '../items.ts'

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
type Step = WordStep | { readonly kind: 'gap' } | { readonly kind: 'opening' } | { readonly kind: 'closing' }

export type Cue<Name extends string> = {
  readonly name: Name
  /** 1 for a plain cue, 0.5 for a weak one. */
  readonly strength: number
  readonly steps: readonly Step[]
}

/** Up to this many words may stand in a gap (".."). */
export const gapWords = 4

/** Reads one list of cues parted by commas or line ends; a line may end after "|". Throws on a cue it cannot read: lists are code, not input. */
export function readCues<Name extends string>(name: Name, list: string): Cue<Name>[] {
  return list
    .replace(/\|\n\s*/g, '|')
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => readCue(name, part))
}

function readCue<Name extends string>(name: Name, written: string): Cue<Name> {
  if (/[()|]/.test(written.replace(group, '')))
    throw new Error(`A cue of "${name}" is not closed: ${written}`)
  const isWeak = written.endsWith('~')
  const body = written.replace(/~$/, '').trim()
  const opens = body.startsWith('^')
  const steps: Step[] = opens ? [{ kind: 'opening' }] : []
  for (const chunk of chunksOf(opens ? body.slice(1).trim() : body)) {
    if (chunk === '..') steps.push({ kind: 'gap' })
    else if (chunk === '$') steps.push({ kind: 'closing' })
    else steps.push(wordStep(spelledOut(chunk).map(readWords)))
  }
  const hasWords = steps.some(
    (step) => step.kind === 'words' && step.alternatives.some((words) => words.length > 0),
  )
  if (!hasWords) {
    throw new Error(`A cue of "${name}" has no words: ${written}`)
  }
  return { name, strength: isWeak ? 0.5 : 1, steps }
}

function wordStep(alternatives: readonly (readonly WordPattern[])[]): WordStep {
  const heads = alternatives.flatMap(([first]) => (first?.match === 'exact' ? first.text : []))
  return {
    kind: 'words',
    alternatives,
    isOptional: alternatives.some((words) => words.length === 0),
    byHead: new Map(heads.map((head) => [head, null])),
    open: alternatives.filter(([first]) => first?.match !== 'exact'),
  }
}

/** The alternatives that may hold where a word stands; the others certainly do not. */
function alternativesAt({ alternatives, byHead, open }: WordStep, word: string): Alternatives {
  const known = byHead.get(word)
  if (known) return known
  if (known === undefined) return open
  const possible = alternatives.filter(([first]) => first === undefined || holds(first, word))
  byHead.set(word, possible)
  return possible
}

// A group of choices, which may hold groups but those no further ones.
const group = /\((?:[^()]|\([^()]*\))*\)/g

/** Splits at blanks that are not inside parentheses. */
function chunksOf(body: string): string[] {
  return body.match(/(?:\((?:[^()]|\([^()]*\))*\)|[^\s()])+/g) ?? []
}

/** All spellings of a chunk: "data(|nya)" is "data" and "datanya". */
function spelledOut(chunk: string): string[] {
  const inner = /\(([^()]*)\)/.exec(chunk)
  if (inner === null) return [chunk]
  const before = chunk.slice(0, inner.index)
  const after = chunk.slice(inner.index + inner[0].length)
  const spellings = (inner[1] ?? '').split('|').flatMap((choice) => spelledOut(`${before}${choice}${after}`))
  return [...new Set(spellings)]
}

function readWords(spelling: string): WordPattern[] {
  return spelling
    .split(/\s+/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const words = wordsIn(part.replaceAll('*', ''))
      return words.map((text, index): WordPattern => {
        const isOpenBefore = part.startsWith('*') && index === 0
        const isOpenAfter = part.endsWith('*') && index === words.length - 1
        const match = isOpenBefore ? (isOpenAfter ? 'infix' : 'suffix') : isOpenAfter ? 'prefix' : 'exact'
        return { match, text }
      })
    })
}

// Most words of the lists are written as they are compared, and need not be cut and folded.
const comparedAsWritten = /^(?!.*(.)\1\1)[a-z]+$/

const wordsIn = (written: string): readonly string[] =>
  comparedAsWritten.test(written)
    ? [written]
    : tokensOf(written)
        .filter(isItem)
        .map(({ word }) => word)

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
  for (const words of alternativesAt(step, items[from]?.word ?? '')) {
    if (!wordsHold(words, items, from, sentence)) continue
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

/** The words a cue can begin with; null stands for an alternative that is left out, so the next step decides. */
export function firstWords(cue: Cue<string>): WordPattern[] {
  const first: WordPattern[] = []
  for (const step of cue.steps) {
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
  const at = needsOpening(cue) ? 1 : 0
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
  const at = needsOpening(cue) ? 1 : 0
  const step = cue.steps[at]
  if (step?.kind !== 'words' || cue.steps.length > at + 1) return false
  const possible = step.alternatives.filter(([first]) => first === undefined || holds(first, word))
  return possible.length > 0 && possible.every((words) => words.length === 1)
}

/** Whether a cue can hold only where a clause begins. */
export const needsOpening = (cue: Cue<string>): boolean => cue.steps[0]?.kind === 'opening'

/** What a cue that begins with just this word wants behind a gap, null where that is not how it goes on. */
export function gapStepOf(cue: Cue<string>, word: string): WordStep | null {
  const at = needsOpening(cue) ? 1 : 0
  const [step, gap, behind] = cue.steps.slice(at, at + 3)
  if (step?.kind !== 'words' || gap?.kind !== 'gap' || behind?.kind !== 'words' || behind.isOptional)
    return null
  const possible = step.alternatives.filter(([first]) => first === undefined || holds(first, word))
  return possible.every((words) => words.length === 1) ? behind : null
}

/** All words that can stand second in a cue, whatever stands first. */
export function secondWordsOf(cue: Cue<string>): WordPattern[] {
  const at = needsOpening(cue) ? 1 : 0
  const [step, following] = cue.steps.slice(at, at + 2)
  if (step?.kind !== 'words') return []
  const inside = step.alternatives.flatMap(([, second]) => second ?? [])
  return following?.kind === 'words'
    ? [...inside, ...following.alternatives.flatMap(([first]) => first ?? [])]
    : inside
}
