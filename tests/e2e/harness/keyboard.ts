// Uses the real program as somebody without a mouse does: keys, typed text, and Tab to what has a name.
import type { ElectronApplication, Locator, Page } from 'playwright'

/** More stops than any screen has. */
const mostStops = 150

type Role = Parameters<Page['getByRole']>[0]

export async function pressKeys(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

export type Keyboard = {
  /** Presses keys one after the other: "g", "c", "Control+z". */
  press(...keys: readonly string[]): Promise<void>
  type(text: string): Promise<void>
  /** Goes on with Tab until what has this role and name has the focus. Fails when Tab never gets there. */
  tabTo(role: Role, name: string | RegExp): Promise<Locator>
  /** Goes to a field and puts this text in place of what is there. */
  fill(name: string | RegExp, text: string): Promise<void>
  /** Goes to a choice and picks the option that begins so. */
  pick(name: string | RegExp, option: string): Promise<void>
  /** Goes to a button and presses it. */
  push(name: string | RegExp, role?: Role): Promise<void>
  /** Runs a command by its name from the palette. */
  run(command: string): Promise<void>
  /** What a mouse did to the page, which a test of the keyboard expects to be nothing. */
  mouseEvents(): Promise<number>
}

export async function keyboardOf(page: Page): Promise<Keyboard> {
  await page.evaluate(() => {
    const counter = { events: 0 }
    Object.assign(globalThis, { mouseCounter: counter })
    for (const name of ['mousedown', 'pointerdown', 'wheel', 'dragstart'])
      addEventListener(name, () => counter.events++, { capture: true })
  })
  const press: Keyboard['press'] = (...keys) => pressKeys(page, keys)
  const tabTo: Keyboard['tabTo'] = async (role, name) => {
    const wanted = page.getByRole(role, { name }).first()
    await wanted.waitFor()
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return wanted
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reaches the ${role} "${name}"`)
  }
  return {
    press,
    tabTo,
    type: (text) => page.keyboard.type(text),
    fill: async (name, text) => {
      await tabTo('textbox', name)
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
    },
    pick: async (name, option) => {
      await tabTo('combobox', name)
      await page.keyboard.type(option)
    },
    push: async (name, role = 'button') => {
      await tabTo(role, name)
      await page.keyboard.press('Enter')
    },
    run: async (command) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(command)
      await page
        .getByRole('dialog')
        .getByRole('option', { name: new RegExp(`^${command}`) })
        .first()
        .waitFor()
      await page.keyboard.press('Enter')
    },
    mouseEvents: () =>
      page.evaluate(
        () => (globalThis as unknown as { mouseCounter: { events: number } }).mouseCounter.events,
      ),
  }
}

const inputNames: Readonly<Record<string, string>> = { Enter: 'Return', ArrowDown: 'Down', ArrowUp: 'Up' }

/** Presses keys faster than the window can draw, with nothing waited for in between: "j", "Enter", "Control+Enter". */
export const hurry = (app: ElectronApplication, keys: readonly string[]): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, presses) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      for (const { keyCode, isControl, typed } of presses) {
        const modifiers = isControl ? (['control'] as const) : []
        contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers: [...modifiers] })
        if (typed !== null) contents?.sendInputEvent({ type: 'char', keyCode: typed })
        contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers: [...modifiers] })
      }
    },
    keys.map((written) => {
      const isControl = written.startsWith('Control+')
      const key = written.replace('Control+', '')
      const typed = isControl ? null : key === 'Enter' ? '\r' : key.length === 1 ? key : null
      return { keyCode: inputNames[key] ?? key, isControl, typed }
    }),
  )
