// Says how much processor time each thread of a process tree has used: where a slow phase spends it.
import { readdirSync, readFileSync } from 'node:fs'
import { treeOf } from './process-memory.ts'

const ticksPerSecond = 100

/** Seconds of processor time by "process/thread", user and system together. */
export function threadSeconds(pid: number): Map<string, number> {
  const seconds = new Map<string, number>()
  for (const process of treeOf(pid)) {
    const type = /--type=([\w-]+)(?:.*--utility-sub-type=([\w.]+))?/.exec(read(`/proc/${process}/cmdline`))
    const name = type ? (type[2] ?? type[1] ?? '') : 'main'
    for (const thread of tasksOf(process)) {
      const stat = read(`/proc/${process}/task/${thread}/stat`)
      const end = stat.lastIndexOf(')')
      const fields = stat.slice(end + 2).split(' ')
      const key = `${name}/${stat.slice(stat.indexOf('(') + 1, end)}`
      const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
      seconds.set(key, (seconds.get(key) ?? 0) + ticks / ticksPerSecond)
    }
  }
  return seconds
}

/** The threads that used the most between two looks, a line. */
export function busiest(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string {
  return [...after]
    .map(([name, seconds]) => [name, seconds - (before.get(name) ?? 0)] as const)
    .filter(([, seconds]) => seconds >= 0.05)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 12)
    .map(([name, seconds]) => `${name} ${seconds.toFixed(2)} s`)
    .join(', ')
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

function tasksOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}
