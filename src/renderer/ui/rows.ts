// Gives the rows of a growing form a name of their own, so that removing one does not mix up the others.
import { useRef } from 'react'

export type RowKeys = {
  readonly keys: readonly string[]
  forget(index: number): void
  /** Goes with putting a new row before the one of that index. */
  insert(index: number): void
  /** Goes with `movedRow`. */
  move(from: number, to: number): void
}

/** `forget` goes with taking the row of that index away. */
export function useRowKeys(count: number): RowKeys {
  const state = useRef({ keys: [] as string[], next: 0 })
  const { current } = state
  while (current.keys.length < count) {
    current.keys.push(`row ${current.next}`)
    current.next += 1
  }
  current.keys.length = count
  return {
    keys: current.keys,
    forget: (index) => {
      current.keys.splice(index, 1)
    },
    insert: (index) => {
      current.keys.splice(index, 0, `row ${current.next}`)
      current.next += 1
    },
    move: (from, to) => {
      current.keys = movedRow(current.keys, from, to)
    },
  }
}

/** The list with the row at `index` changed. */
export const withChanged = <T>(rows: readonly T[], index: number, patch: Partial<T>): T[] =>
  rows.map((row, at) => (at === index ? { ...row, ...patch } : row))

export const withoutRow = <T>(rows: readonly T[], index: number): T[] => rows.filter((_, at) => at !== index)

/** The list with the row of one index at another. */
export function movedRow<T>(rows: readonly T[], from: number, to: number): T[] {
  const row = rows[from]
  return row === undefined ? [...rows] : withoutRow(rows, from).toSpliced(to, 0, row)
}

/** Every row where it was: what `withoutRow` takes one from. */
export const keptRows = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
