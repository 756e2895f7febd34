// Adds up what the signals and the words of a text say for each kind, so that every part of the sum can be shown.

import type { Language } from '../language/language.ts'
import { type Learned, wordingFeature } from './features.ts'
import type { Hit } from './hit.ts'
import type { Item } from './items.ts'
import { type CaseKind, caseKinds } from './kinds.ts'
import { type Amounts, amountsOf, type Passage, wordShareOf } from './passage.ts'
import { signalNames, signalPlaceOf } from './signal-places.ts'
import { kindBias, signalWeights } from './weights.ts'
import { eachWordingPlace } from './wording.ts'
import { sayingsOf } from './wording-weights.ts'

export type PerKind = Readonly<Record<CaseKind, number>>

/** What corrections have taught of one place of a part. */
export type Lesson = {
  readonly start: number
  readonly end: number
  readonly adds: PerKind
  /** From how many corrections. */
  readonly told: number
}

/** One part of the passage with what it adds; what hits and words add is five numbers each, in the order of the kinds. */
export type WeighedPart = {
  readonly items: readonly Item[]
  readonly hits: readonly Hit[]
  readonly hitAdds: Float64Array
  readonly wordAdds: Float64Array
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

/** The weights of all signals, five numbers each. */
const weightsBySignal = Float64Array.from(signalNames.flatMap((signal) => signalWeights[signal]))

/** The sums for a passage, with what each hit and word adds to them; `learned` is what corrections have taught. */
export function weigh(passage: Passage, learned: Learned | null = null): Weighed {
  const amounts = amountsOf(passage)
  const share = wordShareOf(passage)
  const parts = passage.parts.map(({ items, hits, strength }): WeighedPart => {
    const wordShare = share * strength
    const shares = sharesOfHits(hits, amounts)
    return {
      items,
      hits,
      hitAdds: hitAddsOf(hits, shares),
      wordAdds: sayingsOf(items, passage.language, wordShare),
      lessons:
        learned === null
          ? []
          : [
              ...hits.flatMap((hit, index) => lessonOf(hit, shares[index] ?? 0, learned)),
              ...lessonsOf(items, passage.language, wordShare, learned),
            ],
    }
  })
  const base = learned === null ? addsOf(kindBias, 1) : plus(addsOf(kindBias, 1), addsOf(learned.bias, 1))
  return { logits: sumOf(base, parts), base, parts }
}

/** How much of its signal each hit is. */
function sharesOfHits(hits: readonly Hit[], { strengths, amounts }: Amounts): Float64Array {
  const shares = new Float64Array(hits.length)
  for (let index = 0; index < hits.length; index += 1) {
    const hit = hits[index]
    if (hit === undefined) break
    const place = signalPlaceOf(hit.signal)
    const strength = strengths[place] ?? 0
    shares[index] = strength === 0 ? 0 : ((amounts[place] ?? 0) * hit.strength) / strength
  }
  return shares
}

function hitAddsOf(hits: readonly Hit[], shares: Float64Array): Float64Array {
  const adds = new Float64Array(hits.length * caseKinds.length)
  for (let index = 0; index < hits.length; index += 1) {
    const hit = hits[index]
    if (hit === undefined) break
    const share = shares[index] ?? 0
    const from = signalPlaceOf(hit.signal) * caseKinds.length
    const at = index * caseKinds.length
    for (let kind = 0; kind < caseKinds.length; kind += 1)
      adds[at + kind] = share * (weightsBySignal[from + kind] ?? 0)
  }
  return adds
}

function lessonOf({ signal, start, end }: Hit, share: number, { rowOf, toldOf }: Learned): Lesson[] {
  const place = signalPlaceOf(signal)
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
  const sums = rowOf(base)
  for (const { hitAdds, lessons, wordAdds } of parts) {
    addRows(sums, hitAdds)
    for (const { adds } of lessons) addRows(sums, rowOf(adds))
    addRows(sums, wordAdds)
  }
  return addsOf(sums, 1)
}

const rowOf = ({ complaint, request, question, praise, noise }: PerKind): Float64Array =>
  Float64Array.of(complaint, request, question, praise, noise)

/** Adds rows of five numbers to the sums, one after the other. */
function addRows(sums: Float64Array, rows: Float64Array): void {
  let [complaint = 0, request = 0, question = 0, praise = 0, noise = 0] = sums
  for (let at = 0; at < rows.length; at += caseKinds.length) {
    complaint += rows[at] ?? 0
    request += rows[at + 1] ?? 0
    question += rows[at + 2] ?? 0
    praise += rows[at + 3] ?? 0
    noise += rows[at + 4] ?? 0
  }
  sums.set([complaint, request, question, praise, noise])
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
