// Chooses among cues of one name that hold over the same words: the longest stands.
import { sortNearly } from '../../in-order.ts'
import type { Found } from './found.ts'

/** Of the cues of one name that overlap, the longest (and of equals the strongest) stands. Takes them by where they begin, and may put them in order. */
export function longest<Name extends string>(found: Found<Name>[]): Found<Name>[] {
  if (found.length < 2) return found
  const clashing = clashingNames(found)
  return sortNearly(clashing.size === 0 ? found : withoutShorter(found, clashing), byPlace)
}

const byPlace = (a: Found<string>, b: Found<string>): number =>
  a.from - b.from || a.to - b.to || b.strength - a.strength

function withoutShorter<Name extends string>(
  found: readonly Found<Name>[],
  clashing: ReadonlySet<Name>,
): Found<Name>[] {
  const standing = new Set<Found<Name>>()
  for (const name of clashing)
    for (const hit of longestOf(found.filter((one) => one.name === name))) standing.add(hit)
  return found.filter((hit) => !clashing.has(hit.name) || standing.has(hit))
}

const noNames: ReadonlySet<never> = new Set()

/** The names of cues that overlap one of the same name. */
function clashingNames<Name extends string>(found: readonly Found<Name>[]): ReadonlySet<Name> {
  let clashing: Set<Name> | null = null
  // How far those before reach: most begin behind all that.
  let reach = 0
  let longestSpan = 0
  for (let index = 0; index < found.length; index += 1) {
    const hit = found[index]
    if (hit === undefined) break
    for (let before = index - 1; hit.from < reach && before >= 0; before -= 1) {
      const other = found[before]
      // What reaches into this one began at most the longest span before it.
      if (other === undefined || other.from <= hit.from - longestSpan) break
      if (other.name !== hit.name || other.to <= hit.from) continue
      clashing ??= new Set()
      clashing.add(hit.name)
    }
    reach = Math.max(reach, hit.to)
    longestSpan = Math.max(longestSpan, hit.to - hit.from)
  }
  return clashing ?? noNames
}

function longestOf<Name extends string>(found: Found<Name>[]): Found<Name>[] {
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.strength - a.strength || a.from - b.from)
  const kept: Found<Name>[] = []
  for (const hit of found) {
    if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit)
  }
  return kept
}
