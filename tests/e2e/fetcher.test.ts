// The fetcher over the real network stack: Electron in a process of its own, asked everything the table holds.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FetchCase, fetchCases } from '../main/poll/fetch-cases.ts'
import { type HazardServer, startHazardServer } from '../main/poll/hazard-server.ts'
import { publicHost } from '../main/poll/public-host.ts'
import type { HarnessOutcome } from './harness/fetcher-main.ts'
import { electronCommand, projectDir } from './remit.ts'

/** Longer than every deadline in the table together with a cold start. */
const graceMs = 60_000

async function buildHarness(folder: string): Promise<void> {
  await build({
    root: projectDir,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(projectDir, 'tests/e2e/harness/fetcher-main.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { external: ['electron'], output: { entryFileNames: 'main.js' } },
    },
  })
  const manifest = { name: 'fetcher-harness', version: '0.0.0', type: 'module', main: 'main.js' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
}

/** Runs the harness on the cases and gives its outcomes by name; the process is gone when this settles. */
async function runHarness(
  folder: string,
  cases: readonly FetchCase[],
  isOneByOne = false,
): Promise<Map<string, HarnessOutcome>> {
  const requests = join(folder, 'requests.json')
  writeFileSync(
    requests,
    JSON.stringify(cases.map(({ name, trusts, request }) => ({ name, trusts, ...request }))),
  )
  const { executable, args } = electronCommand()
  const child = spawn(
    executable,
    [
      ...args,
      '--ozone-platform=headless',
      `--host-resolver-rules=MAP ${publicHost} 127.0.0.1,MAP inner.example 127.0.0.1`,
      folder,
    ],
    {
      env: { ...process.env, FETCHER_REQUESTS: requests, FETCHER_ONE_BY_ONE: isOneByOne ? '1' : '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs)
  let out = ''
  let errors = ''
  child.stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    errors += String(chunk)
  })
  const code = await new Promise<number | string | null>((resolve) =>
    child.once('close', (exitCode, signal) => resolve(exitCode ?? signal)),
  )
  clearTimeout(timer)
  if (code !== 0) throw new Error(`the harness ended with ${code}: ${errors.slice(-2000)}`)
  const outcomes: HarnessOutcome[] = JSON.parse(/^OUTCOMES (.*)$/m.exec(out)?.[1] ?? '[]')
  return new Map(outcomes.map((outcome) => [outcome.name, outcome]))
}

const folder = mkdtempSync(join(tmpdir(), 'remit-fetcher-'))
let server: HazardServer
let cases: readonly FetchCase[] = []
let outcomes = new Map<string, HarnessOutcome>()

beforeAll(async () => {
  server = await startHazardServer()
  cases = fetchCases(server)
  await buildHarness(folder)
  outcomes = await runHarness(folder, cases)
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('asking a source over Electron', () => {
  test('every case has an outcome', () => {
    expect([...outcomes.keys()]).toEqual(cases.map(({ name }) => name))
  })

  test('and each is the one expected', () => {
    for (const { name, expected } of cases) {
      const outcome = outcomes.get(name)
      expect.soft(outcome, JSON.stringify(outcome)).toMatchObject(expected)
    }
  })

  test('a bomb in any packing is stopped before the program grows by forty megabytes', async () => {
    const bombs = cases.filter(({ name }) => name.startsWith('a small download that unpacks'))
    const warmUp = cases.filter(({ name }) => ['gzip', 'brotli', 'zstd'].includes(name))
    const run = await runHarness(folder, [...warmUp, ...bombs], true)
    const grown = bombs.map(({ name }) => Math.round(run.get(name)?.grownMiB ?? Number.POSITIVE_INFINITY))
    expect(bombs.map(({ name }) => run.get(name))).toMatchObject(bombs.map(({ expected }) => expected))
    expect(grown.filter((mebibytes) => mebibytes > 40)).toEqual([])
  })

  test('what is over time is given up: its connection is closed, and not kept until the server tires of it', async () => {
    const request = { etag: null, lastModified: null, allowPrivate: true, userAgent: 'Remit/1.2' }
    const asked = ['/never', '/drip', '/still-waiting'].map((name) => ({
      name,
      request: { ...request, url: `${server.origin}${name}`, deadlineMs: 2000 },
      expected: {},
    }))
    const run = await runHarness(folder, asked, true)
    expect(asked.map(({ name }) => run.get(name))).toMatchObject([
      { kind: 'problem', problem: { code: 'timeout' } },
      { kind: 'problem', problem: { code: 'timeout' } },
      { kind: 'body', text: '0' },
    ])
  })

  test('nothing is kept by the network: each reading asks the server, and only our own validators are sent', async () => {
    const request = { etag: null, lastModified: null, allowPrivate: true, userAgent: 'Remit/1.2' }
    const names = ['first', 'second', 'third']
    const asked = names.map((name) => ({
      name,
      request: { ...request, url: `${server.origin}/cacheable` },
      expected: {},
    }))
    const run = await runHarness(folder, asked, true)
    expect(names.map((name) => run.get(name)?.text)).toEqual(['request 1', 'request 2', 'request 3'])
  })
})
