// Looks at the pages of handled complaints again, at leisure: a few at a time, under the same manners as feeds.
import type { Output } from '../../contract/methods.ts'
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import type { PageLook } from '../desk/protocol.ts'
import type { DuePage } from '../store/sources/watched-pages.ts'
import type { Lanes } from './lanes.ts'
import { createScheduler } from './scheduler.ts'

export type PageWatch = {
  start(): void
  stop(): void
  wake(spreadMs?: number): void
  /** The machine goes to sleep. */
  sleep(): void
  /** 0 goes on at once. */
  pause(untilMs: number): void
  /** Looks at the pages of one case, due or not, also while paused. */
  lookNow(caseId: number): Promise<Output<'case.lookNow'>>
}

export type PageWatchOptions = {
  readonly duePages: () => Promise<DuePage[]>
  readonly fetch: (page: DuePage, signal: AbortSignal) => Promise<FetchOutcome>
  readonly takePage: (watchId: number, outcome: FetchOutcome) => Promise<PageLook>
  /** Shared with the feeds, so that no host is asked by both at once. */
  readonly lanes: Lanes
  readonly isOnline: () => boolean
  readonly nowMs: () => number
  readonly isOnBattery: () => boolean
}

/** Nothing about a page is urgent: what became due together is looked at so many at a time, so far apart. */
const atOnce = 3
const apartMs = 30_000

/** What a server asked for because of a page is not kept beyond the program's end. */
const unheld = { retryAtMs: null, holdsDomain: false }

/** The pages with their due times, those due beyond the first few a while later each. */
export function staggered<P extends { readonly nextCheckAtMs: number }>(
  pages: readonly P[],
  nowMs: number,
): P[] {
  let due = 0
  return pages.map((page) => {
    if (page.nextCheckAtMs > nowMs) return page
    const turn = Math.floor(due++ / atOnce)
    return turn === 0 ? page : { ...page, nextCheckAtMs: nowMs + turn * apartMs }
  })
}

export function createPageWatch(options: PageWatchOptions): PageWatch {
  const { duePages, fetch, takePage, lanes, isOnline, nowMs, isOnBattery } = options
  const looks = new Map<number, PageLook>()
  const scheduler = createScheduler<DuePage & typeof unheld>({
    dueSources: async () => staggered(await duePages(), nowMs()).map((page) => ({ ...page, ...unheld })),
    fetch,
    async onOutcome({ id }, outcome) {
      const look = await takePage(id, outcome)
      looks.set(id, look)
      return look
    },
    onFault: (error) => console.error('watched page:', error),
    lanes,
    isOnline,
    now: nowMs,
    isOnBattery,
  })
  return {
    start: () => scheduler.start(),
    stop: () => void scheduler.stop(),
    wake: (spreadMs) => scheduler.wake(spreadMs),
    sleep: () => scheduler.sleep(),
    pause: (untilMs) => scheduler.pause(untilMs),
    async lookNow(caseId) {
      const ids = (await duePages()).filter((page) => page.caseId === caseId).map(({ id }) => id)
      for (const id of ids) looks.delete(id)
      await scheduler.checkNow(ids)
      const told = ids.flatMap((id) => looks.get(id) ?? [])
      return {
        looked: told.length,
        changed: told.filter(({ isChanged }) => isChanged).length,
        problem: told.find(({ problem }) => problem !== null)?.problem ?? null,
      }
    },
  }
}
