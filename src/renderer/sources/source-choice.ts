// Decides which sources the list shows and in which order. Pure: rows and wishes in, rows out.
import type { SourceRow } from '../../contract/source.ts'
import { holdsTyped } from '../../core/search/holds-typed.ts'
import { isInTrouble } from './source-state.ts'

export const shownKinds = ['all', 'trouble', 'muted', 'paused'] as const
export const orders = ['title', 'trouble', 'busy', 'oldest'] as const

export type SourceChoice = {
  readonly shown: (typeof shownKinds)[number]
  readonly order: (typeof orders)[number]
  /** Words of the title or address. */
  readonly text: string
}

const isShown: Record<SourceChoice['shown'], (row: SourceRow) => boolean> = {
  all: () => true,
  trouble: (row) => isInTrouble(row) || row.notices.length > 0,
  muted: ({ muted }) => muted,
  paused: ({ paused }) => paused,
}

const troubleOf = (row: SourceRow): number => (isInTrouble(row) ? 2 : 0) + (row.notices.length > 0 ? 1 : 0)
const readAtMs = ({ lastSuccessAtMs }: SourceRow): number => lastSuccessAtMs ?? 0

/** Less than 0 where the first goes before the second; the rows come by title. */
const compare: Record<SourceChoice['order'], (a: SourceRow, b: SourceRow) => number> = {
  title: () => 0,
  trouble: (a, b) => troubleOf(b) - troubleOf(a),
  busy: (a, b) => b.itemsAWeek - a.itemsAWeek,
  oldest: (a, b) => Number(a.byHand) - Number(b.byHand) || readAtMs(a) - readAtMs(b),
}

export function chosenSources(rows: readonly SourceRow[], { shown, order, text }: SourceChoice): SourceRow[] {
  return rows
    .filter(isShown[shown])
    .filter((row) => holdsTyped(`${row.title} ${row.address}`, text))
    .sort(compare[order])
}
