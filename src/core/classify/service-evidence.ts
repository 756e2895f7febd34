// Weighs what the cues of a text say for each service: words of the trade, what happens, and the manner of speaking.
import type { Concept, Signal } from './concepts.ts'
import { cuesOf } from './cues-of-words.ts'
import type { Hit } from './hit.ts'
import type { KnownItem } from './known-word.ts'
import type { Found } from './lexicon/found.ts'
import { effectIndex, type NamedService } from './lexicon/indexes.ts'
import { ServiceScores } from './service-scores.ts'
import type { AnyService } from './service-words.ts'
import { placesAmong, signalNames } from './signal-places.ts'

// What happens tells less surely which service is meant than a word of the trade does.
const effectStrength = 0.7

// The more a service's words name one thing only, the more they count: "migrate" says migration wherever it stands,
// "project" and "support" are spoken of with every service.
const usualDistinctness: Readonly<Record<NamedService, number>> = {
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
const distinctness: ReadonlyMap<string, number> = new Map(Object.entries(usualDistinctness))

// The owner chose these words for this one service: they say more than any word of the trade.
const ownDistinctness = 1.8

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

const asking = placesAmong(
  new Set(['ask', 'order', 'want', 'need', 'seek', 'quote', 'handed_over'] satisfies Signal[]),
)

const mannerBySignal = new Map(Object.entries(manner))
/** By the places of the signals. */
const mannerByPlace = signalNames.map((name) =>
  (mannerBySignal.get(name) ?? []).map(([service, score]) => ({ service, score })),
)
const nothing: (typeof mannerByPlace)[number] = []

export type Evidence = {
  readonly scores: ServiceScores
  /** Wordings that tell a service by what happens. */
  readonly told: readonly Found<NamedService>[]
}

/** What the cues say: words count by strength, a word that several services share counts less for each. */
export function serviceEvidence(
  items: readonly KnownItem[],
  found: readonly Found<AnyService>[],
  hits: readonly Hit[],
): Evidence {
  // "The new page is lovely" is about a page there is; only who asks for one means another.
  const scores = new ServiceScores(hits.some(({ place }) => asking[place]) ? null : existingPage)
  const told = effectIndex().find(
    items,
    cuesOf(items, ({ effects }) => effects),
  )
  for (const { name, from, to, strength } of told)
    scores.add(name, effectStrength * strength * (1 + 0.25 * (to - from - 1)))
  addWords(scores, found)
  addManner(scores, hits)
  return { scores, told }
}

const existingPage = { named: 'new_page', meant: 'revision' } as const

/** `found` stand in order of place: what overlaps one of them stands near it. */
function addWords(scores: ServiceScores, found: readonly Found<AnyService>[]): void {
  let longest = 0
  for (const { from, to } of found) longest = Math.max(longest, to - from)
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
      isInside ||= other.to - other.from > hit.to - hit.from || !distinctness.has(other.name)
    }
    scores.add(
      hit.name,
      ((distinctness.get(hit.name) ?? ownDistinctness) *
        hit.strength *
        (1 + 0.4 * (hit.to - hit.from - 1)) *
        (isInside ? 0.35 : 1)) /
        (1 + 0.3 * rivals),
    )
  }
}

// One row serves all texts: a new one for each would cost more than what is noted in it.
const counted = new Uint8Array(signalNames.length)

/** Each manner counts once, as strong as where it first stands. */
function addManner(scores: ServiceScores, hits: readonly Hit[]): void {
  counted.fill(0)
  for (const { place, strength } of hits) {
    if (counted[place] === 1) continue
    counted[place] = 1
    for (const said of mannerByPlace[place] ?? nothing) scores.add(said.service, said.score * strength)
  }
}
