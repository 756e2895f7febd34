// Weighs what the words of a text say about its service beside its cues, with weights learned from labelled texts.
import { stepsOfLetter } from '../learned/letter-weight.ts'
import { sharesOf } from '../learned/shares.ts'
import { remembered } from '../remembered.ts'
import type { Item } from './items.ts'
import {
  type LearnedService,
  learnedServices,
  serviceBias,
  serviceCueWeights,
  stemStep,
  stemWeights,
} from './service-weights.ts'

export type { LearnedService } from './service-weights.ts'

const shortStem = 5
const longStem = 8

/** The stems a word is known by: endings fall away, compounds keep their beginning. */
export function stemsOf(word: string): readonly string[] {
  if (word.length <= longStem - 2) return [word.slice(0, shortStem)]
  return [word.slice(0, shortStem), `${word.slice(0, longStem)}-`]
}

/** How much one word counts in a text of so many words. */
export const wordShare = (words: number): number => 2 / Math.sqrt(words + 3)

/** What a cue score counts: the second cue for the same service says less than the first. */
export const cueAmount = (score: number): number => Math.min(score, 3) ** 0.7

const width = learnedServices.length

let decoded: ReadonlyMap<string, Float64Array> | null = null

// An entry ends in one letter of weight for each service.
function weightsByStem(): ReadonlyMap<string, Float64Array> {
  decoded ??= new Map(
    stemWeights.split(' ').map((entry) => {
      const edge = entry.length - width
      const weights = Float64Array.from(
        { length: width },
        (_, k) => stepsOfLetter(entry.charCodeAt(edge + k)) * stemStep,
      )
      return [entry.slice(0, edge), weights]
    }),
  )
  return decoded
}

const nothing = new Float64Array(width)

// The words of a language repeat; what one says of each service is added up once.
const saidBy = remembered({ most: 10_000, longest: 40 }, (word): Float64Array => {
  const known = stemsOf(word).flatMap((stem) => weightsByStem().get(stem) ?? [])
  if (known.length === 0) return nothing
  return Float64Array.from({ length: width }, (_, k) =>
    known.reduce((sum, weights) => sum + (weights[k] ?? 0), 0),
  )
})

/** The chance of each learned service, in their order, given the cue scores and the words. */
export function serviceChances(
  items: readonly Item[],
  scores: (service: LearnedService) => number,
): Float64Array {
  const logits = Float64Array.from(serviceBias)
  for (let from = 0; from < width; from += 1) {
    const service = learnedServices[from]
    const score = service === undefined ? 0 : scores(service)
    if (score <= 0) continue
    const amount = cueAmount(score)
    for (let k = 0; k < width; k += 1)
      logits[k] = (logits[k] ?? 0) + amount * (serviceCueWeights[from * width + k] ?? 0)
  }
  const share = wordShare(items.length)
  for (const { word } of items) {
    const said = saidBy(word)
    if (said === nothing) continue
    for (let k = 0; k < width; k += 1) logits[k] = (logits[k] ?? 0) + share * (said[k] ?? 0)
  }
  return sharesOf(logits)
}

/** The words that speak most for a service, the strongest first; at most so many. */
export function tellingItems(items: readonly Item[], service: LearnedService, most: number): readonly Item[] {
  const k = learnedServices.indexOf(service)
  return items
    .map((item) => ({ item, weight: saidBy(item.word)[k] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.item.start - b.item.start)
    .slice(0, most)
    .map(({ item }) => item)
}
