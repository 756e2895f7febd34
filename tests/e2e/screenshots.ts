// Drives the sample workspace through every screen, light and dark, in two sizes, and writes a picture of each.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright'
import type { Output } from '../../src/contract/methods.ts'
import type { CommandId } from '../../src/renderer/keys/commands.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

const out = resolve(process.argv[2] ?? 'screenshots')
const sizes = [
  { width: 1440, height: 900 },
  { width: 960, height: 640 },
]

type Scene = { readonly name: string; readonly set: (page: Page) => Promise<void> }

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
  await sleep(250)
}

/** Opens a case the way a notification does. */
const openCase = (verdict: string) => async (page: Page) => {
  const { rows } = await call<Output<'inbox.page'>>(page, 'inbox.page', {
    shelf: 'open',
    offset: 0,
    limit: 200,
  })
  const row = rows.find((candidate) => candidate.verdict === verdict && candidate.kind === 'request')
  if (!row) throw new Error(`the sample has no case of verdict ${verdict}`)
  await remit.app.evaluate(
    ({ BrowserWindow }, caseId) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('remit:event', { name: 'openCase', caseId }),
    row.caseId,
  )
  await page.getByRole('heading', { name: row.title }).first().waitFor()
  await sleep(400)
}

/** Runs a command the way the menu does. */
const run = (id: CommandId) => async (page: Page) => {
  await remit.app.evaluate(
    ({ BrowserWindow }, command) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('remit:event', { name: 'command', id: command }),
    id,
  )
  await page.waitForTimeout(400)
}

const scenes: readonly Scene[] = [
  { name: 'inbox', set: (page) => press(page, 'g', 'i') },
  { name: 'case-paid-extra', set: openCase('paid_extra') },
  { name: 'case-why', set: (page) => press(page, 'w') },
  { name: 'case-in-contract', set: openCase('in_contract') },
  { name: 'case-owners-call', set: openCase('owners_call') },
  { name: 'inbox-quiet', set: (page) => press(page, 'g', 'k') },
  { name: 'inbox-snoozed', set: (page) => press(page, 'g', 'z') },
  { name: 'inbox-done', set: (page) => press(page, 'g', 'd') },
  { name: 'clients', set: (page) => press(page, 'g', 'c') },
  { name: 'client', set: (page) => press(page, 'j', 'Enter') },
  { name: 'quotes', set: (page) => press(page, 'g', 'q') },
  {
    name: 'quote',
    set: async (page) => {
      await press(page, 'j', 'Enter')
      await sleep(600)
    },
  },
  { name: 'sources', set: (page) => press(page, 'g', 's') },
  { name: 'source', set: (page) => press(page, 'j', 'Enter') },
  { name: 'source-new', set: run('source.new') },
  { name: 'activity', set: (page) => press(page, 'Escape', 'g', 'a') },
  { name: 'mention-new', set: run('mention.new') },
  { name: 'conversation-new', set: run('conversation.new') },
  { name: 'settings', set: (page) => press(page, 'g', ',') },
  { name: 'palette', set: (page) => press(page, 'Control+k') },
  {
    name: 'search',
    set: async (page) => {
      await press(page, 'Escape')
      await press(page, '/', ...'halaman')
      await sleep(300)
    },
  },
  {
    name: 'keys',
    set: async (page) => {
      await press(page, 'Escape')
      await press(page, '?')
    },
  },
]

async function drawAll(remit: Remit, theme: 'light' | 'dark'): Promise<number> {
  const { page } = remit
  const { settings } = await call<Output<'desk.state'>>(page, 'desk.state', {})
  await call(page, 'settings.save', { ...settings, theme })
  let drawn = 0
  for (const size of sizes) {
    await remit.app.evaluate(
      ({ BrowserWindow }, { width, height }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      size,
    )
    await sleep(300)
    for (const scene of scenes) {
      await scene.set(page)
      await page.screenshot({ path: join(out, `${scene.name}-${theme}-${size.width}.png`) })
      drawn++
    }
    await press(page, 'Escape')
  }
  return drawn
}

mkdirSync(out, { recursive: true })
const remit = await startRemit({ flags: ['--demo'] })
try {
  await remit.page.getByTestId('inbox-row').first().waitFor({ timeout: 30_000 })
  await sleep(2500)
  // A quote to show: drafted from the first paid extra of the sample.
  const { rows } = await call<Output<'inbox.page'>>(remit.page, 'inbox.page', {
    shelf: 'open',
    offset: 0,
    limit: 200,
  })
  const extra = rows.find(({ verdict }) => verdict === 'paid_extra')
  if (extra) await call(remit.page, 'quote.draft', { caseId: extra.caseId })
  const drawn = (await drawAll(remit, 'light')) + (await drawAll(remit, 'dark'))
  console.error(`${drawn} pictures in ${out}`)
} finally {
  remit.kill()
  dropFolders()
}
