// Decides when sources are asked, and how many at once. One timer, which sleeps until the next source is due.
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import { createLanes, type Lanes, laneOf } from './lanes.ts'

export type DueSource = {
  readonly id: number
  readonly address: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly allowPrivate: boolean
  readonly nextCheckAtMs: number
}

export type SchedulerParts<S extends DueSource> = {
  /** Every source that is polled at all; those due and the soonest of the others are enough. */
  readonly dueSources: () => Promise<readonly S[]>
  readonly fetch: (source: S, signal: AbortSignal) => Promise<FetchOutcome>
  /** Stores the outcome and says when the source is due again, or what of it is to be asked first. */
  readonly onOutcome: (
    source: S,
    outcome: FetchOutcome,
  ) => Promise<{ readonly nextCheckAtMs: number; readonly askFirst?: S | null }>
  readonly isOnline: () => boolean
  readonly now: () => number
  readonly random: () => number
  /** Told of what should never happen; polling goes on. */
  readonly onFault?: (error: unknown, source: S | null) => void
  readonly maxConcurrent?: number
  /** Those of another scheduler, when both ask the same hosts. */
  readonly lanes?: Lanes
}

/** What a round came to. `offline` says that it ended, or never began, for want of a network. */
export type Summary = {
  checked: number
  read: number
  unchanged: number
  failed: number
  offline: boolean
}

export type Scheduler = {
  /** Begins to poll by the clock; harmless when it has begun. */
  readonly start: () => void
  /** Looks now for what is due: after a source was added, when the network is back, when the machine woke. With
   * `spreadMs` the sources that became due meanwhile are spread over that time. */
  readonly wake: (spreadMs?: number) => void
  /** Checks the given sources, or all, due or not; also while paused. */
  readonly checkNow: (ids?: readonly number[]) => Promise<Summary>
  /** Checks what is due and sets no timer. */
  readonly pollDueOnce: () => Promise<Summary>
  readonly pause: (untilMs: number) => void
  readonly resume: () => void
  /** When the clock looks next, or null while it does not run. */
  readonly nextAtMs: () => number | null
  /** Ends polling: requests under way are given up, outcomes being stored are waited for. */
  readonly stop: () => Promise<void>
}

/** An idle scheduler wakes no more often than this, for the battery's sake. */
const minSleepMs = 30_000
/** Nor does it sleep longer: the clock may have been set, and the network may come back without a word. */
const maxSleepMs = 30 * 60_000
/** After the network failed in spite of looking present, and while it is absent. */
const offlineSleepMs = 60_000
/** A source whose outcome could not be stored is left alone for so long. */
const faultSleepMs = 5 * 60_000

type Ending = 'read' | 'unchanged' | 'failed' | 'offline' | 'skipped'

