// Finds the signals in a text: what its words mean where they stand, who speaks, and in what manner.
import { merged, sortNearly } from '../in-order.ts'
import type { Language } from '../language/language.ts'
import { codeAt } from '../text/characters.ts'
import { isConcept, offTrade } from './concepts.ts'
import { cuesOf } from './cues-of-words.ts'
import { type Hit, hitAs, hitAt } from './hit.ts'
import { type Item, readItems } from './items.ts'
import { type KnownItem, type KnownReading, knownWordsOf } from './known-word.ts'
import type { Found } from './lexicon/found.ts'
import { lexiconOf } from './lexicon/lexicons.ts'
import { role } from './lexicon/word-roles.ts'
import { mannerOf } from './manner.ts'
import { marksIn } from './marks.ts'
import { meantBy } from './meant.ts'
import type { OwnServices } from './own-services.ts'
import { type AnyService, serviceWords, tradeWords } from './service-words.ts'
import { placedSignal } from './signal-places.ts'

export type Signals = {
  readonly hits: readonly Hit[]
  readonly reading: KnownReading
  readonly services: readonly Found<AnyService>[]
}

/** All signals of a text in a language, in order of place. The text is read as given: blank quotations first. */
export function signalsIn(text: string, language: Language, own?: OwnServices): Signals {
  const reading = readItems(text, knownWordsOf(language))
  const { items } = reading
  const found = lexiconOf(language).concepts.find(
    items,
    cuesOf(items, ({ concepts }) => concepts),
  )
  const meant = sortNearly(meantBy(found, reading), byPlace)
  const services = serviceWords(items, own?.find(items, language))
  const about = aboutTrade(services, items, meant)
  const told = merged(
    merged(meant, spokenIn(text, items), byPlace),
    merged(about, marksIn(reading), byPlace),
    byPlace,
  )
  const manner = mannerOf(reading, told)
  const hits = manner.length === 0 ? told : merged(told, sortNearly(manner, byPlace), byPlace)
  return { hits, reading, services }
}

const addresses = placedSignal('addresses')
const firstPerson = placedSignal('first_person')
const shouting = placedSignal('shouting')
const tradeWord = placedSignal('trade_word')

/** Who speaks and is spoken to, and what is shouted. */
function spokenIn(text: string, items: readonly KnownItem[]): Hit[] {
  const spoken: Hit[] = []
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (item === undefined) break
    const { roles } = item.known
    if ((roles & role.secondPerson) !== 0 && !isDanishIn(text, item))
      spoken.push(hitAt(addresses, items, index, index + 1, 0.5))
    if ((roles & role.firstPerson) !== 0) spoken.push(hitAt(firstPerson, items, index, index + 1, 0.5))
    if (isShouted(text, item)) spoken.push(hitAt(shouting, items, index, index + 1, 0.5))
  }
  return spoken
}

/** The words of the trade; where there are none, what is said of other things. */
function aboutTrade(
  services: readonly Found<AnyService>[],
  items: readonly KnownItem[],
  meant: readonly Hit[],
): Hit[] {
  const about: Hit[] = []
  for (const { from, to, strength } of tradeWords(services))
    about.push(hitAt(tradeWord, items, from, to, strength))
  if (about.length > 0) return about
  for (const hit of meant) {
    const signal = isConcept(hit.signal) ? offTrade(hit.signal) : null
    if (signal !== null) about.push(hitAs(hit, placedSignal(signal)))
  }
  return about
}

const byPlace = (a: Hit, b: Hit): number => a.start - b.start || a.end - b.end

/** Danish writes "I" (you) with a capital and "i" (in) without. */
const isDanishIn = (text: string, item: Item): boolean => item.word === 'i' && text.charAt(item.start) === 'i'

function isShouted(text: string, { start, end }: Item): boolean {
  if (end - start < 4) return false
  // Most words begin with a small letter; seeing that costs less than cutting the word out.
  const first = codeAt(text, start)
  if (first >= 97 && first <= 122) return false
  const written = text.slice(start, end)
  return /^\p{Lu}+$/u.test(written) && !acronyms.has(written)
}

const acronyms = new Set([
  'HTTP',
  'HTTPS',
  'HTML',
  'CNAME',
  'SMTP',
  'IMAP',
  'QRIS',
  'GDPR',
  'DMARC',
  'DKIM',
  'JPEG',
  'FAQS',
])
