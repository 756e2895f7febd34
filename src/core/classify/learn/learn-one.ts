// Learns from one correction without forgetting: a few small steps, each followed by shipped examples, and a guard.

import { sharesOf } from '../../learned/shares.ts'
import { addLogits, countTold, emptyLayer, kindCount, type Layer, moveAgainst, scale } from './layer.ts'
import { type Layers, layersFor, type Place } from './layers.ts'
import { exampleLogits, knownOf, moveExample, type Practice, type Sample } from './practice.ts'

// A text that says the same in other words should follow at once: it shares about two thirds of the corrected one's weight.
const wantedMargin = 3
const mostRounds = 16
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

/** Changes `layers` by one correction. Deterministic: the same state and sample give the same bits. */
export function learnOne(layers: Layers, sample: Sample, practice: Practice): void {
  const place = roomFor(layers, sample)
  const own = layersFor(layers, place)
  const first = layers.count * mostRounds * practisedPerRound
  layers.count += 1
  for (const layer of own) countTold(layer, sample.features)
  for (let round = 0; round < mostRounds; round += 1) {
    const logits = logitsOf(layers, sample)
    if (round > 0 && marginOf(logits, sample.kind) >= wantedMargin) break
    const slope = sharesOf(logits)
    slope[sample.kind] = (slope[sample.kind] ?? 0) - 1
    step(layers, sample, slope)
    practise(layers, practice, first + round * practisedPerRound)
  }
  for (const layer of own) scale(layer, 1 - pull / (layer.corrections + settledAfter))
  guard(layers, practice)
}

function roomFor(layers: Layers, { language, sourceId }: Sample): Place {
  if (language !== null && !layers.languages.has(language)) layers.languages.set(language, emptyLayer())
  if (sourceId !== null && !layers.sources.has(sourceId)) layers.sources.set(sourceId, emptyLayer())
  return { language, sourceId }
}

export function logitsOf(layers: Layers, { features, prior, language, sourceId }: Sample): Float64Array {
  const logits = prior.slice()
  for (const layer of layersFor(layers, { language, sourceId })) addLogits(layer, features, logits)
  return logits
}

/** How far the wanted kind is ahead of the next; below 0 where another is ahead. */
function marginOf(logits: Float64Array, kind: number): number {
  let next = Number.NEGATIVE_INFINITY
  for (let other = 0; other < kindCount; other += 1)
    if (other !== kind) next = Math.max(next, logits[other] ?? 0)
  return (logits[kind] ?? 0) - next
}

/** One step down the slope of a corrected text, parted among its layers, all of which know its words. */
function step(layers: Layers, { features, language, sourceId }: Sample, slope: readonly number[]): void {
  const parts: [Layer | undefined, number][] = [
    [layers.all, share.all],
    [language === null ? undefined : layers.languages.get(language), share.language],
    [sourceId === null ? undefined : layers.sources.get(sourceId), share.source],
  ]
  let square = 0
  for (const value of features.values) square += value * value
  if (square === 0) return
  // With this sum a slope of 1 moves the logit by `pace`, however the step is parted.
  const whole = parts.reduce((sum, [layer, part]) => (layer === undefined ? sum : sum + part), 0) * square
  for (const [layer, part] of parts) {
    if (layer !== undefined) moveAgainst(layer, features, slope, (pace * part) / whole)
  }
}

// A share smaller than this changes no judgement and is not worth a step.
const noticed = 0.01

/**
 * Where a practised example has become less likely than shipped, goes back towards what was shipped, with those weights
 * alone that corrections have touched: the others never left.
 */
function practise(layers: Layers, practice: Practice, first: number): void {
  const { practised } = practice
  for (let nth = 0; nth < Math.min(practisedPerRound, practised.length); nth += 1) {
    const sample = practised[(first + nth) % practised.length]
    if (sample === undefined) continue
    const known = knownOf(layers, practice, sample)
    if (known.length === 0) continue
    const now = sharesOf(exampleLogits(sample, known))
    const shipped = sharesOf(sample.prior)
    if ((now[sample.kind] ?? 0) > (shipped[sample.kind] ?? 0) - noticed) continue
    const slope = now.map((share, kind) => share - (shipped[kind] ?? 0))
    const square = known.reduce((sum, [, rows]) => sum + rows.square, 0)
    if (square === 0) continue
    for (const [layer, rows] of known) moveExample(layer, rows, slope, pace / square)
  }
}

/** Halves all that was learned until it costs no more of the held examples than is allowed. */
function guard(layers: Layers, practice: Practice): void {
  const mostLost = practice.held.length * mostLostShare
  while (lostOf(layers, practice) > mostLost) {
    for (const layer of [layers.all, ...layers.languages.values(), ...layers.sources.values()])
      scale(layer, 0.5)
  }
}

/** How many more of the held examples are judged wrongly than by the shipped weights alone. */
function lostOf(layers: Layers, practice: Practice): number {
  let lost = 0
  for (const sample of practice.held) {
    const { prior, kind } = sample
    const known = knownOf(layers, practice, sample)
    if (known.length === 0) continue
    if (marginOf(prior, kind) >= 0) lost += 1
    if (marginOf(exampleLogits(sample, known), kind) >= 0) lost -= 1
  }
  return lost
}
