// Measures taking in a list of feeds in the real program: how long it takes, and how long anything stands still meanwhile.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Output } from '../../src/contract/methods.ts'
import { call, type Remit, startRemit } from '../e2e/remit.ts'

const sizes = [1000, 10_000]

const listOf = (feeds: number): string =>
  `<?xml version="1.0"?><opml version="2.0"><body>${Array.from(
    { length: feeds },
    (_, n) =>
      `<outline text="Folder ${n % 20}"><outline type="rss" text="Site ${n} &amp; co" title="Site ${n}" xmlUrl="https://site${n % 300}.example/list${feeds}/feed/${n}" htmlUrl="https://site${n % 300}.example/"/></outline>`,
  ).join('\n')}</body></opml>`

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

async function watchMainLoop(remit: Remit): Promise<() => Promise<{ maxMs: number; p99Ms: number }>> {
  await remit.app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('perf_hooks')
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    Object.assign(globalThis, { importDelay: delay })
  })
  return () =>
    remit.app.evaluate(() => {
      type Delay = { max: number; percentile(of: number): number; disable(): void }
      const delay = (globalThis as unknown as { importDelay: Delay }).importDelay
      delay.disable()
      return { maxMs: delay.max / 1e6, p99Ms: delay.percentile(99) / 1e6 }
    })
}

/** The longest the page went without a turn of its own. */
async function watchPage(remit: Remit): Promise<() => Promise<number>> {
  await remit.page.evaluate(() => {
    const watch = { longestMs: 0, last: performance.now(), isOn: true }
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      const now = performance.now()
      watch.longestMs = Math.max(watch.longestMs, now - watch.last)
      watch.last = now
      if (watch.isOn) setTimeout(() => channel.port2.postMessage(null), 1)
    }
    channel.port2.postMessage(null)
    Object.assign(globalThis, { importWatch: watch })
  })
  return () =>
    remit.page.evaluate(() => {
      const watch = (globalThis as unknown as { importWatch: { longestMs: number; isOn: boolean } })
        .importWatch
      watch.isOn = false
      return watch.longestMs
    })
}

async function measured(remit: Remit, folder: string, feeds: number) {
  const { app, page } = remit
  const path = join(folder, `list-${feeds}.opml`)
  writeFileSync(path, listOf(feeds))
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({
      canceled: false,
      filePaths: [chosen],
    })) as typeof dialog.showOpenDialog
  }, path)
  const mainLoop = await watchMainLoop(remit)
  const pageLoop = await watchPage(remit)
  const beginMs = performance.now()
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('remit:event', { name: 'command', id: 'opml.import' }),
  )
  await page.getByTestId('opml-preview').waitFor()
  const previewMs = performance.now() - beginMs
  const addMs = performance.now()
  await page.getByRole('button', { name: /^Add [\d,.]+ sources$/ }).click()
  await page.getByTestId('opml-report').waitFor({ timeout: 120_000 })
  const seconds = (performance.now() - addMs) / 1000
  const { maxMs, p99Ms } = await mainLoop()
  const pageLongestMs = await pageLoop()
  const { rows } = await call<Output<'source.list'>>(page, 'source.list', {})
  await page.keyboard.press('Escape')
  const undoMs = performance.now()
  await call(page, 'undo.take', { undoId: null })
  return {
    feeds,
    previewSeconds: rounded(previewMs / 1000, 3),
    seconds: rounded(seconds, 3),
    watched: rows.length,
    mainLoopMaxMs: rounded(maxMs, 1),
    mainLoopP99Ms: rounded(p99Ms, 1),
    pageLongestMs: rounded(pageLongestMs, 1),
    undoSeconds: rounded((performance.now() - undoMs) / 1000, 3),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'remit-bench-opml-'))
let remit: Remit | null = null
try {
  remit = await startRemit({ dataDir: join(folder, 'data') })
  await remit.page.getByRole('button', { name: /Skip all/ }).click()
  await sleep(4000)
  const results = []
  for (const feeds of sizes) results.push(await measured(remit, folder, feeds))
  const [thousand, tenThousand] = results
  console.log(JSON.stringify({ ...thousand, tenThousand }))
} finally {
  remit?.kill()
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
