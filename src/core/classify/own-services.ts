// Recognises the services the owner sells beside the usual ones, by the words the owner gave them.
import { type Language, languages } from '../language/language.ts'
import { tokensOf } from '../text/tokens.ts'
import type { Item } from './items.ts'
import type { OwnServiceKey } from './kinds.ts'
import type { Cue } from './lexicon/cue.ts'
import { indexCues } from './lexicon/cue-index.ts'
import type { Found } from './lexicon/found.ts'
import { readCues } from './lexicon/read-cues.ts'

/** One service of the owner's, as far as recognising it goes. The name counts in every language. */
export type OwnServiceWords = {
  readonly key: OwnServiceKey
  readonly name: string
  readonly phrases: Readonly<Record<Language, readonly string[]>>
}

export type OwnServices = {
  readonly find: (items: readonly Item[], language: Language) => readonly Found<OwnServiceKey>[]
}

// Endings follow longer words ("fotózást", "fotograferingen"); a short one would begin too many others.
const endingsFrom = 5

const none: OwnServices = { find: () => [] }

const known = new WeakMap<readonly OwnServiceWords[], OwnServices>()
// Sent to another thread, the same list is another value each time.
let last: { readonly written: string; readonly services: OwnServices } | null = null

/** The list, ready for matching; worked out once for a list of the same words. */
export function ownServicesOf(list: readonly OwnServiceWords[]): OwnServices {
  if (list.length === 0) return none
  const before = known.get(list)
  if (before !== undefined) return before
  const written = JSON.stringify(list)
  const services = last?.written === written ? last.services : indexed(list)
  last = { written, services }
  known.set(list, services)
  return services
}

function indexed(list: readonly OwnServiceWords[]): OwnServices {
  const byLanguage = new Map(
    languages.map((language) => [
      language,
      indexCues(
        list.flatMap(({ key, name, phrases }) =>
          [name, ...phrases[language]].flatMap((phrase) => cuesOf(key, phrase)),
        ),
      ),
    ]),
  )
  return { find: (items, language) => byLanguage.get(language)?.find(items) ?? [] }
}

/** What was typed is words, never notation; what holds no word recognises nothing. */
function cuesOf(key: OwnServiceKey, phrase: string): Cue<OwnServiceKey>[] {
  const words = tokensOf(phrase).flatMap(({ kind, word }) =>
    kind === 'word' || (kind === 'number' && !word.includes(',')) ? [word] : [],
  )
  const end = words.at(-1)
  if (end === undefined) return []
  return readCues(key, words.join(' ') + (end.length >= endingsFrom ? '*' : ''))
}

/** The key of a new service, from its name; `taken` are the keys there are or ever were. */
export function ownServiceKey(foldedName: string, taken: ReadonlySet<string>): OwnServiceKey {
  const slug = foldedName
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 30)
    .replace(/^_+|_+$/g, '')
  const base: OwnServiceKey = `own:${slug || 'service'}`
  if (!taken.has(base)) return base
  for (let n = 2; ; n += 1) {
    const key: OwnServiceKey = `${base}_${n}`
    if (!taken.has(key)) return key
  }
}
