// Measures a poll of many feeds in the real program, cold and then unchanged, with everything after the fetch included.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { closeWorkspace, openWorkspace } from '../../src/main/store/open.ts'
import { addSource } from '../../src/main/store/sources.ts'
import { call, type Remit, startRemit } from '../e2e/remit.ts'
import { makeFeed } from './feeds/gen-feeds.mjs'
import { pssMiB } from './measure/process-memory.ts'

const flag = (name: string, usual: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? usual : Number(process.argv[at + 1])
}
const feeds = flag('feeds', 1000)
const items = flag('items', 25)

type Phase = { seconds: number; items: number; requests: number; bytes: number; mainLoopMaxMs: number }
type ServerStats = { requests: number; bodyBytes: number; s200: number; s304: number }

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

async function startServer(folder: string, port: number): Promise<ChildProcess> {
  const server = spawn(
    process.execPath,
    [join(import.meta.dirname, 'feeds', 'server.mjs'), String(port), folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await new Promise<void>((resolve) => server.stdout?.once('data', () => resolve()))
  return server
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
        address: `http://127.0.0.1:${port}/feed/${n}`,
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

/** Watches the main process's event loop during one reading of all sources. */
async function measured(remit: Remit, stats: () => Promise<ServerStats>): Promise<Phase> {
  await remit.app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('perf_hooks')
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    Object.assign(globalThis, { pollDelay: delay })
  })
  const before = await itemCount(remit)
  const start = performance.now()
  await call(remit.page, 'source.check', { sourceId: null })
  const seconds = (performance.now() - start) / 1000
  const mainLoopMaxMs = await remit.app.evaluate(() => {
    const delay = (globalThis as unknown as { pollDelay: { max: number; disable(): void } }).pollDelay
    delay.disable()
    return delay.max / 1e6
  })
  const { requests, bodyBytes } = await stats()
  return {
    seconds: Math.round(seconds * 1000) / 1000,
    items: (await itemCount(remit)) - before,
    requests,
    bytes: bodyBytes,
    mainLoopMaxMs: Math.round(mainLoopMaxMs * 10) / 10,
  }
}

async function itemCount(remit: Remit): Promise<number> {
  const { rows } = await call<{ rows: { itemCount: number }[] }>(remit.page, 'source.list', {})
  return rows.reduce((sum, row) => sum + row.itemCount, 0)
}

const folder = mkdtempSync(join(tmpdir(), 'remit-bench-poll-'))
let server: ChildProcess | null = null
let remit: Remit | null = null
try {
  const feedDir = join(folder, 'feeds')
  mkdirSync(feedDir)
  for (let n = 0; n < feeds; n++)
    writeFileSync(join(feedDir, `feed-${String(n).padStart(5, '0')}.xml`), makeFeed(n, items))
  const port = await freePort()
  server = await startServer(feedDir, port)
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
  const stats = async () => (await get('/__stats').then((r) => r.json())) as ServerStats
  const dataDir = join(folder, 'data')
  seedSources(dataDir, port)
  remit = await startRemit({ dataDir })
  await sleep(1500)
  await get('/__reset')
  const cold = await measured(remit, stats)
  await get('/__reset')
  const unchanged = await measured(remit, stats)
  console.log(
    JSON.stringify({
      feeds,
      itemsPerFeed: items,
      cold,
      unchanged,
      pssMiB: pssMiB(remit.app.process().pid ?? 0),
    }),
  )
} finally {
  remit?.kill()
  server?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}
