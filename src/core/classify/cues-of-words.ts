// Lists what cues can begin with the words of a text.
import type { KnownItem, KnownWord } from './known-word.ts'
import type { CueWord } from './lexicon/cue-index.ts'

/** What is known of each word in one respect. Pushed and not mapped: so it is one form of list to the engine. */
export function cuesOf<Name extends string>(
  items: readonly KnownItem[],
  pick: (known: KnownWord) => CueWord<Name>,
): CueWord<Name>[] {
  const cues: CueWord<Name>[] = []
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (item !== undefined) cues.push(pick(item.known))
  }
  return cues
}
