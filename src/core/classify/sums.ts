// Gives the sums a text is judged by: what the shipped weights say, held back for prose, and what corrections add to it.
import type { Learned } from './features.ts'
import { type CaseKind, caseKinds } from './kinds.ts'
import { proseDegree } from './prose.ts'
import type { ReadText } from './read-text.ts'
import { type PerKind, perKind, sharesOf, type Weighed, weigh } from './weigh.ts'

// In an article no kind but noise has a share; the owner can still teach otherwise, from a sum that can be reached.
const leastShare = 0.002

/** The share each kind has of a text, and all that went into it. */
export type Judged = { readonly scores: PerKind; readonly weighed: Weighed }

/** Judges what was read. What corrections add comes last, so that they also hold where prose is held back. */
export function scoresOf(read: ReadText, learned: Learned | null): Judged {
  const weighed = weigh(read.passage, learned)
  if (learned === null) return { scores: heldBack(sharesOf(weighed.logits), proseOf(read)), weighed }
  const taught = perKind((kind) => taughtOf(weighed, learned, kind))
  const shipped = shippedOf(
    read,
    perKind((kind) => weighed.logits[kind] - taught[kind]),
  )
  return { scores: sharesOf(perKind((kind) => shipped[kind] + taught[kind])), weighed }
}

/** What the shipped weights alone say of a text, as sums in the order of the kinds: where learning starts. */
export function shippedSums(read: ReadText): number[] {
  const sums = shippedOf(read, weigh(read.passage).logits)
  return caseKinds.map((kind) => sums[kind])
}

function shippedOf(read: ReadText, logits: PerKind): PerKind {
  const prose = proseOf(read)
  if (prose === 0) return logits
  const shares = heldBack(sharesOf(logits), prose)
  return perKind((kind) => Math.log(Math.max(leastShare, shares[kind])))
}

const proseOf = ({ signals, language }: ReadText): number =>
  proseDegree(signals.reading.items, signals.hits, language)

const heldBack = (shares: PerKind, prose: number): PerKind =>
  prose === 0 ? shares : perKind((kind) => (1 - prose) * shares[kind] + (kind === 'noise' ? prose : 0))

const taughtOf = ({ parts }: Weighed, { bias }: Learned, kind: CaseKind): number =>
  parts
    .flatMap(({ lessons }) => lessons)
    .reduce((sum, { adds }) => sum + adds[kind], bias[caseKinds.indexOf(kind)] ?? 0)
