// Says whose doing a trouble is, as far as its words say so. Decides who pays, so it stays `unknown` without words.
import { cuesOf } from './cues-of-words.ts'
import type { CaseKind, Cause } from './kinds.ts'
import type { KnownItem, KnownReading } from './known-word.ts'
import {
  believingWords,
  blamingWords,
  type NamedCause,
  namedCauses,
  reasonAskingWords,
} from './lexicon/causes.ts'
import type { Found } from './lexicon/found.ts'
import { causeIndex } from './lexicon/indexes.ts'
import { role } from './lexicon/word-roles.ts'

export type FoundCause = {
  readonly cause: Cause
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

const nothing: FoundCause = { cause: 'unknown', places: [] }

/**
 * The cause the words name. A complaint is never a change request and praise has no cause; the client's own script
 * and third parties go before the provider, because whoever names them has looked further than "it is down". Words
 * that are denied ("not your fault"), only imagined ("if your server fails") or asked ("did you change it?") name none.
 */
export function causeOf(reading: KnownReading, kind: CaseKind): FoundCause {
  if (kind === 'praise' || kind === 'noise') return nothing
  const { items } = reading
  const all = causeIndex().find(
    items,
    cuesOf(items, ({ causes }) => causes),
  )
  if (all.length === 0) return nothing
  const found: Found<NamedCause>[] = []
  for (const hit of all)
    if (hit.name === 'change_request' ? !isOtherwiseNamed(hit, all) : isSaid(hit, reading, kind))
      found.push(hit)
  const cause = namedBy(found, kind)
  if (cause === null) return nothing
  const places: { readonly start: number; readonly end: number }[] = []
  for (const { name, from, to } of found)
    if (name === cause) places.push({ start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 })
  return { cause, places }
}

/** The cause that is believed of those named clearly enough. */
function namedBy(found: readonly Found<NamedCause>[], kind: CaseKind): NamedCause | null {
  const isNamed = (cause: NamedCause): boolean => {
    let strength = 0
    for (const hit of found) if (hit.name === cause) strength += hit.strength
    return strength >= 1
  }
  // A request that wants a change is one, whatever it mentions on the way; nothing else is one.
  if (kind === 'request' && isNamed('change_request')) return 'change_request'
  for (const cause of namedCauses) if (cause !== 'change_request' && isNamed(cause)) return cause
  return null
}

/** "Since your update" is no wish for one: the same words name who did it. */
const isOtherwiseNamed = (hit: Found<NamedCause>, all: readonly Found<NamedCause>[]): boolean =>
  all.some(({ name, from, to }) => name !== hit.name && from < hit.to && hit.from < to)

/** So many words before a cue may deny it, and so many after it clear what it names. */
const denialReach = 5

/** Whether the words claim what they name. */
function isSaid(
  { name, from, to }: Found<NamedCause>,
  { items, asking }: KnownReading,
  kind: CaseKind,
): boolean {
  const sentence = items[from]?.sentence ?? -1
  let first = from
  let isSupposed = false
  while (first > 0 && items[first - 1]?.sentence === sentence) {
    first -= 1
    isSupposed ||= plays(items, first, role.condition)
  }
  if (isSupposed || isDenied(items, Math.max(first, from - denialReach), from) || isCleared(items, to))
    return false
  // A question supposes nothing, except one for the reason ("why did your update break it?"), and who only asks blames nobody.
  if (kind !== 'question' || (name !== 'provider_fault' && !asking.has(sentence))) return true
  return items.slice(first, to).some(({ word }) => reasonAskingWords.has(word))
}

const plays = (items: readonly KnownItem[], index: number, part: number): boolean =>
  ((items[index]?.known.roles ?? 0) & part) !== 0

/** "Your server was not the problem." */
function isCleared(items: readonly KnownItem[], to: number): boolean {
  const sentence = items[to - 1]?.sentence
  let isDenying = false
  for (let index = to; index < to + denialReach && items[index]?.sentence === sentence; index += 1) {
    if (isDenying && blamingWords.has(items[index]?.word ?? '')) return true
    isDenying ||= plays(items, index, role.negator)
  }
  return false
}

/**
 * Whether a negator before the cue reaches it. Where a new clause begins between them it does not ("it does not work,
 * you deleted it"), unless a belief is what is denied ("I do not think, you did").
 */
function isDenied(items: readonly KnownItem[], first: number, from: number): boolean {
  let isParted = items[from]?.opensClause === true
  for (let index = from - 1; index >= first; index -= 1) {
    if (plays(items, index, role.negator)) {
      const around = items.slice(Math.max(first, index - 2), index + 2)
      return !isParted || around.some(({ word }) => believingWords.has(word))
    }
    isParted ||= items[index]?.opensClause === true
  }
  return false
}
