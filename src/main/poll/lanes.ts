// Starts tasks side by side: so many in all, and in each lane as few and as far apart as its pace says, in the order in which they came.
import type { Pace } from './pace.ts'

export type Turn<T> = {
  /** What the task gave, or null where it was put off. */
  readonly done: Promise<T | null>
  /** Lets a task that waits go before the others of its lane. */
  readonly hasten: () => void
}

/** `bodyBytes`: what was fetched is kept in memory until the task is done; 0 where there is nothing to keep. */
export type Leave = (bodyBytes: number) => void

export type Lanes = {
  /**
   * Starts `task` when its lane's turn comes and a place is free; a pace of null waits for a place only. A task that needs
   * the network no longer may `leave` its place to the next, and stays in its lane until it is done.
   */
  readonly run: <T>(pace: Pace | null, task: (leave: Leave) => Promise<T>) => Turn<T>
  /** How long a task that came now would wait for its lane: at the end of the queue, or at its head. */
  readonly waitMs: (pace: Pace | null, atHead: boolean) => number
  /** Nothing starts in the lane until then; what waits in it is put off. */
  readonly hold: (pace: Pace, untilMs: number) => void
  readonly heldUntilMs: (pace: Pace | null) => number
  /** Looks at all lanes again, after the clock or the machine's sleep made their timers wrong. */
  readonly look: () => void
  /** Puts off all that wait. */
  readonly stop: () => void
}

type Waiting = { readonly start: () => void; readonly putOff: () => void }
type Lane = {
  readonly pace: Pace
  readonly queue: Waiting[]
  running: number
  startedAtMs: number
  heldUntilMs: number
  /** Whether it stands in the row of lanes that wait for a place only. */
  isReady: boolean
  timer: NodeJS.Timeout | undefined
}

/** No server is left alone for longer, whatever it asks. */
const maxHoldMs = 24 * 3600_000
const unpaced: Pace = { key: '', atOnce: Number.POSITIVE_INFINITY, apartMs: 0 }

/** So many requests are under way at once, all domains together. */
export const requestsAtOnce = 16
/**
 * Bodies that wait to be stored: enough for the reader to go on while the desk commits ten of them, and of large ones no
 * more than what the largest takes.
 */
const maxHeld = 32
const maxHeldBytes = 16 * 1024 * 1024

export function createLanes(maxConcurrent: number, now: () => number): Lanes {
  const lanes = new Map<string, Lane>()
  // A lane that has to wait for its pace does not stand here, so that finding the next task takes no search.
  const ready: Lane[] = []
  let running = 0
  let held = 0
  let heldBytes = 0

  const laneOf = (pace: Pace): Lane => {
    const known = lanes.get(pace.key)
    if (known) return known
    const lane: Lane = {
      pace,
      queue: [],
      running: 0,
      startedAtMs: Number.NEGATIVE_INFINITY,
      heldUntilMs: 0,
      isReady: false,
      timer: undefined,
    }
    lanes.set(pace.key, lane)
    return lane
  }

  // A clock that was set back makes both longer than they can be; it must stop nobody.
  const heldForMs = ({ heldUntilMs }: Lane): number =>
    heldUntilMs - now() > maxHoldMs ? 0 : Math.max(0, heldUntilMs - now())
  const opensInMs = (lane: Lane): number => {
    lane.startedAtMs = Math.min(lane.startedAtMs, now())
    return Math.max(lane.startedAtMs + lane.pace.apartMs - now(), heldForMs(lane))
  }

  const offer = (lane: Lane) => {
    if (lane.isReady || lane.queue.length === 0 || lane.running >= lane.pace.atOnce) return
    const waitMs = opensInMs(lane)
    if (waitMs > 0) {
      lane.timer ??= setTimeout(() => {
        lane.timer = undefined
        offer(lane)
        startNext()
      }, waitMs)
      return
    }
    lane.isReady = true
    ready.push(lane)
  }

  const startNext = () => {
    while (running < maxConcurrent && held < maxHeld && heldBytes < maxHeldBytes) {
      const lane = ready.shift()
      if (!lane) return
      lane.isReady = false
      const next = lane.queue.shift()
      if (!next) continue
      running++
      lane.running++
      lane.startedAtMs = now()
      next.start()
      offer(lane)
    }
  }

  const putOffAll = (lane: Lane) => {
    for (const waiting of lane.queue.splice(0)) waiting.putOff()
    clearTimeout(lane.timer)
    lane.timer = undefined
  }

  return {
    run(pace, task) {
      const lane = laneOf(pace ?? unpaced)
      if (heldForMs(lane) > 0) return { done: Promise.resolve(null), hasten: () => undefined }
      let waiting: Waiting | undefined
      const turn = new Promise<boolean>((resolve) => {
        waiting = { start: () => resolve(true), putOff: () => resolve(false) }
        lane.queue.push(waiting)
      })
      const started = async () => {
        let hasLeft = false
        let holds = 0
        const leave: Leave = (bodyBytes) => {
          if (hasLeft) return
          hasLeft = true
          holds = bodyBytes
          running--
          if (holds > 0) held++
          heldBytes += holds
          startNext()
        }
        try {
          return await task(leave)
        } finally {
          if (holds > 0) held--
          heldBytes -= holds
          if (!hasLeft) running--
          lane.running--
          offer(lane)
          startNext()
        }
      }
      offer(lane)
      startNext()
      return {
        done: turn.then((isOn) => (isOn ? started() : null)),
        hasten() {
          const at = waiting ? lane.queue.indexOf(waiting) : -1
          if (at > 0) lane.queue.unshift(...lane.queue.splice(at, 1))
        },
      }
    },
    waitMs(pace, atHead) {
      const lane = lanes.get((pace ?? unpaced).key)
      return lane ? opensInMs(lane) + (atHead ? 0 : lane.queue.length * lane.pace.apartMs) : 0
    },
    hold(pace, untilMs) {
      const lane = laneOf(pace)
      lane.heldUntilMs = Math.max(lane.heldUntilMs, Math.min(untilMs, now() + maxHoldMs))
      putOffAll(lane)
    },
    heldUntilMs(pace) {
      const lane = pace === null ? undefined : lanes.get(pace.key)
      return lane && heldForMs(lane) > 0 ? lane.heldUntilMs : 0
    },
    look() {
      for (const lane of lanes.values()) {
        clearTimeout(lane.timer)
        lane.timer = undefined
        offer(lane)
      }
      startNext()
    },
    stop() {
      for (const lane of lanes.values()) putOffAll(lane)
    },
  }
}
