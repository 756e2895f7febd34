// Finds the words of the trade in a text, each with the service it speaks for.
import type { Item } from './items.ts'
import { type OwnServiceKey, type ServiceKey, serviceKeys } from './kinds.ts'
import { readCues } from './lexicon/cue.ts'
import { type CueIndex, indexCues } from './lexicon/cue-index.ts'
import type { Found } from './lexicon/found.ts'
import { serviceCues } from './lexicon/services.ts'

export type NamedService = Exclude<ServiceKey, 'none'>
/** What a word of the trade can speak for: a usual service, or one of the owner's own. */
export type AnyService = NamedService | OwnServiceKey

export const namedServices = serviceKeys.filter((key): key is NamedService => key !== 'none')

export const isOwnService = (key: AnyService): key is OwnServiceKey => key.startsWith('own:')

let index: CueIndex<NamedService> | null = null

function serviceIndex(): CueIndex<NamedService> {
  index ??= indexCues(namedServices.flatMap((key) => readCues(key, serviceCues[key])))
  return index
}

/**
 * The words of the trade in a text in order of place, each with the service it speaks for; one word may speak for
 * several. `own` are the words found for the owner's own services.
 */
export function serviceWords(
  items: readonly Item[],
  own: readonly Found<OwnServiceKey>[] = [],
): readonly Found<AnyService>[] {
  const usual = serviceIndex().find(items)
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
