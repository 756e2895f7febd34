// Holds the cue lists of all languages, read once and kept ready for matching.
import type { Language } from '../../language/language.ts'
import { fold } from '../../text/fold.ts'
import { type Concept, conceptNames } from '../concepts.ts'
import { type CueIndex, indexCues } from './cue-index.ts'
import { danish } from './da/index.ts'
import { english } from './en/index.ts'
import { hungarian } from './hu/index.ts'
import { indonesian } from './id/index.ts'
import type { Lexicon } from './lexicon.ts'
import { readCues } from './read-cues.ts'
import type { WordLists } from './word-roles.ts'

const written: Readonly<Record<Language, Lexicon>> = {
  en: english,
  id: indonesian,
  da: danish,
  hu: hungarian,
}

export type ReadyLexicon = WordLists & {
  readonly concepts: CueIndex<Concept>
}

const ready = new Map<Language, ReadyLexicon>()

const wordSet = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(',')
      .map((word) => fold(word).trim())
      .filter((word) => word !== ''),
  )

/** The lexicon of a language; read on first use, because a start needs none of them. */
export function lexiconOf(language: Language): ReadyLexicon {
  const known = ready.get(language)
  if (known !== undefined) return known
  const source = written[language]
  const lexicon: ReadyLexicon = {
    concepts: indexCues(conceptNames.flatMap((name) => readCues(name, source.cues[name]))),
    negators: wordSet(source.negators),
    degrees: wordSet(source.degrees),
    conditions: wordSet(source.conditions),
    turns: wordSet(source.turns),
    secondPerson: wordSet(source.secondPerson),
    firstPerson: wordSet(source.firstPerson),
    fillers: wordSet(source.fillers),
  }
  ready.set(language, lexicon)
  return lexicon
}
