// Keeps Remit in the tray: the newest cases, check now, pause, quit. Everything in it is in the window too.
import { join } from 'node:path'
import { Menu, nativeImage, Tray } from 'electron'
import type { ShellWords } from './words.ts'

export type TrayEntry = { readonly caseId: number; readonly label: string }

export type TrayActions = {
  readonly show: () => void
  readonly openCase: (caseId: number) => void
  readonly checkNow: () => void
  readonly pause: () => void
  readonly resume: () => void
  readonly quit: () => void
}

export type TrayMenu = {
  /** On Linux a menu only changes when it is set again. */
  update(words: ShellWords, newest: readonly TrayEntry[], isPaused: boolean): void
  destroy(): void
}

const longestLabel = 60
const shortened = (label: string) =>
  label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label
// An ampersand would be read as the mark of an access key.
const plain = (label: string) => shortened(label).replaceAll('&', '&&')

/** Null where the system has no tray to offer. */
export function createTray(resourcesDir: string, actions: TrayActions): TrayMenu | null {
  try {
    const name = process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'
    const tray = new Tray(nativeImage.createFromPath(join(resourcesDir, 'icons', name)))
    tray.setToolTip('Remit')
    tray.on('click', actions.show)
    return {
      update(words, newest, isPaused) {
        tray.setContextMenu(
          Menu.buildFromTemplate([
            { label: words.show, click: actions.show },
            { type: 'separator' },
            ...newest.map(({ caseId, label }) => ({
              label: plain(label),
              click: () => actions.openCase(caseId),
            })),
            ...(newest.length === 0 ? [{ label: words.nothingNew, enabled: false }] : []),
            { type: 'separator' },
            { label: words.checkNow, click: actions.checkNow },
            isPaused
              ? { label: words.resume, click: actions.resume }
              : { label: words.pauseForAnHour, click: actions.pause },
            { type: 'separator' },
            { label: words.quit, click: actions.quit },
          ]),
        )
      },
      destroy: () => tray.destroy(),
    }
  } catch (error) {
    console.error('tray:', error)
    return null
  }
}
