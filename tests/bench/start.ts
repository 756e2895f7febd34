// Measures how long Remit takes from spawn to its first painted row with 10,000 cases, beside a bare Electron window.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { electronCommand, projectDir } from '../e2e/remit.ts'
import { end, spawnUntilPainted } from './measure/painted.ts'
import { median, pssMiB } from './measure/process-memory.ts'
import { seedCases } from './measure/seed-cases.ts'

const cases = 10_000
const runs = Number(process.argv[2] ?? 10)

/** The least an Electron program can be: one window, one line of text, the same mark after the same two frames. */
function writeBareProgram(folder: string): void {
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.js' }),
  )
  writeFileSync(
    join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron')
app.setPath('userData', ${JSON.stringify(join(folder, 'data'))})
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false })
  window.once('ready-to-show', () => window.show())
  window.loadFile('index.html')
})`,
  )
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>bare</title><p>One row</p><script>requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('bare')))</script>`,
  )
}

type Run = { ms: number; pssMiB: number }

async function measure(args: readonly string[], mark: string): Promise<Run> {
  const { executable, args: electronArgs } = electronCommand()
  const painted = await spawnUntilPainted(executable, [...electronArgs, ...args], mark)
  try {
    // Memory is read when the program has come to rest, not in the middle of its start.
    await sleep(2500)
    return { ms: painted.ms, pssMiB: pssMiB(painted.process.pid ?? 0) }
  } finally {
    await end(painted.process)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'remit-bench-start-'))
try {
  const bare = join(folder, 'bare')
  writeBareProgram(bare)
  const dataDir = join(folder, 'data')
  seedCases(dataDir, cases)
  const remitRuns: Run[] = []
  const bareRuns: Run[] = []
  for (let run = 0; run < runs; run++) {
    bareRuns.push(await measure([bare], 'bare'))
    remitRuns.push(await measure([projectDir, `--data-dir=${dataDir}`], 'remit:first-row'))
    console.error(
      `run ${run + 1}: bare ${Math.round(bareRuns.at(-1)?.ms ?? 0)} ms, Remit ${Math.round(remitRuns.at(-1)?.ms ?? 0)} ms`,
    )
  }
  const summary = (all: readonly Run[]) => ({
    medianMs: Math.round(median(all.map(({ ms }) => ms))),
    pssMiB: Math.round(median(all.map(({ pssMiB: mib }) => mib))),
  })
  const [remit, bareWindow] = [summary(remitRuns), summary(bareRuns)]
  console.log(
    JSON.stringify({
      cases,
      runs,
      remit,
      bare: bareWindow,
      ratio: Math.round((remit.medianMs / bareWindow.medianMs) * 100) / 100,
    }),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
