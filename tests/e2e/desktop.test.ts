// Checks how Remit sits on a desktop: started at login by a file of the session, and opened by links and files.

import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { addMention } from './harness/mention.ts'
import {
  call,
  dropFolders,
  electronCommand,
  freshFolder,
  projectDir,
  type Remit,
  startRemit,
} from './remit.ts'

let remit: Remit | null = null
afterEach(() => {
  remit?.kill()
  remit = null
})
afterAll(dropFolders)

async function until(holds: () => boolean | Promise<boolean>, atMostMs = 15_000): Promise<void> {
  const end = Date.now() + atMostMs
  while (!(await holds()) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100))
}

describe('starting at login', () => {
  it('is a file of the session, and undone with the setting', async () => {
    const configDir = freshFolder()
    remit = await startRemit({ env: { XDG_CONFIG_HOME: configDir } })
    const { page, dataDir } = remit
    const file = join(configDir, 'autostart', 'remit.desktop')
    const { settings } = await call<Output<'desk.state'>>(page, 'desk.state', {})
    await call(page, 'settings.save', { ...settings, startAtLogin: true })
    await until(() => existsSync(file))
    expect(readFileSync(file, 'utf8')).toMatch(
      new RegExp(`^Exec=.* --background --data-dir=${dataDir}$`, 'm'),
    )
    await call(page, 'undo.take', { undoId: null })
    await until(() => !existsSync(file))
    expect(existsSync(file)).toBe(false)
  })

  it('is what was chosen last, however quickly one changes one’s mind', async () => {
    const configDir = freshFolder()
    remit = await startRemit({ env: { XDG_CONFIG_HOME: configDir } })
    const { page } = remit
    const file = join(configDir, 'autostart', 'remit.desktop')
    const { settings } = await call<Output<'desk.state'>>(page, 'desk.state', {})
    for (let round = 0; round < 10; round += 1) {
      await call(page, 'settings.save', { ...settings, startAtLogin: true })
      await call(page, 'settings.save', { ...settings, startAtLogin: false })
      // Time for a file that is still being written.
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(existsSync(file)).toBe(false)
    }
  })
})

/** A second start, as the desktop makes it when a link or a file is opened; it ends by itself. */
async function startAgain(dataDir: string, ...words: string[]): Promise<void> {
  const { executable, args } = electronCommand()
  const second = spawn(executable, [...args, projectDir, `--data-dir=${dataDir}`, ...words], {
    stdio: 'ignore',
  })
  await new Promise((resolve) => second.once('exit', resolve))
}

describe('a link or a file from outside', () => {
  it('is shown in the window that is open, and says so where it leads nowhere', async () => {
    const folder = freshFolder()
    const list = join(folder, 'my feeds.opml')
    const feed = '<outline type="rss" text="Shop talk" xmlUrl="https://shop.example/feed/"/>'
    writeFileSync(list, `<opml version="2.0"><body>${feed}</body></opml>`)
    const mail = join(folder, 'one.eml')
    writeFileSync(mail, 'From: Ann <ann@shop.example>\r\nSubject: Broken\r\n\r\nOur shop is down again.\r\n')
    remit = await startRemit({ flags: [pathToFileURL(list).href] })
    const { page, dataDir } = remit

    // What it was started with waits for the page.
    await page.getByTestId('opml-preview').waitFor()
    expect(await page.getByTestId('opml-preview').textContent()).toContain('my feeds.opml: One new source')
    await page.keyboard.press('Escape')

    await startAgain(dataDir, mail)
    await page.getByRole('dialog').getByText('one.eml').waitFor()
    const { counts } = await call<Output<'desk.state'>>(page, 'desk.state', {})
    expect(counts.open).toBe(0)
    await page.keyboard.press('Escape')

    await startAgain(dataDir, 'remit://case/4711')
    await page.getByText('There is nothing here at remit://case/4711.').waitFor()
    await startAgain(dataDir, 'REMIT://CASE/4711')
    await page.getByText(/here at REMIT:\/\/CASE\/4711\./).waitFor()
    await startAgain(dataDir, 'remit://case/1?do=close')
    await page.getByText('remit://case/1?do=close is not a link').waitFor()

    const caseId = await addMention(page, {
      name: 'Ann',
      atMs: Date.now() - 60_000,
      text: 'Our shop is down again since this morning.',
    })
    const { no, title } = await call<Output<'case.get'>>(page, 'case.get', { caseId })
    await page.keyboard.press('Control+,')
    await startAgain(dataDir, `remit://case/${no}`)
    await page.getByRole('heading', { name: title }).first().waitFor()
  })
})

describe('the window', () => {
  it('that stood on a screen that is gone is shown on one that is there', async () => {
    const dataDir = freshFolder()
    const bounds = { x: -9000, y: -9000, width: 1000, height: 700 }
    writeFileSync(
      join(dataDir, 'window.json'),
      JSON.stringify({ bounds, maximized: false, toldItStays: true }),
    )
    remit = await startRemit({ dataDir })
    const isThere = await remit.app.evaluate(({ BrowserWindow, screen }) => {
      const at = BrowserWindow.getAllWindows()[0]?.getBounds()
      return screen
        .getAllDisplays()
        .some(({ bounds: { x, y, width, height } }) =>
          at ? at.x >= x && at.y >= y && at.x < x + width && at.y < y + height : false,
        )
    })
    expect(isThere).toBe(true)
  })

  it('that was maximized when it was closed is shown', async () => {
    const dataDir = freshFolder()
    writeFileSync(
      join(dataDir, 'window.json'),
      JSON.stringify({ bounds: null, maximized: true, toldItStays: true }),
    )
    remit = await startRemit({ dataDir })
    const isVisible = await remit.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false,
    )
    expect(isVisible).toBe(true)
  })
})
