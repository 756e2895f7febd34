// Says what one line of the preset tables holds.
import type { PlaceKind } from '../place.ts'

/**
 * One place. `host` is matched against the host without "www.", null for software that runs on any host; `path` against
 * path and query. `$1`... in a feed stand for the groups of `path`; a feed beginning with "/" belongs to the same origin.
 * The better feed of two comes first.
 */
export type PresetRow = {
  readonly name: string
  readonly host: RegExp | null
  readonly path: RegExp
  readonly kind: PlaceKind
  readonly perComment: boolean
  readonly feeds: readonly string[]
  /** The feeds' addresses are certain, so that the page itself need not be asked. */
  readonly direct: boolean
}

type Row = readonly [name: string, path: RegExp, about: `${PlaceKind}${' each' | ''}`, ...feeds: string[]]

export const rowsAt = (host: RegExp | null, direct: boolean, rows: readonly Row[]): readonly PresetRow[] =>
  rows.map(([name, path, about, ...feeds]) => {
    const [kind = 'other'] = about.split(' ') as [PlaceKind]
    return { name, host, path, kind, perComment: about.endsWith(' each'), feeds, direct }
  })
