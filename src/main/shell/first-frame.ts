// Shows a new window once its page is drawn, and one whose page is never drawn all the same.
import type { MainWindow } from './window.ts'

/** How long a page that is loaded may take to be drawn for the first time. */
export const firstFrameMs = 1000

/**
 * On a busy machine Chromium now and then draws no frame of a window that is still hidden, and never says that it is ready; shown, it
 * is drawn.
 */
export function appearOnceDrawn({ browser, appear }: Pick<MainWindow, 'browser' | 'appear'>): void {
  let waiting: NodeJS.Timeout | undefined
  let isShown = false
  browser.once('show', () => {
    isShown = true
    clearTimeout(waiting)
  })
  const show = (): void => {
    if (!isShown && !browser.isDestroyed()) appear()
  }
  browser.once('ready-to-show', show)
  browser.webContents.once('did-finish-load', () => {
    waiting = setTimeout(show, firstFrameMs)
  })
}
