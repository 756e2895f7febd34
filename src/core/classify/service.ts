// Says which service a text is about, by the words of the trade in it.
import type { Hit } from './hit.ts'
import type { KnownItem } from './known-word.ts'
import type { Found } from './lexicon/found.ts'
import { namedServices } from './lexicon/indexes.ts'
import { type Evidence, serviceEvidence } from './service-evidence.ts'
import { learnedServices } from './service-weights.ts'
import { serviceChances, tellingItems } from './service-wording.ts'
import { type AnyService, isOwnService } from './service-words.ts'

export type RankedService = {
  readonly key: AnyService
  /** How likely it is by the learned weights, 0 to 1; `chanceOf` says how often that was right. */
  readonly confidence: number
  /** Places of the words the first one rests on; empty when only the manner of the text points to it, and for the others. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

// What the words alone point to is worth naming only when it is more likely than not.
const namedFrom = 0.5

type Likely = readonly [key: AnyService, share: number]
/**
 * How likely each service is: what the cues say, weighed together with all other words by weights learned from labelled
 * texts. Empty when neither says enough. What has no weights (the owner's own services, and new pages, which test sets
 * file elsewhere) takes its share of the evidence first.
 */
function likelyServices({ scores }: Evidence, items: readonly KnownItem[]): Likely[] {
  const chances = serviceChances(items, (key) => scores.get(key))
  let total = 0
  for (const score of scores.scores) total += score
  if (total === 0 && Math.max(...chances) < namedFrom) return []
  const likely: Likely[] = []
  let taken = 0
  for (const service of scores.services) {
    if (service !== 'new_page' && !isOwnService(service)) continue
    const share = scores.get(service) / (total + 0.4)
    likely.push([service, share])
    taken += share
  }
  const left = 1 - taken
  for (let at = 0; at < learnedServices.length; at += 1) {
    const key = learnedServices[at]
    if (key !== undefined) likely.push([key, left * (chances[at] ?? 0)])
  }
  return likely
}

const byLikelihood = ([a, shareA]: Likely, [b, shareB]: Likely): number =>
  shareB - shareA || orderOf(a) - orderOf(b)

/** All services a text may be about, the likeliest first. */
export function rankServices(
  items: readonly KnownItem[],
  found: readonly Found<AnyService>[],
  hits: readonly Hit[],
): RankedService[] {
  const evidence = serviceEvidence(items, found, hits)
  return likelyServices(evidence, items)
    .sort(byLikelihood)
    .map(([key, confidence], rank) => ({
      key,
      confidence,
      places: rank === 0 ? placesOf(key, found, evidence.told, items) : [],
    }))
}

/** The first of `rankServices`, found without putting the others in order. */
export function bestService(
  items: readonly KnownItem[],
  found: readonly Found<AnyService>[],
  hits: readonly Hit[],
): RankedService | null {
  const evidence = serviceEvidence(items, found, hits)
  let best: Likely | null = null
  for (const one of likelyServices(evidence, items))
    if (best === null || byLikelihood(one, best) < 0) best = one
  if (best === null) return null
  const [key, confidence] = best
  return { key, confidence, places: placesOf(key, found, evidence.told, items) }
}

// How often the best service was the right one, by its learned chance: read off the corpus, each text judged by weights
// learned without it (`tests/eval/train-services.ts` prints it).
const rightAt: readonly (readonly [number, number])[] = [
  [0, 0.1],
  [0.15, 0.27],
  [0.28, 0.46],
  [0.42, 0.65],
  [0.57, 0.78],
  [0.72, 0.88],
  [0.9, 0.95],
  [1, 0.97],
]

/** How often the best of `rankServices` is the one that is meant, 0 to 1, by the chance it has there. */
export function chanceOf(share: number): number {
  let [from, chance] = rightAt[0] ?? [0, 0]
  for (const [to, chanceTo] of rightAt) {
    if (share <= to)
      return to === from ? chanceTo : chance + ((share - from) / (to - from)) * (chanceTo - chance)
    from = to
    chance = chanceTo
  }
  return chance
}

// Where no cue stands, the words that weighed most are shown instead.
const tellingWords = 2

/** Where the words for a service stand, in order, each word once. */
function placesOf(
  key: AnyService,
  found: readonly Found<AnyService>[],
  told: readonly Found<AnyService>[],
  items: readonly KnownItem[],
): RankedService['places'] {
  const speaks = ({ name }: Found<AnyService>): boolean =>
    name === key || (key === 'revision' && name === 'new_page')
  const words = found.filter(speaks)
  const others = told.filter(
    (hit) => speaks(hit) && !words.some(({ from, to }) => from < hit.to && hit.from < to),
  )
  const isLearned = learnedServices.find((service) => service === key)
  if (words.length + others.length === 0 && isLearned !== undefined)
    return [...tellingItems(items, isLearned, tellingWords)].sort((a, b) => a.start - b.start)
  return [...words, ...others]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 }))
}

const orderOf = (key: AnyService): number => (isOwnService(key) ? -1 : namedServices.indexOf(key))
