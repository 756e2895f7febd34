// Carries out checks: each waits for its turn, asks, has stored what came, and goes on with what of the source is to be asked first.
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import { holdMs } from '../../core/feed/schedule.ts'
import type { KnownSources } from './known-sources.ts'
import type { Lanes, Leave, Turn } from './lanes.ts'
import type { Network } from './network.ts'
import { type Pace, paceOf } from './pace.ts'
import type { Readiness } from './readiness.ts'
import type { DueSource, SchedulerParts } from './scheduler-parts.ts'
import { faultSleepMs, minSleepMs, networkLookMs, sleptMs, spreadStepMs } from './scheduler-times.ts'

export type Ending = 'read' | 'unchanged' | 'failed' | 'offline' | 'skipped'
export type Check<S> = Turn<Ending> & {
  /** The owner asked for it: it is due or not, also while polling is paused. */
  isForced: boolean
  askFirst: S | null
  readonly pace: Pace | null
}

/** How the machine and the owner let checks go on. */
export type Standing = {
  readonly stop: AbortSignal
  isAsleep: boolean
  /** How often the machine has slept since the start. */
  sleeps: number
  pausedUntilMs: number
}

type Parts<S> = Pick<SchedulerParts<S & DueSource>, 'fetch' | 'onOutcome' | 'isOnline' | 'now'> & {
  readonly onFault: (error: unknown, source: S) => void
  readonly lanes: Lanes
  readonly known: KnownSources<S>
  readonly readiness: Readiness<S>
  readonly network: Network
  readonly standing: Standing
  /** Has the clock look for what is due at that instant, no sooner than `leastMs` from now. */
  readonly lookAt: (atMs: number, leastMs?: number) => void
  readonly onEnded: (id: number) => void
}

export type Checks<S> = {
  /** Begins a check of the source, or gives the one that is under way. */
  readonly begin: (source: S, isForced: boolean) => Check<S>
  readonly underWay: ReadonlyMap<number, Check<S>>
}

export function createChecks<S extends DueSource>(parts: Parts<S>): Checks<S> {
  const { fetch, onOutcome, isOnline, now, onFault, lanes, known, readiness, network, standing } = parts
  const { lookAt } = parts
  const underWay = new Map<number, Check<S>>()

  const addressOf = (id: number) => known.get(id)?.source.address

  const exchange = async (id: number, check: Check<S>, leave: Leave): Promise<Ending> => {
    const current = known.get(id)
    // It was paused or removed while it waited for its turn.
    if (!current) return 'skipped'
    if (!check.isForced && (now() < standing.pausedUntilMs || !network.isUsable())) return 'skipped'
    if (current.pace?.key !== check.pace?.key) {
      // It has another address since, whose turn is another one.
      lookAt(now(), spreadStepMs)
      return 'skipped'
    }
    readiness.free(id)
    return await ask(current.source, current.pace, check, leave)
  }

  const ask = async (source: S, pace: Pace | null, check: Check<S>, leave: Leave): Promise<Ending> => {
    // An owner who asks is awake, and so is the machine.
    if (standing.stop.aborted || (standing.isAsleep && !check.isForced) || !isOnline()) return 'skipped'
    const [startedAtMs, sleepsBefore, address] = [now(), standing.sleeps, addressOf(source.id)]
    const outcome = await fetch(source, standing.stop)
    if (standing.stop.aborted) return 'skipped'
    if (outcome.kind === 'problem') {
      const hasSlept = standing.isAsleep || standing.sleeps !== sleepsBefore || now() - startedAtMs > sleptMs
      const ending = hasSlept ? cutOff() : problemOfNetwork(outcome)
      if (ending !== null) return ending
      if (pace !== null && outcome.problem.code === 'http_429') holdDomain(pace, outcome.retryAfterMs)
    } else network.noteAnswer()
    if (addressOf(source.id) !== address) {
      // The owner has given it another address meanwhile, about which this says nothing.
      lookAt(now(), spreadStepMs)
      return 'skipped'
    }
    leave(outcome.kind === 'body' ? outcome.bytes.byteLength : 0)
    const { nextCheckAtMs, askFirst = null } = await onOutcome(source, outcome)
    check.askFirst = askFirst
    known.noteDue(source.id, nextCheckAtMs)
    if (askFirst === null) lookAt(nextCheckAtMs, outcome.retryAfterMs === null ? minSleepMs : 0)
    return outcome.kind === 'problem' ? 'failed' : outcome.kind === 'body' ? 'read' : 'unchanged'
  }

  /** By the machine's sleep. Nothing is said about the source: it stays due, and is not failing. */
  const cutOff = (): Ending => {
    lookAt(now() + networkLookMs, networkLookMs)
    return 'skipped'
  }

  const problemOfNetwork = ({ problem }: Extract<FetchOutcome, { kind: 'problem' }>): Ending | null => {
    if (problem.code !== 'offline' && isOnline()) return null
    network.noteFailure()
    return 'offline'
  }

  const holdDomain = (pace: Pace, retryAfterMs: number | null) => {
    const untilMs = now() + holdMs(retryAfterMs)
    lanes.hold(pace, untilMs)
    lookAt(untilMs)
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

  return {
    begin(source, isForced) {
      const already = underWay.get(source.id)
      if (already) {
        already.isForced ||= isForced
        return already
      }
      const pace = known.paceOf(source.id)
      const turn = lanes.run(pace, (leave) => exchange(source.id, check, leave))
      const done = askAll(turn, () => check)
        .catch((error: unknown): Ending => {
          onFault(error, source)
          readiness.hold(source.id, now() + faultSleepMs)
          lookAt(now() + faultSleepMs)
          return 'skipped'
        })
        .finally(() => {
          underWay.delete(source.id)
          parts.onEnded(source.id)
        })
      const check: Check<S> = { done, hasten: turn.hasten, isForced, askFirst: null, pace }
      underWay.set(source.id, check)
      return check
    },
    underWay,
  }
}
