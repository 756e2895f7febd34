// Chooses among cues of one name that hold over the same words: the longest stands.
import { sortNearly } from '../../in-order.ts'
import type { Found } from './found.ts'

/** Of the cues of one name that overlap, the longest (and of equals the strongest) stands. Takes them by where they begin. */
export function longest<Name extends string>(found: Found<Name>[]): Found<Name>[] {
  if (found.length < 2) return found
  const clashing = clashingNames(found)
  const standing = new Set<Found<Name>>()
  for (const name of clashing)
    for (const hit of longestOf(found.filter((one) => one.name === name))) standing.add(hit)
  const kept =
    clashing.size === 0 ? [...found] : found.filter((hit) => !clashing.has(hit.name) || standing.has(hit))
  return sortNearly(kept, (a, b) => a.from - b.from || a.to - b.to || b.strength - a.strength)
}

/** The names of cues that overlap one of the same name. */
function clashingNames<Name extends string>(found: readonly Found<Name>[]): Set<Name> {
  const clashing = new Set<Name>()
  let longestSpan = 0
  for (let index = 0; index < found.length; index += 1) {
    const hit = found[index]
    if (hit === undefined) break
    // What reaches into this one began at most the longest span before it.
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = found[before]
      if (other === undefined || other.from <= hit.from - longestSpan) break
      if (other.name === hit.name && other.to > hit.from) clashing.add(hit.name)
    }
    longestSpan = Math.max(longestSpan, hit.to - hit.from)
  }
  return clashing
}

function longestOf<Name extends string>(found: Found<Name>[]): Found<Name>[] {
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.strength - a.strength || a.from - b.from)
  const kept: Found<Name>[] = []
  for (const hit of found) {
    if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit)
  }
  return kept
}
