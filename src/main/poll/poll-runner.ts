// Joins the scheduler to the desk and the network: what is due is fetched, what came is stored, the window is told.
import type { ShellState } from '../../contract/app.ts'
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import type { IngestResult } from '../desk/protocol.ts'
import type { DueRow } from '../store/source-answers.ts'
import type { Lanes } from './lanes.ts'
import type { PageWatch } from './page-watch.ts'
import { createScheduler } from './scheduler.ts'

export type PollState = Pick<ShellState, 'offlineSinceMs' | 'poll'>

export type PollRunner = {
  start(): void
  stop(): void
  /** Reads one source, or all that are not paused, and waits for it. */
  checkNow(sourceId: number | null): Promise<{ checked: number; newCases: number; failed: number }>
  /** 0 minutes goes on at once. */
  pause(minutes: number): void
  /** Sources changed, the network came back, or the machine woke: look again what is due. */
  wake(spreadMs?: number): void
  /** Looks at the pages of a handled case now. */
  lookNow: PageWatch['lookNow']
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
  readonly random: () => number
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
  const results = new Map<number, IngestResult>()

  function noteNetwork(): boolean {
    const online = options.isOnline()
    if (online) offlineSinceMs = null
    else offlineSinceMs ??= options.nowMs()
    return online
  }

  const scheduler = createScheduler<Asked>({
    dueSources: options.dueSources,
    async fetch(source, signal) {
      reading++
      options.onState()
      try {
        return await options.fetch(source, signal)
      } finally {
        reading--
      }
    },
    async onOutcome(source, outcome) {
      const take = source.isOlderPage ? options.ingestOlder : options.ingest
      const result = await take(source.id, outcome)
      if (result.nextPage !== null) {
        const askFirst = { ...source, ...olderPage, address: result.nextPage }
        return { nextCheckAtMs: result.nextCheckAtMs, askFirst }
      }
      results.set(source.id, result)
      lastReadAtMs = options.nowMs()
      options.onRead(result)
      options.onState()
      return { nextCheckAtMs: result.nextCheckAtMs }
    },
    lanes: options.lanes,
    isOnline: noteNetwork,
    now: options.nowMs,
    random: options.random,
  })

  return {
    start() {
      scheduler.start()
      options.pages.start()
    },
    stop() {
      void scheduler.stop()
      options.pages.stop()
    },
    async checkNow(sourceId) {
      results.clear()
      await scheduler.checkNow(sourceId === null ? undefined : [sourceId])
      const read = [...results.values()]
      return {
        checked: read.length,
        newCases: read.reduce((sum, { newCases }) => sum + newCases.length, 0),
        failed: read.filter(({ problem }) => problem !== null).length,
      }
    },
    pause(minutes) {
      pausedUntilMs = minutes === 0 ? null : options.nowMs() + minutes * 60_000
      if (pausedUntilMs === null) scheduler.resume()
      else scheduler.pause(pausedUntilMs)
      options.pages.pause(pausedUntilMs ?? 0)
      options.onState()
    },
    wake(spreadMs) {
      scheduler.wake(spreadMs)
      options.pages.wake(spreadMs)
    },
    lookNow: (caseId) => options.pages.lookNow(caseId),
    state() {
      noteNetwork()
      if (pausedUntilMs !== null && pausedUntilMs <= options.nowMs()) pausedUntilMs = null
      return {
        offlineSinceMs,
        poll: { reading: reading > 0, lastReadAtMs, nextReadAtMs: scheduler.nextAtMs(), pausedUntilMs },
      }
    },
  }
}
