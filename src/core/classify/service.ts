// Says which service a text is about, by the words of the trade in it.
import { sortNearly } from '../in-order.ts'
import type { Hit } from './hit.ts'
import type { KnownItem } from './known-word.ts'
import type { Found } from './lexicon/found.ts'
import { namedServices } from './lexicon/indexes.ts'
import { type Evidence, serviceEvidence } from './service-evidence.ts'
import { learnedServices } from './service-weights.ts'
import { serviceChances, tellingPlaces } from './service-wording.ts'
import { type AnyService, isOwnService } from './service-words.ts'

export type RankedService = {
  readonly key: AnyService
  /** How likely it is by the learned weights, 0 to 1; `chanceOf` says how often that was right. */
  readonly confidence: number
  /** Places of the words the first one rests on; empty when only the manner of the text points to it, and for the others. */
  readonly places: readonly Place[]
}

type Place = { readonly start: number; readonly end: number }

// What the words alone point to is worth naming only when it is more likely than not.
const namedFrom = 0.5

type Likely = { readonly key: AnyService; readonly share: number }

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
    likely.push({ key: service, share })
    taken += share
  }
  const left = 1 - taken
  for (let at = 0; at < learnedServices.length; at += 1) {
    const key = learnedServices[at]
    if (key !== undefined) likely.push({ key, share: left * (chances[at] ?? 0) })
  }
  return likely
}

const byLikelihood = (a: Likely, b: Likely): number => b.share - a.share || orderOf(a.key) - orderOf(b.key)

/** All services a text may be about, the likeliest first. */
export function rankServices(
  items: readonly KnownItem[],
  found: readonly Found<AnyService>[],
  hits: readonly Hit[],
): RankedService[] {
  const evidence = serviceEvidence(items, found, hits)
  return likelyServices(evidence, items)
    .sort(byLikelihood)
    .map(({ key, share }, rank) => ({
      key,
      confidence: share,
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
  const { key, share } = best
  return { key, confidence: share, places: placesOf(key, found, evidence.told, items) }
}

// How often the best service was the right one, by its learned chance: read off the corpus, each text judged by weights
// learned without it (`tests/eval/train-services.ts` prints it).
const rightAt: readonly { readonly share: number; readonly right: number }[] = [
  { share: 0, right: 0.1 },
  { share: 0.15, right: 0.27 },
  { share: 0.28, right: 0.46 },
  { share: 0.42, right: 0.65 },
  { share: 0.57, right: 0.78 },
  { share: 0.72, right: 0.88 },
  { share: 0.9, right: 0.95 },
  { share: 1, right: 0.97 },
]

/** How often the best of `rankServices` is the one that is meant, 0 to 1, by the chance it has there. */
export function chanceOf(share: number): number {
  let from = rightAt[0] ?? { share: 0, right: 0 }
  for (const to of rightAt) {
    if (share <= to.share)
      return to === from
        ? to.right
        : from.right + ((share - from.share) / (to.share - from.share)) * (to.right - from.right)
    from = to
  }
  return from.right
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
  const words: Found<AnyService>[] = []
  for (const hit of found) if (speaks(hit)) words.push(hit)
  const all = [...words]
  for (const hit of told)
    if (speaks(hit) && !words.some(({ from, to }) => from < hit.to && hit.from < to)) all.push(hit)
  const isLearned = learnedServices.find((service) => service === key)
  if (all.length === 0 && isLearned !== undefined)
    return sortNearly(tellingPlaces(items, isLearned, tellingWords), (a, b) => a.start - b.start)
  const places: Place[] = []
  for (const { from, to } of sortNearly(all, (a, b) => a.from - b.from))
    places.push({ start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 })
  return places
}

const orderOf = (key: AnyService): number => (isOwnService(key) ? -1 : namedServices.indexOf(key))
