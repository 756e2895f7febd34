// Measures the window with 100,000 cases in the real program: keys to painted rows, searching, scrolling, long tasks, memory.
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Remit, startRemit } from '../e2e/remit.ts'
import { copyWorkspace } from './ui/cached-workspace.ts'
import { heldBy } from './ui/held.ts'
import { pressKeys } from './ui/keys.ts'
import { scrollBy, traced } from './ui/scrolling.ts'
import { tour } from './ui/tour.ts'
import { typeSearches } from './ui/typing.ts'
import { watch } from './ui/watcher.ts'

const flag = (name: string, usual: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? usual : Number(process.argv[at + 1])
}
const cases = flag('cases', 100_000)
const tours = flag('tours', 20)
const presses = flag('presses', 60)

const toursPerLook = 5

const tenths = (value: number): number => Math.round(value * 10) / 10
const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return tenths(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}
const spread = (values: readonly number[]) => ({
  n: values.length,
  p50Ms: percentile(values, 0.5),
  p95Ms: percentile(values, 0.95),
  maxMs: percentile(values, 1),
})

const folder = mkdtempSync(join(tmpdir(), 'remit-bench-window-'))
let remit: Remit | null = null
try {
  const dataDir = join(folder, 'data')
  await copyWorkspace(dataDir, cases)
  remit = await startRemit({ dataDir, size: { width: 1440, height: 900 } })
  const running = remit
  const loadBefore = loadavg()[0] ?? 0
  await sleep(4000)
  const watcher = await watch(running.page)
  await tour(running, watcher)
  await watcher.eventDurations()
  const pressed = await pressKeys(running, watcher, presses)
  const events = await watcher.eventDurations()
  const eventTiming = spread(events.map(({ ms }) => ms))
  const typed = await typeSearches(running, watcher)
  await watcher.step('scroll')
  const slow = await scrollBy(running.page, 40, 600)
  const fast = await scrollBy(running.page, 800, 300)
  const compositor = await traced(running.app, () => scrollBy(running.page, 40, 300))
  await watcher.step('scrolled')
  const longTasks = await watcher.longTasks()

  // A growth that goes on shows as a line; what is loaded or compiled once shows only in the first steps.
  const held = [await heldBy(running)]
  for (let n = 1; n <= tours; n += 1) {
    await tour(running, watcher)
    if (n % toursPerLook === 0) held.push(await heldBy(running))
  }

  const all = Object.values(pressed).flat()
  const share = (value: number): number => Math.round(value * 10_000) / 10_000
  const key = spread(all)
  const search = spread(typed.map(({ ms }) => ms))
  console.log(
    JSON.stringify({
      cases,
      loadBefore: tenths(loadBefore),
      loadAfter: tenths(loadavg()[0] ?? 0),
      keyToPaint: {
        ...key,
        aimP95Ms: 50,
        held: key.p95Ms <= 50,
        of: Object.fromEntries(Object.entries(pressed).map(([name, values]) => [name, spread(values)])),
      },
      eventTiming: {
        ...eventTiming,
        aimP95Ms: 50,
        held: eventTiming.p95Ms <= 50,
        of: Object.fromEntries(
          [...Map.groupBy(events, ({ key }) => key)].map(([key, of]) => [
            key,
            spread(of.map(({ ms }) => ms)),
          ]),
        ),
      },
      searchToPaint: {
        ...search,
        aimP95Ms: 80,
        held: search.p95Ms <= 80,
        slowest: typed.toSorted((a, b) => b.ms - a.ms).slice(0, 6),
      },
      scroll: {
        slow: { ...slow, droppedShare: share(slow.droppedShare), longestMs: tenths(slow.longestMs) },
        fast: { ...fast, droppedShare: share(fast.droppedShare), longestMs: tenths(fast.longestMs) },
        compositor,
        aimDroppedShare: 0.01,
        held: slow.droppedShare < 0.01,
      },
      longTasks: {
        n: longTasks.length,
        aim: 0,
        held: longTasks.length === 0,
        worst: longTasks.toSorted((a, b) => b.ms - a.ms).slice(0, 25),
      },
      memory: { tours, toursPerLook, held },
    }),
  )
} finally {
  remit?.kill()
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
