// Adds up what the signals and the words of a text say for each kind, so that every part of the sum can be shown.
import type { Language } from '../language/language.ts'
import { type Learned, signalPlaces, wordingFeature } from './features.ts'
import type { Item } from './items.ts'
import { type CaseKind, caseKinds } from './kinds.ts'
import { amountsOf, type Passage, wordShareOf } from './passage.ts'
import type { Hit } from './signals.ts'
import { kindBias, signalWeights } from './weights.ts'
import { eachWordingPlace } from './wording.ts'
import { sayingsOf } from './wording-weights.ts'

export type PerKind = Readonly<Record<CaseKind, number>>

/** One hit with what it adds to each kind's sum. */
export type WeighedHit = Hit & { readonly adds: PerKind }

/** What words add: five numbers a word, in the order of the kinds. */
export type WeighedWords = { readonly items: readonly Item[]; readonly adds: Float64Array }

/** What corrections have taught of one place of the text. */
export type LearnedPart = {
  readonly start: number
  readonly end: number
  readonly part: number
  readonly adds: PerKind
  /** From how many corrections. */
  readonly told: number
}

export type Weighed = {
  /** Sum for each kind; the softmax of the sums is the judgement. */
  readonly logits: PerKind
  /** What each kind has before any word is read. With all `adds` of hits, words and `learned` it is `logits`. */
  readonly base: PerKind
  readonly hits: readonly WeighedHit[]
  /** One for each part of the passage. */
  readonly words: readonly WeighedWords[]
  readonly learned: readonly LearnedPart[]
}

export const perKind = (value: (kind: CaseKind) => number): PerKind => ({
  complaint: value('complaint'),
  request: value('request'),
  question: value('question'),
  praise: value('praise'),
  noise: value('noise'),
})

/** The sums for a passage, with the part of each hit and word in them; `learned` is what corrections have taught. */
export function weigh(passage: Passage, learned: Learned | null = null): Weighed {
  const amounts = amountsOf(passage.hits)
  const lessons: LearnedPart[] = []
  const hits = passage.hits.map((hit): WeighedHit => {
    const { strength, amount } = amounts.get(hit.signal) ?? { strength: 1, amount: 0 }
    const share = strength === 0 ? 0 : (amount * hit.strength) / strength
    const place = signalPlaces.get(hit.signal) ?? 0
    const lesson = learned?.rowOf(place)
    if (learned && lesson) {
      const told = learned.toldOf(place)
      lessons.push({ start: hit.start, end: hit.end, part: 0, adds: addsOf(lesson, share), told })
    }
    const { signal, start, end, sentence } = hit
    return {
      signal,
      strength: hit.strength,
      start,
      end,
      sentence,
      adds: addsOf(signalWeights[signal], share),
    }
  })
  const share = wordShareOf(passage)
  const words = passage.parts.map(({ items, strength }) => ({
    items,
    adds: sayingsOf(items, passage.language, share * strength),
  }))
  if (learned !== null) {
    passage.parts.forEach(({ items, strength }, part) => {
      lessons.push(...lessonsOf(items, part, passage.language, share * strength, learned))
    })
  }
  const base = learned === null ? addsOf(kindBias, 1) : plus(addsOf(kindBias, 1), addsOf(learned.bias, 1))
  return { logits: sumOf(base, hits, words, lessons), base, hits, words, learned: lessons }
}

function lessonsOf(
  items: readonly Item[],
  part: number,
  language: Language,
  share: number,
  { rowOf, toldOf }: Learned,
): LearnedPart[] {
  const lessons: LearnedPart[] = []
  eachWordingPlace(items, language, (place, value, index) => {
    const feature = wordingFeature(place)
    const row = rowOf(feature)
    const item = items[index]
    if (row === null || item === undefined) return
    const { start, end } = item
    lessons.push({ start, end, part, adds: addsOf(row, share * value), told: toldOf(feature) })
  })
  return lessons
}

function sumOf(
  base: PerKind,
  hits: readonly WeighedHit[],
  words: readonly WeighedWords[],
  lessons: readonly LearnedPart[],
): PerKind {
  const logits = { ...base }
  for (const { adds } of hits) addTo(logits, adds)
  for (const { adds } of lessons) addTo(logits, adds)
  for (const { adds } of words) {
    for (let at = 0; at < adds.length; at += caseKinds.length) {
      logits.complaint += adds[at] ?? 0
      logits.request += adds[at + 1] ?? 0
      logits.question += adds[at + 2] ?? 0
      logits.praise += adds[at + 3] ?? 0
      logits.noise += adds[at + 4] ?? 0
    }
  }
  return logits
}

function addTo(sums: { -readonly [Kind in CaseKind]: number }, adds: PerKind): void {
  sums.complaint += adds.complaint
  sums.request += adds.request
  sums.question += adds.question
  sums.praise += adds.praise
  sums.noise += adds.noise
}

const plus = (a: PerKind, b: PerKind): PerKind => perKind((kind) => a[kind] + b[kind])

/** A row of weights, which stand in the order of the kinds, times one factor. */
function addsOf(row: ArrayLike<number>, share: number): PerKind {
  return {
    complaint: share * (row[0] ?? 0),
    request: share * (row[1] ?? 0),
    question: share * (row[2] ?? 0),
    praise: share * (row[3] ?? 0),
    noise: share * (row[4] ?? 0),
  }
}

/** Sums turned into shares that add up to 1. */
export function sharesOf(logits: PerKind): PerKind {
  const top = Math.max(...caseKinds.map((kind) => logits[kind]))
  const odds = perKind((kind) => Math.exp(logits[kind] - top))
  const sum = caseKinds.reduce((total, kind) => total + odds[kind], 0)
  return perKind((kind) => odds[kind] / sum)
}
