// Decides when sources are asked, and how many at once. One timer, which sleeps until the next source is due.
import { createAlarm } from './alarm.ts'
import { type Check, createChecks, type Ending, type Standing } from './checks.ts'
import { watchClock } from './clock-set-back.ts'
import { createKnownSources } from './known-sources.ts'
import { createLanes, requestsAtOnce, type Turn } from './lanes.ts'
import { createNetwork } from './network.ts'
import { createReadiness } from './readiness.ts'
import type { DueSource, Scheduler, SchedulerParts, Summary } from './scheduler-parts.ts'
import {
  catchUpMs,
  maxSleepMs,
  minSleepMs,
  networkLookMs,
  networkSettlesMs,
  patienceMs,
  sleptMs,
  spreadStepMs,
  unsleptMs,
} from './scheduler-times.ts'

export function createScheduler<S extends DueSource>(parts: SchedulerParts<S>): Scheduler {
  const { isOnline, now, isOnBattery = () => false, hearsNetwork = () => false, onFault = () => {} } = parts
  const lanes = parts.lanes ?? createLanes(parts.maxConcurrent ?? requestsAtOnce, now)
  const known = createKnownSources(parts.dueSources, lanes, now)
  const readiness = createReadiness(known, lanes, now, isOnBattery)
  const finishedAtMs = new Map<number, number>()
  const seeClock = watchClock(now, [readiness, finishedAtMs])
  const stopped = new AbortController()
  const standing: Standing = { stop: stopped.signal, isAsleep: false, sleeps: 0, pausedUntilMs: 0 }
  const alarm = createAlarm(now)
  let isRunning = false

  const goesOn = () => isRunning && !stopped.signal.aborted && !standing.isAsleep

  /** Sets the timer, unless it is set for an earlier time already. */
  const sleepUntil = (atMs: number, leastMs = minSleepMs) => {
    if (!goesOn()) return
    const delayMs = Math.min(Math.max(atMs - now(), leastMs), maxSleepMs)
    const ringsAtMs = alarm.atMs()
    if (ringsAtMs !== null && ringsAtMs <= now() + delayMs) return
    alarm.set(delayMs, (lateMs) => {
      if (lateMs < sleptMs) return void tick()
      standing.sleeps++
      alarm.set(networkLookMs, () => void tick(catchUpMs))
    })
  }

  const network = createNetwork({
    isOnline,
    now,
    hearsNetwork,
    lookAt: (atMs) => sleepUntil(atMs, networkLookMs),
  })

  const checks = createChecks<S>({
    ...parts,
    onFault,
    lanes,
    known,
    readiness,
    network,
    standing,
    lookAt: sleepUntil,
    onEnded(id) {
      seeClock()
      finishedAtMs.set(id, now())
    },
  })

  const allSources = async (): Promise<readonly S[]> => {
    try {
      return await known.list()
    } catch (error) {
      onFault(error, null)
      return []
    }
  }

  /** Starts what is due without waiting for it, and sleeps until the next. */
  const tick = async (spreadMs = 0): Promise<void> => {
    if (!goesOn()) return
    seeClock()
    if (now() < standing.pausedUntilMs) return sleepUntil(standing.pausedUntilMs)
    if (!network.isUsable()) return network.noteAbsent()
    if (network.hasReturned()) return alarm.set(networkSettlesMs, () => void tick(catchUpMs))
    const [askedAtMs, sources] = [now(), await allSources()]
    // What ended while the list was on its way stands in it with its old due time.
    const waiting = sources.filter(
      ({ id }) => !checks.underWay.has(id) && (finishedAtMs.get(id) ?? 0) <= askedAtMs,
    )
    if (spreadMs > 0) spread(waiting.filter(isReady), spreadMs)
    let nextAtMs = askedAtMs + maxSleepMs
    for (const source of waiting) {
      const atMs = readiness.readyAtMs(source)
      if (atMs <= now()) checks.begin(source, false)
      else
        nextAtMs = Math.min(
          nextAtMs,
          readiness.isExact(source) ? atMs : Math.max(atMs, askedAtMs + minSleepMs),
        )
    }
    sleepUntil(nextAtMs, spreadStepMs)
  }

  const isReady = (source: S) => readiness.readyAtMs(source) <= now()

  /** The first at once, the last at the end. */
  const spread = (sources: readonly S[], spreadMs: number) => {
    const stepMs = spreadMs / Math.max(1, sources.length - 1)
    for (const [at, source] of sources.entries())
      if (at > 0) readiness.hold(source.id, now() + Math.round(at * stepMs))
  }

  const begin = (spreadMs = 0) => {
    alarm.clear()
    network.trust()
    standing.isAsleep = false
    lanes.look()
    void tick(spreadMs)
  }

  const summaryOf = async (turns: readonly Turn<Ending>[], waiting = 0): Promise<Summary> => {
    const summary: Summary = { checked: 0, read: 0, unchanged: 0, failed: 0, waiting, offline: !isOnline() }
    for (const ending of await Promise.all(turns.map(({ done }) => done))) {
      if (ending === 'offline') summary.offline = true
      if (ending === null) summary.waiting++
      if (ending === 'offline' || ending === 'skipped' || ending === null) continue
      summary.checked++
      summary[ending]++
    }
    return summary
  }

  return {
    start() {
      if (isRunning) return
      isRunning = true
      begin()
    },
    wake: begin,
    sleep() {
      if (stopped.signal.aborted) return
      standing.isAsleep = true
      standing.sleeps++ // The timer stands still while the machine does.
      alarm.set(unsleptMs, () => begin(catchUpMs))
    },
    async checkNow(ids) {
      const sources = await allSources()
      const wanted = ids && new Set(ids)
      const awaited: Check<S>[] = []
      let waiting = 0
      for (const source of sources) {
        if (wanted && !wanted.has(source.id)) continue
        const waitMs = lanes.waitMs(known.paceOf(source.id), wanted !== undefined)
        const check = checks.begin(source, true)
        if (wanted) check.hasten()
        if (waitMs <= (wanted ? patienceMs.one : patienceMs.all)) awaited.push(check)
        else waiting++
      }
      return await summaryOf(awaited, waiting)
    },
    async pollDueOnce() {
      const sources = await allSources()
      return await summaryOf(sources.filter(isReady).map((source) => checks.begin(source, false)))
    },
    pause(untilMs) {
      standing.pausedUntilMs = untilMs
      // Who pauses wants no more of what he asked for before, either.
      for (const check of checks.underWay.values()) check.isForced = false
      begin()
    },
    left: () => checks.underWay.size,
    nextAtMs: alarm.atMs,
    soonestDueAtMs: known.soonestDueAtMs,
    async stop() {
      stopped.abort()
      alarm.clear()
      lanes.stop()
      await Promise.allSettled([...checks.underWay.values()].map(({ done }) => done))
    },
  }
}
