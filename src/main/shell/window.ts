// Makes the one window: where it stood last, shown when its first row can be painted, hidden instead of closed.
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
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
  show(): void
}

export type WindowOptions = {
  readonly dataDir: string
  readonly outDir: string
  /** Whether the program stays when the window closes; false lets it close. */
  readonly hidesOnClose: () => boolean
  /** The first time the window closes and the program stays. */
  readonly onFirstHidden: () => void
}

const paper = { light: '#faf9f6', dark: '#17191c' }

/** Makes the window without showing it; the caller shows it. */
export function makeWindow({ dataDir, outDir, hidesOnClose, onFirstHidden }: WindowOptions): MainWindow {
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
    icon: join(outDir, '..', 'resources', 'icons', 'icon-256.png'),
    webPreferences: { preload: join(outDir, 'preload', 'index.cjs'), spellcheck: false },
  })
  keepOnPage(browser.webContents)
  if (state.maximized) browser.maximize()

  let { toldItStays } = state
  const remember = () =>
    writeWindowState(dataDir, {
      bounds: browser.getNormalBounds(),
      maximized: browser.isMaximized(),
      toldItStays,
    })
  browser.on('close', (event) => {
    const stays = hidesOnClose()
    if (stays && !toldItStays) {
      toldItStays = true
      onFirstHidden()
    }
    remember()
    if (!stays) return
    event.preventDefault()
    browser.hide()
  })
  nativeTheme.on('updated', () => {
    if (!browser.isDestroyed())
      browser.setBackgroundColor(nativeTheme.shouldUseDarkColors ? paper.dark : paper.light)
  })
  void browser.loadURL(`${appOrigin}/`)
  return {
    browser,
    show() {
      if (browser.isMinimized()) browser.restore()
      // While it was hidden its screen may have been taken away.
      if (!isOnScreen(browser.getBounds(), screens())) browser.center()
      browser.show()
      browser.focus()
    },
  }
}
