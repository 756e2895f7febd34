// Says which service a text is about, by the words of the trade in it.
import type { Concept, Signal } from './concepts.ts'
import type { Item } from './items.ts'
import { type OwnServiceKey, type ServiceKey, serviceKeys } from './kinds.ts'
import { readCues } from './lexicon/cue.ts'
import { type CueIndex, type Found, indexCues } from './lexicon/cue-index.ts'
import { serviceEffects } from './lexicon/service-effects.ts'
import { serviceCues } from './lexicon/services.ts'
import { learnedServices } from './service-weights.ts'
import { serviceChances, tellingItems } from './service-wording.ts'

export type NamedService = Exclude<ServiceKey, 'none'>
/** What a word of the trade can speak for: a usual service, or one of the owner's own. */
export type AnyService = NamedService | OwnServiceKey

export type RankedService = {
  readonly key: AnyService
  /** How likely it is by the learned weights, 0 to 1; `chanceOf` says how often that was right. */
  readonly confidence: number
  /** Places of the words the first one rests on; empty when only the manner of the text points to it, and for the others. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

const namedServices = serviceKeys.filter((key): key is NamedService => key !== 'none')

let index: CueIndex<NamedService> | null = null

function serviceIndex(): CueIndex<NamedService> {
  index ??= indexCues(namedServices.flatMap((key) => readCues(key, serviceCues[key])))
  return index
}

let effects: CueIndex<NamedService> | null = null

function effectIndex(): CueIndex<NamedService> {
  effects ??= indexCues(namedServices.flatMap((key) => readCues(key, serviceEffects[key] ?? '')))
  return effects
}

// The more a service's words name one thing only, the more they count: "migrate" says migration wherever it stands,
// "project" and "support" are spoken of with every service.
const distinctness: Readonly<Record<NamedService, number>> = {
  revision: 1,
  new_page: 1.1,
  hosting: 0.95,
  performance: 1.15,
  dns: 1.1,
  domain: 1,
  email: 1.1,
  php: 1.1,
  security: 1.2,
  backup: 1.2,
  content: 0.95,
  feature: 0.95,
  training: 1.2,
  migration: 1.25,
  billing: 0.95,
  support: 0.85,
  project: 0.85,
}

// The owner chose these words for this one service: they say more than any word of the trade.
const ownDistinctness = 1.8

const isOwnService = (key: AnyService): key is OwnServiceKey => key.startsWith('own:')
const distinctnessOf = (key: AnyService): number => (isOwnService(key) ? ownDistinctness : distinctness[key])

/**
 * The words of the trade in a text in order of place, each with the service it speaks for; one word may speak for
 * several. `own` are the words found for the owner's own services.
 */
export function serviceWords(
  items: readonly Item[],
  own: readonly Found<OwnServiceKey>[] = [],
): readonly Found<AnyService>[] {
  const usual = serviceIndex().find(items)
  return own.length === 0 ? usual : [...own, ...usual].sort((a, b) => a.from - b.from || a.to - b.to)
}

/** The words that name something a web host or developer works on, once each, whatever the service. */
export function tradeWords(services: readonly Found<AnyService>[]): Found<AnyService>[] {
  const words: Found<AnyService>[] = []
  for (const found of services) {
    const overlapping = words.findIndex((other) => found.from < other.to && other.from < found.to)
    const other = words[overlapping]
    if (other === undefined) words.push(found)
    else if (found.strength > other.strength) words[overlapping] = found
  }
  return words
}

// What a manner of speaking says about the service when no noun of the trade does, or beside it.
const manner: Partial<Readonly<Record<Concept, readonly (readonly [NamedService, number])[]>>> = {
  no_answer: [['support', 0.8]],
  slow: [['performance', 1.2]],
  down: [['hosting', 1.2]],
  insecure: [['security', 1]],
  money_taken: [['billing', 0.8]],
  gone: [['backup', 0.5]],
  seek: [['project', 0.7]],
  quote: [['project', 0.7]],
  broken_promise: [['project', 0.2]],
  better_than: [['performance', 0.3]],
  careless: [['support', 0.3]],
  handed_over: [['content', 0.4]],
  wrong_result: [['revision', 0.3]],
  how_to: [['training', 0.15]],
  thanks: [['support', 0.1]],
  good_word: [['support', 0.1]],
  anger: [['support', 0.1]],
}

type Evidence = {
  readonly scores: ReadonlyMap<AnyService, number>
  /** Wordings that tell a service by what happens. */
  readonly told: readonly Found<NamedService>[]
}

/** What the cues say: words count by strength, a word that several services share counts less for each. */
export function serviceEvidence(
  items: readonly Item[],
  found: readonly Found<AnyService>[],
  hits: readonly { readonly signal: Signal; readonly strength: number }[],
): Evidence {
  const scores = new Map<AnyService, number>()
  // "The new page is lovely" is about a page there is; only who asks for one means another.
  const asksForNew = hits.some((hit) => asking.has(hit.signal))
  const add = (named: AnyService, score: number): void => {
    const key = named === 'new_page' && !asksForNew ? 'revision' : named
    scores.set(key, (scores.get(key) ?? 0) + score)
  }
  const told = effectIndex().find(items)
  for (const { name, from, to, strength } of told)
    add(name, effectStrength * strength * (1 + 0.25 * (to - from - 1)))
  // Found in order of place: what overlaps a hit stands near it.
  const longest = found.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  let near = 0
  for (const hit of found) {
    let rivals = 0
    // A longer wording beats the single words inside it: "contact form" is a feature, not contact.
    let isInside = false
    while ((found[near]?.from ?? hit.from) < hit.from - longest) near += 1
    for (let index = near; index < found.length; index += 1) {
      const other = found[index]
      if (other === undefined || other.from >= hit.to) break
      if (other.name === hit.name || hit.from >= other.to) continue
      rivals += 1
      isInside ||= isOwnService(other.name) || other.to - other.from > hit.to - hit.from
    }
    add(
      hit.name,
      (distinctnessOf(hit.name) *
        hit.strength *
        (1 + 0.4 * (hit.to - hit.from - 1)) *
        (isInside ? 0.35 : 1)) /
        (1 + 0.3 * rivals),
    )
  }
  const counted = new Set<string>()
  for (const hit of hits) {
    const pointing = mannerOf(hit.signal)
    if (counted.has(hit.signal)) continue
    counted.add(hit.signal)
    for (const [key, score] of pointing) add(key, score * hit.strength)
  }
  return { scores, told }
}

// What the words alone point to is worth naming only when it is more likely than not.
const namedFrom = 0.5

/**
 * All services a text may be about, the likeliest first, with the chance of each: what the cues say, weighed together
 * with all other words by weights learned from labelled texts. Empty when neither says enough. What has no weights
 * (the owner's own services, and new pages, which test sets file elsewhere) takes its share of the evidence first.
 */
export function rankServices(
  items: readonly Item[],
  found: readonly Found<AnyService>[],
  hits: readonly { readonly signal: Signal; readonly strength: number }[],
): RankedService[] {
  const { scores, told } = serviceEvidence(items, found, hits)
  const chances = serviceChances(items, (key) => scores.get(key) ?? 0)
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0)
  if (total === 0 && Math.max(...chances) < namedFrom) return []
  const apart = [...scores].flatMap(([key, score]): [AnyService, number][] =>
    isOwnService(key) || key === 'new_page' ? [[key, score / (total + 0.4)]] : [],
  )
  const left = 1 - apart.reduce((sum, [, share]) => sum + share, 0)
  const usual = learnedServices.map((key, at): [AnyService, number] => [key, left * (chances[at] ?? 0)])
  return [...apart, ...usual]
    .sort(([a, shareA], [b, shareB]) => shareB - shareA || orderOf(a) - orderOf(b))
    .map(([key, confidence], rank) => ({
      key,
      confidence,
      places: rank === 0 ? placesOf(key, found, told, items) : [],
    }))
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
  items: readonly Item[],
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

// What happens tells less surely which service is meant than a word of the trade does.
const effectStrength = 0.7

const asking: ReadonlySet<Signal> = new Set(['ask', 'order', 'want', 'need', 'seek', 'quote', 'handed_over'])

const mannerBySignal: ReadonlyMap<string, readonly (readonly [NamedService, number])[]> = new Map(
  Object.entries(manner),
)

function mannerOf(signal: Signal): readonly (readonly [NamedService, number])[] {
  return mannerBySignal.get(signal) ?? []
}
