// Measures polls of many feeds in the real program, with everything after the fetch included: cold, unchanged, a few
// changed, over a slow network; and what 50 polls leave in memory. `--cpu` says which threads worked.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { closeWorkspace, openWorkspace } from '../../src/main/store/file/open.ts'
import { addSource } from '../../src/main/store/sources/sources.ts'
import { call, type Remit, startRemit } from '../e2e/remit.ts'
import { makeFeed } from './feeds/gen-feeds.mjs'
import { reloadWithNewsboat } from './measure/newsboat.ts'
import { pssMiB } from './measure/process-memory.ts'
import { busiest, threadSeconds } from './measure/thread-cpu.ts'

const flag = (name: string, usual: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? usual : Number(process.argv[at + 1])
}
const feeds = flag('feeds', 1000)
const items = flag('items', 25)
const repeats = flag('repeats', 50)
const changedFeeds = 50
// Feeds are many sites' and not one's: a browser's network opens six connections to a host and no more. Only Linux
// answers for all of 127.0.0.0/8.
const hosts = process.platform === 'linux' ? 50 : 0
const hostOf = (n: number) => (hosts === 0 ? '127.0.0.1' : `127.0.1.${1 + (n % hosts)}`)
const saysThreads = process.argv.includes('--cpu')

type Phase = {
  seconds: number
  items: number
  requests: number
  /** Of bodies, after decompression. */
  bytes: number
  /** Both ways, headers included. */
  wireBytes: number
  mainLoopP99Ms: number
  mainLoopMaxMs: number
}
type ServerStats = { requests: number; bodyBytes: number; s200: number; wireIn: number; wireOut: number }

type Server = { readonly port: number; reset(): Promise<void>; stats(): Promise<ServerStats>; end(): void }

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

async function startServer(folder: string, flags: readonly string[] = []): Promise<Server> {
  const port = await freePort()
  const script = join(import.meta.dirname, 'feeds', 'server.mjs')
  const server: ChildProcess = spawn(
    process.execPath,
    [script, String(port), folder, `--hosts=${hosts}`, ...flags],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await new Promise<void>((resolve) => server.stdout?.once('data', () => resolve()))
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
  return {
    port,
    reset: async () => void (await get('/__reset')),
    stats: async () => (await (await get('/__stats')).json()) as ServerStats,
    end: () => void server.kill('SIGKILL'),
  }
}

function seedSources(dataDir: string, port: number): void {
  const opened = openWorkspace(dataDir, Date.now())
  if (opened.kind !== 'open') throw new Error('the workspace cannot be opened')
  const { db } = opened
  db.transaction(() => {
    for (let n = 0; n < feeds; n++) {
      const source = {
        kind: 'forum' as const,
        title: `Site ${n}`,
        titleGiven: false,
        address: `http://${hostOf(n)}:${port}/feed/${n}`,
        intervalMinutes: 30,
        allowPrivate: true,
        opensFrom: '2020-01-01',
        language: null,
      }
      // Due far in the future: the poll that is measured is the one asked for.
      addSource(db, source, Date.now() + 86_400_000)
    }
  })
  closeWorkspace(db, dataDir, Date.now())
}

async function itemCount(remit: Remit): Promise<number> {
  const { rows } = await call<{ rows: { itemCount: number }[] }>(remit.page, 'source.list', {})
  return rows.reduce((sum, row) => sum + row.itemCount, 0)
}

/** One reading of all sources, with the main process's event loop watched. */
async function poll(remit: Remit, server: Server): Promise<Phase> {
  const pid = remit.app.process().pid ?? 0
  await server.reset()
  const itemsBefore = await itemCount(remit)
  await remit.app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('perf_hooks')
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    Object.assign(globalThis, { pollDelay: delay })
  })
  const threadsBefore = threadSeconds(pid)
  const startedAt = performance.now()
  await call(remit.page, 'source.check', { sourceId: null })
  const seconds = (performance.now() - startedAt) / 1000
  if (saysThreads) console.error(`${seconds.toFixed(2)} s: ${busiest(threadsBefore, threadSeconds(pid))}`)
  const loop = await remit.app.evaluate(() => {
    type Delay = { max: number; percentile(of: number): number; disable(): void }
    const delay = (globalThis as unknown as { pollDelay: Delay }).pollDelay
    delay.disable()
    return { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 }
  })
  const { requests, bodyBytes, wireIn, wireOut } = await server.stats()
  const tenths = (value: number) => Math.round(value * 10) / 10
  return {
    seconds: Math.round(seconds * 1000) / 1000,
    items: (await itemCount(remit)) - itemsBefore,
    requests,
    bytes: bodyBytes,
    wireBytes: wireIn + wireOut,
    mainLoopP99Ms: tenths(loop.p99),
    mainLoopMaxMs: tenths(loop.max),
  }
}

/** MiB that the process which polls holds resident now, and held at most. */
function residentMiB(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kib = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
  return { now: kib('VmRSS') / 1024, most: kib('VmHWM') / 1024 }
}

const folder = mkdtempSync(join(tmpdir(), 'remit-bench-poll-'))
const feedDir = join(folder, 'feeds')
mkdirSync(feedDir)
for (let n = 0; n < feeds; n++)
  writeFileSync(join(feedDir, `feed-${String(n).padStart(5, '0')}.xml`), makeFeed(n, items))

async function started(name: string, port: number): Promise<Remit> {
  const dataDir = join(folder, name)
  seedSources(dataDir, port)
  const remit = await startRemit({ dataDir })
  // The work after the first paint is none of the poll's.
  await sleep(1500)
  return remit
}

const ends: (() => void)[] = []
try {
  const near = await startServer(feedDir)
  ends.push(near.end)
  const remit = await started('near', near.port)
  ends.push(() => remit.kill())
  const pid = remit.app.process().pid ?? 0
  const cold = await poll(remit, near)
  const unchanged = await poll(remit, near)
  await fetch(`http://127.0.0.1:${near.port}/__bump?n=${changedFeeds}`)
  const changed50 = await poll(remit, near)
  const before = residentMiB(pid)
  for (let n = 0; n < repeats; n++) await call(remit.page, 'source.check', { sourceId: null })
  const after = residentMiB(pid)
  const wholeMiB = pssMiB(pid)
  await remit.quit()

  const far = await startServer(feedDir, ['--latency=50'])
  ends.push(far.end)
  const remote = await started('far', far.port)
  ends.push(() => remote.kill())
  const latency50 = { cold: await poll(remote, far), unchanged: await poll(remote, far) }
  await remote.quit()

  await near.reset()
  const newsboat = reloadWithNewsboat(folder, near.port, feeds)
  console.log(
    JSON.stringify({
      feeds,
      itemsPerFeed: items,
      cold,
      unchanged,
      changed50,
      latency50,
      rssMiB: Math.round(after.most),
      rssGrowthMiB: Math.round((after.now - before.now) * 10) / 10,
      pssMiB: wholeMiB,
      newsboat,
      ratio: newsboat && Math.round((cold.seconds / newsboat.coldSeconds) * 100) / 100,
    }),
  )
} finally {
  for (const end of ends) end()
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
