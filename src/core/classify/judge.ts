// Judges a text: what it wants, how surely, in which language, about which service, and by which words.
import { topicOf } from '../case/topic.ts'
import { detectLanguage } from '../language/detect.ts'
import { type Language, languages } from '../language/language.ts'
import { causeOf, type FoundCause } from './cause.ts'
import { concepts, formSignals, type Signal } from './concepts.ts'
import { type CaseKind, type Cause, caseKinds, type ServiceKey } from './kinds.ts'
import { ownWords, withoutSpeech } from './own-words.ts'
import { longWords, proseDegree } from './prose.ts'
import { chanceOf, type RankedService, rankServices } from './service.ts'
import { type Signals, signalsIn } from './signals.ts'
import { type PerKind, perKind, sharesOf, type Weighed, weigh } from './weigh.ts'
import { weightsVersion } from './weights.ts'

export type JudgeInput = {
  readonly text: string
  /** The item's title; titles that only name the place ("Comment on X by Y") are not read. */
  readonly title?: string | null
  /** The usual language of the source. */
  readonly sourceLanguage?: Language | null
  readonly authorIsOwner?: boolean
}

export type Reason = {
  readonly signal: Signal
  /** The kind this speaks for. */
  readonly kind: CaseKind
  /** The words as written, from `start` to `end` of the text; a reason from the title has both at 0. */
  readonly words: string
  readonly start: number
  readonly end: number
  /** What these words add to the sum of that kind. */
  readonly weight: number
}

export type Judgement = {
  readonly kind: CaseKind
  /** Probability of the kind, 0 to 1. */
  readonly confidence: number
  readonly language: Language | 'unknown'
  readonly scores: PerKind
  /** In order of place. */
  readonly reasons: readonly Reason[]
  readonly service: {
    readonly key: ServiceKey
    readonly confidence: number
    readonly words: readonly string[]
  }
  readonly cause: { readonly cause: Cause; readonly words: readonly string[] }
  readonly version: number
}

/** Above this share of complaint a notification is worth its interruption; chosen on held-out texts for precision. */
export const notifyThreshold = 0.8

// What a text wants is said long before this; the rest of a pasted log or a hostile page costs time and tells nothing.
const readChars = 20_000

/**
 * Judges one text. Pure and deterministic. Quotations and signatures are not counted. A text by the owner is noise:
 * it asks nothing of him. A long text is judged by the passage that speaks most plainly, held back as far as the
 * whole reads like an article about others (`proseDegree`).
 */
export function judge(input: JudgeInput): Judgement {
  const own = ownWords(input.text.slice(0, readChars))
  const title = titleToRead(input)
  const detected = detectLanguage([title, own], input.sourceLanguage ?? undefined)
  const language = detected.language === 'unknown' ? likeliest(own) : detected.language
  const read = signalsIn(own, language)
  const isLong = read.reading.items.length >= longWords
  const unspoken = isLong ? withoutSpeech(own) : own
  const signals = unspoken === own ? read : signalsIn(unspoken, language)
  const titleHits =
    title === '' ? [] : signalsIn(title, language).hits.map((hit) => ({ ...hit, strength: hit.strength / 2 }))
  const isOnePassage = signals.reading.items.length < passagesFrom
  const weighed = isOnePassage ? weigh([...signals.hits, ...titleHits]) : plainestPassage(signals)
  const prose = input.authorIsOwner === true ? 1 : proseDegree(signals.reading.items, signals.hits, language)
  const shares = sharesOf(weighed.logits)
  const scores = perKind((kind) => (1 - prose) * shares[kind] + (kind === 'noise' ? prose : 0))
  const kind = caseKinds.reduce((best, other) => (scores[other] > scores[best] ? other : best))
  return {
    kind,
    confidence: scores[kind],
    language: detected.language,
    scores,
    reasons: reasonsFrom(weighed, input.text, title, isOnePassage ? titleHits.length : 0),
    service: serviceFrom(signals, kind, input.text),
    cause: causeFrom(causeOf(signals.reading.items, kind), input.text),
    version: weightsVersion,
  }
}

