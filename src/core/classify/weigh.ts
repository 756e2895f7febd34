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

/** What corrections have taught of one place of a part. */
export type Lesson = {
  readonly start: number
  readonly end: number
  readonly adds: PerKind
  /** From how many corrections. */
  readonly told: number
}

/** One part of the passage with what it adds. */
export type WeighedPart = {
  readonly items: readonly Item[]
  readonly hits: readonly WeighedHit[]
  /** What its words add: five numbers a word, in the order of the kinds. */
  readonly adds: Float64Array
  readonly lessons: readonly Lesson[]
}

export type Weighed = {
  /** Sum for each kind; the softmax of the sums is the judgement. */
  readonly logits: PerKind
  /** What each kind has before any word is read. With all `adds` of the parts it is `logits`. */
  readonly base: PerKind
  /** In the order of the passage's. */
  readonly parts: readonly WeighedPart[]
}

export const perKind = (value: (kind: CaseKind) => number): PerKind => ({
  complaint: value('complaint'),
  request: value('request'),
  question: value('question'),
  praise: value('praise'),
  noise: value('noise'),
})

/** The sums for a passage, with what each hit and word adds to them; `learned` is what corrections have taught. */
export function weigh(passage: Passage, learned: Learned | null = null): Weighed {
  const amounts = amountsOf(passage)
  const share = wordShareOf(passage)
  const shareOf = ({ signal, strength: own }: Hit): number => {
    const { strength, amount } = amounts.get(signal) ?? { strength: 0, amount: 0 }
    return strength === 0 ? 0 : (amount * own) / strength
  }
  const parts = passage.parts.map(({ items, hits, strength }): WeighedPart => {
    const wordShare = share * strength
    return {
      items,
      hits: hits.map((hit) => ({ ...hit, adds: addsOf(signalWeights[hit.signal], shareOf(hit)) })),
      adds: sayingsOf(items, passage.language, wordShare),
      lessons:
        learned === null
          ? []
          : [
              ...hits.flatMap((hit) => lessonOf(hit, shareOf(hit), learned)),
              ...lessonsOf(items, passage.language, wordShare, learned),
            ],
    }
  })
  const base = learned === null ? addsOf(kindBias, 1) : plus(addsOf(kindBias, 1), addsOf(learned.bias, 1))
  return { logits: sumOf(base, parts), base, parts }
}

function lessonOf({ signal, start, end }: Hit, share: number, { rowOf, toldOf }: Learned): Lesson[] {
  const place = signalPlaces.get(signal) ?? 0
  const row = rowOf(place)
  return row === null ? [] : [{ start, end, adds: addsOf(row, share), told: toldOf(place) }]
}

function lessonsOf(
  items: readonly Item[],
  language: Language,
  share: number,
  { rowOf, toldOf }: Learned,
): Lesson[] {
  const lessons: Lesson[] = []
  eachWordingPlace(items, language, (place, value, index) => {
    const feature = wordingFeature(place)
    const row = rowOf(feature)
    const item = items[index]
    if (row === null || item === undefined) return
    const { start, end } = item
    lessons.push({ start, end, adds: addsOf(row, share * value), told: toldOf(feature) })
  })
  return lessons
}

function sumOf(base: PerKind, parts: readonly WeighedPart[]): PerKind {
  const logits = { ...base }
  for (const { hits, lessons, adds } of parts) {
    for (const hit of hits) addTo(logits, hit.adds)
    for (const lesson of lessons) addTo(logits, lesson.adds)
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
