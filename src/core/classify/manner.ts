// Finds what the manner of a whole text says: nobody speaking, nobody spoken to, long sentences.
import type { Signal } from './concepts.ts'
import { type Hit, hitAs, isBreach, isPraise, wholeText } from './hit.ts'
import type { Reading } from './items.ts'
import { signalPlaceOf } from './signal-places.ts'

// A customer's few words may leave out who speaks ("Shop down since nine"); at this length nobody leaves it out.
const impersonalFrom = 14
const impersonalStep = 12
// Customers write twelve words a sentence on average, articles above twenty.
const longSentenceFrom = 15
const longSentenceStep = 8
const mostManner = 2

/** What the manner of the whole text says; it has no place in it, except where it takes the edge off a word. */
export function mannerOf({ items, sentenceCount }: Reading, hits: readonly Hit[]): Hit[] {
  const found: Hit[] = []
  const add = (signal: Signal, strength: number): void => {
    if (strength > 0)
      found.push({
        signal,
        place: signalPlaceOf(signal),
        strength: Math.min(mostManner, strength),
        start: 0,
        end: 0,
        sentence: wholeText,
      })
  }
  add('long_sentences', (items.length / Math.max(1, sentenceCount) - longSentenceFrom) / longSentenceStep)
  const isPersonal = hits.some(({ signal }) => signal === 'first_person' || signal === 'addresses')
  if (isPersonal || items.length <= impersonalFrom) return found
  add('impersonal', (items.length - impersonalFrom) / impersonalStep)
  for (const hit of hits) {
    if (isBreach(hit)) found.push(hitAs(hit, 'told_breach'))
    else if (isPraise(hit)) found.push(hitAs(hit, 'told_praise'))
  }
  return found
}
