// Remembers which cues may hold where one word follows another: pairs of words repeat as words do.
import { type Beginning, type Candidate, candidatesBefore } from './beginning.ts'

type Following = { readonly text: string; readonly number: number }

type Pair<Name extends string> = {
  readonly beginning: Beginning<Name>
  readonly next: Following
  readonly candidates: readonly Candidate<Name>[]
}

// Of two pairs that share a place the later is remembered.
const places = 1 << 11

/** Gives the cues that may hold where a word follows what begins with another; the others certainly do not. */
export function candidatesByPair<Name extends string>(): (
  beginning: Beginning<Name>,
  next: Following,
) => readonly Candidate<Name>[] {
  const pairs: (Pair<Name> | undefined)[] = []
  return (beginning, next) => {
    while (pairs.length < places) pairs.push(undefined)
    const place = (Math.imul(beginning.number, 0x9e3779b1) + Math.imul(next.number, 0x85ebca6b)) >>> 21
    const known = pairs[place]
    if (known !== undefined && known.beginning === beginning && known.next === next) return known.candidates
    const candidates = candidatesBefore(beginning, next.text)
    pairs[place] = { beginning, next, candidates }
    return candidates
  }
}
