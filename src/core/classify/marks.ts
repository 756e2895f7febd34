// Finds the signals that marks give: questions, exclamations, links and sums of money.
import type { Token } from '../text/token.ts'
import type { Hit } from './hit.ts'
import type { Reading } from './items.ts'
import { signalPlaceOf } from './signal-places.ts'

const currency =
  /^(?:[$€£]|kr|rp|ft|eur|usd|dkk|huf|idr|euro|euros|dollar|dollars|kroner|forint|juta|ribu|jt|rb|pounds)$/

/** In order of place. */
export function marksIn({ items, tokens, asking }: Reading): Hit[] {
  const hits: Hit[] = []
  // The item last passed: a mark belongs to the sentence of the word before it.
  let passed = 0
  let before: Token | undefined
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    const marked = markOf(token, before, tokens[index + 1], asking.size)
    before = token
    if (marked === null) continue
    while ((items[passed + 1]?.start ?? Number.POSITIVE_INFINITY) <= token.start) passed += 1
    const sentence = items[passed]?.sentence ?? 0
    const { signal, strength } = marked
    const place = signalPlaceOf(signal)
    hits.push({ signal, place, strength, start: token.start, end: token.end, sentence })
  }
  return hits
}

function markOf(
  { kind, word }: Token,
  before: Token | undefined,
  after: Token | undefined,
  questions: number,
): Pick<Hit, 'signal' | 'strength'> | null {
  if (kind === 'stop') {
    if (word.includes('?')) return { signal: 'question_mark', strength: 1 / Math.max(1, questions) }
    return word.includes('!') ? { signal: 'exclamation', strength: 0.5 } : null
  }
  if (kind === 'link') return { signal: 'link', strength: 1 }
  if (kind !== 'number') return null
  const isMoney = currency.test(before?.word ?? '') || currency.test(after?.word ?? '')
  return isMoney ? { signal: 'money', strength: 1 } : null
}
