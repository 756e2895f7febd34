// Checks the window in the real program: how it comes back, what closing it means without a tray, its menus and its fields.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { call, dropFolders, freshFolder, type Remit, startRemit } from './remit.ts'

let remit: Remit | null = null
afterEach(() => {
  remit?.kill()
  remit = null
})
afterAll(dropFolders)

type Place = { zoom: number; bounds: unknown; isFullScreen: boolean }

const placeOf = ({ app }: Remit): Promise<Place | null> =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) return null
    const zoom = Math.round(window.webContents.getZoomLevel() * 10) / 10
    return { zoom, bounds: window.getNormalBounds(), isFullScreen: window.isFullScreen() }
  })

/** Chooses an entry of the native menus, as a click on it would. The page says what stands in them once it is drawn. */
const choose = ({ app }: Remit, label: string): Promise<void> =>
  expect
    .poll(() =>
      app.evaluate(({ Menu, BrowserWindow }, wanted) => {
        const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
        const item = items.find((each) => each.label === wanted && each.enabled)
        const [window] = BrowserWindow.getAllWindows()
        item?.click(undefined, window, window?.webContents)
        return item !== undefined
      }, label),
    )
    .toBe(true)

describe('the window', () => {
  it('comes back as it was left, its text as large, after quitting without closing it', async () => {
    const dataDir = freshFolder()
    remit = await startRemit({ dataDir })
    await remit.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1111, height: 777 }),
    )
    await choose(remit, 'Larger text')
    await choose(remit, 'Full screen')
    const left = { zoom: 0.5, bounds: { x: 40, y: 30, width: 1111, height: 777 }, isFullScreen: true }
    await expect.poll(() => remit && placeOf(remit)).toEqual(left)
    await remit.quit()
    remit = await startRemit({ dataDir })
    const again = remit
    await expect.poll(() => placeOf(again)).toEqual(left)
  })
})

describe('closing the window', () => {
  // GNOME has no tray by itself: a window that closed into one would be gone.
  const noTray = {
    XDG_SESSION_TYPE: 'wayland',
    XDG_CURRENT_DESKTOP: 'GNOME',
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere',
  }

  it('ends the program where no tray could bring it back', async () => {
    remit = await startRemit({ env: noTray })
    const ended = new Promise<number | null>((resolve) => remit?.app.process().once('exit', resolve))
    await choose(remit, 'Close window')
    expect(await ended).toBe(0)
  })
})

describe('the end of a Windows session', () => {
  it('has the page save when it is asked for, and ends the program when it comes', async () => {
    remit = await startRemit()
    const { app, page } = remit
    await page.evaluate(() => {
      const { remit: program } = globalThis as unknown as {
        remit: { onEvent(callback: (event: { name: string }) => void): void }
      }
      program.onEvent(({ name }) => document.documentElement.setAttribute('data-heard', name))
    })
    const tellWindow = (event: string) =>
      app.evaluate(({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.emit(name), event)
    await tellWindow('query-session-end')
    await page.waitForSelector('html[data-heard=leaving]', { state: 'attached', timeout: 10_000 })
    await call(page, 'desk.state', {})

    const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve))
    await tellWindow('session-end').catch(() => undefined)
    expect(await ended).toBe(0)
  })
})

describe('a field with the cursor in it', () => {
  it('is what the menus’ Undo and the right mouse button speak of; under a dialog the menus rest', async () => {
    remit = await startRemit()
    const { app, page } = remit
    const shown = (): Promise<string[]> =>
      app.evaluate(() => (globalThis as unknown as { shownMenu?: string[] }).shownMenu ?? [])
    await app.evaluate(({ Menu }) => {
      // The menu itself is a window of the system's; what would stand in it is looked at instead.
      Menu.prototype.popup = function popup() {
        Object.assign(globalThis, { shownMenu: this.items.map(({ label, type }) => label || type) })
      }
    })
    const name = page.getByLabel('Your name')
    await name.click()
    await page.keyboard.type('Ann')
    await choose(remit, 'Undo')
    await expect.poll(() => name.inputValue()).toBe('')
    await name.click({ button: 'right' })
    await expect
      .poll(shown)
      .toEqual([
        'Undo',
        'Redo',
        'separator',
        'Cut',
        'Copy',
        'Paste',
        'Paste as plain text',
        'separator',
        'Select all',
      ])

    await page.getByRole('button', { name: /Skip all/ }).click()
    const isOn = (id: string) =>
      app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled, id)
    await expect.poll(() => isOn('go.inbox')).toBe(true)
    await page.keyboard.press('F1')
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => isOn('go.inbox')).toBe(false)
    await page.keyboard.press('Escape')
    await expect.poll(() => isOn('go.inbox')).toBe(true)
  })
})

describe('a date field', () => {
  it('is written as the owner reads dates, from the next start on', async () => {
    const dataDir = freshFolder()
    remit = await startRemit({ dataDir })
    const { page } = remit
    const { settings } = await call<Output<'desk.state'>>(page, 'desk.state', {})
    await call(page, 'settings.save', { ...settings, language: 'da' })
    await expect
      .poll(
        () => existsSync(join(dataDir, 'locale.txt')) && readFileSync(join(dataDir, 'locale.txt'), 'utf8'),
      )
      .toBe('da\n')
    await remit.quit()

    remit = await startRemit({ dataDir })
    const again = remit.page
    await again.evaluate(() => {
      const field = document.createElement('input')
      field.type = 'date'
      field.id = 'a-day'
      // Before all else, so that no dialog stands in the way.
      document.body.prepend(field)
      field.focus()
    })
    await again.keyboard.type('02032026')
    const typed = await again.locator('#a-day').inputValue()
    // The system's own language is still known: "as the system" means that one.
    await call(again, 'settings.save', { ...settings, language: 'system' })
    const system = await call<Output<'shell.state'>>(again, 'shell.state', {})
    expect([typed, system.locale.slice(0, 2)]).toEqual(['2026-03-02', 'en'])
  })
})
