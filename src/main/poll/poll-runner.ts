// Joins the scheduler to the desk and the network: what is due is fetched, what came is stored, the window is told.
import type { ShellState } from '../../contract/app.ts'
import type { Output } from '../../contract/methods.ts'
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import type { IngestResult } from '../desk/protocol.ts'
import type { DueRow } from '../store/sources/source-answers.ts'
import { createGathering } from './gathering.ts'
import type { Lanes } from './lanes.ts'
import type { PageWatch } from './page-watch.ts'
import { createScheduler } from './scheduler.ts'
import { catchUpMs } from './scheduler-times.ts'

/** The network needs so long after the machine woke. */
const wakeMs = 10_000

export type PollState = Pick<ShellState, 'offlineSinceMs' | 'poll'>

export type PollRunner = {
  start(): void
  stop(): void
  /** Reads one source, or all that are not paused, and waits for it. */
  checkNow(sourceId: number | null): Promise<Output<'source.check'>>
  /** 0 minutes goes on at once. */
  pause(minutes: number): void
  /** Looks at the pages of a handled case now. */
  lookNow: PageWatch['lookNow']
  /** Sources changed: look again what is due. */
  wake(): void
  /** The machine goes to sleep, or has woken. */
  sleep(): void
  woke(): void
  /** The network came or went, or the battery did: what became due meanwhile is spread over a while. */
  surroundingsChanged(): void
  state(): PollState
}

export type PollRunnerOptions = {
  readonly dueSources: () => Promise<DueRow[]>
  readonly fetch: (source: DueRow, signal: AbortSignal) => Promise<FetchOutcome>
  readonly ingest: (sourceId: number, outcome: FetchOutcome) => Promise<IngestResult>
  /** Takes in the older page that an earlier answer asked for. */
  readonly ingestOlder: (sourceId: number, outcome: FetchOutcome) => Promise<IngestResult>
  /** Runs, rests and ends with the feeds. */
  readonly pages: PageWatch
  readonly lanes: Lanes
  readonly isOnline: () => boolean
  readonly nowMs: () => number
  readonly isOnBattery: () => boolean
  /** Whether a page is open that says when the network returns. */
  readonly hearsNetwork: () => boolean
  readonly onRead: (result: IngestResult) => void
  readonly onState: () => void
}

type Asked = DueRow & { readonly isOlderPage?: boolean }

/** A page has no validators of its own. */
const olderPage = { isOlderPage: true, etag: null, lastModified: null }

export function createPollRunner(options: PollRunnerOptions): PollRunner {
  let reading = 0
  let lastReadAtMs: number | null = null
  let pausedUntilMs: number | null = null
  let offlineSinceMs: number | null = null
  let wakeTimer: NodeJS.Timeout | undefined
  /** From its going to sleep until it has been awake for a moment: the network's coming back is part of waking. */
  let isResting = false
  const gathering = createGathering()
  /** How many cases each source has opened since the start. */
  const casesOf = new Map<number, number>()

  function noteNetwork(): boolean {
    const online = options.isOnline()
    if (online) offlineSinceMs = null
    else offlineSinceMs ??= options.nowMs()
    return online
  }

  /** What was read before this start was read, too. */
  async function dueSources(): Promise<readonly DueRow[]> {
    const rows = await options.dueSources()
    if (lastReadAtMs !== null) return rows
    const lastMs = Math.max(...rows.map(({ lastCheckedAtMs }) => lastCheckedAtMs ?? 0))
    if (lastMs > 0) {
      lastReadAtMs = lastMs
      options.onState()
    }
    return rows
  }

  const scheduler = createScheduler<Asked>({
    dueSources,
    async fetch(source, signal) {
      reading++
      options.onState()
      try {
        return await options.fetch(source, signal)
      } finally {
        if (--reading === 0) gathering.end()
      }
    },
    async onOutcome(source, outcome) {
      if (outcome.kind === 'unchanged' && reading > 0) await gathering.join()
      const take = source.isOlderPage ? options.ingestOlder : options.ingest
      const result = await take(source.id, outcome)
      if (result.nextPage !== null)
        return { ...result, askFirst: { ...source, ...olderPage, address: result.nextPage } }
      casesOf.set(source.id, (casesOf.get(source.id) ?? 0) + result.newCases.length)
      lastReadAtMs = options.nowMs()
      options.onRead(result)
      options.onState()
      return result
    },
    lanes: options.lanes,
    isOnline: noteNetwork,
    now: options.nowMs,
    isOnBattery: options.isOnBattery,
    hearsNetwork: () => options.hearsNetwork() && !isResting,
  })

  /** By one source, or by all. */
  const opened = (sourceId: number | null): number =>
    sourceId === null
      ? [...casesOf.values()].reduce((sum, count) => sum + count, 0)
      : (casesOf.get(sourceId) ?? 0)

  const wake = (spreadMs?: number) => {
    scheduler.wake(spreadMs)
    options.pages.wake(spreadMs)
  }

  return {
    start() {
      scheduler.start()
      options.pages.start()
    },
    stop() {
      clearTimeout(wakeTimer)
      void scheduler.stop()
      options.pages.stop()
    },
    async checkNow(sourceId) {
      const before = opened(sourceId)
      const summary = await scheduler.checkNow(sourceId === null ? undefined : [sourceId])
      const { checked, failed, waiting } = summary
      return { checked, newCases: opened(sourceId) - before, failed, waiting }
    },
    pause(minutes) {
      pausedUntilMs = minutes === 0 ? null : options.nowMs() + minutes * 60_000
      scheduler.pause(pausedUntilMs ?? 0)
      options.pages.pause(pausedUntilMs ?? 0)
      options.onState()
    },
    wake: () => wake(),
    lookNow: (caseId) => options.pages.lookNow(caseId),
    sleep() {
      clearTimeout(wakeTimer)
      isResting = true
      scheduler.sleep()
      options.pages.sleep()
    },
    woke() {
      clearTimeout(wakeTimer)
      isResting = true
      wakeTimer = setTimeout(() => {
        isResting = false
        wake(catchUpMs)
      }, wakeMs)
    },
    surroundingsChanged() {
      options.onState()
      if (!isResting && options.isOnline()) wake(catchUpMs)
    },
    state() {
      noteNetwork()
      if (pausedUntilMs !== null && pausedUntilMs <= options.nowMs()) pausedUntilMs = null
      return {
        offlineSinceMs,
        poll: {
          reading: reading > 0,
          left: scheduler.left(),
          lastReadAtMs,
          nextReadAtMs: scheduler.soonestDueAtMs(),
          pausedUntilMs,
        },
      }
    },
  }
}
