// Watches the page from inside: which step was on during each long task, and when what a key asked for was painted.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright'

export type LongTask = { readonly step: string; readonly ms: number }

/** How long a key took to the next frame. */
export type KeyDuration = { readonly key: string; readonly ms: number }

/** What a key has to bring about before it counts as done: something is there, is gone, or is not what it was. */
export type Expected =
  | { readonly is: 'there' | 'gone'; readonly selector: string }
  /** The attribute (or, with `''`, the text) of the first match differs from what it was before the key. */
  | { readonly is: 'changed'; readonly selector: string; readonly attribute: string }

type PageWatcher = {
  step(name: string): void
  longTasks(): LongTask[]
  eventDurations(): KeyDuration[]
  arm(expected: Expected): void
  painted(): Promise<number>
}
type Watched = typeof globalThis & { watcher: PageWatcher }

/** Runs in the page. */
function install(): void {
  const steps: { name: string; fromMs: number }[] = [{ name: 'start', fromMs: 0 }]
  const tasks: { fromMs: number; ms: number }[] = []
  const firstPaintMs = () =>
    performance.getEntriesByType('mark').find(({ name }) => name.startsWith('remit:first'))?.startTime ?? 0
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ fromMs: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })
  const durations = new Map<number, number>()
  let pressed: { key: string; atMs: number }[] = []
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'keydown') durations.set(startTime, duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)

  // The browser tells only of what took 16 ms or more, in steps of 8.
  const untoldMs = 8
  let pressedAtMs = 0
  addEventListener(
    'keydown',
    (event) => {
      pressedAtMs = event.timeStamp
      pressed.push({ key: event.key, atMs: event.timeStamp })
    },
    { capture: true },
  )

  let painted: Promise<number> = Promise.resolve(0)
  const read = ({ selector, ...more }: Expected): string | null => {
    const element = document.querySelector(selector)
    if (more.is !== 'changed') return element === null ? null : ''
    return more.attribute === ''
      ? (element?.textContent ?? null)
      : (element?.getAttribute(more.attribute) ?? null)
  }
  const watcher: PageWatcher = {
    step: (name) => void steps.push({ name, fromMs: performance.now() }),
    longTasks: () =>
      tasks
        .filter(({ fromMs }) => fromMs > firstPaintMs())
        .map(({ fromMs, ms }) => ({ step: steps.findLast((step) => step.fromMs <= fromMs)?.name ?? '', ms })),
    eventDurations() {
      const told = pressed.map(({ key, atMs }) => ({ key, ms: durations.get(atMs) ?? untoldMs }))
      pressed = []
      durations.clear()
      return told
    },
    arm(expected) {
      const before = read(expected)
      pressedAtMs = 0
      const isDone = (): boolean => {
        const now = read(expected)
        if (expected.is === 'there') return now !== null
        return expected.is === 'gone' ? now === null : now !== null && now !== before
      }
      painted = new Promise((resolve, reject) => {
        const giveUp = setTimeout(
          () => reject(new Error(`not within 10 s: ${JSON.stringify(expected)}`)),
          10_000,
        )
        const look = (): void => {
          if (pressedAtMs === 0 || !isDone()) return
          watching.disconnect()
          clearTimeout(giveUp)
          // The next frame paints what was changed; the task after it begins when that frame was handed on.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - pressedAtMs)
            port2.postMessage(null)
          })
        }
        const watching = new MutationObserver(look)
        watching.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      })
      painted.catch(() => undefined)
    },
    painted: () => painted,
  }
  Object.assign(globalThis, { watcher })
}

export type Watcher = {
  /** Names what is on from now. */
  step(name: string): Promise<void>
  /** Milliseconds from the key to the frame that shows what was expected. */
  press(key: string, expected: Expected): Promise<number>
  longTasks(): Promise<LongTask[]>
  /** How long each key since the last asking took to the next frame, by the browser's own Event Timing. */
  eventDurations(): Promise<KeyDuration[]>
}

export async function watch(page: Page): Promise<Watcher> {
  await page.evaluate(install)
  return {
    step: (name) => page.evaluate((text) => (globalThis as Watched).watcher.step(text), name),
    async press(key, expected) {
      await page.evaluate((given) => (globalThis as Watched).watcher.arm(given), expected)
      await page.keyboard.press(key)
      return page.evaluate(() => (globalThis as Watched).watcher.painted())
    },
    longTasks: () => page.evaluate(() => (globalThis as Watched).watcher.longTasks()),
    async eventDurations() {
      // The browser tells of an event after its frame.
      await sleep(200)
      return page.evaluate(() => (globalThis as Watched).watcher.eventDurations())
    },
  }
}
