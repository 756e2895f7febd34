// Finds the signals that marks give: questions, exclamations, links and sums of money.
import type { Cut } from '../text/cut.ts'
import { tokenKind } from '../text/token.ts'
import type { Hit } from './hit.ts'
import type { Reading } from './items.ts'
import { placedSignal } from './signal-places.ts'

const currency =
  /^(?:[$€£]|kr|rp|ft|eur|usd|dkk|huf|idr|euro|euros|dollar|dollars|kroner|forint|juta|ribu|jt|rb|pounds)$/

const questionMark = placedSignal('question_mark')
const exclamation = placedSignal('exclamation')
const link = placedSignal('link')
const money = placedSignal('money')

/** In order of place. */
export function marksIn({ items, cut, asking }: Reading): Hit[] {
  const hits: Hit[] = []
  // The item last passed: a mark belongs to the sentence of the word before it.
  let passed = 0
  for (let index = 0; index < cut.count; index += 1) {
    const kind = cut.kindAt(index)
    if (kind === tokenKind.word || kind === tokenKind.mark) continue
    const marked = markAt(cut, index, asking.size)
    if (marked === null) continue
    const start = cut.startAt(index)
    while ((items[passed + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) passed += 1
    const sentence = items[passed]?.sentence ?? 0
    const { signal, place, strength } = marked
    hits.push({ signal, place, strength, start, end: cut.endAt(index), sentence })
  }
  return hits
}

function markAt(
  cut: Cut,
  index: number,
  questions: number,
): Pick<Hit, 'signal' | 'place' | 'strength'> | null {
  const kind = cut.kindAt(index)
  if (kind === tokenKind.stop) {
    const written = cut.textAt(index)
    if (written.includes('?')) return { ...questionMark, strength: 1 / Math.max(1, questions) }
    return written.includes('!') ? { ...exclamation, strength: 0.5 } : null
  }
  if (kind === tokenKind.link) return { ...link, strength: 1 }
  if (kind !== tokenKind.number) return null
  const isMoney = currency.test(cut.textAt(index - 1)) || currency.test(cut.textAt(index + 1))
  return isMoney ? { ...money, strength: 1 } : null
}
