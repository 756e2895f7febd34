// Finds the words of the trade in a text, each with the service it speaks for.
import { cuesOf } from './cues-of-words.ts'
import type { OwnServiceKey } from './kinds.ts'
import type { KnownItem } from './known-word.ts'
import type { Found } from './lexicon/found.ts'
import { type NamedService, serviceIndex } from './lexicon/indexes.ts'

/** What a word of the trade can speak for: a usual service, or one of the owner's own. */
export type AnyService = NamedService | OwnServiceKey

export const isOwnService = (key: AnyService): key is OwnServiceKey => key.startsWith('own:')

/**
 * The words of the trade in a text in order of place, each with the service it speaks for; one word may speak for
 * several. `own` are the words found for the owner's own services.
 */
export function serviceWords(
  items: readonly KnownItem[],
  own: readonly Found<OwnServiceKey>[] = [],
): readonly Found<AnyService>[] {
  const usual = serviceIndex().find(
    items,
    cuesOf(items, ({ services }) => services),
  )
  return own.length === 0 ? usual : [...own, ...usual].sort((a, b) => a.from - b.from || a.to - b.to)
}

/**
 * The words that name something a web host or developer works on, once each, whatever the service. As `services` stand in
 * order of place, a word can only overlap the last one kept.
 */
export function tradeWords(services: readonly Found<AnyService>[]): Found<AnyService>[] {
  const words: Found<AnyService>[] = []
  for (const found of services) {
    const last = words.at(-1)
    if (last === undefined || last.to <= found.from) words.push(found)
    else if (found.strength > last.strength) words[words.length - 1] = found
  }
  return words
}
