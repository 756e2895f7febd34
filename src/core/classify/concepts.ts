// Names what a wording can mean, the same in every language, and which kind of text each meaning speaks for.
import type { CaseKind } from './kinds.ts'

/**
 * Meanings carried by words. The cue lists of each language are grouped by them, so that what is learned about
 * "no answer" in one language holds in the others.
 */
export const concepts = {
  // something was broken that was owed
  broken: 'complaint',
  down: 'complaint',
  gone: 'complaint',
  slow: 'complaint',
  insecure: 'complaint',
  late: 'complaint',
  no_answer: 'complaint',
  repeated: 'complaint',
  broken_promise: 'complaint',
  wrong_result: 'complaint',
  money_taken: 'complaint',
  harm: 'complaint',
  careless: 'complaint',
  anger: 'complaint',
  leaving: 'complaint',
  mockery: 'complaint',
  // work is asked for
  ask: 'request',
  order: 'request',
  want: 'request',
  need: 'request',
  seek: 'request',
  quote: 'request',
  handed_over: 'request',
  by_when: 'request',
  // knowledge is asked for
  question_word: 'question',
  yes_no: 'question',
  how_to: 'question',
  wondering: 'question',
  terms: 'question',
  // something went well
  thanks: 'praise',
  good_word: 'praise',
  good_result: 'praise',
  recommend: 'praise',
  no_trouble: 'praise',
  resolved: 'praise',
  better_than: 'praise',
  // nobody's customer speaking
  promotion: 'noise',
  link_bait: 'noise',
  greeting: 'noise',
  news: 'noise',
  everyday: 'noise',
  reaction: 'noise',
  vacancy: 'noise',
  /** Hosts and developers talking of their customers, or to them. */
  host_talk: 'noise',
} as const satisfies Readonly<Record<string, CaseKind>>

export type Concept = keyof typeof concepts

/** Meanings that do not stand in a cue list but follow from how cues and marks stand together. */
export const formSignals = {
  question_mark: 'question',
  /** "not happy", "never again such good service": praise turned round. */
  denied_praise: 'complaint',
  /** "no downtime", "not a single error": a breach turned round. */
  denied_breach: 'praise',
  /** "what if the site goes down": a breach only imagined. */
  supposed_breach: 'question',
  /** "could you show us how to": a question word inside a request. */
  asked_along: 'request',
  /** "great, down again": praise and breach in one breath. */
  bitter_praise: 'complaint',
  /** "good so far, but": praise that only leads up to something else. */
  praise_before_turn: 'request',
  /** Asks, or asks for work, without a word of the trade: about eggs and plants, not about sites. */
  off_trade_ask: 'noise',
  /** Complains without a word of the trade: about trains and restaurants. */
  off_trade_breach: 'noise',
  off_trade_praise: 'noise',
  /** Talks to somebody: you, your, kalian, jer, nektek. */
  addresses: 'request',
  /** Speaks for oneself: I, we, our. */
  first_person: 'complaint',
  /** Names something a web host or developer works on. */
  trade_word: 'request',
  /** Speaks of nobody and to nobody, at some length: an article, a notice, a story about others. */
  impersonal: 'noise',
  /** A breach told of in a text that speaks for nobody. */
  told_breach: 'noise',
  told_praise: 'noise',
  /** Long sentences: writing for readers, not to somebody. */
  long_sentences: 'noise',
  exclamation: 'praise',
  shouting: 'complaint',
  link: 'noise',
  money: 'noise',
} as const satisfies Readonly<Record<string, CaseKind>>

export type FormSignal = keyof typeof formSignals
export type Signal = Concept | FormSignal

export const conceptNames = Object.keys(concepts).filter((name): name is Concept => name in concepts)

/** What a concept becomes when no word of the trade stands in the text. */
export function offTrade(name: Concept): FormSignal | null {
  switch (concepts[name]) {
    case 'complaint':
      return 'off_trade_breach'
    case 'request':
    case 'question':
      return 'off_trade_ask'
    case 'praise':
      return 'off_trade_praise'
    case 'noise':
      return null
  }
}

export const isConcept = (signal: Signal): signal is Concept => signal in concepts

/** Concepts that say outright that something owed was not delivered. */
export const breachConcepts: ReadonlySet<Concept> = new Set(
  conceptNames.filter((name) => concepts[name] === 'complaint' && name !== 'mockery'),
)

/** Concepts that say outright that something went well. */
export const praiseConcepts: ReadonlySet<Concept> = new Set(
  conceptNames.filter((name) => concepts[name] === 'praise'),
)
