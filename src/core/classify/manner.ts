// Finds what the manner of a whole text says: nobody speaking, nobody spoken to, long sentences.
import { type Hit, hitAs, isBreach, isPraise, wholeText } from './hit.ts'
import type { Reading } from './items.ts'
import { type PlacedSignal, placedSignal, speaking } from './signal-places.ts'

// A customer's few words may leave out who speaks ("Shop down since nine"); at this length nobody leaves it out.
const impersonalFrom = 14
const impersonalStep = 12
// Customers write twelve words a sentence on average, articles above twenty.
const longSentenceFrom = 15
const longSentenceStep = 8
const mostManner = 2

const longSentences = placedSignal('long_sentences')
const impersonal = placedSignal('impersonal')
const toldBreach = placedSignal('told_breach')
const toldPraise = placedSignal('told_praise')

/** What the manner of the whole text says; it has no place in it, except where it takes the edge off a word. */
export function mannerOf({ items, sentenceCount }: Reading, hits: readonly Hit[]): Hit[] {
  const found: Hit[] = []
  const add = ({ signal, place }: PlacedSignal, strength: number): void => {
    if (strength > 0)
      found.push({
        signal,
        place,
        strength: Math.min(mostManner, strength),
        start: 0,
        end: 0,
        sentence: wholeText,
      })
  }
  add(longSentences, (items.length / Math.max(1, sentenceCount) - longSentenceFrom) / longSentenceStep)
  const isPersonal = hits.some(({ place }) => speaking[place])
  if (isPersonal || items.length <= impersonalFrom) return found
  add(impersonal, (items.length - impersonalFrom) / impersonalStep)
  for (const hit of hits) {
    if (isBreach(hit)) found.push(hitAs(hit, toldBreach))
    else if (isPraise(hit)) found.push(hitAs(hit, toldPraise))
  }
  return found
}
