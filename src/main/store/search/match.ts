// Writes what is sought as the full-text index understands it. Only letters and digits in quotation marks get in.
import { spellingsOf } from '../../../core/search/plain-word.ts'
import type { Term } from '../../../core/search/query.ts'

type Sought = Pick<Term, 'words' | 'isOpen'>

/** A word in any of its spellings, or words side by side as they were typed; the last may go on unless it was closed. */
function phraseOf({ words, isOpen }: Sought): string {
  const star = isOpen ? '*' : ''
  const [only] = words
  if (words.length > 1 || only === undefined) return `"${words.join(' ')}"${star}`
  return `(${spellingsOf(only)
    .map((word) => `"${word}"${star}`)
    .join(' OR ')})`
}

/** Everything that is sought and nothing that is left out; null when nothing is sought. */
export function matchOf(sought: readonly Sought[], leftOut: readonly Sought[] = []): string | null {
  if (sought.length === 0) return null
  const wanted = sought.map(phraseOf).join(' AND ')
  return leftOut.length === 0 ? wanted : `(${wanted}) NOT (${leftOut.map(phraseOf).join(' OR ')})`
}
