// Holds what is known of each word of a language, worked out once: the words of a language repeat.
import { type Language, languages } from '../language/language.ts'
import { rememberedByWord, type Word } from '../text/word.ts'
import type { Concept } from './concepts.ts'
import type { Item, Reading } from './items.ts'
import type { NamedCause } from './lexicon/causes.ts'
import type { CueWord } from './lexicon/cue-index.ts'
import { causeIndex, effectIndex, type NamedService, serviceIndex } from './lexicon/indexes.ts'
import { lexiconOf } from './lexicon/lexicons.ts'
import { role, rolesOf } from './lexicon/word-roles.ts'
import { saidOfServices } from './service-stems.ts'
import { type WordForm, wordFormOf } from './wording.ts'

export type KnownItem = Item<KnownWord>
export type KnownReading = Reading<KnownWord>

/** A folded word in a language. What noise is not asked about is worked out on first use. */
export class KnownWord {
  readonly word: Word
  /** The bits of `role` it has. */
  readonly roles: number
  readonly isFiller: boolean
  readonly concepts: CueWord<Concept>
  readonly services: CueWord<NamedService>
  readonly form: WordForm
  #effects: CueWord<NamedService> | null = null
  #causes: CueWord<NamedCause> | null = null
  #said: Float64Array | null | undefined

  constructor(word: Word, language: Language) {
    const lexicon = lexiconOf(language)
    const { text } = word
    this.word = word
    this.roles = rolesOf(text, language, lexicon)
    this.isFiller = (this.roles & role.filler) !== 0
    this.concepts = lexicon.concepts.wordOf(text)
    this.services = serviceIndex().wordOf(text)
    this.form = wordFormOf(text, language)
  }

  get effects(): CueWord<NamedService> {
    this.#effects ??= effectIndex().wordOf(this.word.text)
    return this.#effects
  }

  get causes(): CueWord<NamedCause> {
    this.#causes ??= causeIndex().wordOf(this.word.text)
    return this.#causes
  }

  /** What it adds to the sum of each learned service; null where nothing was learned of it. */
  get said(): Float64Array | null {
    if (this.#said === undefined) this.#said = saidOfServices(this.word.text)
    return this.#said
  }
}

const knownIn: ReadonlyMap<Language, (word: Word) => KnownWord> = new Map(
  languages.map((language) => [language, rememberedByWord((word) => new KnownWord(word, language))]),
)

/** Gives what is known of a word in the language. */
export const knownWordsOf = (language: Language): ((word: Word) => KnownWord) =>
  knownIn.get(language) ?? ((word) => new KnownWord(word, language))
