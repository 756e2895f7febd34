// Says how far a source leans to the kinds it usually brings: where nearly everything was noise, the next text likely is.
import { type CaseKind, caseKinds } from '../kinds.ts'

/** How many of a source's last items are of a kind, by the owner's word and by Remit's alone. */
export type KindCount = { readonly kind: CaseKind; readonly byOwner: number; readonly byRemit: number }

// What a source brings of which nothing is known, as the texts Remit was made with; it counts like this many items.
const usualShares: Readonly<Record<CaseKind, number>> = {
  complaint: 0.2,
  request: 0.15,
  question: 0.15,
  praise: 0.1,
  noise: 0.4,
}
const usualWeight = 12
// What Remit judged by itself is no news; a quarter keeps it from confirming itself.
const ownWordWeight = 0.25

// At most this much is added or taken: words that say something plainly are stronger. A complaint is hardly ever talked
// away by the company it keeps.
const mostAdded = 1
const mostTaken = -1
const mostTakenOfComplaint = -0.4

/** What is added to each kind's sum, in the order of the kinds. */
export function sourceLean(counts: readonly KindCount[]): number[] {
  const weights = caseKinds.map((kind) =>
    counts
      .filter((count) => count.kind === kind)
      .reduce((sum, { byOwner, byRemit }) => sum + byOwner + byRemit * ownWordWeight, 0),
  )
  const known = weights.reduce((sum, weight) => sum + weight, 0)
  if (known === 0) return weights
  const all = known + usualWeight
  return caseKinds.map((kind, at) => {
    const usual = usualShares[kind]
    const share = ((weights[at] ?? 0) + usual * usualWeight) / all
    const least = kind === 'complaint' ? mostTakenOfComplaint : mostTaken
    return Math.max(least, Math.min(mostAdded, Math.log(share / usual)))
  })
}
