// Finds the signals in a text: what its words mean, turned round where they are denied, imagined or bitter.
import type { Language } from '../language/language.ts'
import type { Token } from '../text/token.ts'
import { breachConcepts, type Concept, isConcept, offTrade, praiseConcepts, type Signal } from './concepts.ts'
import { type Item, type Reading, readItems } from './items.ts'
import type { Found } from './lexicon/cue-index.ts'
import { lexiconOf, type ReadyLexicon } from './lexicon/lexicons.ts'
import type { OwnServices } from './own-services.ts'
import { type AnyService, serviceWords, tradeWords } from './service.ts'

/** One place in the text that gives a signal. */
export type Hit = {
  readonly signal: Signal
  readonly strength: number
  readonly start: number
  readonly end: number
  /** Number of the sentence, counted from 0; `wholeText` for what is said by no sentence alone. */
  readonly sentence: number
}

/** The sentence of what the manner of the whole text says. */
export const wholeText = -1

export type Signals = {
  readonly hits: readonly Hit[]
  readonly reading: Reading
  readonly services: readonly Found<AnyService>[]
}

/** All signals of a text in a language, in order of place. The text is read as given: blank quotations first. */
export function signalsIn(text: string, language: Language, own?: OwnServices): Signals {
  const lexicon = lexiconOf(language)
  const reading = readItems(text, lexicon.fillers)
  const { items } = reading
  const found = lexicon.concepts.find(items)
  const meant = found.map((cue) => turned(cue, reading, lexicon)).map(along)
  const broken = new Set<number>()
  for (const hit of meant) {
    if (isOneOf(breachConcepts, hit.signal) && hit.strength === 1) broken.add(hit.sentence)
  }
  const hits: Hit[] = []
  for (const hit of meant) addMeant(hits, beforeTurn(hit, meant, items, lexicon), broken)
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (item === undefined) break
    if (lexicon.secondPerson.has(item.word) && !isDanishIn(text, item))
      hits.push(hitAt('addresses', items, index, index + 1, 0.5))
    if (lexicon.firstPerson.has(item.word) || (language === 'hu' && isHungarianSelf(item.word))) {
      hits.push(hitAt('first_person', items, index, index + 1, 0.5))
    }
    if (isShouted(text, item)) hits.push(hitAt('shouting', items, index, index + 1, 0.5))
  }
  const services = serviceWords(items, own?.find(items, language))
  const trade = tradeWords(services)
  if (trade.length === 0) hits.push(...hits.flatMap(offTradeHit))
  for (const word of trade) hits.push(hitAt('trade_word', items, word.from, word.to, word.strength))
  hits.push(...marks(reading))
  hits.push(...manner(reading, hits))
  return { hits: hits.sort((a, b) => a.start - b.start || a.end - b.end), reading, services }
}

// Hungarian says "I" and "we" by the ending of the verb or noun.
const hungarianSelf =
  /.{3}(?:[aeo]m|[ao]mat|emet|[ae]mnak|emnek|[tn][aeu]k?m|t?unk|unkat|juk|tuk|ink|ink[ae]t|inknak|inknek)$/

function isHungarianSelf(word: string): boolean {
  const last = word.charAt(word.length - 1)
  return (last === 'm' || last === 't' || last === 'k') && hungarianSelf.test(word)
}

/** Danish writes "I" (you) with a capital and "i" (in) without. */
const isDanishIn = (text: string, item: Item): boolean => item.word === 'i' && text.charAt(item.start) === 'i'

function hitAt(signal: Signal, items: readonly Item[], from: number, to: number, strength: number): Hit {
  const first = items[from]
  const last = items[to - 1]
  return {
    signal,
    strength,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    sentence: first?.sentence ?? 0,
  }
}

const negationReach = 3

/** The signal a found cue really gives, where words before it deny it or make it only imagined. */
function turned(cue: Found<Concept>, { items, asking }: Reading, lexicon: ReadyLexicon): Hit {
  const { name, strength, from, to } = cue
  const isPraise =
    praiseConcepts.has(name) && name !== 'thanks' && name !== 'no_trouble' && name !== 'better_than'
  const isBreach = breachConcepts.has(name)
  const sentence = items[from]?.sentence
  if ((!isPraise && !isBreach) || sentence === undefined) return hitAt(name, items, from, to, strength)
  const isBefore = (index: number): boolean => items[index]?.sentence === sentence
  let near = from
  while (near > from - negationReach && isBefore(near - 1)) near -= 1
  let denier = from - 1
  while (denier >= near && !isIn(lexicon.negators, items[denier])) denier -= 1
  if (denier >= near) {
    const isParted = anyOf(items, denier + 1, from, (item) => item.opensClause || isIn(lexicon.degrees, item))
    const isOwnNegation = isBreach && anyOf(items, from, to, (item) => isIn(lexicon.negators, item))
    if (!isParted && !isOwnNegation)
      return hitAt(isPraise ? 'denied_praise' : 'denied_breach', items, denier, to, strength)
  }
  if (!isBreach) return hitAt(name, items, from, to, strength)
  // In a question the condition may stand anywhere before, else close by.
  let first = near
  if (asking.has(sentence)) while (isBefore(first - 1)) first -= 1
  const isSupposed = anyOf(items, first, from, (item) => isIn(lexicon.conditions, item))
  return hitAt(isSupposed ? 'supposed_breach' : name, items, from, to, strength)
}

