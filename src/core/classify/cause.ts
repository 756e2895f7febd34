// Says whose doing a trouble is, as far as its words say so. Decides who pays, so it stays `unknown` without words.

import type { Item } from './items.ts'
import type { CaseKind, Cause } from './kinds.ts'
import { causeCues, type NamedCause } from './lexicon/causes.ts'
import { readCues } from './lexicon/cue.ts'
import { type CueIndex, indexCues } from './lexicon/cue-index.ts'

const named: readonly NamedCause[] = ['client_script', 'third_party', 'provider_fault', 'change_request']

let index: CueIndex<NamedCause> | null = null

export type FoundCause = {
  readonly cause: Cause
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

/**
 * The cause the words name. A complaint is never a change request and praise has no cause; the client's own script
 * and third parties go before the provider, because whoever names them has looked further than "it is down".
 */
export function causeOf(items: readonly Item[], kind: CaseKind): FoundCause {
  if (kind === 'praise' || kind === 'noise') return { cause: 'unknown', places: [] }
  index ??= indexCues(named.flatMap((cause) => readCues(cause, causeCues[cause])))
  const found = index.find(items)
  const possible = kind === 'complaint' ? named.slice(0, 3) : kind === 'request' ? named : named.slice(0, 2)
  const strengthOf = (cause: NamedCause): number =>
    found.filter((hit) => hit.name === cause).reduce((sum, hit) => sum + hit.strength, 0)
  // A request that wants a change is one, whatever it mentions on the way.
  const order =
    kind === 'request' && strengthOf('change_request') >= 1 ? (['change_request'] as const) : possible
  const cause = order.find((candidate) => strengthOf(candidate) >= 1)
  if (cause === undefined) return { cause: 'unknown', places: [] }
  return {
    cause,
    places: found
      .filter((hit) => hit.name === cause)
      .map((hit) => ({ start: items[hit.from]?.start ?? 0, end: items[hit.to - 1]?.end ?? 0 })),
  }
}
