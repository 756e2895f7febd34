// Learns from one correction without forgetting: a few small steps, each followed by shipped examples, and a guard.
import type { Language } from '../../language/language.ts'
import { addLogits, countTold, emptyLayer, type Features, kindCount, moveAgainst, scale } from './layer.ts'
import { addsOf, type Learned, layersFor, type Place } from './learned.ts'

/** A text as learning sees it. */
export type Sample = {
  readonly features: Features
  /** What the shipped weights say: the logits in the order of the kinds. */
  readonly prior: Float64Array
  readonly language: Language | null
  readonly sourceId: number | null
  /** Which kind it is, by its place among the kinds. */
  readonly kind: number
}

/** Shipped examples: those that are practised beside every step, and those that only ever measure. */
export type Practice = { readonly practised: readonly Sample[]; readonly held: readonly Sample[] }

// A text like the corrected one should follow at once, without the kind becoming beyond question.
const wantedMargin = 0.8
const mostRounds = 8
const pace = 1
/** With fewer examples beside each step what was shipped is forgotten (measured: 62 points in 1,500 corrections). */
const practisedPerRound = 8
// Half of a correction belongs to its source, the rest to its language and to all texts alike.
const share = { all: 1, language: 1, source: 2 }
// The pull of a layer towards nothing is `pull / (corrections + settledAfter)`: strong while little is known.
const pull = 0.2
const settledAfter = 5
// More than two in a hundred held examples wrong that were right: what was learned goes too far.
const mostLostShare = 0.02

/** Changes `learned` by one correction. Deterministic: the same state and sample give the same bits. */
export function learnOne(learned: Learned, sample: Sample, practice: Practice): void {
  const place = roomFor(learned, sample)
  const layers = layersFor(learned, place)
  const first = learned.count * mostRounds * practisedPerRound
  learned.count += 1
  for (const layer of layers) countTold(layer, sample.features)
  for (let round = 0; round < mostRounds; round += 1) {
    const logits = logitsOf(learned, sample)
    if (round > 0 && marginOf(logits, sample.kind) >= wantedMargin) break
    const slope = sharesOf(logits)
    slope[sample.kind] = (slope[sample.kind] ?? 0) - 1
    step(learned, sample, slope)
    practise(learned, practice.practised, first + round * practisedPerRound)
  }
  for (const layer of layers) scale(layer, 1 - pull / (layer.corrections + settledAfter))
  guard(learned, practice.held)
}

function roomFor(learned: Learned, { language, sourceId }: Sample): Place {
  if (language !== null && !learned.languages.has(language)) learned.languages.set(language, emptyLayer())
  if (sourceId !== null && !learned.sources.has(sourceId)) learned.sources.set(sourceId, emptyLayer())
  return { language, sourceId }
}

export function logitsOf(learned: Learned, { features, prior, language, sourceId }: Sample): Float64Array {
  const logits = prior.slice()
  for (const layer of layersFor(learned, { language, sourceId })) addLogits(layer, features, logits)
  return logits
}

function sharesOf(logits: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY
  for (const logit of logits) top = Math.max(top, logit)
  let sum = 0
  const shares = logits.map((logit) => Math.exp(logit - top))
  for (const odds of shares) sum += odds
  return shares.map((odds) => odds / sum)
}

/** How far the wanted kind is ahead of the next; below 0 where another is ahead. */
function marginOf(logits: Float64Array, kind: number): number {
  let next = Number.NEGATIVE_INFINITY
  for (let other = 0; other < kindCount; other += 1)
    if (other !== kind) next = Math.max(next, logits[other] ?? 0)
  return (logits[kind] ?? 0) - next
}

function step(learned: Learned, { features, language, sourceId }: Sample, slope: Float64Array): void {
  let square = 0
  for (let at = 0; at < features.values.length; at += 1) square += (features.values[at] ?? 0) ** 2
  if (square === 0) return
  const shares: [Parameters<typeof moveAgainst>[0] | undefined, number][] = [
    [learned.all, share.all],
    [language === null ? undefined : learned.languages.get(language), share.language],
    [sourceId === null ? undefined : learned.sources.get(sourceId), share.source],
  ]
  const whole = shares.reduce((sum, [layer, part]) => (layer === undefined ? sum : sum + part), 0)
  for (const [layer, part] of shares) {
    if (layer !== undefined) moveAgainst(layer, features, slope, (pace * part) / whole / square)
  }
}

/** Where a practised example has become less likely than shipped, goes part of the way back to what was shipped. */
function practise(learned: Learned, samples: readonly Sample[], first: number): void {
  for (let nth = 0; nth < Math.min(practisedPerRound, samples.length); nth += 1) {
    const sample = samples[(first + nth) % samples.length]
    if (sample === undefined) continue
    const now = sharesOf(logitsOf(learned, sample))
    const shipped = sharesOf(sample.prior)
    if ((now[sample.kind] ?? 0) >= (shipped[sample.kind] ?? 0)) continue
    step(
      learned,
      sample,
      now.map((share, kind) => share - (shipped[kind] ?? 0)),
    )
  }
}

/** Halves all that was learned until it costs no more of the held examples than is allowed. */
function guard(learned: Learned, held: readonly Sample[]): void {
  const mostLost = held.length * mostLostShare
  while (lostOf(learned, held) > mostLost) {
    for (const layer of [learned.all, ...learned.languages.values(), ...learned.sources.values()])
      scale(layer, 0.5)
  }
}

/** How many more of the samples are judged wrongly than by the shipped weights alone. */
function lostOf(learned: Learned, samples: readonly Sample[]): number {
  let lost = 0
  for (const sample of samples) {
    const { prior, kind } = sample
    const adds = addsOf(learned, sample.features, sample)
    if (marginOf(prior, kind) >= 0) lost += 1
    if (
      marginOf(
        prior.map((logit, at) => logit + (adds[at] ?? 0)),
        kind,
      ) >= 0
    )
      lost -= 1
  }
  return lost
}
