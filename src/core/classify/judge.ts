// Judges a text: what it wants, how surely, in which language, about which service, and by which words.
import type { Language } from '../language/language.ts'
import { causeOf, type FoundCause } from './cause.ts'
import type { Learned } from './features.ts'
import { type CaseKind, type Cause, caseKinds, type OwnServiceKey, type ServiceKey } from './kinds.ts'
import { readText, type TextToJudge } from './read-text.ts'
import { type Reason, reasonsFrom } from './reasons.ts'
import { bestService, chanceOf, type RankedService, rankServices } from './service.ts'
import type { Signals } from './signals.ts'
import { scoresOf } from './sums.ts'
import { type PerKind, perKind } from './weigh.ts'
import { weightsVersion } from './weights.ts'

export type JudgeInput = TextToJudge & {
  readonly authorIsOwner?: boolean
  /** What the owner's corrections have taught, for the language the text is in. */
  readonly learnedFor?: ((language: Language | 'unknown') => Learned | null) | null
}

export type Judgement = {
  readonly kind: CaseKind
  /** Probability of the kind, 0 to 1. */
  readonly confidence: number
  readonly language: Language | 'unknown'
  readonly scores: PerKind
  /** In order of place. */
  readonly reasons: readonly Reason[]
  readonly service: {
    readonly key: ServiceKey | OwnServiceKey
    readonly confidence: number
    readonly words: readonly string[]
  }
  readonly cause: { readonly cause: Cause; readonly words: readonly string[] }
  readonly version: number
}

/** Above this share of complaint a notification is worth its interruption; chosen on held-out texts for precision. */
export const notifyThreshold = 0.75

/**
 * Judges one text. Pure and deterministic. Quotations and signatures are not counted. A text by the owner is noise:
 * it asks nothing of him. A long text is judged by the passage that speaks most plainly, held back as far as the
 * whole reads like an article about others (`proseDegree`).
 */
export function judge(input: JudgeInput): Judgement {
  const read = readText(input)
  const { detected, signals } = read
  const isOwn = input.authorIsOwner === true
  const judged = scoresOf(read, isOwn ? null : (input.learnedFor?.(detected.language) ?? null))
  const { weighed } = judged
  const scores = isOwn ? asksNothing : judged.scores
  const kind = likeliest(scores)
  return {
    kind,
    confidence: scores[kind],
    language: detected.language,
    scores,
    reasons: reasonsFrom(weighed, kind, input.text, read),
    service: serviceFrom(signals, kind, input.text),
    cause: causeFrom(causeOf(signals.reading, kind), input.text),
    version: weightsVersion,
  }
}

/** Of equally likely ones the first. */
function likeliest(scores: PerKind): CaseKind {
  let best: CaseKind = caseKinds[0]
  for (const kind of caseKinds) if (scores[kind] > scores[best]) best = kind
  return best
}

const asksNothing = perKind((kind) => (kind === 'noise' ? 1 : 0))

/** The services a text may be about, strongest first, whatever its kind. */
export function servicesOf(text: string, sourceLanguage?: Language): RankedService[] {
  const { signals } = readText({ text, sourceLanguage: sourceLanguage ?? null })
  return rankServices(signals.reading.items, signals.services, signals.hits)
}

function serviceFrom(signals: Signals, kind: CaseKind, text: string): Judgement['service'] {
  if (kind === 'noise') return { key: 'none', confidence: 1, words: [] }
  const best = bestService(signals.reading.items, signals.services, signals.hits)
  if (best === null) return { key: 'none', confidence: 0, words: [] }
  return {
    key: best.key,
    confidence: chanceOf(best.confidence),
    words: wordsAt(best.places, text),
  }
}

function causeFrom(found: FoundCause, text: string): Judgement['cause'] {
  return { cause: found.cause, words: wordsAt(found.places, text) }
}

function wordsAt(places: FoundCause['places'], text: string): string[] {
  const words: string[] = []
  for (const { start, end } of places) words.push(text.slice(start, end))
  return words
}
