// Lists what cues can begin with the words of a text, one list of cues at a time.
import type { Concept } from './concepts.ts'
import type { KnownItem } from './known-word.ts'
import type { NamedCause } from './lexicon/causes.ts'
import type { CueWord } from './lexicon/cue-index.ts'
import type { NamedService } from './lexicon/indexes.ts'

// One row each serves all texts, and each is filled by code of its own: to the engine a call of "what is wanted of the
// word" that is another each time costs more than all else that is done with a word that begins nothing.
const concepts: CueWord<Concept>[] = []
const services: CueWord<NamedService>[] = []
const effects: CueWord<NamedService>[] = []
const causes: CueWord<NamedCause>[] = []

/** What can be meant by what begins with each word. Holds until the next text. */
export function conceptsOf(items: readonly KnownItem[]): readonly CueWord<Concept>[] {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (item !== undefined) concepts[index] = item.known.concepts
  }
  return concepts
}

/** What words of the trade can begin with each word. Holds until the next text. */
export function servicesOf(items: readonly KnownItem[]): readonly CueWord<NamedService>[] {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (item !== undefined) services[index] = item.known.services
  }
  return services
}

/** What tells a service by what happens and can begin with each word. Holds until the next text. */
export function effectsOf(items: readonly KnownItem[]): readonly CueWord<NamedService>[] {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (item !== undefined) effects[index] = item.known.effects
  }
  return effects
}

/** What names a cause and can begin with each word. Holds until the next text. */
export function causesOf(items: readonly KnownItem[]): readonly CueWord<NamedCause>[] {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (item !== undefined) causes[index] = item.known.causes
  }
  return causes
}
