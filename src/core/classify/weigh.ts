// Adds up what the signals and the words of a text say for each kind, so that every part of the sum can be shown.

import { passingRow } from '../learned/rows.ts'
import { sharesOf as sharesInOrder } from '../learned/shares.ts'
import { type Learned, wordingFeature } from './features.ts'
import type { Hit } from './hit.ts'
import { type CaseKind, caseKinds } from './kinds.ts'
import type { KnownItem } from './known-word.ts'
import { type Amounts, amountsOf, type Passage, type PassagePart, wordShareOf } from './passage.ts'
import { signalNames } from './signal-places.ts'
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

/** One part of the passage with what it adds. */
export type WeighedPart = {
  readonly items: readonly KnownItem[]
  readonly hits: readonly Hit[]
  /** How much of its signal each hit is. */
  readonly hitShares: Float64Array
  /** What each word adds: five numbers, in the order of the kinds. */
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

const shippedBase = addsOf(kindBias, 1)

/** The sums for a passage, with what each hit and word adds to them; `learned` is what corrections have taught. */
export function weigh(passage: Passage, learned: Learned | null = null): Weighed {
  const amounts = amountsOf(passage)
  const share = wordShareOf(passage)
  const parts: WeighedPart[] = []
  for (const part of passage.parts) parts.push(weighedPart(part, amounts, share, learned))
  const base = learned === null ? shippedBase : plus(shippedBase, addsOf(learned.bias, 1))
  return { logits: sumOf(base, parts), base, parts }
}

function weighedPart(
  { items, hits, strength }: PassagePart,
  amounts: Amounts,
  share: number,
  learned: Learned | null,
): WeighedPart {
  const wordShare = share * strength
  return {
    items,
    hits,
    hitShares: hitSharesOf(hits, amounts),
    wordAdds: sayingsOf(items, wordShare),
    lessons:
      learned === null
        ? noLessons
        : [
            ...hits.flatMap((hit) => lessonOf(hit, shareOf(hit, amounts), learned)),
            ...lessonsOf(items, wordShare, learned),
          ],
  }
}

const noLessons: readonly Lesson[] = []

/** How much of its signal a hit is. */
function shareOf({ place, strength: own }: Hit, { strengths, amounts }: Amounts): number {
  const strength = strengths[place] ?? 0
  return strength === 0 ? 0 : ((amounts[place] ?? 0) * own) / strength
}

function hitSharesOf(hits: readonly Hit[], amounts: Amounts): Float64Array {
  const shares = passingRow(hits.length)
  for (let index = 0; index < hits.length; index += 1) {
    const hit = hits[index]
    if (hit !== undefined) shares[index] = shareOf(hit, amounts)
  }
  return shares
}

/** What a hit adds to one kind, given how much of its signal it is; `column` is the kind's place among all. */
export const hitAdd = ({ place }: Hit, share: number, column: number): number =>
  share * (weightsBySignal[place * caseKinds.length + column] ?? 0)

function lessonOf({ place, start, end }: Hit, share: number, { rowOf, toldOf }: Learned): Lesson[] {
  const row = rowOf(place)
  return row === null ? [] : [{ start, end, adds: addsOf(row, share), told: toldOf(place) }]
}

function lessonsOf(items: readonly KnownItem[], share: number, { rowOf, toldOf }: Learned): Lesson[] {
  const lessons: Lesson[] = []
  eachWordingPlace(items, (place, value, index) => {
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
  let sums = base
  for (const { hits, hitShares, lessons, wordAdds } of parts) {
    sums = withHits(sums, hits, hitShares)
    for (const { adds } of lessons) sums = plus(sums, adds)
    sums = withRows(sums, wordAdds)
  }
  return sums
}

function withHits(sums: PerKind, hits: readonly Hit[], shares: Float64Array): PerKind {
  let { complaint, request, question, praise, noise } = sums
  for (let index = 0; index < hits.length; index += 1) {
    const hit = hits[index]
    if (hit === undefined) break
    const share = shares[index] ?? 0
    complaint += hitAdd(hit, share, 0)
    request += hitAdd(hit, share, 1)
    question += hitAdd(hit, share, 2)
    praise += hitAdd(hit, share, 3)
    noise += hitAdd(hit, share, 4)
  }
  return { complaint, request, question, praise, noise }
}

/** Adds rows of five numbers to the sums, one after the other. */
function withRows(sums: PerKind, rows: Float64Array): PerKind {
  let { complaint, request, question, praise, noise } = sums
  for (let at = 0; at < rows.length; at += caseKinds.length) {
    complaint += rows[at] ?? 0
    request += rows[at + 1] ?? 0
    question += rows[at + 2] ?? 0
    praise += rows[at + 3] ?? 0
    noise += rows[at + 4] ?? 0
  }
  return { complaint, request, question, praise, noise }
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
export function sharesOf({ complaint, request, question, praise, noise }: PerKind): PerKind {
  const shares = sharesInOrder([complaint, request, question, praise, noise])
  return addsOf(shares, 1)
}
