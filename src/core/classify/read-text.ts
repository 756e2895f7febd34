// Reads a text for its judgement: its own words, its language, and the passage that is to be judged.
import { topicOf } from '../case/topic.ts'
import { type Detected, detectLanguage } from '../language/detect.ts'
import { type Language, languages } from '../language/language.ts'
import { holdsLine } from '../text/holds-line.ts'
import { concepts } from './concepts.ts'
import { type Hit, hitAs, wholeText } from './hit.ts'
import { caseKinds } from './kinds.ts'
import type { KnownItem } from './known-word.ts'
import { type OwnServices, type OwnServiceWords, ownServicesOf } from './own-services.ts'
import { ownWords, withoutSpeech } from './own-words.ts'
import type { Passage, PassagePart } from './passage.ts'
import { longWords } from './prose.ts'
import { type Signals, signalsIn } from './signals.ts'
import { weigh } from './weigh.ts'

export type TextToJudge = {
  readonly text: string
  /** The item's title; titles that only name the place ("Comment on X by Y") are not read. */
  readonly title?: string | null
  /** The usual language of the source. */
  readonly sourceLanguage?: Language | null
  /** What the owner sells beside the usual services. */
  readonly ownServices?: readonly OwnServiceWords[]
}

export type ReadText = {
  readonly detected: Detected
  /** The language whose words were looked for, also where none was detected. */
  readonly language: Language
  readonly signals: Signals
  /** The title as far as it was read, '' where it was not. */
  readonly title: string
  /** What is judged. */
  readonly passage: Passage
}

// What a text wants is said long before this; the rest of a pasted log or a hostile page costs time and tells nothing.
const readChars = 20_000

/** Reads a text. Quotations and signatures are not counted; of a long text the plainest passage is chosen. */
export function readText(input: TextToJudge): ReadText {
  const own = ownWords(input.text.slice(0, readChars))
  const title = titleToRead(input)
  const detected = detectLanguage([title, own], input.sourceLanguage ?? undefined)
  const services = ownServicesOf(input.ownServices ?? [])
  const { language, signals: read } =
    detected.language === 'unknown'
      ? likeliest(own, services)
      : { language: detected.language, signals: signalsIn(own, detected.language, services) }
  const isLong = read.reading.items.length >= longWords
  const unspoken = isLong ? withoutSpeech(own) : own
  const signals = unspoken === own ? read : signalsIn(unspoken, language, services)
  if (signals.reading.items.length >= passagesFrom)
    return { detected, language, signals, title, passage: plainestPassage(signals, language) }
  const body = { items: signals.reading.items, hits: signals.hits, strength: 1 }
  const parts = title === '' ? [body] : [body, titlePart(title, language)]
  return { detected, language, signals, title, passage: { language, parts } }
}

const titleStrength = 0.5

function titlePart(title: string, language: Language): PassagePart {
  const { hits, reading } = signalsIn(title, language)
  const weaker: Hit[] = []
  for (const hit of hits) weaker.push(hitAs(hit, hit, hit.strength * titleStrength))
  return { items: reading.items, hits: weaker, strength: titleStrength }
}

function titleToRead({ title, text }: TextToJudge): string {
  const line = (title ?? '').trim()
  if (line === '' || topicOf(line) !== null) return ''
  const head = line.replace(/(?:\.{3}|…)$/, '').trim()
  return holdsLine(text, head) ? '' : line
}

/** For a text in no known language: the language whose cues find most in it, and what they find. */
function likeliest(text: string, services: OwnServices): { language: Language; signals: Signals } {
  const found = (language: Language) => {
    const signals = signalsIn(text, language, services)
    const strength = signals.hits
      .filter((hit) => hit.signal in concepts)
      .reduce((sum, hit) => sum + hit.strength, 0)
    return { language, signals, strength }
  }
  const [first, ...others] = languages
  return others.map(found).reduce((best, one) => (one.strength > best.strength ? one : best), found(first))
}

// Up to here the whole text is weighed at once: a message says good and bad, and both count.
const passagesFrom = 160
const passageWords = 45

/** The passage of a long text that speaks most plainly for anything but noise. */
function plainestPassage({ hits, reading }: Signals, language: Language): Passage {
  const counts = new Map<number, number>()
  for (const item of reading.items) counts.set(item.sentence, (counts.get(item.sentence) ?? 0) + 1)
  let best: { readonly passage: Passage; readonly lead: number } | null = null
  const itemsOf = (first: number, last: number): KnownItem[] =>
    reading.items.filter(({ sentence }) => sentence >= first && sentence < last)
  for (let first = 0; first < reading.sentenceCount; first += 1) {
    let words = 0
    let last = first
    while (last < reading.sentenceCount && (words === 0 || words + (counts.get(last) ?? 0) <= passageWords)) {
      words += counts.get(last) ?? 0
      last += 1
    }
    const passage = {
      language,
      parts: [
        {
          items: itemsOf(first, last),
          hits: hits.filter(
            ({ sentence }) => sentence === wholeText || (sentence >= first && sentence < last),
          ),
          strength: 1,
        },
      ],
    }
    const weighed = weigh(passage)
    const lead =
      Math.max(...caseKinds.filter((kind) => kind !== 'noise').map((kind) => weighed.logits[kind])) -
      weighed.logits.noise
    if (best === null || lead > best.lead) best = { passage, lead }
  }
  return best?.passage ?? { language, parts: [] }
}