export function createScheduler<S extends DueSource>(parts: SchedulerParts<S>): Scheduler {
  const { dueSources, fetch, onOutcome, isOnline, now, random, onFault = () => {}, maxConcurrent = 8 } = parts
  const lanes = parts.lanes ?? createLanes(maxConcurrent)
  const stopped = new AbortController()
  const underWay = new Map<number, Promise<Ending>>()
  /** Sources that must wait beyond their due time: spread after a wake, or kept back after a fault. */
  const heldUntilMs = new Map<number, number>()
  const finishedAtMs = new Map<number, number>()
  const askedFirst = new Map<number, S>()
  let timer: NodeJS.Timeout | undefined
  let timerAtMs = Number.POSITIVE_INFINITY
  let running = false
  let pausedUntilMs = 0
  let offlineUntilMs = 0

  const mayPoll = () => isOnline() && now() >= offlineUntilMs
  const readyAtMs = (source: S) => Math.max(source.nextCheckAtMs, heldUntilMs.get(source.id) ?? 0)

  /** Sets the timer, unless it is set for an earlier time already. */
  const sleepUntil = (atMs: number, leastMs = minSleepMs) => {
    if (!running || stopped.signal.aborted) return
    const delayMs = Math.min(Math.max(atMs - now(), leastMs), maxSleepMs)
    if (timerAtMs <= now() + delayMs) return
    clearTimeout(timer)
    timerAtMs = now() + delayMs
    timer = setTimeout(() => {
      timerAtMs = Number.POSITIVE_INFINITY
      void tick()
    }, delayMs)
  }

  const exchange = async (source: S, forced: boolean): Promise<Ending> => {
    if (stopped.signal.aborted || !isOnline() || (!forced && (now() < pausedUntilMs || !mayPoll())))
      return 'skipped'
    heldUntilMs.delete(source.id)
    const outcome = await fetch(source, stopped.signal)
    if (stopped.signal.aborted) return 'skipped'
    if (outcome.kind === 'problem' && (outcome.problem.code === 'offline' || !isOnline())) {
      // Nothing is said about the source: it stays due, and is not failing.
      offlineUntilMs = now() + offlineSleepMs
      sleepUntil(offlineUntilMs)
      return 'offline'
    }
    const { nextCheckAtMs, askFirst } = await onOutcome(source, outcome)
    if (askFirst) askedFirst.set(source.id, askFirst)
    else sleepUntil(nextCheckAtMs)
    return outcome.kind === 'problem' ? 'failed' : outcome.kind === 'body' ? 'read' : 'unchanged'
  }

  /** What is to be asked first waits for its own turn, as a source would. */
  const exchangeAll = async (source: S, forced: boolean): Promise<Ending> => {
    askedFirst.delete(source.id)
    let ending = await lanes.run(laneOf(source.address), () => exchange(source, forced))
    for (let next = askedFirst.get(source.id); next; next = askedFirst.get(source.id)) {
      const part = next
      askedFirst.delete(source.id)
      ending = await lanes.run(laneOf(part.address), () => exchange(part, true))
    }
    return ending
  }

  const check = (source: S, forced: boolean): Promise<Ending> => {
    const already = underWay.get(source.id)
    if (already) return already
    const checking = exchangeAll(source, forced)
      .catch((error: unknown): Ending => {
        onFault(error, source)
        heldUntilMs.set(source.id, now() + faultSleepMs)
        sleepUntil(now() + faultSleepMs)
        return 'skipped'
      })
      .finally(() => {
        underWay.delete(source.id)
        finishedAtMs.set(source.id, now())
      })
    underWay.set(source.id, checking)
    return checking
  }

  const checkAll = async (sources: readonly S[], forced: boolean): Promise<Summary> => {
    const summary: Summary = { checked: 0, read: 0, unchanged: 0, failed: 0, offline: !isOnline() }
    for (const ending of await Promise.all(sources.map((source) => check(source, forced)))) {
      if (ending === 'offline') summary.offline = true
      if (ending === 'offline' || ending === 'skipped') continue
      summary.checked++
      summary[ending]++
    }
    return summary
  }

  const allSources = async (): Promise<readonly S[]> => {
    try {
      return await dueSources()
    } catch (error) {
      onFault(error, null)
      return []
    }
  }

  /** Starts what is due without waiting for it, and sleeps until the next. */
  const tick = async (spreadMs = 0): Promise<void> => {
    if (!running || stopped.signal.aborted) return
    if (now() < pausedUntilMs) return sleepUntil(pausedUntilMs)
    if (!mayPoll()) return sleepUntil(now() + offlineSleepMs)
    const askedAtMs = now()
    let nextAtMs = askedAtMs + maxSleepMs
    for (const source of await allSources()) {
      // What ended while the list was on its way stands in it with its old due time.
      if (underWay.has(source.id) || (finishedAtMs.get(source.id) ?? 0) > askedAtMs) continue
      if (spreadMs > 0 && readyAtMs(source) <= now()) heldUntilMs.set(source.id, now() + random() * spreadMs)
      const atMs = readyAtMs(source)
      if (atMs <= now()) void check(source, false)
      else nextAtMs = Math.min(nextAtMs, atMs)
    }
    sleepUntil(nextAtMs, heldUntilMs.size > 0 ? 1000 : minSleepMs)
  }

  const begin = (spreadMs = 0) => {
    timerAtMs = Number.POSITIVE_INFINITY
    clearTimeout(timer)
    offlineUntilMs = 0
    void tick(spreadMs)
  }

  return {
    start() {
      if (running) return
      running = true
      begin()
    },
    wake: begin,
    async checkNow(ids) {
      const sources = await allSources()
      return checkAll(ids ? sources.filter(({ id }) => ids.includes(id)) : sources, true)
    },
    async pollDueOnce() {
      const sources = await allSources()
      return checkAll(
        sources.filter((source) => readyAtMs(source) <= now()),
        false,
      )
    },
    pause(untilMs) {
      pausedUntilMs = untilMs
      begin()
    },
    resume() {
      pausedUntilMs = 0
      begin()
    },
    nextAtMs: () => (Number.isFinite(timerAtMs) ? timerAtMs : null),
    async stop() {
      stopped.abort()
      clearTimeout(timer)
      timerAtMs = Number.POSITIVE_INFINITY
      await Promise.allSettled(underWay.values())
    },
  }
}
