// Adds up what the signals of a text say for each kind, so that every part of the sum can be shown.
import type { Signal } from './concepts.ts'
import { type CaseKind, caseKinds } from './kinds.ts'
import type { Hit } from './signals.ts'
import { kindBias, signalWeights } from './weights.ts'

export type PerKind = Readonly<Record<CaseKind, number>>

/** One hit with what it adds to each kind's sum. */
export type WeighedHit = Hit & { readonly adds: PerKind }

export type Weighed = {
  /** Sum for each kind; the softmax of the sums is the judgement. */
  readonly logits: PerKind
  /** What each kind has before any word is read. `base` plus all `adds` is `logits`, exactly. */
  readonly base: PerKind
  readonly hits: readonly WeighedHit[]
}

export const perKind = (value: (kind: CaseKind) => number): PerKind => ({
  complaint: value('complaint'),
  request: value('request'),
  question: value('question'),
  praise: value('praise'),
  noise: value('noise'),
})

/**
 * How much a signal counts when its hits have this much strength together: the second finding of the same meaning
 * says less than the first, and beyond three nothing is added.
 */
export function amountOf(strength: number): number {
  return Math.min(2, strength ** 0.6)
}

/** The amount of each signal in a set of hits. */
export function amountsOf(
  hits: readonly Hit[],
): ReadonlyMap<Signal, { readonly strength: number; readonly amount: number }> {
  const strengths = new Map<Signal, number>()
  for (const hit of hits) strengths.set(hit.signal, (strengths.get(hit.signal) ?? 0) + hit.strength)
  const amounts = new Map<Signal, { readonly strength: number; readonly amount: number }>()
  for (const [signal, strength] of strengths) amounts.set(signal, { strength, amount: amountOf(strength) })
  return amounts
}

/** The sums for a set of hits, with each hit's part in them. */
export function weigh(hits: readonly Hit[]): Weighed {
  const amounts = amountsOf(hits)
  const weighed = hits.map((hit): WeighedHit => {
    const { strength, amount } = amounts.get(hit.signal) ?? { strength: 1, amount: 0 }
    const part = strength === 0 ? 0 : (amount * hit.strength) / strength
    const { signal, start, end, sentence } = hit
    return { signal, strength: hit.strength, start, end, sentence, adds: addsOf(signalWeights[signal], part) }
  })
  const base = addsOf(kindBias, 1)
  const logits = { ...base }
  for (const { adds } of weighed) {
    logits.complaint += adds.complaint
    logits.request += adds.request
    logits.question += adds.question
    logits.praise += adds.praise
    logits.noise += adds.noise
  }
  return { logits, base, hits: weighed }
}

/** A row of weights, which stand in the order of the kinds, times one factor. */
function addsOf(
  [complaint = 0, request = 0, question = 0, praise = 0, noise = 0]: readonly number[],
  part: number,
): PerKind {
  return {
    complaint: part * complaint,
    request: part * request,
    question: part * question,
    praise: part * praise,
    noise: part * noise,
  }
}

/** Sums turned into shares that add up to 1. */
export function sharesOf(logits: PerKind): PerKind {
  const top = Math.max(...caseKinds.map((kind) => logits[kind]))
  const odds = perKind((kind) => Math.exp(logits[kind] - top))
  const sum = caseKinds.reduce((total, kind) => total + odds[kind], 0)
  return perKind((kind) => odds[kind] / sum)
}