/** The services a text may be about, strongest first, whatever its kind. */
export function servicesOf(text: string, sourceLanguage?: Language): RankedService[] {
  const own = ownWords(text.slice(0, readChars))
  const detected = detectLanguage(own, sourceLanguage)
  const signals = signalsIn(own, detected.language === 'unknown' ? likeliest(own) : detected.language)
  return rankServices(signals.reading.items, signals.services, signals.hits)
}

function titleToRead({ title, text }: JudgeInput): string {
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
function plainestPassage({ hits, reading }: Signals): Weighed {
  const counts = new Map<number, number>()
  for (const item of reading.items) counts.set(item.sentence, (counts.get(item.sentence) ?? 0) + 1)
  let best: { readonly weighed: Weighed; readonly lead: number } | null = null
  for (let first = 0; first < reading.sentenceCount; first += 1) {
    let words = 0
    let last = first
    while (last < reading.sentenceCount && (words === 0 || words + (counts.get(last) ?? 0) <= passageWords)) {
      words += counts.get(last) ?? 0
      last += 1
    }
    const passage = hits.filter((hit) => hit.sentence >= first && hit.sentence < last)
    const weighed = weigh(passage)
    const lead =
      Math.max(...caseKinds.filter((kind) => kind !== 'noise').map((kind) => weighed.logits[kind])) -
      weighed.logits.noise
    if (best === null || lead > best.lead) best = { weighed, lead }
  }
  return best?.weighed ?? weigh([])
}

// Marks of form ("we", "the site") are everywhere; only those that carry the judgement are worth showing.
const formReasons: ReadonlySet<Signal> = new Set([
  'question_mark',
  'denied_praise',
  'denied_breach',
  'supposed_breach',
  'bitter_praise',
  'praise_before_turn',
  'asked_along',
  'off_trade_ask',
  'off_trade_breach',
  'off_trade_praise',
  'link',
  'shouting',
])

const kindsOfSignals: Readonly<Record<Signal, CaseKind>> = { ...concepts, ...formSignals }
const isSignal = (name: string): name is Signal => name in kindsOfSignals

/** The signals worth showing, each with the kind it speaks for. */
const shownKinds: ReadonlyMap<Signal, CaseKind> = new Map(
  Object.keys(kindsOfSignals)
    .filter(isSignal)
    .filter((signal) => signal in concepts || formReasons.has(signal))
    .map((signal) => [signal, kindsOfSignals[signal]]),
)

/** The reasons in order of place; the last `titleCount` of the hits are those of the title. */
function reasonsFrom({ hits }: Weighed, text: string, title: string, titleCount: number): Reason[] {
  const reasons: Reason[] = []
  const firstOfTitle = hits.length - titleCount
  for (let index = 0; index < hits.length; index += 1) {
    const hit = hits[index]
    let kind = hit === undefined ? undefined : shownKinds.get(hit.signal)
    if (hit === undefined || kind === undefined) continue
    for (const other of caseKinds) if (hit.adds[other] > hit.adds[kind]) kind = other
    const weight = hit.adds[kind]
    if (weight <= 0) continue
    const isTitle = index >= firstOfTitle
    const words = (isTitle ? title : text).slice(hit.start, hit.end)
    const [start, end] = isTitle ? [0, 0] : [hit.start, hit.end]
    reasons.push({ signal: hit.signal, kind, words, start, end, weight })
  }
  return reasons
}

function serviceFrom(signals: Signals, kind: CaseKind, text: string): Judgement['service'] {
  if (kind === 'noise') return { key: 'none', confidence: 1, words: [] }
  const [best] = rankServices(signals.reading.items, signals.services, signals.hits)
  if (best === undefined) return { key: 'none', confidence: 0, words: [] }
  return {
    key: best.key,
    confidence: chanceOf(best.confidence),
    words: best.places.map(({ start, end }) => text.slice(start, end)),
  }
}

function causeFrom(found: FoundCause, text: string): Judgement['cause'] {
  return { cause: found.cause, words: found.places.map(({ start, end }) => text.slice(start, end)) }
}
