// Decides when sources are asked, and how many at once. One timer, which sleeps until the next source is due.
import { holdMs } from '../../core/feed/schedule.ts'
import { watchClock } from './clock-set-back.ts'
import { dueAtMs } from './due-time.ts'
import { createKnownSources } from './known-sources.ts'
import { createLanes, type Leave, requestsAtOnce, type Turn } from './lanes.ts'
import { type Pace, paceOf } from './pace.ts'
import type { DueSource, Scheduler, SchedulerParts, Summary } from './scheduler-parts.ts'
import {
  catchUpMs,
  faultSleepMs,
  maxSleepMs,
  minSleepMs,
  networkFailedMs,
  networkLookMs,
  networkSettlesMs,
  patienceMs,
  sleptMs,
  spreadStepMs,
  unsleptMs,
} from './scheduler-times.ts'

type Ending = 'read' | 'unchanged' | 'failed' | 'offline' | 'skipped'
type Check<S> = Turn<Ending> & { isForced: boolean; askFirst: S | null; readonly pace: Pace | null }

export function createScheduler<S extends DueSource>(parts: SchedulerParts<S>): Scheduler {
  const { fetch, onOutcome, isOnline, now, isOnBattery = () => false, onFault = () => {} } = parts
  const lanes = parts.lanes ?? createLanes(parts.maxConcurrent ?? requestsAtOnce, now)
  const stopped = new AbortController()
  const underWay = new Map<number, Check<S>>()
  /** Sources that must wait beyond their due time: spread after a wake, or kept back after a fault. */
  const heldUntilMs = new Map<number, number>()
  const finishedAtMs = new Map<number, number>()
  const known = createKnownSources(parts.dueSources, lanes, now)
  let timer: NodeJS.Timeout | undefined
  let timerAtMs = Number.POSITIVE_INFINITY
  let running = false
  let asleep = false
  let sleeps = 0
  let pausedUntilMs = 0
  let wasOffline = false
  let offlineUntilMs = 0
  let networkFailures = 0
  const seeClock = watchClock(now, [heldUntilMs, finishedAtMs])

  const isHeldOff = () => now() < offlineUntilMs && offlineUntilMs <= now() + networkFailedMs
  const mayPoll = () => isOnline() && !isHeldOff()
  const readyAtMs = (source: S) =>
    Math.max(
      dueAtMs(source, now(), isOnBattery()),
      heldUntilMs.get(source.id) ?? 0,
      lanes.heldUntilMs(known.paceOf(source.id)),
    )
  // Whether a source is to be asked at that very instant and not with the next others.
  const isExact = (source: S) => source.retryAtMs !== null || heldUntilMs.has(source.id)

  /** Sets the timer, unless it is set for an earlier time already. */
  const sleepUntil = (atMs: number, leastMs = minSleepMs) => {
    if (!running || stopped.signal.aborted || asleep) return
    const delayMs = Math.min(Math.max(atMs - now(), leastMs), maxSleepMs)
    if (timerAtMs <= now() + delayMs) return
    setTimer(delayMs, (lateMs) => {
      if (lateMs < sleptMs) return void tick()
      sleeps++
      setTimer(networkLookMs, () => void tick(catchUpMs))
    })
  }

  const setTimer = (delayMs: number, then: (lateMs: number) => void) => {
    clearTimeout(timer)
    const atMs = now() + delayMs
    timerAtMs = atMs
    timer = setTimeout(() => {
      timerAtMs = Number.POSITIVE_INFINITY
      then(now() - atMs)
    }, delayMs)
  }

  const exchange = async (id: number, check: Check<S>, leave: Leave): Promise<Ending> => {
    const current = known.get(id)
    // It was paused or removed while it waited for its turn.
    if (!current) return 'skipped'
    if (!check.isForced && (now() < pausedUntilMs || !mayPoll())) return 'skipped'
    if (current.pace?.key !== check.pace?.key) {
      // It has another address since, whose turn is another one.
      sleepUntil(now(), spreadStepMs)
      return 'skipped'
    }
    heldUntilMs.delete(id)
    return await ask(current.source, current.pace, check, leave)
  }

  const ask = async (source: S, pace: Pace | null, check: Check<S>, leave: Leave): Promise<Ending> => {
    // An owner who asks is awake, and so is the machine.
    if (stopped.signal.aborted || (asleep && !check.isForced) || !isOnline()) return 'skipped'
    const [startedAtMs, sleepsBefore, address] = [now(), sleeps, known.get(source.id)?.source.address]
    const outcome = await fetch(source, stopped.signal)
    if (stopped.signal.aborted) return 'skipped'
    if (outcome.kind === 'problem') {
      // Nothing is said about the source: it stays due, and is not failing.
      if (asleep || sleeps !== sleepsBefore || now() - startedAtMs > sleptMs) {
        sleepUntil(now() + networkLookMs, networkLookMs)
        return 'skipped'
      }
      if (outcome.problem.code === 'offline' || !isOnline()) {
        noteOffline()
        return 'offline'
      }
      if (pace !== null && outcome.problem.code === 'http_429') {
        const heldUntilMs = now() + holdMs(outcome.retryAfterMs)
        lanes.hold(pace, heldUntilMs)
        sleepUntil(heldUntilMs)
      }
    } else networkFailures = 0
    if (known.get(source.id)?.source.address !== address) {
      // The owner has given it another address meanwhile, about which this says nothing.
      sleepUntil(now(), spreadStepMs)
      return 'skipped'
    }
    leave(outcome.kind === 'body' ? outcome.bytes.byteLength : 0)
    const { nextCheckAtMs, askFirst = null } = await onOutcome(source, outcome)
    check.askFirst = askFirst
    known.noteDue(source.id, nextCheckAtMs)
    if (askFirst === null) sleepUntil(nextCheckAtMs, outcome.retryAfterMs === null ? minSleepMs : 0)
    return outcome.kind === 'problem' ? 'failed' : outcome.kind === 'body' ? 'read' : 'unchanged'
  }

  const noteOffline = () => {
    wasOffline = true
    if (isHeldOff()) return
    offlineUntilMs = now() + (networkFailures++ === 0 ? networkLookMs : networkFailedMs)
    sleepUntil(offlineUntilMs, networkLookMs)
  }

  /** What is to be asked first waits for its own turn, as a source would. */
  const askAll = async (turn: Turn<Ending>, check: () => Check<S>): Promise<Ending | null> => {
    let ending = await turn.done
    for (let part = check().askFirst; part !== null; part = check().askFirst) {
      const [page, pace] = [part, paceOf(part)]
      check().askFirst = null
      ending = await lanes.run(pace, (leave) => ask(page, pace, check(), leave)).done
    }
    return ending
  }

  const check = (source: S, isForced: boolean): Check<S> => {
    const already = underWay.get(source.id)
    if (already) {
      already.isForced ||= isForced
      return already
    }
    const pace = known.paceOf(source.id)
    const turn = lanes.run(pace, (leave) => exchange(source.id, checking, leave))
    const done = askAll(turn, () => checking)
      .catch((error: unknown): Ending => {
        onFault(error, source)
        heldUntilMs.set(source.id, now() + faultSleepMs)
        sleepUntil(now() + faultSleepMs)
        return 'skipped'
      })
      .finally(() => {
        underWay.delete(source.id)
        seeClock()
        finishedAtMs.set(source.id, now())
      })
    const checking: Check<S> = { done, hasten: turn.hasten, isForced, askFirst: null, pace }
    underWay.set(source.id, checking)
    return checking
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
    if (!running || stopped.signal.aborted || asleep) return
    seeClock()
    if (now() < pausedUntilMs) return sleepUntil(pausedUntilMs)
    if (!mayPoll()) {
      wasOffline = true
      const isHeard = parts.hearsNetwork?.() === true
      return sleepUntil(
        Math.max(offlineUntilMs, now() + (isHeard ? minSleepMs : networkLookMs)),
        networkLookMs,
      )
    }
    if (wasOffline) {
      wasOffline = false
      return setTimer(networkSettlesMs, () => void tick(catchUpMs))
    }
    const [askedAtMs, sources] = [now(), await allSources()]
    const waiting: S[] = []
    // What ended while the list was on its way stands in it with its old due time.
    for (const source of sources)
      if (!underWay.has(source.id) && (finishedAtMs.get(source.id) ?? 0) <= askedAtMs) waiting.push(source)
    if (spreadMs > 0)
      spread(
        waiting.filter((source) => readyAtMs(source) <= now()),
        spreadMs,
      )
    let nextAtMs = askedAtMs + maxSleepMs
    for (const source of waiting) {
      const atMs = readyAtMs(source)
      if (atMs <= now()) check(source, false)
      else nextAtMs = Math.min(nextAtMs, isExact(source) ? atMs : Math.max(atMs, askedAtMs + minSleepMs))
    }
    sleepUntil(nextAtMs, spreadStepMs)
  }

  /** The first at once, the last at the end. */
  const spread = (sources: readonly S[], spreadMs: number) => {
    const stepMs = spreadMs / Math.max(1, sources.length - 1)
    for (const [at, source] of sources.entries())
      if (at > 0) heldUntilMs.set(source.id, now() + Math.round(at * stepMs))
  }

  const begin = (spreadMs = 0) => {
    timerAtMs = Number.POSITIVE_INFINITY
    clearTimeout(timer)
    offlineUntilMs = 0
    asleep = false
    lanes.look()
    void tick(spreadMs)
  }

  return {
    start() {
      if (running) return
      running = true
      begin()
    },
    wake: begin,
    sleep() {
      if (stopped.signal.aborted) return
      asleep = true
      sleeps++ // The timer stands still while the machine does.
      setTimer(unsleptMs, () => begin(catchUpMs))
    },
    async checkNow(ids) {
      const sources = await allSources()
      const wanted = ids && new Set(ids)
      const awaited: Check<S>[] = []
      let waiting = 0
      for (const source of sources) {
        if (wanted && !wanted.has(source.id)) continue
        const waitMs = lanes.waitMs(known.paceOf(source.id), wanted !== undefined)
        const checking = check(source, true)
        if (wanted) checking.hasten()
        if (waitMs <= (wanted ? patienceMs.one : patienceMs.all)) awaited.push(checking)
        else waiting++
      }
      return await summaryOf(awaited, waiting)
    },
    async pollDueOnce() {
      const sources = await allSources()
      return await summaryOf(
        sources.filter((source) => readyAtMs(source) <= now()).map((source) => check(source, false)),
      )
    },
    pause(untilMs) {
      pausedUntilMs = untilMs
      // Who pauses wants no more of what he asked for before, either.
      for (const checking of underWay.values()) checking.isForced = false
      begin()
    },
    left: () => underWay.size,
    nextAtMs: () => (Number.isFinite(timerAtMs) ? timerAtMs : null),
    soonestDueAtMs: known.soonestDueAtMs,
    async stop() {
      stopped.abort()
      clearTimeout(timer)
      timerAtMs = Number.POSITIVE_INFINITY
      lanes.stop()
      await Promise.allSettled([...underWay.values()].map(({ done }) => done))
    },
  }
}
