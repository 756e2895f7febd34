// Keeps the one window: the first is opened before the rest of the desktop is loaded, so that Chromium brings the page up meanwhile.
import type { BrowserWindow, ContextMenuParams } from 'electron'
import { appearOnceDrawn } from './first-frame.ts'
import { type MainWindow, makeWindow } from './window.ts'

/** What the desktop decides about its window. */
export type WindowHabits = {
  /** Whether the program stays when the window closes; false lets it close. */
  readonly hidesOnClose: () => boolean
  /** Whether closing it, where the program does not stay, ends the program with the page still there. */
  readonly quitsOnClose: () => boolean
  /** The first time the window closes and the program stays. */
  readonly onFirstHidden: () => void
  readonly onOpened: () => void
  readonly onClosed: () => void
  /** Windows asks whether its session may end; another program may still say no. */
  readonly onSessionAsked: () => void
  /** Windows ends the session, now. */
  readonly onSessionEnded: () => void
  /** The owner is at the window. */
  readonly onFocus: () => void
  readonly onContextMenu: (browser: BrowserWindow, params: ContextMenuParams) => void
}

export type WindowKeeper = {
  /** The window, while there is one. */
  browser(): BrowserWindow | null
  open(): void
  /** Shows the window, opening one where there is none. */
  show(): void
  /** Writes down where the window stands. */
  remember(): void
  /** Settles when the page of the last window is there, or is known never to come. */
  pageSettled(): Promise<void>
  /** Until this, a window that closes only closes. */
  keepHabits(habits: WindowHabits): void
}

export type KeeperOptions = {
  readonly dataDir: string
  readonly outDir: string
  /** A window that is opened stays hidden until it is asked for. */
  readonly isHidden: boolean
}

const noHabits: WindowHabits = {
  hidesOnClose: () => false,
  quitsOnClose: () => false,
  onFirstHidden: () => undefined,
  onOpened: () => undefined,
  onClosed: () => undefined,
  onSessionAsked: () => undefined,
  onSessionEnded: () => undefined,
  onFocus: () => undefined,
  onContextMenu: () => undefined,
}

export function createWindowKeeper({ dataDir, outDir, isHidden }: KeeperOptions): WindowKeeper {
  let habits = noHabits
  let main: MainWindow | null = null
  let pageSettled: Promise<void> = Promise.resolve()

  const open = (): void => {
    main = makeWindow({
      dataDir,
      outDir,
      hidesOnClose: () => habits.hidesOnClose(),
      quitsOnClose: () => habits.quitsOnClose(),
      onFirstHidden: () => habits.onFirstHidden(),
      onContextMenu: (browser, params) => habits.onContextMenu(browser, params),
    })
    const { browser: made } = main
    habits.onOpened()
    // Listened for from the beginning: on a busy machine the page is there before the database is open.
    pageSettled = new Promise((resolve) => {
      made.webContents.once('did-finish-load', () => resolve())
      made.webContents.once('did-fail-load', () => resolve())
      made.once('closed', () => resolve())
    })
    if (!isHidden) appearOnceDrawn(main)
    made.on('focus', () => habits.onFocus())
    made.on('closed', () => habits.onClosed())
    // Electron before 34 never asks.
    made.on('query-session-end', () => habits.onSessionAsked())
    made.on('session-end', () => habits.onSessionEnded())
  }

  const browser = (): BrowserWindow | null => (main && !main.browser.isDestroyed() ? main.browser : null)
  return {
    browser,
    open,
    show() {
      if (browser() === null) open()
      main?.show()
    },
    remember: () => main?.remember(),
    pageSettled: () => pageSettled,
    keepHabits(next) {
      habits = next
    },
  }
}
