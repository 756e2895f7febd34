// A world for the real scheduler: sources whose due times the real rules plan, servers that answer as a test says, a clock that a test moves.
import { vi } from 'vitest'
import { type FetchOutcome, noHeaders } from '../../../src/core/feed/fetch-outcome.ts'
import { nextCheck, type ScheduleInput } from '../../../src/core/feed/schedule.ts'
import { type ProblemCode, problemOf } from '../../../src/core/problem.ts'
import { createScheduler } from '../../../src/main/poll/scheduler.ts'
import type { DueSource, SchedulerParts } from '../../../src/main/poll/scheduler-parts.ts'

export const startMs = Date.UTC(2026, 2, 3, 12)
export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute

export const unchanged: FetchOutcome = {
  kind: 'unchanged',
  status: 304,
  headers: noHeaders,
  finalUrl: 'https://a.example/',
  permanentRedirectTo: null,
  retryAfterMs: null,
  tookMs: 1,
}
export const failing = (code: ProblemCode, retryAfterMs: number | null = null): FetchOutcome => ({
  kind: 'problem',
  problem: problemOf(code),
  retryAfterMs,
  tookMs: 1,
})

type Row = DueSource & {
  lastCheckedAtMs: number | null
  nextCheckAtMs: number
  retryAtMs: number | null
  holdsDomain: boolean
  failures: number
  wish: Partial<ScheduleInput>
}
export type Place = {
  readonly address: string
  readonly allowPrivate?: boolean
  readonly wish?: Partial<ScheduleInput>
}
export type Request = { readonly id: number; readonly atMs: number; readonly under: number }

/** Random enough, and the same in every run. */
export function dice(): () => number {
  let state = 7
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

/** `answer` says what a server answers, and after how long. */
export function createWorld(
  places: readonly Place[],
  answer: (id: number) => { outcome: FetchOutcome; tookMs?: number } = () => ({ outcome: unchanged }),
) {
  const random = dice()
  const rows: Row[] = places.map(({ address, allowPrivate = false, wish = {} }, at) => ({
    id: at + 1,
    address,
    allowPrivate,
    wish,
    etag: null,
    lastModified: null,
    lastCheckedAtMs: null,
    nextCheckAtMs: startMs,
    retryAtMs: null,
    holdsDomain: false,
    failures: 0,
  }))
  const requests: Request[] = []
  const lookedAtMs: number[] = []
  const sky = { online: true, hearsNetwork: false, onBattery: false }
  let under = 0

  async function store(row: Row, outcome: FetchOutcome) {
    const nowMs = Date.now()
    const problem = outcome.kind === 'problem' ? outcome.problem.code : null
    row.failures = problem === null ? 0 : row.failures + 1
    const next = nextCheck({
      nowMs,
      random: random(),
      ownerFloorMinutes: 30,
      halvings: 0,
      medianGapMinutes: null,
      newestItemAtMs: null,
      ttlMinutes: null,
      updateMinutes: null,
      skipHours: [],
      skipDays: [],
      problem,
      failures: row.failures,
      retryAfterMs: outcome.retryAfterMs,
      headers: outcome.kind === 'problem' ? null : outcome.headers,
      ...row.wish,
    })
    Object.assign(row, {
      lastCheckedAtMs: nowMs,
      nextCheckAtMs: next.atMs,
      retryAtMs: next.retryAtMs,
      holdsDomain: problem === 'http_429',
    })
    return { nextCheckAtMs: next.atMs }
  }

  const parts: SchedulerParts<Row> = {
    dueSources: async () => {
      lookedAtMs.push(Date.now())
      return rows.map((row) => ({ ...row })).sort((a, b) => a.nextCheckAtMs - b.nextCheckAtMs)
    },
    fetch: async ({ id }) => {
      requests.push({ id, atMs: Date.now(), under: ++under })
      const { outcome, tookMs = 200 } = answer(id)
      await new Promise((resolve) => setTimeout(resolve, tookMs))
      under--
      return outcome
    },
    onOutcome: ({ id }, outcome) => {
      const row = rows[id - 1]
      if (!row) throw new Error(`no source ${id}`)
      return store(row, outcome)
    },
    isOnline: () => sky.online,
    isOnBattery: () => sky.onBattery,
    hearsNetwork: () => sky.hearsNetwork,
    now: Date.now,
    onFault: (error) => {
      throw error
    },
  }
  return {
    rows,
    requests,
    lookedAtMs,
    sky,
    /** A program that starts with what is stored. */
    start: () => {
      const scheduler = createScheduler<Row>(parts)
      scheduler.start()
      return scheduler
    },
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    /** The machine stands still: the clock goes on, timers do not. */
    stand: (ms: number) => vi.setSystemTime(Date.now() + ms),
    timesOf: (...ids: number[]) =>
      requests.filter(({ id }) => ids.includes(id)).map(({ atMs }) => atMs - startMs),
  }
}

export const gaps = (times: readonly number[]): number[] =>
  times.slice(1).map((time, at) => time - (times[at] ?? 0))

export const many = (count: number, place: (n: number) => Place): Place[] =>
  Array.from({ length: count }, (_, at) => place(at + 1))
