// Adds up what a process and all its children really hold: the proportional set size, shared pages counted once.
import { readdirSync, readFileSync } from 'node:fs'

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

export function treeOf(pid: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .map(Number)
      .filter((id) => Number.isInteger(id))
      .map((id) => [id, parentOf(id)]),
  )
  const tree = [pid]
  for (const member of tree) for (const [id, parent] of parents) if (parent === member) tree.push(id)
  return tree
}

/** MiB of the whole tree; processes that ended meanwhile count nothing. */
export function pssMiB(pid: number): number {
  const kib = treeOf(pid).reduce((sum, id) => {
    try {
      return sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
    } catch {
      return sum
    }
  }, 0)
  return Math.round(kib / 102.4) / 10
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
