// Reads a text for its judgement: its own words, its language, and the passage that is to be judged.
import { topicOf } from '../case/topic.ts'
import { type Detected, detectLanguage } from '../language/detect.ts'
import { type Language, languages } from '../language/language.ts'
import { concepts } from './concepts.ts'
import type { Item } from './items.ts'
import { caseKinds } from './kinds.ts'
import { type OwnServiceWords, ownServicesOf } from './own-services.ts'
import { ownWords, withoutSpeech } from './own-words.ts'
import type { Passage } from './passage.ts'
import { longWords } from './prose.ts'
import { type Hit, type Signals, signalsIn } from './signals.ts'
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
  /** What is judged; of its hits the last `titleHits` are those of the title, as is its second part. */
  readonly passage: Passage
  readonly titleHits: number
}

// What a text wants is said long before this; the rest of a pasted log or a hostile page costs time and tells nothing.
const readChars = 20_000

/** Reads a text. Quotations and signatures are not counted; of a long text the plainest passage is chosen. */
export function readText(input: TextToJudge): ReadText {
  const own = ownWords(input.text.slice(0, readChars))
  const title = titleToRead(input)
  const detected = detectLanguage([title, own], input.sourceLanguage ?? undefined)
  const language = detected.language === 'unknown' ? likeliest(own) : detected.language
  const services = ownServicesOf(input.ownServices ?? [])
  const read = signalsIn(own, language, services)
  const isLong = read.reading.items.length >= longWords
  const unspoken = isLong ? withoutSpeech(own) : own
  const signals = unspoken === own ? read : signalsIn(unspoken, language, services)
  if (signals.reading.items.length >= passagesFrom)
    return { detected, language, signals, title, passage: plainestPassage(signals, language), titleHits: 0 }
  const ofTitle = title === '' ? null : titlePart(title, language)
  const parts = [{ items: signals.reading.items, strength: 1 }]
  const passage =
    ofTitle === null
      ? { language, hits: signals.hits, parts }
      : { language, hits: [...signals.hits, ...ofTitle.hits], parts: [...parts, ofTitle.part] }
  return { detected, language, signals, title, passage, titleHits: ofTitle?.hits.length ?? 0 }
}

const titleStrength = 0.5

function titlePart(title: string, language: Language): { hits: Hit[]; part: Passage['parts'][number] } {
  const { hits, reading } = signalsIn(title, language)
  return {
    hits: hits.map((hit) => ({ ...hit, strength: hit.strength * titleStrength })),
    part: { items: reading.items, strength: titleStrength },
  }
}

function titleToRead({ title, text }: TextToJudge): string {
  const line = (title ?? '').trim()
  if (line === '' || topicOf(line) !== null) return ''
  const head = line.replace(/(?:\.{3}|…)$/, '').trim()
  if (text.includes(head)) return ''
  return /[^\S ]|\s{2}/.test(text) && text.replace(/\s+/g, ' ').includes(head) ? '' : line
}

/** For a text in no known language: the language whose cues find most in it. */
function likeliest(text: string): Language {
  const found = languages.map((language) => ({
    language,
    strength: signalsIn(text, language)
      .hits.filter((hit) => hit.signal in concepts)
      .reduce((sum, hit) => sum + hit.strength, 0),
  }))
  const [first] = found
  return found.reduce(
    (best, one) => (one.strength > best.strength ? one : best),
    first ?? { language: 'en', strength: 0 },
  ).language
}

// Up to here the whole text is weighed at once: a message says good and bad, and both count.
const passagesFrom = 160
const passageWords = 45

/** The passage of a long text that speaks most plainly for anything but noise. */
function plainestPassage({ hits, reading }: Signals, language: Language): Passage {
  const counts = new Map<number, number>()
  for (const item of reading.items) counts.set(item.sentence, (counts.get(item.sentence) ?? 0) + 1)
  let best: { readonly passage: Passage; readonly lead: number } | null = null
  const itemsOf = (first: number, last: number): Item[] =>
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
      hits: hits.filter((hit) => hit.sentence >= first && hit.sentence < last),
      parts: [{ items: itemsOf(first, last), strength: 1 }],
    }
    const weighed = weigh(passage)
    const lead =
      Math.max(...caseKinds.filter((kind) => kind !== 'noise').map((kind) => weighed.logits[kind])) -
      weighed.logits.noise
    if (best === null || lead > best.lead) best = { passage, lead }
  }
  return best?.passage ?? { language, hits: [], parts: [] }
}
