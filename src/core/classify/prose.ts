// Says how much a long text reads like an article: it tells of others and speaks to nobody.

import type { Language } from '../language/language.ts'
import type { Hit } from './hit.ts'
import type { KnownItem } from './known-word.ts'
import { role } from './lexicon/word-roles.ts'
import { signalPlaceOf, speaking } from './signal-places.ts'

/** From this many words on a text is long: a message of a customer seldom is, an article always. */
export const longWords = 80

// A message of this many "I", "we" and "you" in a hundred words speaks for itself; articles measured have one to five.
// Hungarian leaves most of them out.
const personalPerHundred: Readonly<Record<Language, number>> = { en: 6, id: 6, da: 6, hu: 3.5 }

// A text of some length in which a host speaks of customers in three ways is not a customer's.
const hostTalkWords = 30
const hostTalkShare = 0.3
const hostTalk = signalPlaceOf('host_talk')

/**
 * Between 0 (speaks for itself, or is short) and 1 (a long text about others): the share of the judgement that goes
 * to noise. Grows with length, and with words about customers and companies in general; shrinks with the first and
 * second person. A host's manner of speaking counts from thirty words on.
 */
export function proseDegree(items: readonly KnownItem[], hits: readonly Hit[], language: Language): number {
  if (items.length < hostTalkWords) return 0
  let hostTalks = 0
  for (const { place, strength } of hits) if (place === hostTalk && strength === 1) hostTalks += 1
  return Math.min(1, articleDegree(items, hits, language) + hostTalks * hostTalkShare)
}

function articleDegree(items: readonly KnownItem[], hits: readonly Hit[], language: Language): number {
  if (items.length < longWords) return 0
  const perHundred = (count: number): number => (count * 100) / items.length
  let persons = 0
  for (const { place } of hits) if (speaking[place]) persons += 1
  let others = 0
  for (const { known } of items) if ((known.roles & role.aboutCustomers) !== 0) others += 1
  const personal = perHundred(persons)
  const general = perHundred(others)
  const length = Math.min(1, (items.length - longWords) / 80 + 0.5)
  return length * Math.max(0, Math.min(1, 1.4 - personal / personalPerHundred[language] + general / 6))
}
