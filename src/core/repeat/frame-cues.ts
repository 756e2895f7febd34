// Makes one language's words for frames ready to be found in texts, with their misspellings.
import type { Cue, WordPattern } from '../classify/lexicon/cue.ts'
import { type CueIndex, indexCues } from '../classify/lexicon/cue-index.ts'
import { readCues } from '../classify/lexicon/read-cues.ts'
import type { Language } from '../language/language.ts'
import { wordsOf } from '../text/tokens.ts'
import type { ActionKey, FacetKey, ObjectKey, VariantKey } from './concepts.ts'
import { da } from './lexicon/da.ts'
import { en } from './lexicon/en.ts'
import type { FrameLexicon } from './lexicon/frame-lexicon.ts'
import { hu } from './lexicon/hu.ts'
import { id } from './lexicon/id.ts'
import { shared } from './lexicon/shared.ts'
import { createSpelling, type Spelling } from './spelling.ts'

export type FrameCues = {
  readonly objects: CueIndex<ObjectKey>
  readonly actions: CueIndex<ActionKey>
  readonly facets: CueIndex<FacetKey>
  readonly variants: CueIndex<VariantKey>
  readonly negators: ReadonlySet<string>
  readonly spelling: Spelling
}

const lexicons: Readonly<Record<Language, FrameLexicon>> = { en, id, da, hu }

const ready = new Map<Language, FrameCues>()

/** The lists of a language, read on first use. */
export function frameCuesOf(language: Language): FrameCues {
  const known = ready.get(language)
  if (known !== undefined) return known
  const own = lexicons[language]
  const objects = cuesIn<ObjectKey>([own.objects, shared.objects])
  const actions = cuesIn<ActionKey>([own.actions, shared.actions])
  const facets = cuesIn<FacetKey>([own.facets])
  const cues: FrameCues = {
    objects: indexCues(objects),
    actions: indexCues(actions),
    facets: indexCues(facets),
    variants: indexCues(cuesIn<VariantKey>([own.variants, shared.variants])),
    negators: new Set(wordsOf(own.negators)),
    spelling: createSpelling([...objects, ...actions, ...facets].flatMap(wordsOfCue)),
  }
  ready.set(language, cues)
  return cues
}

const wordsOfCue = (cue: Cue<string>): WordPattern[] =>
  cue.steps.flatMap((step) => (step.kind === 'words' ? step.alternatives.flat() : []))

/** The later lists complete the first. */
function cuesIn<Name extends string>(lists: readonly Readonly<Partial<Record<Name, string>>>[]): Cue<Name>[] {
  return lists.flatMap((list) =>
    (Object.keys(list) as Name[]).flatMap((name) => readCues(name, list[name] ?? '')),
  )
}
