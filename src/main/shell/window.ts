// Makes the one window: where it stood last, shown when its first row can be painted, hidden instead of closed.
import { join } from 'node:path'
import { BrowserWindow, type ContextMenuParams, nativeTheme, screen } from 'electron'
import { appOrigin } from '../../contract/names.ts'
import { keepOnPage } from '../guard/navigation.ts'
import {
  type Bounds,
  isOnScreen,
  placeOn,
  readWindowState,
  smallest,
  usual,
  writeWindowState,
} from './window-state.ts'

export type MainWindow = {
  readonly browser: BrowserWindow
  /** Shows it where it is. */
  appear(): void
  /** Brings it before the owner, from wherever it is. */
  show(): void
  /** Writes down where it stands; a program that quits closes no window first. */
  remember(): void
}

/** A window that is dragged says where it is with every step. */
const settledMs = 500

export type WindowOptions = {
  readonly dataDir: string
  readonly outDir: string
  /** Whether the program stays when the window closes. */
  readonly hidesOnClose: () => boolean
  /** Asked where it does not: true where the program ends by itself and needs the page until then. */
  readonly quitsOnClose: () => boolean
  /** The first time the window closes and the program stays. */
  readonly onFirstHidden: () => void
  /** The right mouse button, or the menu key. */
  readonly onContextMenu: (browser: BrowserWindow, params: ContextMenuParams) => void
}

const paper = { light: '#faf9f6', dark: '#17191c' }

/** Makes the window without showing it; the caller shows it. */
export function makeWindow(options: WindowOptions): MainWindow {
  const { dataDir, outDir, hidesOnClose, quitsOnClose, onFirstHidden } = options
  const state = readWindowState(dataDir)
  // The main screen first: a window whose own is gone goes there.
  const screens = (): Bounds[] => {
    const { id, workArea } = screen.getPrimaryDisplay()
    const others = screen.getAllDisplays().filter((display) => display.id !== id)
    return [workArea, ...others.map((display) => display.workArea)]
  }
  const browser = new BrowserWindow({
    ...usual,
    ...(state.bounds === null ? {} : placeOn(state.bounds, screens())),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Remit',
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    autoHideMenuBar: true,
    icon: join(outDir, '..', 'resources', 'icons', 'program', '256x256.png'),
    // Elsewhere Chromium would fetch its dictionaries from the network; a Mac has them.
    webPreferences: {
      preload: join(outDir, 'preload', 'index.cjs'),
      spellcheck: process.platform === 'darwin',
    },
  })
  keepOnPage(browser.webContents)
  browser.webContents.on('context-menu', (_event, params) => options.onContextMenu(browser, params))
  // Not before it is to be seen: a window that is maximized shows itself.
  let isToMaximize = state.maximized
  const appear = (): void => {
    if (isToMaximize) browser.maximize()
    isToMaximize = false
    browser.show()
  }
  // Chromium keeps it, too, but writes it down when it pleases.
  browser.webContents.once('dom-ready', () => browser.webContents.setZoomLevel(state.zoomLevel))
  // Not before it is shown: a window that goes full screen shows itself.
  if (state.fullScreen) browser.once('show', () => browser.setFullScreen(true))

  let { toldItStays } = state
  const remember = () => {
    if (browser.isDestroyed()) return
    writeWindowState(dataDir, {
      bounds: browser.getNormalBounds(),
      maximized: isToMaximize || browser.isMaximized(),
      fullScreen: browser.isFullScreen(),
      zoomLevel: browser.webContents.getZoomLevel(),
      toldItStays,
    })
  }
  let settling: NodeJS.Timeout | undefined
  const rememberSoon = () => {
    clearTimeout(settling)
    settling = setTimeout(remember, settledMs)
  }
  browser.on('resize', rememberSoon).on('move', rememberSoon)
  browser.on('close', (event) => {
    const stays = hidesOnClose()
    if (stays && !toldItStays) {
      toldItStays = true
      onFirstHidden()
    }
    remember()
    if (!stays && !quitsOnClose()) return
    event.preventDefault()
    // On a Mac a full screen stays behind black where its window hides.
    if (process.platform === 'darwin' && browser.isFullScreen()) {
      browser.once('leave-full-screen', () => browser.hide())
      browser.setFullScreen(false)
    } else browser.hide()
  })
  nativeTheme.on('updated', () => {
    if (!browser.isDestroyed())
      browser.setBackgroundColor(nativeTheme.shouldUseDarkColors ? paper.dark : paper.light)
  })
  void browser.loadURL(`${appOrigin}/`)
  return {
    browser,
    appear,
    show() {
      if (browser.isMinimized()) browser.restore()
      // While it was hidden its screen may have been taken away.
      if (!isOnScreen(browser.getBounds(), screens())) browser.center()
      appear()
      browser.focus()
    },
    remember,
  }
}
