// Says how much a long text reads like an article: it tells of others and speaks to nobody.
import type { Hit } from './signals.ts'
import type { Item } from './lexicon/cue.ts'

/** From this many words on a text is long: a message of a customer seldom is, an article always. */
export const longWords = 110

// A message of this many "I", "we" and "you" in a hundred words speaks for itself; articles measured have under three.
const personalPerHundred = 5

// Sellers speaking of their customers: a forum of hosts, a post on marketing.
const aboutCustomers =
  /^(?:customers?|clients?|consumers?|users?|compan(?:y|ies)|business(?:es)?|brands?|konsumen\w*|pelanggan\w*|klien\w*|client\w*|perusahaan\w*|kunde\w*|virksomhed\w*|firma\w*|ugyfel\w*|vasarlo\w*|vallalat\w*|ceg\w*)$/

/**
 * Between 0 (speaks for itself, or is short) and 1 (a long text about others). Grows with length, and with words
 * about customers and companies in general; shrinks with the first and second person.
 */
export function proseDegree(items: readonly Item[], hits: readonly Hit[]): number {
  if (items.length < longWords) return 0
  const perHundred = (count: number): number => (count * 100) / items.length
  const personal = perHundred(hits.filter((hit) => hit.signal === 'first_person' || hit.signal === 'addresses').length)
  const general = perHundred(items.filter((item) => aboutCustomers.test(item.word)).length)
  const length = Math.min(1, (items.length - longWords) / 150 + 0.5)
  const impersonal = Math.max(0, Math.min(1, 1.4 - personal / personalPerHundred + general / 4))
  return length * impersonal
}