const isIn = (words: ReadonlySet<string>, item: Item | undefined): boolean =>
  item !== undefined && words.has(item.word)

/** Whether one of the items `from` (inclusive) to `to` (exclusive) is such. */
function anyOf(items: readonly Item[], from: number, to: number, is: (item: Item) => boolean): boolean {
  for (let index = from; index < to; index += 1) {
    const item = items[index]
    if (item !== undefined && is(item)) return true
  }
  return false
}

/** Praise that a "but" follows in its sentence, with no praise after it, only leads up to what is meant. */
function beforeTurn(hit: Hit, hits: readonly Hit[], items: readonly Item[], lexicon: ReadyLexicon): Hit {
  if (!isOneOf(praiseConcepts, hit.signal)) return hit
  const turn = items.find(
    (item) =>
      item.sentence === hit.sentence &&
      item.start >= hit.end &&
      item.opensClause &&
      lexicon.turns.has(item.word),
  )
  if (turn === undefined) return hit
  const isPraisedOn = hits.some((other) => other.start >= turn.start && isOneOf(praiseConcepts, other.signal))
  return isPraisedOn ? hit : { ...hit, signal: 'praise_before_turn' }
}

/**
 * Adds a hit as it counts: praise in one sentence with a breach, or next to it, is not meant, or does not count; mocking
 * words mean nothing without a breach.
 */
function addMeant(hits: Hit[], hit: Hit, broken: ReadonlySet<number>): void {
  const { sentence } = hit
  const isBroken =
    broken.size > 0 && (broken.has(sentence - 1) || broken.has(sentence) || broken.has(sentence + 1))
  if (hit.signal === 'mockery' && !isBroken) return
  hits.push(hit)
  const isPraise = hit.signal !== 'resolved' && isOneOf(praiseConcepts, hit.signal)
  if (isBroken && isPraise && hit.signal !== 'mockery') hits.push({ ...hit, signal: 'bitter_praise' })
}

/** A question word that comes after asking for work belongs to the work: "could you show us how to". */
function along(hit: Hit, _index: number, hits: readonly Hit[]): Hit {
  if (!embeddable.has(hit.signal)) return hit
  // "Could you tell me how" asks for an answer, not for work.
  if (
    hits.some(
      (other) => other.signal === 'wondering' && other.strength === 1 && other.sentence === hit.sentence,
    )
  )
    return hit
  const isAsked = hits.some(
    (other) =>
      (other.signal === 'ask' || other.signal === 'want') &&
      other.strength === 1 &&
      other.sentence === hit.sentence &&
      other.end <= hit.start,
  )
  return isAsked ? { ...hit, signal: 'asked_along' } : hit
}

const embeddable: ReadonlySet<Signal> = new Set(['question_word', 'how_to', 'terms'])

function offTradeHit(hit: Hit): Hit[] {
  const signal = isConcept(hit.signal) ? offTrade(hit.signal) : null
  return signal === null ? [] : [{ ...hit, signal }]
}

const isOneOf = (names: ReadonlySet<string>, signal: Signal): boolean => names.has(signal)

function isShouted(text: string, { start, end }: Item): boolean {
  // Most words begin with a small letter; seeing that costs less than cutting the word out.
  const first = text.charCodeAt(start)
  if (end - start < 4 || (first >= 97 && first <= 122)) return false
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

const currency =
  /^(?:[$€£]|kr|rp|ft|eur|usd|dkk|huf|idr|euro|euros|dollar|dollars|kroner|forint|juta|ribu|jt|rb|pounds)$/

function marks({ items, tokens, asking }: Reading): Hit[] {
  const hits: Hit[] = []
  // The item last passed: a mark belongs to the sentence of the word before it.
  let passed = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    const marked = markOf(token, tokens[index - 1], tokens[index + 1], asking.size)
    if (marked === null) continue
    while ((items[passed + 1]?.start ?? Number.POSITIVE_INFINITY) <= token.start) passed += 1
    const sentence = items[passed]?.sentence ?? 0
    hits.push({ ...marked, start: token.start, end: token.end, sentence })
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

// A customer's few words may leave out who speaks ("Shop down since nine"); at this length nobody leaves it out.
const impersonalFrom = 14
const impersonalStep = 12
// Customers write twelve words a sentence on average, articles above twenty.
const longSentenceFrom = 15
const longSentenceStep = 8
const mostManner = 2

/** What the manner of the whole text says; it has no place in it, except where it takes the edge off a word. */
function manner({ items, sentenceCount }: Reading, hits: readonly Hit[]): Hit[] {
  const found: Hit[] = []
  const add = (signal: Signal, strength: number): void => {
    if (strength > 0)
      found.push({ signal, strength: Math.min(mostManner, strength), start: 0, end: 0, sentence: wholeText })
  }
  add('long_sentences', (items.length / Math.max(1, sentenceCount) - longSentenceFrom) / longSentenceStep)
  const isPersonal = hits.some(({ signal }) => signal === 'first_person' || signal === 'addresses')
  if (isPersonal || items.length <= impersonalFrom) return found
  add('impersonal', (items.length - impersonalFrom) / impersonalStep)
  for (const hit of hits) {
    if (isOneOf(breachConcepts, hit.signal)) found.push({ ...hit, signal: 'told_breach' })
    else if (isOneOf(praiseConcepts, hit.signal)) found.push({ ...hit, signal: 'told_praise' })
  }
  return found
}
