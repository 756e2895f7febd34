// Says what the scheduler needs of the program around it, and what it does for it.
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import type { Planned } from './due-time.ts'
import type { Lanes } from './lanes.ts'

export type DueSource = Planned & {
  readonly id: number
  readonly address: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly allowPrivate: boolean
  /** Whether the server asked for its whole domain to be left alone. */
  readonly holdsDomain: boolean
}

export type Stored<S> = {
  readonly nextCheckAtMs: number
  /** What of the source is to be asked before the check is over: an older page. */
  readonly askFirst?: S | null
}

export type SchedulerParts<S extends DueSource> = {
  /** Every source that is polled at all; those due and the soonest of the others are enough. */
  readonly dueSources: () => Promise<readonly S[]>
  readonly fetch: (source: S, signal: AbortSignal) => Promise<FetchOutcome>
  /** Stores the outcome and says when the source is due again, or what of it is to be asked first. */
  readonly onOutcome: (source: S, outcome: FetchOutcome) => Promise<Stored<S>>
  readonly isOnline: () => boolean
  readonly now: () => number
  readonly isOnBattery?: () => boolean
  /** Whether somebody says at once when the network returns; else it is looked for more often. */
  readonly hearsNetwork?: () => boolean
  /** Told of what should never happen; polling goes on. */
  readonly onFault?: (error: unknown, source: S | null) => void
  readonly maxConcurrent?: number
  /** Shared with whoever else asks the same servers. */
  readonly lanes?: Lanes
}

/** What a round came to. `offline` says that it ended, or never began, for want of a network. */
export type Summary = {
  checked: number
  read: number
  unchanged: number
  failed: number
  /** Those whose server has to be waited for, because of its pace or because it asked to be left alone. */
  waiting: number
  offline: boolean
}

export type Scheduler = {
  /** Begins to poll by the clock; harmless when it has begun. */
  readonly start: () => void
  /** Looks now for what is due: after a source was added, when the network is back, when the machine woke. With
   * `spreadMs` the sources that became due meanwhile are spread over that time. */
  readonly wake: (spreadMs?: number) => void
  /** The machine goes to sleep: nothing is started, and what the sleep cuts off counts as nothing, until `wake`. */
  readonly sleep: () => void
  /** Checks the given sources, or all, due or not; also while paused. Ends when all were asked but those whose servers
   * have to be waited for long; these follow in their turn. */
  readonly checkNow: (ids?: readonly number[]) => Promise<Summary>
  /** Checks what is due and sets no timer. */
  readonly pollDueOnce: () => Promise<Summary>
  /** Holds the clock until then, and lets go what waits for its turn; 0 goes on at once. */
  readonly pause: (untilMs: number) => void
  /** How many sources are being asked or wait for their turn. */
  readonly left: () => number
  /** When the clock looks next, or null while it does not run. */
  readonly nextAtMs: () => number | null
  /** When the first of the sources is due, past or future; null where there is none. */
  readonly soonestDueAtMs: () => number | null
  /** Ends polling: requests under way are given up, outcomes being stored are waited for. */
  readonly stop: () => Promise<void>
}
